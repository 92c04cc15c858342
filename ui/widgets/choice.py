"""Choosing one of a few things that are all in sight."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from ui.widgets.button import Button
from ui.widgets.layouts import row

T = TypeVar("T", bound=Hashable)
_HEIGHT = 38
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Choice(QWidget, Generic[T]):
    """Buttons of which one is down: one stop for Tab, arrows move between them."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._buttons: list[Button] = []
        for number, (_value, words) in enumerate(options):
            button = Button(words, kind="small_choice", height=_HEIGHT, is_checkable=True)
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, number)
            self._buttons.append(button)
        self.setLayout(row(*((button, 1) for button in self._buttons), gap=6))
        self.setAccessibleName(name)
        self.set_value(self._values[0])
        self._group.idClicked.connect(self._on_click)

    def value(self) -> T:
        """Return what is chosen."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: T) -> None:
        """Choose `value`; where it is none of the options, the first."""
        number = self._values.index(value) if value in self._values else 0
        self._press(number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        number = (self._group.checkedId() + steps) % len(self._values)
        self._press(number)
        self._buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    @Slot(int)
    def _on_click(self, number: int) -> None:
        self._press(number)
        self.changed.emit()

    def _press(self, number: int) -> None:
        self._buttons[number].setChecked(True)
        for place, button in enumerate(self._buttons):
            is_stop = place == number
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._buttons[number])
