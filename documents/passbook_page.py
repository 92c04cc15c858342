"""Lines for a member's passbook as PDF, at their place on the page that is put in."""

from coop.savings.passbook import PassbookPage, PassbookShape
from documents.passbook_layout import PassbookColumns, PassbookLayout

__all__ = [
    "PassbookColumns",
    "PassbookLayout",
    "passbook_page_pdf",
    "passbook_picture_pdf",
    "passbook_test_pdf",
]


def passbook_page_pdf(page: PassbookPage, layout: PassbookLayout, again_from: int = 0) -> bytes:
    """Draw the new lines of `page`, and nothing where lines stand already.

    On a fresh page its head is drawn too: whose it is, and what was carried over. Lines that
    stand from row `again_from` on are drawn once more: they came out badly; 0 draws none of them.
    The same page gives the same bytes.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.passbook_drawing import passbook_document  # noqa: PLC0415

    return passbook_document(page, layout, again_from)


def passbook_picture_pdf(page: PassbookPage, layout: PassbookLayout, again_from: int = 0) -> bytes:
    """Draw how `page` will look: what stands there already is grey, what is printed is black."""
    from documents.passbook_drawing import passbook_picture  # noqa: PLC0415  See above; so below.

    return passbook_picture(page, layout, again_from)


def passbook_test_pdf(layout: PassbookLayout, shape: PassbookShape) -> bytes:
    """Draw where the rows and the columns will stand, to be held against a book."""
    from documents.passbook_drawing import passbook_test_document  # noqa: PLC0415

    return passbook_test_document(layout, shape)
