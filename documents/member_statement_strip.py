"""A statement on a roll of 80 mm, as PDF."""

from collections.abc import Iterator

from documents.layout import MINUS, clock_text, day_in_words, day_text, grouped, rupiah
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
from documents.strip import INDENT, SIGNATURE_HEIGHT, Part, Rule, Strip, StripLayout

_ENTRY_GAP = 1.6
_DOTS = "." * 24


def statement_strip(statement: MemberStatement, millimetres: int) -> Strip:
    """Lay out `statement` for a roll that wide."""
    layout = _Layout(millimetres)
    return Strip(layout.page_width, tuple(layout.parts(statement)))


class _Layout(StripLayout):
    """Turns a statement into parts of one width."""

    def parts(self, statement: MemberStatement) -> Iterator[Part]:
        """Yield everything, from top to bottom."""
        yield from self._head(statement)
        for section in statement.sections:
            yield Rule()
            yield from self._section(statement, section)
        yield Rule()
        total = rupiah(statement.savings_total, MINUS)
        yield from self.big_sum("Jumlah simpanan", total)
        yield from self.pair(f"Terbilang: {total_in_words(statement)}", "", self.plain)
        for entry in statement.sums:
            yield from self.pair(entry.label, rupiah(entry.amount, MINUS), self.plain)
            if entry.note:
                yield from self.pair(entry.note, "", self.plain, INDENT)
        yield Rule()
        yield from self._foot(statement)

    def _head(self, statement: MemberStatement) -> Iterator[Part]:
        first, *others = statement.shop_names
        yield from self.centred(first, self.title)
        for text in (*others, *statement.address, statement.legal_number):
            yield from self.centred(text, self.plain)
        yield Rule()
        yield from self.centred(TITLE, self.title)
        yield from self.centred(copy_mark(statement), self.strong)
        yield from self.centred(period_in_words(statement), self.plain)
        made = statement.made
        moment = f"dicetak {day_in_words(made.on)} {clock_text(made.at)}"
        yield from self.centred(moment, self.plain)
        yield Rule(_ENTRY_GAP, is_drawn=False)
        yield from self.pair(statement.member_name, statement.member_number, self.strong)
        yield from self.pair(statement.hamlet, "", self.plain)

    def _section(self, statement: MemberStatement, section: StatementSection) -> Iterator[Part]:
        yield from self.pair(section.title, "", self.big_label)
        opening = f"{day_text(statement.period.first)} {OPENING}"
        yield from self.pair(opening, grouped(section.opening, MINUS), self.plain)
        for entry in section.entries:
            yield from self._entry(entry)
        if not section.entries:
            yield from self.pair(section.nothing, "", self.plain, INDENT)
        closing = f"{day_text(statement.last_day)} {CLOSING}"
        yield from self.pair(closing, grouped(section.closing, MINUS), self.strong)

    def _entry(self, entry: StatementEntry) -> Iterator[Part]:
        sign = "+" if entry.amount > 0 else ""
        amount = f"{sign}{grouped(entry.amount, MINUS)}"
        yield from self.pair(f"{day_text(entry.day)} {entry.text}", amount, self.plain)
        balance = grouped(entry.balance, MINUS)
        yield from self.pair(entry.number, balance, self.plain, INDENT)
        yield Rule(_ENTRY_GAP, is_drawn=False)

    def _foot(self, statement: MemberStatement) -> Iterator[Part]:
        yield from self.pair(place_and_day(statement), "", self.plain)
        made = statement.made
        names = (statement.member_name, made.officer, made.treasurer)
        for role, name in zip(SIGNERS, names, strict=True):
            yield from self.pair(role, "", self.plain)
            yield Rule(SIGNATURE_HEIGHT, is_drawn=False)
            yield from self.pair(f"( {name or _DOTS} )", "", self.plain)
            yield Rule(is_drawn=False)
        yield from self.centred(CHECK_NOTE, self.plain)
        yield from self.centred(f"Kode periksa {check_code(statement)}", self.plain)
