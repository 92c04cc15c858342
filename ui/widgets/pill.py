"""A state in one word: icon, word and tint together, never a colour alone."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.colours import Tone
from ui.theme.icons import pixmap
from ui.theme.letters import SMALL_SIZE, font, metrics, px
from ui.widgets.labels import LEFT

_HEIGHT = 28
_ICON = 16
_GAP = 6
_START = 10
_END = 12


class PillWords(NamedTuple):
    """A state that changes by itself: its words, shorter ones where room is short, and its look."""

    words: str
    short: str
    tone: Tone
    icon: str


class Pill(QWidget):
    """A pill; `pressed` tells that the mouse chose it."""

    pressed = Signal()

    def __init__(self, text: str = "", tone: Tone = Tone.CALM, icon_name: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, icon_name)

    def show_state(self, text: str, tone: Tone, icon_name: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon_name = text, tone, icon_name or tone.icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words shown."""
        return self._text

    def tone(self) -> Tone:
        """Return the tone it speaks in."""
        return self._tone

    @override
    def sizeHint(self) -> QSize:
        words = metrics(SMALL_SIZE, bold=True).horizontalAdvance(self._text)
        return QSize(px(_START + _ICON + _GAP + _END) + words, px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tone.tint))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        drawn = pixmap(self._icon_name, self._tone.ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(px(_START), (self.height() - px(_ICON)) / 2), drawn)
        painter.setFont(font(SMALL_SIZE, bold=True))
        painter.setPen(QColor(self._tone.ink))
        words = self.rect().adjusted(px(_START + _ICON + _GAP), 0, 0, 0)
        painter.drawText(words, LEFT, self._text)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        event.accept()
