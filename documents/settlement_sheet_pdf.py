"""The settlement sheet (lembar penyelesaian) as PDF, for whoever leaves and for the file."""

from coop.savings.settlement_paper import SettlementPaper

__all__ = ["settlement_sheet_pdf"]


def settlement_sheet_pdf(paper: SettlementPaper) -> bytes:
    """Write a settlement on A4, with its total in words and room for all who sign.

    The same paper gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.settlement_sheet_document import settlement_sheet_document  # noqa: PLC0415

    return settlement_sheet_document(paper)
