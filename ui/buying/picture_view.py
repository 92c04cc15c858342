"""A picture that fills its room, and is enlarged step by step until small print is read."""

from PySide6.QtCore import QByteArray, QSize, Qt, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea
from typing_extensions import override

from ui.widgets.labels import CENTRE

_STEPS = (1.0, 1.5, 2.25, 3.4)
"""Of the size at which the whole picture is seen."""


class PictureView(QScrollArea):
    """Arrows move what is larger than the room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._step = 0
        self.picture = QLabel()
        self.picture.setAlignment(CENTRE)
        self.setWidget(self.picture)
        self.setAlignment(CENTRE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.viewport().setProperty("ground", "page")

    def show_image(self, image: bytes) -> bool:
        """Show a JPEG from its whole; say whether it is one."""
        self._pixmap = QPixmap()
        is_picture = self._pixmap.loadFromData(QByteArray(image))
        self._step = 0
        self.measure()
        return is_picture

    @Slot()
    def enlarge(self) -> None:
        """Show it larger, the same place in the middle."""
        self._turn(self._step + 1)

    @Slot()
    def reduce(self) -> None:
        """Show it smaller."""
        self._turn(self._step - 1)

    def measure(self) -> None:
        """Draw it for the room there is."""
        if self._pixmap.isNull():
            self.picture.clear()
            self.picture.resize(0, 0)
            return
        density = self.devicePixelRatioF()
        whole = self._pixmap.size().scaled(
            self.maximumViewportSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        shown = QSize(whole) * _STEPS[self._step]
        drawn = self._pixmap.scaled(
            shown * density,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(density)
        self.picture.setPixmap(drawn)
        self.picture.resize(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def _turn(self, step: int) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [
            (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
            for bar in bars
        ]
        self._step = min(max(step, 0), len(_STEPS) - 1)
        self.measure()
        for bar, middle in zip(bars, middles, strict=True):
            seen = bar.pageStep()
            bar.setValue(round(middle * (bar.maximum() + seen) - seen / 2))
