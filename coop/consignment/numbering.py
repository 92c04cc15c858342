"""The numbers on papers about goods on consignment: `T01-20261124-0003`.

They run from 1 each business day on each register, over all acts, and have no gaps, for they are
taken inside the transaction that records the fact.
"""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST = "SELECT max(number) FROM consignment_document WHERE business_date = ? AND register = ?"


def next_consignment_number(session: Session, register: str, day: date) -> int:
    """Return the register's next number of the day; call inside the transaction that takes it."""
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def consignment_number(register: str, day: date, number: int) -> str:
    """Write a number as papers bear it."""
    return f"T{register}-{day_number(day)}-{number:04d}"
