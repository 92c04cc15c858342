"""The first letters of a name in a round, where a portrait would be."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.members.member_words import initials
from ui.theme.colours import Colour
from ui.theme.letters import fix_size, font
from ui.widgets.labels import CENTRE

_SIZE = 48
_LETTERS_SIZE = 16


class Initials(QWidget):
    """Two letters; the name beside them speaks for them."""

    def __init__(self) -> None:
        super().__init__()
        self._letters = ""
        fix_size(self, width=_SIZE, height=_SIZE)

    def show_name(self, full_name: str) -> None:
        """Show the letters of a name."""
        self._letters = initials(full_name)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(Colour.ACCENT_TINT))
        painter.setPen(QColor(Colour.ACCENT_TINT))
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(Colour.ACCENT_LO))
        painter.setFont(font(_LETTERS_SIZE, bold=True))
        painter.drawText(self.rect(), CENTRE, self._letters)
        painter.end()
