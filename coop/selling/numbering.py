"""The numbers that people see on receipts: register, business day, running number.

They run from 1 each day on each register and have no gaps, for they are taken inside the
transaction that records the fact. No network is needed to keep them apart.
"""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST_SALE = "SELECT max(number) FROM sale WHERE business_date = ? AND register = ?"
_LAST_RETURN = "SELECT max(number) FROM sale_reversal WHERE business_date = ? AND register = ?"


def next_sale_number(session: Session, register: str, day: date) -> int:
    """Return the number of the register's next sale of the day; call inside its transaction."""
    return _next(session, _LAST_SALE, register, day)


def next_return_number(session: Session, register: str, day: date) -> int:
    """Return the number of the register's next return of the day; call inside its transaction."""
    return _next(session, _LAST_RETURN, register, day)


def _next(session: Session, statement: str, register: str, day: date) -> int:
    row = driver_connection(session).execute(statement, (day_number(day), register)).fetchone()
    last: int | None = row[0]
    return (last or 0) + 1
