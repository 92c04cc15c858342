"""When people buy, and what the goods on hand were worth day by day: looked at as columns."""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.reports.sales_hours import HOURS, WEEKDAYS, Hour, SalesHours, sales_hours
from coop.reports.stock_value_days import DayValue, stock_value_days
from coop.shop_settings import ShopSettings
from documents.report_lists import hours_list, stock_value_list
from ui.formatting import number_text, rupiah_text, short_date_text, weekday_date_text
from ui.reports.report import Asked, Asks, Report, Shown, no_item
from ui.theme.colours import Colour
from ui.widgets.column_chart import ChartColumn
from ui.widgets.facts_row import ShownFact
from ui.widgets.rows_model import Align, Cell, Column
from values.money import Rupiah

_COLUMNS_MAX = 16
"""What a chart has room for with a figure on each."""
_WEEK_WIDTH = 1_060
"""From here seven days have room beside the hour and its sums."""
_THOUSAND = 1_000
_RIGHT = Align.RIGHT


class HourRow(NamedTuple):
    """One hour of the clock on the wall, or all of them."""

    words: str
    total: Hour
    by_weekday: tuple[Hour, ...]
    is_sum: bool = False


def time_reports() -> list[Report]:
    """Make the two of them."""
    return [_hours(), _values()]


def _hours() -> Report:
    translate = QCoreApplication.translate
    columns: tuple[Column[HourRow], ...] = (
        Column(translate("Reports", "Hour"), lambda row: Cell(row.words, is_bold=row.is_sum)),
        Column(
            translate("Reports", "Receipts"),
            lambda row: Cell(number_text(row.total.sales), is_bold=True),
            76,
            _RIGHT,
        ),
        Column(translate("Reports", "Takings"), _takings, 116, _RIGHT),
        *(
            Column(name, partial(_of_weekday, weekday), 96, _RIGHT, from_width=_WEEK_WIDTH)
            for weekday, name in enumerate(_weekdays())
        ),
    )
    return Report(
        name="jam-ramai",
        words=translate("Reports", "When people buy"),
        text=translate("Reports", "Sales by hour and by day of the week"),
        empty=translate("Reports", "Nothing was sold on these days."),
        asks=Asks.PERIOD,
        columns=columns,
        read=_read_hours,
        show=_show_hours,
        item_of=no_item,
        facts=3,
        has_chart=True,
    )


def _read_hours(session: Any, asked: Asked) -> SalesHours:
    return sales_hours(session, asked.period, asked.zone)


def _show_hours(found: SalesHours, asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    hours = [hour for hour in range(HOURS) if found.of_hour(hour).sales]
    total = found.total()
    busiest = max(hours, key=lambda hour: found.of_hour(hour).sales, default=None)
    best_day = found.busiest_weekday()
    receipts = translate("Reports", "{count} receipts")
    a_day = translate("Reports", "{count} receipts a day")
    facts = (
        ShownFact(
            translate("Reports", "Sold"),
            rupiah_text(total.takings),
            receipts.format(count=number_text(total.sales)),
        ),
        ShownFact(
            translate("Reports", "Busiest hour"),
            "" if busiest is None else _clock(busiest),
            ""
            if busiest is None
            else receipts.format(count=number_text(found.of_hour(busiest).sales)),
        ),
        ShownFact(
            translate("Reports", "Busiest day"),
            _weekdays()[best_day] if hours else "",
            a_day.format(count=number_text(found.usual_weekday(best_day).sales)) if hours else "",
        ),
    )
    return Shown(
        rows=list(_hour_rows(found, hours)),
        facts=facts,
        foot=translate("Reports", "What came back is taken off the hour in which it was sold."),
        listed=partial(hours_list, found, asked.period, settings),
        chart=tuple(ChartColumn(f"{hour:02d}", found.of_hour(hour).sales) for hour in hours),
        legend=translate("Reports", "Receipts in each hour"),
    )


def _hour_rows(found: SalesHours, hours: list[int]) -> Iterator[HourRow]:
    translate = QCoreApplication.translate
    for hour in hours:
        by_weekday = tuple(of[hour] for of in found.by_weekday)
        yield HourRow(_clock(hour), found.of_hour(hour), by_weekday)
    if hours:
        sums = tuple(found.of_weekday(day) for day in range(WEEKDAYS))
        usual = tuple(found.usual_weekday(day) for day in range(WEEKDAYS))
        yield HourRow(translate("Reports", "In all"), found.total(), sums, is_sum=True)
        yield HourRow(translate("Reports", "On a day"), found.usual_day(), usual, is_sum=True)


def _values() -> Report:
    translate = QCoreApplication.translate
    columns: tuple[Column[DayValue], ...] = (
        Column(translate("Reports", "Day"), lambda of: weekday_date_text(of.business_date)),
        Column(translate("Reports", "Came in"), lambda of: _some(of.came), 150, _RIGHT),
        Column(translate("Reports", "Went out"), lambda of: _some(of.went), 150, _RIGHT),
        Column(
            translate("Reports", "Worth at the end"),
            lambda of: Cell(rupiah_text(of.value), is_bold=True),
            160,
            _RIGHT,
        ),
    )
    return Report(
        name="nilai-persediaan",
        words=translate("Reports", "What the stock is worth"),
        text=translate("Reports", "The cost of all goods on hand at the end of each day"),
        empty=translate("Reports", "No day is chosen."),
        asks=Asks.PERIOD,
        columns=columns,
        read=_read_values,
        show=_show_values,
        item_of=no_item,
        facts=3,
        has_chart=True,
    )


def _read_values(session: Any, asked: Asked) -> list[DayValue]:
    return stock_value_days(session, asked.period)


def _show_values(found: list[DayValue], asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    came = Rupiah(sum(of.came for of in found))
    went = Rupiah(sum(of.went for of in found))
    facts = (
        ShownFact(
            translate("Reports", "Worth at the end"), rupiah_text(found[-1].value) if found else ""
        ),
        ShownFact(translate("Reports", "Came in"), rupiah_text(came)),
        ShownFact(translate("Reports", "Went out"), rupiah_text(went)),
    )
    step = -(-len(found) // _COLUMNS_MAX) or 1
    picked = found[::-1][::step][::-1]
    return Shown(
        rows=found[::-1],
        facts=facts,
        foot=translate("Reports", "Goods whose cost nobody knows count for nothing."),
        listed=partial(stock_value_list, found, asked.period, settings),
        chart=tuple(
            ChartColumn(short_date_text(of.business_date), max(0, of.value) // _THOUSAND)
            for of in picked
        ),
        legend=translate("Reports", "Thousand rupiah at the end of the day"),
    )


def _weekdays() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("Reports", "Monday"),
        translate("Reports", "Tuesday"),
        translate("Reports", "Wednesday"),
        translate("Reports", "Thursday"),
        translate("Reports", "Friday"),
        translate("Reports", "Saturday"),
        translate("Reports", "Sunday"),
    ]


def _clock(hour: int) -> str:
    return f"{hour:02d}.00\N{EN DASH}{hour:02d}.59"


def _takings(row: HourRow) -> Cell:
    return Cell(_some(row.total.takings), is_bold=row.is_sum)


def _of_weekday(weekday: int, row: HourRow) -> Cell:
    takings = _some(row.by_weekday[weekday].takings)
    return Cell(takings, is_bold=True) if row.is_sum else Cell(takings, ink=Colour.MUTED)


def _some(amount: Rupiah) -> str:
    return rupiah_text(amount) if amount else ""
