"""Credit the interest of a month to every member, less its final tax (bukukan jasa simpanan)."""

from collections.abc import Iterator
from typing import NamedTuple

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import INTEREST_ROWS_IN_A_FACT_MAX, InterestPosted
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.interest_moves import interest_moves
from coop.savings.numbering import next_savings_number, savings_number
from coop.savings.preview_interest import checked_interest
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import InterestRun
from values.identity import FactId
from values.money import Rupiah
from values.month import Month
from values.savings import SavingsAct
from values.stamp import Stamp


class InterestChanged(Refusal):
    """Something moved since the preview: it must be looked at again."""

    seen: Rupiah
    now: Rupiah


class NoInterest(Refusal):
    """Nobody earned anything in that month."""

    month: Month


class InterestDone(NamedTuple):
    """What the screen says once the interest is on the disk."""

    number: str
    month: Month
    members: int
    gross: Rupiah
    tax: Rupiah
    fact_ids: tuple[FactId, ...]
    """Each has its slips, one a member, also where the tax is nothing."""


@use_case
def post_interest(
    session: Session, stamp: Stamp, *, month: Month, gross_seen: Rupiah, settings: ShopSettings
) -> InterestDone:
    """Credit the interest of `month`; `gross_seen` is the sum that the preview showed.

    Raises:
        MonthNotOver, InterestAlreadyPosted, EarlierMonthOpen, RateAboveCeiling: as in
        `preview_interest`.
        InterestChanged: it comes to another sum now.
        NoInterest: it comes to nothing.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    rows = checked_interest(session, month, stamp.business_date)
    lines = [line for row in rows for line in row.lines]
    gross = Rupiah(sum(line.gross for line in lines))
    if not gross:
        raise NoInterest(month)
    if gross != gross_seen:
        raise InterestChanged(gross_seen, gross)
    number = next_savings_number(session, settings.register, stamp.business_date)
    parts = range(0, len(rows), INTEREST_ROWS_IN_A_FACT_MAX)
    fact_ids = []
    for at, first in zip(stamps_for_parts(stamp), parts, strict=False):
        fact = InterestPosted(
            register=settings.register,
            number=number,
            first_row=first + 1,
            month=month,
            rows=tuple(rows[first : first + INTEREST_ROWS_IN_A_FACT_MAX]),
        )
        record(session, at, fact)
        fact_ids.append(at.fact_id)
    tax = Rupiah(sum(line.tax for line in lines))
    written = savings_number(settings.register, stamp.business_date, number)
    return InterestDone(written, month, len(rows), gross, tax, tuple(fact_ids))


@applies(InterestPosted)
def _rows(stamp: Stamp, fact: InterestPosted) -> Rows:
    document = Numbered(SavingsAct.INTEREST, fact.register, fact.number)
    yield from movement_rows(stamp, document, tuple(_moves(fact)))
    yield InterestRun(fact_id=stamp.fact_id, month=fact.month)


def _moves(fact: InterestPosted) -> Iterator[Move]:
    for number, row in enumerate(fact.rows, start=fact.first_row):
        for line in row.lines:
            yield from interest_moves(row.member_id, line, fact.month, number)
