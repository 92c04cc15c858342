"""The numbers on papers about shop credit: `K01-20261124-0003`, as those about savings run."""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST = "SELECT max(number) FROM credit_document WHERE business_date = ? AND register = ?"


def next_credit_number(session: Session, register: str, day: date) -> int:
    """Return the register's next number of the day; call inside the transaction that takes it."""
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def credit_number(register: str, day: date, number: int) -> str:
    """Write a number."""
    return f"K{register}-{day_number(day)}-{number:04d}"
