"""A double press never pays: after a change of state the mouse and Enter wait a moment."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

PAUSE_MILLISECONDS = 400
"""Longer than the second click of a double click, shorter than a person needs to aim anew."""
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class PressGuard(QObject):
    """Swallows mouse presses on the buttons it watches for a moment after `pause`."""

    def __init__(self, owner: QObject, milliseconds: Callable[[], int] | None = None) -> None:
        super().__init__(owner)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._milliseconds = milliseconds or self._clock.elapsed
        self._until = 0

    def watch(self, *buttons: QWidget) -> None:
        """Keep the mouse from these buttons while pausing."""
        for button in buttons:
            button.installEventFilter(self)

    def pause(self) -> None:
        """Begin to swallow: what the buttons do has just changed."""
        self._until = self._milliseconds() + PAUSE_MILLISECONDS

    def is_pausing(self) -> bool:
        """Say whether a press now would belong to what was on the screen before."""
        return self._milliseconds() < self._until

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and self.is_pausing():
            return True
        return super().eventFilter(watched, event)
