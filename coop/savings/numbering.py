"""The numbers on papers about savings: `S01-20261124-0003`, and `S01-20261124-0003/17` on a list.

They run from 1 each business day on each register, over all acts on savings, and have no gaps, for
they are taken inside the transaction that records the fact.
"""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST = "SELECT max(number) FROM savings_document WHERE business_date = ? AND register = ?"


def next_savings_number(session: Session, register: str, day: date) -> int:
    """Return the register's next number of the day; call inside the transaction that takes it."""
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def savings_number(register: str, day: date, number: int, row: int = 0) -> str:
    """Write a number, with the row of a list where there is one."""
    written = f"S{register}-{day_number(day)}-{number:04d}"
    return f"{written}/{row}" if row else written
