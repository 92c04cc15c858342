"""Words, icons and key caps: the small parts that only show."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.colours import Colour, Tone
from ui.theme.icons import pixmap
from ui.theme.letters import CAP_SIZE, font, metrics, px

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_CAP_HEIGHT = 20
_CAP_PADDING = 6
_CAP_RADIUS = 4
_CAP_ICON = 14


def dress(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties and have the style sheet read again for this one widget."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Label(QLabel):
    """Plain words in one of the program's roles.

    Roles: `title`, `heading`, `strong`, `muted`, `small`, `small_strong`, `big`, `figure`,
    `total_small`, `total_paying`, `total`, `change`; none is body text.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        tone: Tone | None = None,
        align: Qt.AlignmentFlag = LEFT,
        wraps: bool = False,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("ink", tone.value)
        self.setAlignment(align)
        self.setWordWrap(wraps)

    def set_role(self, role: str) -> None:
        """Show the words in another role."""
        dress(self, role=role)

    def set_tone(self, tone: Tone | None) -> None:
        """Show the words in the ink of a tone, or in their usual ink."""
        dress(self, ink=tone.value if tone else "")


class Heading(Label):
    """The title of a card or a part of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "heading")


class ElidedLabel(Label):
    """One line that ends in … instead of being cut or pushing its neighbours."""

    def __init__(self, text: str = "", role: str = "small", *, tone: Tone | None = None) -> None:
        super().__init__(text, role, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), elided)
        painter.end()


class IconLabel(QWidget):
    """An icon beside a word; it has no name of its own, the word speaks for it."""

    def __init__(self, name: str, colour: Colour = Colour.MUTED, size: int = 20) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, colour: Colour) -> None:
        """Show another icon of the same size."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawn = pixmap(self._name, self._colour, self._size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, (self.height() - px(self._size)) / 2), drawn)
        painter.end()


class KeyCap(QWidget):
    """A key as it looks on the keyboard; arrows are drawn, for not every font has them."""

    def __init__(self, text: str, *icon_names: str) -> None:
        super().__init__()
        self._text, self._icon_names = text, icon_names
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return what stands on the key."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        words = metrics(CAP_SIZE, bold=True).horizontalAdvance(self._text)
        if self._icon_names:
            words = px(_CAP_ICON) * len(self._icon_names)
        return QSize(max(words + 2 * px(_CAP_PADDING), px(_CAP_HEIGHT)), px(_CAP_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(Colour.BG))
        painter.setPen(QPen(QColor(Colour.EDGE), 1))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1)
        painter.drawRoundedRect(area, px(_CAP_RADIUS), px(_CAP_RADIUS))
        painter.drawLine(
            QPointF(area.left() + px(_CAP_RADIUS), area.bottom() + 0.5),
            QPointF(area.right() - px(_CAP_RADIUS), area.bottom() + 0.5),
        )
        self._draw_words(painter, area)
        painter.end()

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        if not self._icon_names:
            painter.setFont(font(CAP_SIZE, bold=True))
            painter.setPen(QColor(Colour.MUTED))
            painter.drawText(area, CENTRE, self._text)
        for place, name in enumerate(self._icon_names):
            drawn = pixmap(name, Colour.MUTED, _CAP_ICON, self.devicePixelRatioF())
            left = px(_CAP_PADDING) + place * px(_CAP_ICON)
            painter.drawPixmap(QPointF(left, (self.height() - px(_CAP_ICON)) / 2), drawn)
