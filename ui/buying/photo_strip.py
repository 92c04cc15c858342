"""Small pictures of a nota's photos; pressed, one opens large."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.colours import Colour
from ui.theme.letters import px
from ui.widgets.layouts import row

_WIDTH, _HEIGHT = 44, 56
SHOWN_MAX = 4
"""Beside one another in the narrowest panel."""


class PhotoStrip(QWidget):
    """At most four of them; the button beside says how many there are."""

    opened = Signal(int)
    """The place of the photo that was pressed, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = tuple(self._button(at) for at in range(SHOWN_MAX))
        self.setLayout(row(*self.buttons, None, gap=6))
        self.show_images(())

    def show_images(self, images: Sequence[bytes]) -> None:
        """Show the first of these JPEGs; one that is elsewhere is an empty page."""
        size = QSize(px(_WIDTH), px(_HEIGHT))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(images))
            if at < len(images):
                button.setIcon(QIcon(_small(images[at], size)))
                button.setIconSize(size)
        self._has_images = bool(images)

    def has_images(self) -> bool:
        """Say whether there is any to show."""
        return self._has_images

    def _button(self, at: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "link")
        words = self.tr("Photo of the nota, page {page}")
        button.setAccessibleName(words.format(page=at + 1))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self._on_pressed)
        return button

    @Slot()
    def _on_pressed(self) -> None:
        self.opened.emit([*self.buttons].index(self.sender()))  # type: ignore[arg-type]


def _small(image: bytes, size: QSize) -> QPixmap:
    """Unpack a JPEG no larger than it is shown: a whole one takes twenty times as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(image))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if not whole.isValid():
        blank = QPixmap(size)
        blank.fill(QColor(Colour.LINE))
        return blank
    reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
