"""Periods of business days, half-open: the first day belongs to them, `after` does not."""

from datetime import date, timedelta
from typing import NamedTuple

from typing_extensions import override


class Period(NamedTuple):
    """The days from `first` up to, and without, `after`."""

    first: date
    after: date

    @override
    def __contains__(self, day: object) -> bool:
        """Say whether `day` lies in the period."""
        return isinstance(day, date) and self.first <= day < self.after


def one_day(day: date) -> Period:
    """Return the period of that day alone."""
    return Period(day, day + timedelta(days=1))


def month_of(day: date) -> Period:
    """Return the calendar month in which `day` lies."""
    first = day.replace(day=1)
    return Period(first, (first + timedelta(days=32)).replace(day=1))
