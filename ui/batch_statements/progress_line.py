"""A line that fills as work goes on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.letters import at_least, px

_HEIGHT = 12
_WIDTH_MIN = 120


class ProgressLine(QWidget):
    """Shows how much of something is done."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._done, self._of = 0, 1
        self.setAccessibleName(name)
        at_least(self, width=_WIDTH_MIN, height=_HEIGHT)

    def show_done(self, done: int, of: int) -> None:
        """Show so much of it as done."""
        self._done, self._of = done, max(of, 1)
        self.setAccessibleDescription(f"{100 * done // self._of} %")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(_WIDTH_MIN), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), px(_HEIGHT))
        round_by = whole.height() / 2
        painter.setBrush(QColor(Colour.LINE))
        painter.drawRoundedRect(whole, round_by, round_by)
        if self._done:
            width = max(whole.height(), whole.width() * self._done / self._of)
            painter.setBrush(QColor(Colour.ACCENT))
            painter.drawRoundedRect(QRectF(0, 0, width, whole.height()), round_by, round_by)
        painter.end()
