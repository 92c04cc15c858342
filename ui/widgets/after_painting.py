"""What may wait until the window is painted."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


class AfterPainting(QObject):
    """Says when `part` is painted: in the turn of the event loop after the one that paints it.

    What is done in that turn itself would be done beside the painting, and slow it down. Once the
    window is closed nothing is said any more.
    """

    came = Signal()

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._after = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._after.start)
        self._after.timeout.connect(self._say)

    @Slot()
    def wait(self) -> None:
        """Wait for the next painting; who waits already goes on waiting."""
        self._painting.start()

    @Slot()
    def _say(self) -> None:
        if self._part.window().isVisible():
            self.came.emit()
