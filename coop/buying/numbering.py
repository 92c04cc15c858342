"""The numbers on papers about buying: `B01-20261124-0003`.

They run from 1 each business day on each register, over all acts of buying, and have no gaps, for
they are taken inside the transaction that records the fact.
"""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST = "SELECT max(number) FROM buying_document WHERE business_date = ? AND register = ?"


def next_buying_number(session: Session, register: str, day: date) -> int:
    """Return the register's next number of the day; call inside the transaction that takes it."""
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def buying_number(register: str, day: date, number: int) -> str:
    """Write a number as papers bear it."""
    return f"B{register}-{day_number(day)}-{number:04d}"
