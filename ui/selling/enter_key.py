"""Enter in a field, heard after the scanner was: a scan ends with Enter too.

A shortcut would hear it first, and a code scanned into the amount would be paid with.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.selling.till_view import TillView

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OTHER_MEANINGS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class EnterKey(QObject):
    """Tells of Enter where the till answers it; a finger that stays on it presses only once."""

    pressed = Signal()

    def __init__(self, owner: QObject, view: TillView) -> None:
        super().__init__(owner)
        self.watch(view.strip.entry.field)
        view.enter_made.connect(self.watch)

    @Slot(object)
    def watch(self, widget: QWidget) -> None:
        """Tell of Enter in another widget too."""
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ENTER or event.modifiers() & _OTHER_MEANINGS:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True
