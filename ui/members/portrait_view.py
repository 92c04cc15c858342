"""A portrait as the register keeps it, or the place where one would be."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from ui.theme.letters import fix_size, px
from ui.widgets.labels import CENTRE, dress

_WIDTH, _HEIGHT = 96, 128


class PortraitView(QLabel):
    """Three by four; without a picture it says so."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, role="small")
        self.setAlignment(CENTRE)
        self.setWordWrap(True)
        fix_size(self, width=_WIDTH, height=_HEIGHT)
        self.show_image(b"")

    def show_image(self, image: bytes) -> None:
        """Show a JPEG; nothing is no portrait."""
        pixmap = QPixmap()
        if not image or not pixmap.loadFromData(QByteArray(image)):
            self.setText(self.tr("No photo"))
            self.setAccessibleName(self.tr("No photo"))
            return
        density = self.devicePixelRatioF()
        small = pixmap.scaled(
            round(px(_WIDTH) * density),
            round(px(_HEIGHT) * density),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(density)
        self.setPixmap(small)
        self.setAccessibleName(self.tr("Photo"))
