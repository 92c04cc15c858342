"""The months whose interest has been credited, and those that wait for it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from coop.savings.interest_months import (
    MONTHS_MAX,
    first_earning_month,
    last_interest_month,
)
from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import day_of_number
from values.money import ZERO, Rupiah
from values.month import Month, month_with, months_from_to

_CREDITED = """SELECT i.month, min(i.fact_id), d.register, d.business_date, d.number,
    count(DISTINCT e.member_id),
    coalesce(sum(e.amount) FILTER (WHERE e.movement = 'interest'), 0),
    coalesce(-sum(e.amount) FILTER (WHERE e.movement = 'tax'), 0)
    FROM savings_interest_run AS i
    JOIN savings_document AS d ON d.fact_id = i.fact_id
    JOIN savings_entry AS e ON e.fact_id = i.fact_id
    WHERE NOT EXISTS (
        SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = i.fact_id AND r.of_row = 0)
    GROUP BY i.month"""


class InterestMonth(NamedTuple):
    """A month that is over."""

    month: Month
    fact_id: FactId | None = None
    """Of the posting; None where there is none."""
    number: str = ""
    members: int = 0
    gross: Rupiah = ZERO
    tax: Rupiah = ZERO
    is_passed: bool = False
    """Nothing was credited, and a later month was: it earned nothing, or was left out."""

    @property
    def may_be_posted(self) -> bool:
        """Whether it still waits."""
        return self.fact_id is None and not self.is_passed


def interest_calendar(session: Session, day: date) -> list[InterestMonth]:
    """List the months that are over by `day`, the newest first."""
    first = first_earning_month(session)
    if first is None:
        return []
    credited = {of.month: of for of in _credited(session)}
    last = last_interest_month(session)
    months = months_from_to(first, month_with(day))
    listed = [credited.get(of) or InterestMonth(of, is_passed=of < last) for of in months]
    return listed[::-1][:MONTHS_MAX]


def _credited(session: Session) -> Iterator[InterestMonth]:
    for month, fact_id, register, day, number, *sums in driver_connection(session).execute(
        _CREDITED
    ):
        members, gross, tax = sums
        yield InterestMonth(
            Month(month),
            FactId(UUID(bytes=fact_id)),
            savings_number(register, day_of_number(day), number),
            members,
            Rupiah(gross),
            Rupiah(tax),
        )
