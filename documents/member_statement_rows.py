"""A statement as rows of plain text, 32 or 48 columns wide, for a receipt printer."""

from collections.abc import Iterator

from documents.layout import clock_text, day_text, grouped, rupiah, wrapped
from documents.member_statement import MemberStatement, check_code
from documents.member_statement_said import (
    copy_mark,
    period_in_words,
    place_and_day,
    total_in_words,
)
from documents.member_statement_words import (
    CHECK_NOTE,
    CLOSING,
    OPENING,
    SIGNERS,
    TITLE,
    StatementEntry,
    StatementSection,
)
from documents.plain_text import centred, pair_whole, printable
from documents.receipt_rows import Row

_SIGNATURE_ROWS = 3
_INDENT = "  "


def statement_rows(statement: MemberStatement, columns: int) -> Iterator[Row]:
    """Lay out `statement`; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    yield from _head(statement, columns)
    for section in statement.sections:
        yield rule
        yield from _section(statement, section, columns)
    yield rule
    total = rupiah(statement.savings_total)
    for text in pair_whole("JUMLAH SIMPANAN", total, columns):
        yield Row(text, is_strong=True, is_tall=True)
    yield from _wrapped(f"Terbilang: {total_in_words(statement)}", columns)
    for entry in statement.sums:
        yield from map(Row, pair_whole(entry.label, rupiah(entry.amount), columns))
        yield from _wrapped(entry.note, columns, _INDENT)
    yield rule
    yield from _foot(statement, columns)


def _head(statement: MemberStatement, columns: int) -> Iterator[Row]:
    first, *others = statement.shop_names
    yield from (Row(line, is_strong=True, is_tall=True) for line in centred(first, columns))
    for text in (*others, *statement.address, statement.legal_number):
        yield from map(Row, centred(text, columns))
    yield Row("-" * columns)
    for text in (TITLE.upper(), copy_mark(statement)):
        yield from (Row(line, is_strong=True) for line in centred(text, columns))
    yield from map(Row, centred(period_in_words(statement), columns))
    made = statement.made
    moment = f"dicetak {day_text(made.on)} {clock_text(made.at)}"
    yield from map(Row, centred(moment, columns))
    yield from map(
        Row, pair_whole(statement.member_name, statement.member_number[:columns], columns)
    )
    yield from _wrapped(statement.hamlet, columns)


def _section(statement: MemberStatement, section: StatementSection, columns: int) -> Iterator[Row]:
    yield from (Row(line, is_strong=True) for line in wrapped(printable(section.title), columns))
    opening = f"{day_text(statement.period.first)} {OPENING}"
    yield from map(Row, pair_whole(opening, grouped(section.opening), columns))
    for entry in section.entries:
        yield from map(Row, _entry(entry, columns))
    if not section.entries:
        yield from _wrapped(section.nothing, columns, _INDENT)
    closing = f"{day_text(statement.last_day)} {CLOSING}"
    for text in pair_whole(closing, grouped(section.closing), columns):
        yield Row(text, is_strong=True)


def _entry(entry: StatementEntry, columns: int) -> Iterator[str]:
    amount = f"{'+' if entry.amount > 0 else ''}{grouped(entry.amount)}"
    yield from pair_whole(f"{day_text(entry.day)} {entry.text}", amount, columns)
    yield from pair_whole(_INDENT + entry.number, grouped(entry.balance), columns)


def _foot(statement: MemberStatement, columns: int) -> Iterator[Row]:
    yield from _wrapped(place_and_day(statement), columns)
    made = statement.made
    blank = "_" * (columns // 2)
    for role, name in zip(
        SIGNERS, (statement.member_name, made.officer, made.treasurer), strict=True
    ):
        yield Row(role)
        yield from [Row()] * _SIGNATURE_ROWS
        yield from _wrapped(f"({printable(name).strip() or blank})", columns)
    yield Row()
    for text in (CHECK_NOTE, f"Kode periksa {check_code(statement)}"):
        yield from map(Row, centred(text, columns))


def _wrapped(text: str, columns: int, indent: str = "") -> Iterator[Row]:
    lines = wrapped(printable(text), columns - len(indent))
    return (Row(indent + line) for line in lines)
