"""A receipt as a PDF and as a picture of it, made away from the window's thread."""

from typing import NamedTuple

from PySide6.QtGui import QImage

from coop.selling.receipt import Receipt
from documents.receipt_pdf import PaperSize, receipt_pdf

_DOTS_TO_THE_POINT = 2.0
"""144 to the inch: sharp on a screen, 300 kB for a long receipt."""


class ReceiptPicture(NamedTuple):
    """A receipt as it may be saved, and as it looks."""

    number: str
    size: PaperSize
    pdf: bytes
    first_page: QImage


def receipt_picture(_session: object, receipt: Receipt, size: PaperSize) -> ReceiptPicture:
    """Write the receipt and draw its first page; reads nothing, but it is asked like a report."""
    pdf = receipt_pdf(receipt, size)
    return ReceiptPicture(receipt.number, size, pdf, _drawn(pdf))


def _drawn(pdf: bytes) -> QImage:
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
        return image.copy()  # The picture outlives the buffer it was drawn into.
    finally:
        document.close()
