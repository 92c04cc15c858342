"""A receipt as a PDF and as a picture of it, made away from the window's thread."""

from typing import NamedTuple

from PySide6.QtGui import QImage

from coop.selling.receipt import Receipt
from documents.receipt_pdf import PaperSize, receipt_pdf
from ui.widgets.paper_view import paper_picture


class ReceiptPicture(NamedTuple):
    """A receipt as it may be saved, and as it looks."""

    number: str
    size: PaperSize
    pdf: bytes
    first_page: QImage


def receipt_picture(_session: object, receipt: Receipt, size: PaperSize) -> ReceiptPicture:
    """Write the receipt and draw its first page; reads nothing, but it is asked like a report."""
    return ReceiptPicture(receipt.number, size, *paper_picture(receipt_pdf(receipt, size)))
