"""The hand that presses the keys: fingers, a scanner and a mouse on the real window.

It knows no use case and no database. It types at the pace of fingers, since the window tells a
scanner by its speed, and it looks before it goes on: it waits until something is on the screen,
for a limited time, and never just for a while.
"""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.scan_filter import GAP_MILLISECONDS_MAX

PATIENCE_SECONDS = 20.0
"""Of a busy old computer nothing on this screen takes a tenth of it."""
FINGER_MILLISECONDS = GAP_MILLISECONDS_MAX + 20
"""Between the last letter and Enter: faster, and the window would take it for a scan."""
SCANS_MAX = 20
"""Bursts that may come too late, one after the other, before the computer is called too slow."""
_LOOK_MILLISECONDS = 2


class NotSeenError(Exception):
    """What should have come up on the screen did not; names it."""


class Hand:
    """Works on one window; `is_well` says whether the program still is."""

    def __init__(self, window: QWidget, is_well: Callable[[], bool]) -> None:
        self.window = window
        self._is_well = is_well

    def take_window(self) -> None:
        """Have the window in front, also after a dialog: without a screen nobody else does it."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window in front")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each written as on the key bar: `F10`, `Ctrl+Del`."""
        for written in keys:
            pressed = QKeySequence("Return" if written == "Enter" else written)[0]  # type: ignore[index]  # PySide leaves it out of its types.
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type with fingers into whatever has the focus."""
        QTest.keyClicks(self._focus(), text)
        self.pause(FINGER_MILLISECONDS)

    def enter(self, text: str) -> None:
        """Type a text, if there is more to type, and press Enter."""
        if text:
            self.type(text)
        self.press("Enter")

    def scan(self, code: str) -> None:
        """Hold goods under the scanner: a burst of keys that ends with Enter.

        A scanner is never late. This hand shares the computer with the window and may be: then it
        takes back what it typed and scans anew, for half a burst would be another code.
        """
        for _ in range(SCANS_MAX):
            in_time = self._burst(code)
            if in_time == len(code):
                QTest.keyClick(self._focus(), Qt.Key.Key_Return)
                return
            for _key in range(in_time + 1):
                QTest.keyClick(self._focus(), Qt.Key.Key_Backspace)
        raise NotSeenError(f"a computer quick enough for the scan of {code}")

    def _burst(self, code: str) -> int:
        """Type a code as a scanner does, and return how many of its keys were in time."""
        sent_before = monotonic()
        for number, letter in enumerate(code):
            sent = monotonic()
            QTest.keyClicks(self._focus(), letter)
            if number and (monotonic() - sent_before) * 1000 > GAP_MILLISECONDS_MAX:
                return number
            sent_before = sent
        return len(code)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on the middle of a widget, or on a point of it."""
        self.wait(partial(_can_be_clicked, widget), f"a button: {widget.accessibleName()}")
        spot = widget.rect().center() if at is None else at
        button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, button, modifiers, spot)

    def wait(
        self, condition: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Let the window work until `condition` holds.

        Raises:
            NotSeenError: it did not in time, or the program failed meanwhile.
        """
        loop = QEventLoop()
        look, limit = QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if condition() or not self._is_well() else None)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        look.start(_LOOK_MILLISECONDS)
        limit.start(round(seconds * 1000))
        if not condition():
            loop.exec()
        look.stop()
        limit.stop()
        if not self._is_well():
            raise NotSeenError(f"the program failed while the hand waited for {what}")
        if not condition():
            raise NotSeenError(what)

    def pause(self, milliseconds: int) -> None:
        """Do nothing for a moment, as fingers do; the window works on."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _focus(self) -> QWidget:
        self.wait(QApplication.focusWidget, "a place for the keys")
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def _can_be_clicked(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
