"""The blind sheet of a count (lembar hitung), as PDF: what to count, and nothing of the book."""

from coop.counting.entry_sheet import EntrySheet
from coop.shop_settings import ShopSettings

__all__ = ["count_sheet_pdf"]


def count_sheet_pdf(sheet: EntrySheet, settings: ShopSettings) -> bytes:
    """Write the items of a count on A4 by category, with room to write what is there.

    The same sheet gives the same bytes. What was counted already does not stand on it.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.count_sheet_document import count_sheet_document  # noqa: PLC0415

    return count_sheet_document(sheet, settings)
