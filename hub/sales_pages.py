"""What the pages on sales show: days gathered into the columns of a chart."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from markupsafe import Markup

from hub import wording
from hub.chart import DESK, Column, Paper, drawn, unit_of
from hub.figures import DayRow
from values.instant import day_number
from values.period import Period

SPANS: Final = ((14, "14 hari"), (30, "30 hari"), (91, "13 minggu"), (364, "52 minggu"))
"""Days, and how one says it. Longer ones are gathered: no screen has room for 364 columns."""
SPAN_OF_WEEKS: Final = 60
SPAN_OF_MONTHS: Final = 200


class Chart(NamedTuple):
    """A drawing with its title."""

    title: str
    remark: str
    drawing: Markup


class LabelledDays(NamedTuple):
    """A row of a table on sales: a day, a week or a month."""

    label: str
    sale_count: int
    sale_total: int
    member_total: int
    taken_back: int

    @property
    def net(self) -> int:
        """What remained."""
        return self.sale_total - self.taken_back


def last_days(today: date, count: int) -> Period:
    """Return the period of `count` days that ends with today."""
    return Period(today - timedelta(days=count - 1), today + timedelta(days=1))


def gathered(rows: Iterable[DayRow], period: Period) -> list[LabelledDays]:
    """Return the whole period in days, weeks or months, those without sales too."""
    by_day = {row.day: row for row in rows}
    found = []
    for label, days in _groups(period):
        some = [by_day[number] for number in days if number in by_day]
        found.append(total_of(some, label))
    return found


def total_of(rows: Sequence[DayRow], label: str = "") -> LabelledDays:
    """Add days up."""
    return LabelledDays(
        label,
        sum(row.sale_count for row in rows),
        sum(row.sale_total for row in rows),
        sum(row.member_total for row in rows),
        sum(row.taken_back for row in rows),
    )


def chart_of(rows: Sequence[LabelledDays], span: int, desk: Paper = DESK) -> Chart:
    """Draw the sales of members and of others over a span of so many days."""
    columns = [
        Column(row.label, row.member_total, row.sale_total - row.member_total) for row in rows
    ]
    _, unit = unit_of(columns)
    title = f"Penjualan {dict(SPANS)[span]}, {unit}"
    return Chart(title, "sebelum batal dan retur", drawn(columns, title, desk))


def _groups(period: Period) -> Iterator[tuple[str, list[int]]]:
    """Divide the period, and label the parts."""
    days = [
        period.first + timedelta(days=number)
        for number in range((period.after - period.first).days)
    ]
    if len(days) > SPAN_OF_MONTHS:
        yield from _months(days)
    elif len(days) > SPAN_OF_WEEKS:
        for start in range(0, len(days), 7):
            yield f"{days[start]:%d-%m}", _numbers(days[start : start + 7])
    else:
        for day in days:
            yield f"{wording.WEEKDAYS[day.weekday()]} {day.day}", _numbers([day])


def _months(days: Sequence[date]) -> Iterator[tuple[str, list[int]]]:
    parts: dict[tuple[int, int], list[date]] = {}
    for day in days:
        parts.setdefault((day.year, day.month), []).append(day)
    for (year, month), some in parts.items():
        yield f"{wording.MONTHS[month - 1]} {year % 100:02}", _numbers(some)


def _numbers(days: Iterable[date]) -> list[int]:
    return [day_number(day) for day in days]
