"""What the goods on hand were worth at the end of each day (nilai persediaan)."""

from datetime import date, timedelta
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number
from values.money import Rupiah
from values.period import Period

_MOVED = """SELECT business_date, sum(CASE WHEN value > 0 THEN value ELSE 0 END), sum(value)
    FROM stock_movement WHERE business_date >= ? GROUP BY business_date"""
_NOW = "SELECT coalesce(sum(value), 0) FROM stock_level"


class DayValue(NamedTuple):
    """One day; goods whose cost nobody knows count for nothing."""

    business_date: date
    came: Rupiah
    went: Rupiah
    value: Rupiah
    """At its end."""


def stock_value_days(session: Session, period: Period) -> list[DayValue]:
    """Reckon back from what is there now, to the days of `period`, the first one first."""
    connection = driver_connection(session)
    (value,) = connection.execute(_NOW).fetchone()
    moved = {
        day: (came, net)
        for day, came, net in connection.execute(_MOVED, (day_number(period.first),))
    }
    after = day_number(period.after)
    value -= sum(net for day, (_, net) in moved.items() if day >= after)
    days = []
    day = period.after
    while day > period.first:
        day -= timedelta(days=1)
        came, net = moved.get(day_number(day), (0, 0))
        days.append(DayValue(day, Rupiah(came), Rupiah(came - net), Rupiah(value)))
        value -= net
    return days[::-1]
