"""The grid of mandatory savings: members down, months across (kartu simpanan wajib)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coop.savings.mandatory_months import MonthsOf, months_of, months_of_all
from coop.savings.savers import ENDED
from db.session import Session
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.month import Month, months_from_to


class MonthState(StrEnum):
    """How a month stands."""

    NONE = "none"  # Nothing is owed: before joining, before the books, after the end.
    PAID = "paid"
    PART = "part"  # Some of it is paid.
    UNPAID = "unpaid"
    OPEN = "open"  # The present month, or one to come: not late yet.


@dataclass(frozen=True, slots=True)
class MonthCell:
    """One month of one member."""

    month: Month
    state: MonthState
    paid: Rupiah
    due: Rupiah


@dataclass(frozen=True, slots=True)
class GridRow:
    """One member, with a cell for each month that was asked for."""

    member_id: MemberId
    number: str
    full_name: str
    hamlet: str
    cells: tuple[MonthCell, ...]


def member_months(
    session: Session, member_id: MemberId, first: Month, after: Month, day: date
) -> GridRow:
    """Read the months of one member from `first` up to, and without, `after`.

    Raises:
        MemberUnknown: nobody has that id.
    """
    return _row(months_of(session, member_id), first, after, day)


def mandatory_grid(
    session: Session, first: Month, after: Month, day: date, hamlet: str | None = None
) -> list[GridRow]:
    """Read the months of all members, or of one hamlet, in the order of their numbers.

    Whoever ended is left out where nothing of those months concerns them.
    """
    rows = []
    for of in months_of_all(session, hamlet):
        row = _row(of, first, after, day)
        if of.saver.status not in ENDED or any(c.state is not MonthState.NONE for c in row.cells):
            rows.append(row)
    return rows


def _row(of: MonthsOf, first: Month, after: Month, day: date) -> GridRow:
    cells = (_cell(of, month, day) for month in months_from_to(first, after))
    saver = of.saver
    return GridRow(saver.member_id, saver.number, saver.full_name, saver.hamlet, tuple(cells))


def _cell(of: MonthsOf, month: Month, day: date) -> MonthCell:
    paid, due = of.paid.get(month, ZERO), of.due(month)
    return MonthCell(month, _state(of, month, day, paid), paid, due)


def _state(of: MonthsOf, month: Month, day: date, paid: Rupiah) -> MonthState:
    first = of.saver.first_month
    if paid > 0:
        return MonthState.PART if of.left(month) else MonthState.PAID
    if first is None or month < first or not of.due(month):
        return MonthState.NONE
    if month < of.saver.owed_until(day):
        return MonthState.UNPAID
    return MonthState.NONE if of.saver.status in ENDED else MonthState.OPEN
