"""A receipt for money (kwitansi) as rows of plain text, 32 or 48 columns wide."""

from collections.abc import Iterator

from documents.kwitansi import OFFICER, Entry, Kwitansi
from documents.layout import clock_text, day_text, grouped, rupiah, shortened, wrapped
from documents.plain_text import centred, pair, pair_whole, printable
from documents.receipt_rows import WIDE_COLUMNS, Row
from documents.receipt_words import Sum

_REGISTER_COLUMNS = 15  # Beside day and time on the narrow roll.
_SIGNATURE_ROWS = 2
_INDENT = "  "


def kwitansi_rows(paper: Kwitansi, columns: int) -> Iterator[Row]:
    """Lay out `paper`; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    yield from _head(paper, columns)
    yield rule
    yield from _facts(paper, columns)
    yield rule
    for entry in paper.entries:
        yield from _entry(entry, columns)
    yield rule
    yield from _sum(paper.total, columns)
    yield from _wrapped(f"Terbilang: {paper.spelled}", columns)
    paid = paper.payment
    if paid is not None:
        yield from _sum(paid, columns)
    for balance in paper.balances:
        yield from _sum(balance, columns)
    yield rule
    yield from _foot(paper, columns)


def _head(paper: Kwitansi, columns: int) -> Iterator[Row]:
    first, *others = paper.shop_names
    yield from (Row(line, is_strong=True, is_tall=True) for line in centred(first, columns))
    for text in (*others, *paper.address, paper.legal_number):
        yield from map(Row, centred(text, columns))


def _facts(paper: Kwitansi, columns: int) -> Iterator[Row]:
    for title in (paper.title, paper.copy_mark):
        yield from (Row(line, is_strong=True) for line in centred(title, columns))
    number = f"No {paper.number}"
    moment = f"{day_text(paper.day)} {clock_text(paper.clock)}"
    register = shortened(printable(f"Kasa {paper.register}"), _REGISTER_COLUMNS)
    if columns >= WIDE_COLUMNS:
        yield from map(Row, pair_whole(number, moment, columns))
    else:
        yield from _wrapped(number, columns)
        yield from map(Row, pair_whole(moment, register, columns))
    yield from _wrapped(f"Anggota {paper.member}", columns)
    payer = paper.payer
    if payer:
        yield from _wrapped(f"{'Diambil' if paper.is_payout else 'Dari'} {payer}", columns)
    for text in paper.origin:
        yield from _wrapped(text, columns)


def _entry(entry: Entry, columns: int) -> Iterator[Row]:
    yield from map(Row, pair_whole(entry.label, grouped(entry.amount), columns))
    for note in entry.notes:
        yield from _wrapped(note, columns, _INDENT)


def _sum(entry: Sum, columns: int) -> Iterator[Row]:
    amount = rupiah(entry.amount) if entry.is_big else grouped(entry.amount)
    for text in pair_whole(entry.label, amount, columns):
        yield Row(text, is_strong=entry.is_big, is_tall=entry.is_big)
    yield from _wrapped(entry.note, columns, _INDENT)


def _foot(paper: Kwitansi, columns: int) -> Iterator[Row]:
    role, _ = paper.signer
    half = columns // 2 - 1
    name = shortened(printable(paper.cashier), half - 2)
    yield Row(pair(role, OFFICER, columns))
    yield from [Row()] * _SIGNATURE_ROWS
    blank = f"({'_' * (half - 3)})"
    yield Row(pair(blank, f"({name})" if name.strip() else blank, columns))
    yield Row()
    for text in paper.footer:
        yield from map(Row, centred(text, columns))
    yield from map(Row, centred(paper.fact_mark, columns))


def _wrapped(text: str, columns: int, indent: str = "") -> Iterator[Row]:
    lines = wrapped(printable(text), columns - len(indent))
    return (Row(indent + line) for line in lines)
