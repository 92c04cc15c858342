"""A member's passbook (buku simpanan): what is printed already, and the lines that are new.

A line is what one act did to the accounts in one way: a payment into three accounts is one line,
interest and its tax are two. Printed lines stand where they stand. What arrives later from another
till is printed behind them, so the balances beside a line are those of the lines up to it in print.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from msgspec import Struct
from sqlalchemy.orm import Session

from coop.facts.savings import PrintedLine
from coop.savings.numbering import savings_number
from coop.savings.savers import saver
from db.rows import driver_connection
from values.identity import FactId, MemberId
from values.instant import day_of_number
from values.money import Rupiah
from values.month import Month
from values.savings import MovementKind, SavingsKind

_ENTRIES = """SELECT e.fact_id, e.movement, e.line, e.row, e.savings, e.amount, e.business_date,
    e.months, e.first_month, e.last_month, d.register, d.number
    FROM savings_entry AS e JOIN savings_document AS d ON d.fact_id = e.fact_id
    WHERE e.member_id = ?
    ORDER BY e.business_date, e.recorded_at, e.fact_id, e.movement, e.line"""
_PRINTED = """SELECT of_fact, of_line, book, page, row FROM passbook_row WHERE member_id = ?
    ORDER BY book, page, row"""


@dataclass(frozen=True, slots=True)
class PassbookShape:
    """How much fits into the books that the cooperative gives out."""

    rows_a_page: int = 24
    pages_a_book: int = 16


class Place(NamedTuple):
    """A row of a passbook, all counted from 1."""

    book: int
    page: int
    row: int


class AccountMove(Struct, frozen=True, array_like=True):
    """What a line says of one account."""

    savings: SavingsKind
    amount: Rupiah
    """Signed as the member's balance."""
    balance: Rupiah
    """Behind this line, as the book goes."""


class PassbookLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line, new or printed."""

    printed: PrintedLine
    """What the line is called when it is noted as printed."""
    day: date
    number: str
    movement: MovementKind
    moves: tuple[AccountMove, ...]
    """In the order of `SavingsKind`."""
    months: int = 0
    first_month: Month = Month(0)
    last_month: Month = Month(0)


class PassbookPage(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is to be printed on the page that is open: never more than fits on it."""

    member_id: MemberId
    member_number: str
    member_name: str
    book: int
    page: int
    first_row: int
    lines: tuple[PassbookLine, ...]
    carried: tuple[AccountMove, ...] = ()
    """What stood on the accounts above the first row; printed at the head of a new page."""
    more: int = 0
    """Lines that wait for the next page."""


def next_passbook_page(
    session: Session, member_id: MemberId, shape: PassbookShape, *, in_new_book: bool = False
) -> PassbookPage | None:
    """Return what is to be printed next; None if everything is in the book.

    With `in_new_book` the page is the first of another book: the old one is lost, or worn out.

    When that is printed and noted (`note_passbook_printed`), ask again: there may be another page.

    Raises:
        MemberUnknown: nobody has that id.
    """
    of = saver(session, member_id)
    printed, place = printed_lines(session, member_id, shape)
    place = Place(place.book + 1, 1, 1) if in_new_book else place
    book = _Book()
    groups = _grouped(session, member_id)
    for name in printed:
        if name in groups:
            book.add(name, groups.pop(name))
    if not groups:
        return None
    carried = book.carried()
    fits = shape.rows_a_page - place.row + 1
    lines = [book.add(name, rows) for name, rows in list(groups.items())[:fits]]
    return PassbookPage(
        member_id=member_id,
        member_number=of.number,
        member_name=of.full_name,
        book=place.book,
        page=place.page,
        first_row=place.row,
        lines=tuple(lines),
        carried=carried,
        more=len(groups) - len(lines),
    )


def printed_lines(
    session: Session, member_id: MemberId, shape: PassbookShape
) -> tuple[tuple[PrintedLine, ...], Place]:
    """Return the lines that stand in the book, in their order, and the next free row."""
    rows = driver_connection(session).execute(_PRINTED, (member_id.bytes,)).fetchall()
    printed = dict.fromkeys(PrintedLine(FactId(UUID(bytes=fact)), line) for fact, line, *_ in rows)
    if not rows:
        return (), Place(1, 1, 1)
    return tuple(printed), place_behind(Place(*rows[-1][2:]), shape)


def place_behind(last: Place, shape: PassbookShape) -> Place:
    """Return the row behind one, on the next page or in the next book where that was the last."""
    if last.row < shape.rows_a_page:
        return Place(last.book, last.page, last.row + 1)
    if last.page < shape.pages_a_book:
        return Place(last.book, last.page + 1, 1)
    return Place(last.book + 1, 1, 1)


class _Book:
    """Adds lines up in the order in which they stand in the book."""

    def __init__(self) -> None:
        self._balances: Counter[str] = Counter()

    def add(self, name: PrintedLine, rows: list[tuple[Any, ...]]) -> PassbookLine:
        """Write one line."""
        _, movement, _, of_list, _, _, day, _, _, _, register, number = rows[0]
        moves = []
        for kind in SavingsKind:
            amount = sum(row[5] for row in rows if row[4] == kind)
            self._balances[kind] += amount
            if amount:
                moves.append(AccountMove(kind, Rupiah(amount), Rupiah(self._balances[kind])))
        months = next((row[7:10] for row in rows if row[7]), (0, Month(0), Month(0)))
        on = day_of_number(day)
        return PassbookLine(
            printed=name,
            day=on,
            number=savings_number(register, on, number, of_list),
            movement=MovementKind(movement),
            moves=tuple(moves),
            months=months[0],
            first_month=months[1],
            last_month=months[2],
        )

    def carried(self) -> tuple[AccountMove, ...]:
        """Return what stands on the accounts so far."""
        held = ((kind, Rupiah(self._balances[kind])) for kind in SavingsKind)
        return tuple(AccountMove(kind, Rupiah(0), balance) for kind, balance in held if balance)


def _grouped(session: Session, member_id: MemberId) -> dict[PrintedLine, list[tuple[Any, ...]]]:
    """Return the entries of each line by its name, in the order of the ledger."""
    rows = driver_connection(session).execute(_ENTRIES, (member_id.bytes,))
    return {
        PrintedLine(FactId(UUID(bytes=fact_id)), entries[0][2]): entries
        for (fact_id, _), entries in _runs(rows)
    }


def _runs(rows: Any) -> Iterator[tuple[tuple[bytes, str], list[tuple[Any, ...]]]]:  # noqa: ANN401  The driver's cursor.
    for name, entries in groupby(rows, key=lambda row: (row[0], row[1])):
        yield name, list(entries)
