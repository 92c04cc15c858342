"""Which months' interest has been credited, and which month may be next."""

from dataclasses import dataclass

from coop.errors import Refusal
from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.instant import day_of_number
from values.month import NO_MONTH, Month

_POSTED = """SELECT d.register, d.business_date, d.number FROM savings_interest_run AS i
    JOIN savings_document AS d ON d.fact_id = i.fact_id
    WHERE i.month = ? AND NOT EXISTS (
        SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = i.fact_id AND r.of_row = 0)
    ORDER BY i.fact_id LIMIT 1"""
_LAST = """SELECT max(i.month) FROM savings_interest_run AS i WHERE NOT EXISTS (
    SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = i.fact_id AND r.of_row = 0)"""


@dataclass
class InterestAlreadyPosted(Refusal):
    """The interest of that month, or of a later one, has been credited."""

    month: Month
    number: str
    """Of the document that did."""


def last_interest_month(session: Session) -> Month:
    """Return the last month whose interest has been credited; 0 if none has."""
    (last,) = driver_connection(session).execute(_LAST).fetchone()
    return Month(last or NO_MONTH)


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
