"""Telling a scanner from fingers, whatever has the focus.

A scanner is a keyboard that types a whole code within a few milliseconds a key and ends with Enter
or Tab. The keys reach the field they were typed into, as they must, since nobody knows at the
first one; when the end shows that it was a scan, the field gets back what it held before.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

GAP_MILLISECONDS_MAX = 50
"""Between two keys of one scan. Fast typists need 80 and more; slow scanners stay under 20."""
LENGTH_MIN = 5
LENGTH_MAX = 200
"""A code longer than this is a document; GS1 codes end at 128 characters."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_SHIFTS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock}
_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FIRST_PRINTABLE, _LAST_PRINTABLE = 0x20, 0x7E


@dataclass(slots=True)
class _Before:
    """What a field held before the burst began."""

    field: QLineEdit
    text: str
    cursor: int

    def restore(self) -> None:
        if isValid(self.field) and not self.field.isReadOnly():
            self.field.setText(self.text)
            self.field.setCursorPosition(self.cursor)


class ScanFilter(QObject):
    """Hears the keys of whatever has the focus; `scanned` carries each code once.

    It goes along with the focus: a filter on the whole application would hear every paint and every
    move of the mouse as well, some hundreds for each key.

    `moment` tells when a key was pressed, in milliseconds: the event's own time where the platform
    gives one, since keys may wait in the queue while the window is busy.
    """

    scanned = Signal(str)
    refused = Signal(QWidget)
    """A scan while the focus was in a field that takes none (`Field.refuses_scans`)."""

    def __init__(self, owner: QObject, moment: Callable[[QKeyEvent], int] | None = None) -> None:
        super().__init__(owner)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._moment = moment or self._time_of
        self._typed = ""
        self._last = 0
        self._before: _Before | None = None
        self._heard: QWidget | None = None

    def listen(self, application: QApplication) -> None:
        """Hear the keys, from now on."""
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def stop(self, application: QApplication) -> None:
        """Hear nothing any more."""
        application.focusChanged.disconnect(self._follow)
        self._follow(None, None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or event.isAutoRepeat():
            return False
        return self._press(event, watched)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, focused: QWidget | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = focused
        if focused is not None:
            focused.installEventFilter(self)  # The last one is asked first: before `EnterKey`.

    def _press(self, event: QKeyEvent, focused: QWidget) -> bool:
        key = Qt.Key(event.key())
        if key in _SHIFTS:
            return False
        now = self._moment(event)
        is_fast = now - self._last <= GAP_MILLISECONDS_MAX
        self._last = now
        if key in _ENDS and is_fast and len(self._typed) >= LENGTH_MIN:
            self._finish(focused)
            return True
        character = _character(event)
        if not character or len(self._typed) >= LENGTH_MAX:
            self._typed, self._before = "", None
        elif is_fast and self._typed:
            self._typed += character
        else:
            self._typed, self._before = character, _state_of(focused)
        return False

    def _finish(self, focused: QWidget) -> None:
        code, before = self._typed, self._before
        self._typed, self._before = "", None
        if before is not None:
            before.restore()
        if getattr(focused, "refuses_scans", False):
            self.refused.emit(focused)
        else:
            self.scanned.emit(code)

    def _time_of(self, event: QKeyEvent) -> int:
        return event.timestamp() or self._clock.elapsed()


def _character(event: QKeyEvent) -> str:
    """Read the key itself: a scanner's Shift and Caps Lock may not suit the keyboard's layout."""
    if event.modifiers() & _NO_TEXT or not _FIRST_PRINTABLE <= event.key() <= _LAST_PRINTABLE:
        return ""
    character = chr(event.key())
    has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return character if has_shift else character.lower()


def _state_of(focused: QWidget) -> _Before | None:
    if not isinstance(focused, QLineEdit):
        return None
    return _Before(focused, focused.text(), focused.cursorPosition())
