"""F1: every key of the page, written from the same table that the shortcuts are made of."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from ui.theme.colours import Colour
from ui.theme.letters import set_gaps
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, IconLabel, KeyCap, Label
from ui.widgets.layouts import column, row, rule, scrolled
from ui.widgets.overlay import Overlay

_WIDTH = 1130
_COLUMNS = 3
_TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HelpOverlay(Overlay):
    """The keys in three columns under their headings, and how numbers are written."""

    def __init__(self, opener: QWidget, title: str, keys: Iterable[Key]) -> None:
        super().__init__(opener, _WIDTH)
        heading = self.tr("Keys of the page {page}").format(page=title)
        self.setAccessibleName(heading)
        close = Button(self.tr("Close"), "Esc", height=32)
        close.clicked.connect(self.dismiss)
        self.set_focus_target(close)
        icon = IconLabel("keyboard", Colour.ACCENT, 26)
        self.panel.add(row(icon, Label(heading, "title"), None, close, gap=10), rule())
        self.panel.add((scrolled(self._columns(title, keys), "card"), 1))

    def _columns(self, title: str, keys: Iterable[Key]) -> QWidget:
        sections: dict[str, list[Key]] = {}
        for key in keys:
            sections.setdefault(key.section or title, []).append(key)
        parts: list[tuple[int, QLayout]] = [
            (len(listed), _section(name, listed)) for name, listed in sections.items()
        ]
        parts.append((4, self._writing()))
        content = QWidget()
        columns = [column(gap=18) for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
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
        return column(Heading(self.tr("Writing numbers")), *lines, gap=7)


def _section(name: str, keys: list[Key]) -> QLayout:
    lines = QGridLayout()
    set_gaps(lines, (0, 0, 0, 0), 8)
    for number, key in enumerate(keys):
        lines.addWidget(KeyCap(key.cap_text), number, 0, _TOP_RIGHT)
        lines.addWidget(Label(key.help or key.caption, wraps=True), number, 1)
    lines.setColumnStretch(1, 1)
    return column(Heading(name), lines, gap=7)
