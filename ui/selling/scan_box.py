"""The box that always has the focus: codes, names and multipliers are typed into it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.widgets.field import Field

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PAGE = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_LEFT_TO_THE_PAGE = ("+", "Shift++", "-", "Del", "Ctrl+Z", "Ctrl+Del")
"""While nothing is typed these act on the cart."""


class ScanBox(Field):
    """Takes what is typed; a scan never stays in it."""

    entered = Signal(str)
    """Enter, which a finger that stays on it presses only once."""
    stepped = Signal(int)
    """An arrow while no list is open: another line of the cart."""

    def __init__(self, name: str, icon_name: str = "scan-barcode", placeholder: str = "") -> None:
        super().__init__(name, kind="scan", placeholder=placeholder, icon_name=icon_name)
        self.leave(_LEFT_TO_THE_PAGE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            if not event.isAutoRepeat():
                self.entered.emit(self.text())
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)
