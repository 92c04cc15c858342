"""A statement as plain text, to be pasted into a message."""

from collections.abc import Iterator

from documents.layout import MINUS, day_in_words, day_text, grouped, rupiah
from documents.member_statement import MemberStatement, check_code
from documents.member_statement_said import period_in_words, total_in_words
from documents.member_statement_words import (
    CLOSING,
    OPENING,
    TITLE,
    StatementEntry,
    StatementSection,
)
from documents.plain_text import visible


def statement_text(statement: MemberStatement) -> str:
    """Write `statement` line by line; what stands between stars, WhatsApp writes bold."""
    return "\n".join(_lines(statement)) + "\n"


def _lines(statement: MemberStatement) -> Iterator[str]:
    yield _bold(TITLE)
    yield visible(statement.shop_names[0])
    yield f"{visible(statement.member_name)} ({visible(statement.member_number)})"
    yield period_in_words(statement)
    for section in statement.sections:
        yield ""
        yield from _section(statement, section)
    yield ""
    yield _bold(f"Jumlah simpanan: {rupiah(statement.savings_total, MINUS)}")
    yield f"({total_in_words(statement)})"
    for entry in statement.sums:
        note = f" ({visible(entry.note)})" if entry.note else ""
        yield f"{visible(entry.label)}: {rupiah(entry.amount, MINUS)}{note}"
    yield ""
    yield f"Dibuat {day_in_words(statement.made.on)} · kode periksa {check_code(statement)}"


def _section(statement: MemberStatement, section: StatementSection) -> Iterator[str]:
    yield _bold(section.title)
    first, last = day_text(statement.period.first), day_text(statement.last_day)
    yield f"{first} {OPENING}: {grouped(section.opening, MINUS)}"
    yield from map(_entry, section.entries)
    if not section.entries:
        yield section.nothing
    yield f"{last} {CLOSING}: {grouped(section.closing, MINUS)}"


def _entry(entry: StatementEntry) -> str:
    sign = "+" if entry.amount > 0 else ""
    moved = f"{sign}{grouped(entry.amount, MINUS)} = {grouped(entry.balance, MINUS)}"
    return f"{day_text(entry.day)} {visible(entry.text)}: {moved} ({entry.number})"


def _bold(text: str) -> str:
    return f"*{visible(text)}*"
