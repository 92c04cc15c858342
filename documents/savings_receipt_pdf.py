"""A receipt of savings as PDF, for a shop without a receipt printer and for the preview."""

from collections.abc import Sequence

from coop.savings.receipt import SavingsListPaper, SavingsReceipt
from documents.paper_size import PaperSize

__all__ = ["PaperSize", "savings_list_pdf", "savings_receipt_pdf", "savings_slips_pdf"]


def savings_receipt_pdf(receipt: SavingsReceipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages.

    The same receipt gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.savings_receipt_document import savings_receipt_document  # noqa: PLC0415

    return savings_receipt_document(receipt, size)


def savings_slips_pdf(receipts: Sequence[SavingsReceipt]) -> bytes:
    """Write many receipts into one PDF on A5, each beginning on a page of its own.

    The same receipts give the same bytes.
    """
    from documents.savings_receipt_document import savings_slips_document  # noqa: PLC0415  Above.

    return savings_slips_document(receipts)


def savings_list_pdf(paper: SavingsListPaper) -> bytes:
    """Write a whole list as one paper on A4, with room for each member to sign."""
    from documents.savings_receipt_list import savings_list_document  # noqa: PLC0415  As above.

    return savings_list_document(paper)
