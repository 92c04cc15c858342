"""Filters above a list: one on at a time, each with its count."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

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

    def offer(self, names: Collection[str]) -> None:
        """Show only these filters; the others would leave nothing."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    @Slot(QAbstractButton)
    def _on_click(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.current())
