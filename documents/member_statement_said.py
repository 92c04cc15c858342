"""Sentences that every statement has, on whatever paper."""

from documents.layout import day_in_words, in_words
from documents.member_statement import MemberStatement
from documents.plain_text import visible


def period_in_words(statement: MemberStatement) -> str:
    """Say which days: `1 Januari 2026 sampai 24 November 2026`."""
    return f"{day_in_words(statement.period.first)} sampai {day_in_words(statement.last_day)}"


def copy_mark(statement: MemberStatement) -> str:
    """Mark a reprint; the original has no mark."""
    return f"SALINAN {statement.copy_number}" if statement.copy_number else ""


def total_in_words(statement: MemberStatement) -> str:
    """Spell the total of the savings."""
    total = statement.savings_total
    minus = "minus " if total < 0 else ""
    return f"{minus}{in_words(abs(total))} rupiah"


def place_and_day(statement: MemberStatement) -> str:
    """Say where and when it was signed."""
    made = statement.made
    day = day_in_words(made.on)
    return f"{visible(made.place)}, {day}" if made.place else day
