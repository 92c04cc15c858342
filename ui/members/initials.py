"""A portrait in a round, or the first letters of the name where there is none."""

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.members.member_words import initials
from ui.theme.colours import Colour
from ui.theme.letters import fix_size, font
from ui.widgets.labels import CENTRE

_SIZE = 48
_LETTERS_SIZE = 16


class Initials(QWidget):
    """Two letters or a face; the name beside them speaks for them."""

    def __init__(self) -> None:
        super().__init__()
        self._letters = ""
        self._image = b""
        self._face = QPixmap()
        fix_size(self, width=_SIZE, height=_SIZE)

    def show_member(self, full_name: str, photo: bytes) -> None:
        """Show a portrait or, where there is none, the letters of the name."""
        self._letters = initials(full_name)
        if photo != self._image:
            self._image, self._face = photo, QPixmap()
            self._face.loadFromData(QByteArray(photo))
        self.update()

    @property
    def has_face(self) -> bool:
        """Whether a portrait is shown."""
        return not self._face.isNull()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.has_face:
            round_path = QPainterPath()
            round_path.addEllipse(self.rect())
            painter.setClipPath(round_path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            # Three by four: the square that holds the head.
            side = self._face.width()
            painter.drawPixmap(self.rect(), self._face, QRect(0, side // 10, side, side))
            painter.end()
            return
        painter.setBrush(QColor(Colour.ACCENT_TINT))
        painter.setPen(QColor(Colour.ACCENT_TINT))
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(Colour.ACCENT_LO))
        painter.setFont(font(_LETTERS_SIZE, bold=True))
        painter.drawText(self.rect(), CENTRE, self._letters)
        painter.end()
