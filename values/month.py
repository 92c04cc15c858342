"""Calendar months, as the number 202611: it sorts as the months do."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NewType

from values.period import Period, month_of

Month = NewType("Month", int)

NO_MONTH = Month(0)
"""Where an entry is about no month in particular."""
_MONTHS_IN_A_YEAR = 12


def month_with(day: date) -> Month:
    """Return the month in which `day` lies."""
    return Month(day.year * 100 + day.month)


def is_month(number: int) -> bool:
    """Say whether a number is a month of our time."""
    return 1900 <= number // 100 <= 2999 and 1 <= number % 100 <= _MONTHS_IN_A_YEAR  # noqa: PLR2004


def first_day_of(month: Month) -> date:
    """Return its first day."""
    return date(month // 100, month % 100, 1)


def last_day_of(month: Month) -> date:
    """Return its last day."""
    return days_of(month).after - timedelta(days=1)


def days_of(month: Month) -> Period:
    """Return its days."""
    return month_of(first_day_of(month))


def later_month(month: Month, count: int = 1) -> Month:
    """Return the month that many months later, or earlier where `count` is negative."""
    years, at = divmod(
        month // 100 * _MONTHS_IN_A_YEAR + month % 100 - 1 + count, _MONTHS_IN_A_YEAR
    )
    return Month(years * 100 + at + 1)


def months_from_to(first: Month, after: Month) -> Iterator[Month]:
    """Count the months from `first` up to, and without, `after`."""
    month = first
    while month < after:
        yield month
        month = later_month(month)


def months_between(first: Month, after: Month) -> int:
    """Return how many months later `after` is; negative where it is earlier."""
    return (after // 100 - first // 100) * _MONTHS_IN_A_YEAR + after % 100 - first % 100


def day_months_later(day: date, count: int) -> date:
    """Return the same day `count` months later, or the last one where that month is shorter."""
    month = later_month(month_with(day), count)
    return min(first_day_of(month) + timedelta(days=day.day - 1), last_day_of(month))


def runs_of(months: Iterable[Month]) -> list[tuple[Month, Month]]:
    """Return the first and the last month of each run without a gap: Jul-Sep, Nov."""
    runs: list[tuple[Month, Month]] = []
    for month in sorted(months):
        if runs and later_month(runs[-1][1]) == month:
            runs[-1] = runs[-1][0], month
        else:
            runs.append((month, month))
    return runs
