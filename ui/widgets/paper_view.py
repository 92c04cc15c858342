"""A paper on the screen as it will look: the first page of a PDF, which scrolls."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from ui.theme.letters import px
from ui.widgets.layouts import Card, scrolled

_DOTS_TO_THE_POINT = 2.0
"""144 to the inch: sharp on a screen, 300 kB for a long receipt."""


class PaperPicture(NamedTuple):
    """A paper as it may be saved, and as it looks."""

    pdf: bytes
    first_page: QImage


def paper_picture(pdf: bytes) -> PaperPicture:
    """Draw the first page of a PDF; to be called away from the window's thread."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  10 MB: not while the till starts.

    document = PdfDocument(pdf)
    try:
        bitmap = document[0].render(scale=_DOTS_TO_THE_POINT)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_BGR888,
        )
        # The picture outlives the buffer it was drawn into.
        return PaperPicture(pdf, image.copy())
    finally:
        document.close()


class PaperView(Card):
    """What a paper lies on; it is never shown wider than there is room for."""

    def __init__(self, name: str, width: int, height: int) -> None:
        super().__init__("sunken", (8, 8, 8, 8))
        self._wished = (width, height)
        self._image: QImage | None = None
        self._paper_width = 0
        self._part: float | None = None
        self.paper = QLabel()
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.paper.setAccessibleName(name)
        self._scrolled = scrolled(self.paper)
        self.add((self._scrolled, 1))
        self._scrolled.verticalScrollBar().rangeChanged.connect(self._scroll_to_part)

    def show_page(self, image: QImage, width: int) -> None:
        """Show a page, `width` wide at 100 %."""
        self._image, self._paper_width = image, width
        self.measure()

    def clear(self) -> None:
        """Show no paper."""
        self._image = None
        self.paper.clear()

    def scroll_lines(self, steps: int) -> None:
        """Move the paper up by so many lines; it stays there."""
        self._part = None
        bar = self._scrolled.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.singleStep())

    def reveal_part(self, part: float) -> None:
        """Scroll until that share of the page's height is in the middle of what is seen."""
        self._part = part
        self._scroll_to_part()

    def measure(self) -> None:
        """Draw the page again for the letters and the room there are now."""
        if self._image is None:
            return
        width = min(px(self._paper_width), self._scrolled.viewport().width())
        density = self.devicePixelRatioF()
        image = self._image.scaledToWidth(
            round(width * density), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(density)
        self.paper.setPixmap(QPixmap.fromImage(image))
        self.paper.setMinimumSize(QSize(0, 0))

    @Slot()
    def _scroll_to_part(self) -> None:
        """Scroll once more when the room changes, until somebody scrolls by hand."""
        if self._part is None:
            return
        bar = self._scrolled.verticalScrollBar()
        seen = bar.pageStep()
        bar.setValue(round(self._part * (bar.maximum() + seen) - seen / 2))

    @override
    def sizeHint(self) -> QSize:
        width, height = self._wished
        return QSize(px(width), px(height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()
