"""Which months' interest has been credited, and which month may be next."""

from coop.errors import Refusal
from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.instant import day_of_number
from values.month import NO_MONTH, Month, later_month, month_with

_POSTED = """SELECT d.register, d.business_date, d.number FROM savings_interest_run AS i
    JOIN savings_document AS d ON d.fact_id = i.fact_id
    WHERE i.month = ? AND NOT EXISTS (
        SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = i.fact_id AND r.of_row = 0)
    ORDER BY i.fact_id LIMIT 1"""
_LAST = """SELECT max(i.month) FROM savings_interest_run AS i WHERE NOT EXISTS (
    SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = i.fact_id AND r.of_row = 0)"""

_FIRST_EARNING = """SELECT min(business_date) FROM savings_entry
    WHERE savings IN ('voluntary', 'term')"""
MONTHS_MAX = 36
"""Three years back: older months are in the books, and nobody credits them any more."""


class InterestAlreadyPosted(Refusal):
    """The interest of that month, or of a later one, has been credited."""

    month: Month
    number: str
    """Of the document that did."""


def last_interest_month(session: Session) -> Month:
    """Return the last month whose interest has been credited; 0 if none has."""
    (last,) = driver_connection(session).execute(_LAST).fetchone()
    return Month(last or NO_MONTH)


def first_open_month(session: Session, before: Month) -> Month:
    """Return the first month whose interest may still be credited, none older than the calendar's.

    A cooperative that credited its first months on paper lets its rate begin behind them.
    """
    last = last_interest_month(session)
    if last:
        return later_month(last)
    first = first_earning_month(session) or before
    return max(first, later_month(before, 1 - MONTHS_MAX))


def first_earning_month(session: Session) -> Month | None:
    """Return the month of the first savings that may earn interest; None if there are none."""
    (day,) = driver_connection(session).execute(_FIRST_EARNING).fetchone()
    return None if day is None else month_with(day_of_number(day))


def check_not_posted(session: Session, month: Month) -> None:
    """Refuse a month whose interest, or a later one's, has been credited.

    Raises:
        InterestAlreadyPosted: it has.
    """
    last = last_interest_month(session)
    if month <= last:
        row = driver_connection(session).execute(_POSTED, (last,)).fetchone()
        register, day, number = row
        raise InterestAlreadyPosted(last, savings_number(register, day_of_number(day), number))
