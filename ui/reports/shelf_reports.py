"""What sells best, and what lies there unsold."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.reports.dead_stock import DeadItem, dead_stock
from coop.reports.fast_movers import FastMover, fast_movers
from coop.shop_settings import ShopSettings
from documents.report_lists import dead_stock_list, fast_movers_list
from ui.formatting import date_text, number_text, quantity_text, rupiah_text
from ui.reports.report import Asked, Asks, Report, Shown
from ui.theme.colours import Colour
from ui.theme.room import NARROW, TINY
from ui.widgets.facts_row import ShownFact
from ui.widgets.rows_model import Align, Cell, Column
from values.money import Rupiah

_RIGHT = Align.RIGHT
_SOON_DAYS = 2


def shelf_reports() -> list[Report]:
    """Make the two of them."""
    return [_movers(), _dead()]


def _movers() -> Report:
    translate = QCoreApplication.translate
    return Report(
        name="paling-laku",
        words=translate("Reports", "What sells best"),
        text=translate("Reports", "What is asked for most often, and how long the rest lasts"),
        empty=translate("Reports", "Nothing was sold on these days."),
        asks=Asks.PERIOD,
        columns=_columns_of_movers(),
        read=_read_movers,
        show=_show_movers,
        item_of=lambda of: of.item_id,
        facts=0,
    )


def _columns_of_movers() -> tuple[Column[FastMover], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Reports", "Item"), lambda of: of.name),
        Column(
            translate("Reports", "Times"),
            lambda of: Cell(number_text(of.times), is_bold=True),
            84,
            _RIGHT,
        ),
        Column(
            translate("Reports", "Sold"),
            lambda of: quantity_text(of.quantity, of.base_unit),
            130,
            _RIGHT,
            from_width=TINY,
        ),
        Column(
            translate("Reports", "Takings"),
            lambda of: rupiah_text(of.takings),
            124,
            _RIGHT,
            from_width=NARROW,
        ),
        Column(
            translate("Reports", "In stock"),
            lambda of: quantity_text(of.on_hand, of.base_unit),
            124,
            _RIGHT,
        ),
        Column(translate("Reports", "Lasts"), _lasts, 104, _RIGHT),
    )


def _read_movers(session: Any, asked: Asked) -> list[FastMover]:
    return fast_movers(session, asked.period)


def _show_movers(found: list[FastMover], asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    return Shown(
        rows=found,
        facts=(),
        foot=translate("Reports", "Times: how often it was on a receipt. Voided receipts are out."),
        listed=partial(fast_movers_list, found, asked.period, settings),
    )


def _lasts(of: FastMover) -> Cell:
    if of.lasts_days is None:
        return Cell()
    words = QCoreApplication.translate("Reports", "{days} days")
    ink = Colour.WARN if of.lasts_days <= _SOON_DAYS else Colour.TEXT
    return Cell(words.format(days=number_text(of.lasts_days)), ink=ink)


def _dead() -> Report:
    translate = QCoreApplication.translate
    columns: tuple[Column[DeadItem], ...] = (
        Column(translate("Reports", "Item"), lambda of: Cell(of.name, of.category)),
        Column(
            translate("Reports", "In stock"),
            lambda of: quantity_text(of.on_hand, of.base_unit),
            130,
            _RIGHT,
        ),
        Column(
            translate("Reports", "Worth"),
            lambda of: Cell(rupiah_text(of.value) if of.value else "", is_bold=True),
            124,
            _RIGHT,
        ),
        Column(translate("Reports", "Last sold"), _last_sold, 140, from_width=TINY),
        Column(
            translate("Reports", "First came"),
            lambda of: date_text(of.first_came),
            120,
            from_width=NARROW,
        ),
    )
    return Report(
        name="tidak-laku",
        words=translate("Reports", "What nobody buys"),
        text=translate("Reports", "Goods that lie there unsold, and the money in them"),
        empty=translate("Reports", "Everything that is there was sold in that time."),
        asks=Asks.IDLE_DAYS,
        columns=columns,
        read=_read_dead,
        show=_show_dead,
        item_of=lambda of: of.item_id,
        facts=2,
    )


def _read_dead(session: Any, asked: Asked) -> list[DeadItem]:
    return dead_stock(session, asked.today, asked.idle_days)


def _show_dead(found: list[DeadItem], asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    value = Rupiah(sum(of.value for of in found))
    facts = (
        ShownFact(translate("Reports", "Money in them"), rupiah_text(value)),
        ShownFact(translate("Reports", "Items"), number_text(len(found))),
    )
    return Shown(
        rows=found,
        facts=facts,
        foot=translate("Reports", "What came only in that time is not listed: it is still new."),
        listed=partial(dead_stock_list, found, asked.today, asked.idle_days, settings),
    )


def _last_sold(of: DeadItem) -> Cell:
    if of.last_sold is None:
        return Cell(QCoreApplication.translate("Reports", "never"), ink=Colour.WARN)
    return Cell(date_text(of.last_sold))
