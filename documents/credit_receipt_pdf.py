"""A receipt of shop credit as PDF, for a shop without a receipt printer and for the preview."""

from coop.credit.receipt import CreditReceipt
from documents.credit_receipt_words import credit_kwitansi
from documents.paper_size import PaperSize

__all__ = ["PaperSize", "credit_receipt_pdf"]


def credit_receipt_pdf(receipt: CreditReceipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages.

    The same receipt gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.kwitansi_document import kwitansi_document  # noqa: PLC0415

    return kwitansi_document(credit_kwitansi(receipt), size)
