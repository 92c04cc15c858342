"""A statement as PDF, for the printer of the office, for the preview and to be sent."""

from collections.abc import Iterable

from documents.member_statement import MemberStatement, StatementSize
from documents.member_statement_words import TITLE

__all__ = ["StatementSize", "member_statement_pdf", "member_statements_pdf"]


def member_statement_pdf(statement: MemberStatement, size: StatementSize) -> bytes:
    """Write one statement: on A4 or A5 as many pages as it needs, on a roll one long page.

    The same statement gives the same bytes. What the file says of itself is the member's number.
    """
    return _document(f"{TITLE} {statement.member_number}", [statement], size)


def member_statements_pdf(statements: Iterable[MemberStatement], size: StatementSize) -> bytes:
    """Write many statements into one file; each begins a page and counts its own.

    They are taken one by one: whoever makes them may count, and may stop by raising.
    """
    return _document(TITLE, statements, size)


def _document(title: str, statements: Iterable[MemberStatement], size: StatementSize) -> bytes:
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.member_statement_document import statement_document  # noqa: PLC0415

    return statement_document(title, statements, size)
