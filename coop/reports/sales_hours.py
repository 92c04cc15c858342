"""When people buy (jam ramai): by hour and by day of the week."""

from collections.abc import Iterable
from datetime import date, timezone
from fractions import Fraction
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.period import Period

HOURS = 24
WEEKDAYS = 7
_HOURS = """SELECT s.business_date, (s.recorded_at / 1000000 + :offset) / 3600 % 24, count(*),
        sum(s.total - coalesce(
            (SELECT sum(v.total) FROM sale_reversal AS v WHERE v.sale_id = s.fact_id), 0))
    FROM sale AS s WHERE s.business_date >= :first AND s.business_date < :after
        AND NOT EXISTS (
            SELECT 1 FROM sale_reversal AS v WHERE v.sale_id = s.fact_id AND v.is_void)
    GROUP BY 1, 2"""


class Hour(NamedTuple):
    """What the sales of an hour brought in the end: what came back of them is taken off."""

    sales: int = 0
    takings: Rupiah = Rupiah(0)


class SalesHours(NamedTuple):
    """Sales that were not voided, by the clock on the shop's wall."""

    by_weekday: list[list[Hour]]
    """Monday first; each has 24 hours."""
    open_days: list[int]
    """How many days with sales each weekday had."""

    def of_hour(self, hour: int) -> Hour:
        """Add an hour of all weekdays up."""
        return _sum(hours[hour] for hours in self.by_weekday)

    def of_weekday(self, weekday: int) -> Hour:
        """Add the hours of a weekday up; Monday is 0."""
        return _sum(self.by_weekday[weekday])

    def usual_weekday(self, weekday: int) -> Hour:
        """Return what one such day brings: a month has five of some weekdays and four of others."""
        return _share(self.of_weekday(weekday), self.open_days[weekday])

    def busiest_weekday(self) -> int:
        """Return the weekday of which one day has most sales; of equals the first."""
        shares = [
            Fraction(self.of_weekday(weekday).sales, max(1, days))
            for weekday, days in enumerate(self.open_days)
        ]
        return shares.index(max(shares))

    def usual_day(self) -> Hour:
        """Return what one day brings, of all on which anything was sold."""
        return _share(self.total(), sum(self.open_days))

    def total(self) -> Hour:
        """Add everything up."""
        return _sum(self.of_weekday(weekday) for weekday in range(WEEKDAYS))


def sales_hours(session: Session, period: Period, zone: timezone) -> SalesHours:
    """Count the sales of `period` by weekday of their business day, and by hour."""
    asked = {
        "first": day_number(period.first),
        "after": day_number(period.after),
        "offset": int(zone.utcoffset(None).total_seconds()),
    }
    by_weekday = [[Hour()] * HOURS for _ in range(WEEKDAYS)]
    days: set[date] = set()
    for number, hour, sales, takings in driver_connection(session).execute(_HOURS, asked):
        day = day_of_number(number)
        days.add(day)
        before = by_weekday[day.weekday()][hour]
        after = Hour(before.sales + sales, Rupiah(before.takings + takings))
        by_weekday[day.weekday()][hour] = after
    open_days = [sum(day.weekday() == weekday for day in days) for weekday in range(WEEKDAYS)]
    return SalesHours(by_weekday, open_days)


def _share(of: Hour, days: int) -> Hour:
    """Share out by days, cut off; of no days it is nothing."""
    return Hour(of.sales // days, Rupiah(of.takings // days)) if days else Hour()


def _sum(hours: Iterable[Hour]) -> Hour:
    sales, takings = 0, 0
    for hour in hours:
        sales, takings = sales + hour.sales, takings + hour.takings
    return Hour(sales, Rupiah(takings))
