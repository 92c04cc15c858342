"""The way to an ordinary or a dot-matrix printer: the system's own dialog, and the exact size.

A page is drawn as a picture and laid onto the paper from its upper left corner, millimetre for
millimetre: no printer's driver scales it or keeps a margin of its own.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

DOTS_MAX = 360
"""To the inch: finer than the needles of a passbook printer, and 4 MB for a page."""
_POINTS_TO_THE_INCH = 72
_MILLIMETRES_TO_THE_INCH = 25.4


class Sheet(NamedTuple):
    """A page as dots, and how large it is on paper."""

    image: QImage
    width: float
    """In millimetres, as the next."""
    height: float


class SheetPrinter(Protocol):
    """What the desk asks of the printers of this computer."""

    def is_there(self) -> bool:
        """Say whether there is any printer."""

    def choose(self, owner: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        """Ask which printer; `chosen` takes it, and is not called when nobody chooses."""


class SystemPrinter:
    """Asks with the system's dialog; the printer that was chosen is offered again."""

    def __init__(self) -> None:
        self._printer: QPrinter | None = None

    def is_there(self) -> bool:
        """Say whether this computer knows any printer."""
        return bool(QPrinterInfo.availablePrinterNames())

    def choose(self, owner: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        """Open the dialog over the window of `owner`."""
        if self._printer is None:
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer = self._printer
        dialog = QPrintDialog(printer, owner)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: chosen(printer))
        QDialog.open(dialog)  # Its own asks for a slot besides.


def drawn_sheet(_session: object, pdf: bytes, dots: int) -> Sheet:
    """Draw the first page with so many dots to the inch; to be called like a report."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  10 MB: not while the till starts.

    document = PdfDocument(pdf)
    try:
        page = document[0]
        bitmap = page.render(scale=min(dots, DOTS_MAX) / _POINTS_TO_THE_INCH, grayscale=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_Grayscale8,
        )
        inch = _MILLIMETRES_TO_THE_INCH / _POINTS_TO_THE_INCH
        # The picture outlives the buffer it was drawn into.
        return Sheet(image.copy(), page.get_width() * inch, page.get_height() * inch)
    finally:
        document.close()


def is_printed(printer: QPrinter, sheet: Sheet) -> bool:
    """Send a sheet to the printer; False when it does not take it."""
    size = QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Millimeter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)  # Also where the printer knows no paper of that size.
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.resolution() / _MILLIMETRES_TO_THE_INCH
    painter.drawImage(QRectF(0, 0, sheet.width * dots, sheet.height * dots), sheet.image)
    return painter.end()
