"""The certificate of a term deposit as rows of plain text, 32 or 48 columns wide."""

from collections.abc import Iterator

from coop.savings.term_certificate import TermCertificate
from documents.layout import rupiah, wrapped
from documents.plain_text import centred, pair_whole, printable
from documents.receipt_rows import Row
from documents.term_certificate_words import (
    TITLE,
    TREASURER,
    link_mark,
    place_and_day,
    remarks,
    spelled_amount,
    terms,
)

_SIGNATURE_ROWS = 3


def term_certificate_rows(paper: TermCertificate, columns: int) -> Iterator[Row]:
    """Lay out a certificate; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    first, *others = paper.shop_names
    yield from (Row(line, is_strong=True, is_tall=True) for line in centred(first, columns))
    for text in (*others, *paper.address, paper.legal_number):
        yield from map(Row, centred(text, columns))
    yield rule
    yield from (Row(line, is_strong=True) for line in centred(TITLE, columns))
    yield from map(Row, centred(f"No {paper.number}", columns))
    yield rule
    for line in pair_whole("JUMLAH", rupiah(paper.amount), columns):
        yield Row(line, is_strong=True, is_tall=True)
    yield from _wrapped(f"Terbilang: {spelled_amount(paper)}", columns)
    yield rule
    for label, text in terms(paper):
        yield from _wrapped(f"{label}: {text}", columns)
    yield rule
    for text in remarks(paper):
        yield from _wrapped(text, columns)
    yield Row()
    for text in (place_and_day(paper), TREASURER):
        yield from map(Row, centred(text, columns))
    yield from [Row()] * _SIGNATURE_ROWS
    name = printable(paper.treasurer).strip() or "_" * (columns // 2)
    yield from map(Row, centred(f"({name})", columns))
    yield from map(Row, centred(link_mark(paper), columns))


def _wrapped(text: str, columns: int) -> Iterator[Row]:
    return map(Row, wrapped(printable(text), columns))
