"""A receipt as PDF, for a shop without a receipt printer and for the screen's preview."""

from coop.selling.receipt import Receipt
from documents.paper_size import PaperSize

__all__ = ["PaperSize", "receipt_pdf"]


def receipt_pdf(receipt: Receipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages.

    The same receipt gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.receipt_document import receipt_document  # noqa: PLC0415

    return receipt_document(receipt, size)
