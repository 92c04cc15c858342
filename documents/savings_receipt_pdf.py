"""A receipt of savings as PDF, for a shop without a receipt printer and for the preview."""

from coop.savings.receipt import SavingsReceipt
from documents.paper_size import PaperSize

__all__ = ["PaperSize", "savings_receipt_pdf"]


def savings_receipt_pdf(receipt: SavingsReceipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages.

    The same receipt gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.savings_receipt_document import savings_receipt_document  # noqa: PLC0415

    return savings_receipt_document(receipt, size)
