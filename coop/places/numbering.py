"""The numbers on transfers of goods: `G01-20261124-0003`.

They run from 1 each business day on each register and have no gaps, for they are taken inside the
transaction that records the fact.
"""

from datetime import date

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number

_LAST = "SELECT max(number) FROM goods_transfer WHERE business_date = ? AND register = ?"


def next_move_number(session: Session, register: str, day: date) -> int:
    """Return the register's next number of the day; call inside the transaction that takes it."""
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def move_number(register: str, day: date, number: int) -> str:
    """Write a number as slips bear it."""
    return f"G{register}-{day_number(day)}-{number:04d}"
