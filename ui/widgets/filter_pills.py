"""Filters above a list: one on at a time, each with its count."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from ui.formatting import number_text
from ui.widgets.button import Button
from ui.widgets.layouts import row

_HEIGHT = 34


class Filter(NamedTuple):
    """One way to narrow the list: a name for the program, words and icon for people."""

    name: str
    words: str
    icon: str


class FilterPills(QWidget):
    """Pills of which one is on; the first is on at the start."""

    chosen = Signal(str)

    def __init__(self, *filters: Filter) -> None:
        super().__init__()
        self._filters = filters
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for narrowing in filters:
            button = Button(
                narrowing.words, "", narrowing.icon, "filter", height=_HEIGHT, is_checkable=True
            )
            self._buttons[narrowing.name] = button
            self._group.addButton(button)
        self._buttons[filters[0].name].setChecked(True)
        self.setLayout(row(*self._buttons.values(), None))
        self._group.buttonClicked.connect(self._on_click)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._icons_width(are_out=False), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_icons_out()

    def current(self) -> str:
        """Return the name of the filter that is on."""
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def choose(self, name: str) -> None:
        """Put a filter on."""
        self.mark(name)
        self.chosen.emit(name)

    def mark(self, name: str) -> None:
        """Show a filter as the one that is on, and tell nobody."""
        self._buttons[name].setChecked(True)

    @Slot()
    def choose_next(self) -> None:
        """Put the next filter on, and after the last the first."""
        names = list(self._buttons)
        self.choose(names[(names.index(self.current()) + 1) % len(names)])

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write how many rows each filter leaves."""
        for narrowing in self._filters:
            if narrowing.name in counts:
                words = f"{narrowing.words} {number_text(counts[narrowing.name])}"
                self._buttons[narrowing.name].set_words(words)
        self._leave_icons_out()

    def offer(self, names: Collection[str]) -> None:
        """Show only these filters; the others would leave nothing."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)
        self._leave_icons_out()

    def _icons_width(self, *, are_out: bool) -> int:
        """Return the room of the icons that are left out, or of those that are not."""
        shown = (button for button in self._buttons.values() if not button.isHidden())
        return sum(button.icon_width() for button in shown if button.has_no_icon == are_out)

    def _leave_icons_out(self) -> None:
        """Show the icons only where all words have their room beside them."""
        needed = self.sizeHint().width() + self._icons_width(are_out=True)
        for button in self._buttons.values():
            button.leave_icon_out(is_out=needed > self.width())

    @Slot(QAbstractButton)
    def _on_click(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.current())
