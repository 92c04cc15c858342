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
from msgspec.structs import replace

from coop.facts.savings import PrintedLine
from coop.savings.numbering import savings_number
from coop.savings.savers import saver
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
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


def passbook_shape(settings: ShopSettings) -> PassbookShape:
    """Return how much fits into the books that this cooperative has chosen."""
    return PassbookShape(settings.passbook_rows, settings.passbook_pages)


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


class StandingLine(Struct, frozen=True, array_like=True):
    """A line that stands in the book already."""

    row: int
    line: PassbookLine
    total: Rupiah
    """Of all accounts, behind this line."""


class PassbookPage(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The page that is open: what stands there, and what is to be printed, never more than fits."""

    member_id: MemberId
    member_number: str
    member_name: str
    book: int
    page: int
    first_row: int
    """Of the new lines; where there is none, the row behind the last line."""
    lines: tuple[PassbookLine, ...] = ()
    """New ones; none where everything is in the book."""
    carried: tuple[AccountMove, ...] = ()
    """What stood on the accounts above the first row; printed at the head of a new page."""
    more: int = 0
    """Lines that wait for the next page."""
    standing: tuple[StandingLine, ...] = ()
    """By their rows."""
    opening: tuple[AccountMove, ...] = ()
    """What stood on the accounts above the whole page."""


def next_passbook_page(
    session: Session,
    member_id: MemberId,
    shape: PassbookShape,
    *,
    in_new_book: bool = False,
    from_row: int = 1,
) -> PassbookPage:
    """Return the page that is to be printed next, or the last one if everything is in the book.

    With `in_new_book` the page is the first of another book: the old one is lost, or worn out.
    Rows above `from_row` that are still free stay empty: they are spoiled.

    When that is printed and noted (`note_passbook_printed`), ask again: there may be another page.

    Raises:
        MemberUnknown: nobody has that id.
    """
    of = saver(session, member_id)
    taken = _taken(session, member_id)
    groups = _grouped(session, member_id)
    has_new = bool(groups.keys() - {name for _, name in taken})
    place = _open_place(taken, shape, has_new=has_new, in_new_book=in_new_book)
    place = place._replace(row=max(place.row, from_row))
    page = PassbookPage(
        member_id=member_id,
        member_number=of.number,
        member_name=of.full_name,
        book=place.book,
        page=place.page,
        first_row=place.row,
    )
    return _filled(page, taken, groups, max(0, shape.rows_a_page - place.row + 1))


def printed_lines(
    session: Session, member_id: MemberId, shape: PassbookShape
) -> tuple[tuple[PrintedLine, ...], Place]:
    """Return the lines that stand in the book, in their order, and the next free row."""
    taken = _taken(session, member_id)
    return tuple(dict.fromkeys(name for _, name in taken)), _free_place(taken, shape)


def place_behind(last: Place, shape: PassbookShape) -> Place:
    """Return the row behind one, on the next page or in the next book where that was the last."""
    if last.row < shape.rows_a_page:
        return Place(last.book, last.page, last.row + 1)
    if last.page < shape.pages_a_book:
        return Place(last.book, last.page + 1, 1)
    return Place(last.book + 1, 1, 1)


def _taken(session: Session, member_id: MemberId) -> list[tuple[Place, PrintedLine]]:
    """Return every row that is printed, and the line there."""
    rows = driver_connection(session).execute(_PRINTED, (member_id.bytes,))
    return [
        (Place(*place), PrintedLine(FactId(UUID(bytes=fact)), line)) for fact, line, *place in rows
    ]


def _free_place(taken: list[tuple[Place, PrintedLine]], shape: PassbookShape) -> Place:
    return place_behind(taken[-1][0], shape) if taken else Place(1, 1, 1)


def _open_place(
    taken: list[tuple[Place, PrintedLine]],
    shape: PassbookShape,
    *,
    has_new: bool,
    in_new_book: bool,
) -> Place:
    """Return where to print; a full page stays open while there is nothing for the next one."""
    free = _free_place(taken, shape)
    if in_new_book:
        return Place(free.book + 1, 1, 1)
    if has_new or free.row > 1 or not taken:
        return free
    last = taken[-1][0]
    return last._replace(row=last.row + 1)


def _filled(
    page: PassbookPage,
    taken: list[tuple[Place, PrintedLine]],
    groups: dict[PrintedLine, list[tuple[Any, ...]]],
    fits: int,
) -> PassbookPage:
    """Return `page` with what stands there, and with the new lines as far as they fit."""
    book = _Book()
    standing, opening = _standing(book, taken, groups, page)
    carried = book.carried()
    lines = tuple(book.add(name, rows) for name, rows in list(groups.items())[:fits])
    more = len(groups) - len(lines)
    return replace(
        page, lines=lines, carried=carried, more=more, standing=standing, opening=opening
    )


def _standing(
    book: "_Book",
    taken: list[tuple[Place, PrintedLine]],
    groups: dict[PrintedLine, list[tuple[Any, ...]]],
    page: PassbookPage,
) -> tuple[tuple[StandingLine, ...], tuple[AccountMove, ...]]:
    """Take the printed lines out of `groups`; return those of the page, and what stood above it.

    A row whose line is not heard of yet is taken all the same; it was printed at another till.
    """
    written: dict[PrintedLine, PassbookLine] = {}
    standing: list[StandingLine] = []
    opening: tuple[AccountMove, ...] | None = None
    for at, name in taken:
        is_here = (at.book, at.page) == (page.book, page.page)
        if is_here and opening is None:
            opening = book.carried()
        if name in groups:
            written[name] = book.add(name, groups.pop(name))
        if is_here and name in written:
            standing.append(StandingLine(at.row, written[name], book.total()))
    return tuple(standing), book.carried() if opening is None else opening


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

    def total(self) -> Rupiah:
        """Return what stands on all accounts so far."""
        return Rupiah(sum(self._balances.values()))

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
