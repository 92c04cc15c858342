"""F1: every key of the page, written from the same table that the shortcuts are made of."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.letters import px, set_gaps
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, IconLabel, KeyCap, Label
from ui.widgets.layouts import column, row, rule, scrolled
from ui.widgets.overlay import Overlay

_WIDTH = 1130
_COLUMNS_MAX = 3
_COLUMN_WIDTH = 300
"""A narrower column would break its lines too often."""
_PAGE_KEYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HelpOverlay(Overlay):
    """The keys in columns under their headings, and how numbers are written.

    It is as high as they are, or as the window allows; the wheel, PgUp and PgDn then move it.
    """

    def __init__(self, opener: QWidget, title: str, keys: Iterable[Key]) -> None:
        super().__init__(opener, _WIDTH)
        heading = self.tr("Keys of the page {page}").format(page=title)
        self.setAccessibleName(heading)
        close = Button(self.tr("Close"), "Esc", height=32)
        close.clicked.connect(self.dismiss)
        self.set_focus_target(close)
        icon = IconLabel("keyboard", Colour.ACCENT, 26)
        self.panel.add(row(icon, Label(heading, "title"), None, close, gap=10), rule())
        across = min(opener.window().width() // px(_COLUMN_WIDTH), _COLUMNS_MAX)
        self._content = self._columns(title, keys, across)
        self.area = scrolled(self._content, "card")
        self.panel.add((self.area, 1))

    @override
    def height_wanted(self, width: int) -> int:
        margins = self.panel.body.contentsMargins()
        inner = width - margins.left() - margins.right()
        around = self.panel.sizeHint().height() - self.area.sizeHint().height()
        return around + self._content.heightForWidth(inner)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = _PAGE_KEYS.get(Qt.Key(event.key()), 0)
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 9 // 10)
        super().keyPressEvent(event)

    def _columns(self, title: str, keys: Iterable[Key], across: int) -> QWidget:
        sections: dict[str, list[Key]] = {}
        for key in keys:
            sections.setdefault(key.section or title, []).append(key)
        parts: list[tuple[int, QLayout]] = [
            (len(listed), _section(name, listed)) for name, listed in sections.items()
        ]
        parts.append((4, self._writing()))
        content = QWidget()
        columns = [column(gap=18) for _ in range(across)]
        heights = [0] * across
        for height, part in parts:
            shortest = heights.index(min(heights))
            heights[shortest] += height + 2
            columns[shortest].addLayout(part)
        for filled in columns:
            filled.addStretch(1)
        content.setLayout(row(*((filled, 1) for filled in columns), gap=30))
        return content

    def _writing(self) -> QLayout:
        """How numbers may be typed: the same on every page."""
        examples = (
            ("12.500", self.tr("the same as 12500 or 12,5rb")),
            ("0,25", self.tr("a quarter; 1/4 as well")),
            ("24-11-2026", self.tr("2411 is enough")),
        )
        lines = [
            row(Label(text, "strong"), Label(words, "muted"), None) for text, words in examples
        ]
        return column(Heading(self.tr("Writing numbers")), *lines, gap=6)


def _section(name: str, keys: list[Key]) -> QLayout:
    lines = QGridLayout()
    set_gaps(lines, (0, 0, 0, 0), 6)
    for number, key in enumerate(keys):
        lines.addWidget(KeyCap(key.cap_text), number, 0, _TOP_RIGHT)
        lines.addWidget(Label(key.help or key.caption, wraps=True), number, 1)
    lines.setColumnStretch(1, 1)
    return column(Heading(name), lines, gap=7)
