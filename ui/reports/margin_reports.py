"""What was left over of what was sold, by item, by category and by supplier."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.reports.margin import MarginBy, MarginReport, MarginRow, margin
from coop.shop_settings import ShopSettings
from documents.report_lists import margin_list
from ui.formatting import percent_text, quantity_text, rupiah_text
from ui.reports.report import Asked, Asks, Report, Shown
from ui.theme.colours import Colour, Tone
from ui.theme.room import NARROW, WORDS_WIDTH
from ui.widgets.facts_row import ShownFact
from ui.widgets.rows_model import Align, Cell, Column
from values.identity import ItemId
from values.money import Rupiah
from values.percentage import BasisPoints


def margin_reports() -> list[Report]:
    """Make the three of them."""
    translate = QCoreApplication.translate
    said = {
        MarginBy.ITEM: (
            translate("Reports", "Profit by item"),
            translate("Reports", "What each item brought, what it had cost, what is left over"),
        ),
        MarginBy.CATEGORY: (
            translate("Reports", "Profit by category"),
            translate("Reports", "The same for each category of goods"),
        ),
        MarginBy.SUPPLIER: (
            translate("Reports", "Profit by supplier"),
            translate("Reports", "The same for whoever brought the goods the last time"),
        ),
    }
    return [
        Report(
            name=f"laba-{by}",
            words=words,
            text=text,
            empty=translate("Reports", "Nothing was sold on these days."),
            asks=Asks.PERIOD,
            columns=_columns(by),
            read=partial(_read, by),
            show=partial(_show, by),
            item_of=_item_of,
            facts=4,
        )
        for by, (words, text) in said.items()
    ]


def _read(by: MarginBy, session: Any, asked: Asked) -> MarginReport:
    return margin(session, asked.period, by)


def _show(by: MarginBy, found: MarginReport, asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    total = found.total
    rate = translate("Reports", "{rate} of what was sold at a known cost")
    facts = (
        ShownFact(
            translate("Reports", "Turnover"),
            rupiah_text(found.turnover),
            translate("Reports", "rounding to coins {amount}").format(
                amount=rupiah_text(found.apart)
            ),
        ),
        ShownFact(translate("Reports", "Cost of the goods"), rupiah_text(total.cost)),
        ShownFact(
            translate("Reports", "Profit before expenses"),
            rupiah_text(total.margin),
            rate.format(rate=_rate(total.rate)) if total.rate is not None else "",
            Tone.BAD if total.margin < 0 else None,
        ),
        ShownFact(
            translate("Reports", "Sold at unknown cost"),
            rupiah_text(total.uncosted),
            translate("Reports", "neither profit nor loss"),
            Tone.WARN if total.uncosted else None,
        ),
    )
    foot = ""
    if total.later:
        sentence = translate("Reports", "Cost that became known later: {amount}, not counted here.")
        foot = sentence.format(amount=rupiah_text(total.later))
    return Shown(
        rows=found.rows,
        facts=facts,
        foot=foot,
        listed=partial(margin_list, found, by, asked.period, settings),
    )


def _columns(by: MarginBy) -> tuple[Column[Any], ...]:
    translate = QCoreApplication.translate
    heading = {
        MarginBy.ITEM: translate("Reports", "Item"),
        MarginBy.CATEGORY: translate("Reports", "Category"),
        MarginBy.SUPPLIER: translate("Reports", "Last supplier"),
    }[by]
    without = {
        MarginBy.ITEM: translate("Reports", "not known here"),
        MarginBy.CATEGORY: translate("Reports", "without a category"),
        MarginBy.SUPPLIER: translate("Reports", "never came by a receipt of goods"),
    }[by]
    sold: tuple[Column[Any], ...] = ()
    if by is MarginBy.ITEM:
        name = translate("Reports", "Sold")
        sold = (Column(name, _sold, 116, Align.RIGHT, from_width=NARROW),)
    right = Align.RIGHT
    return (
        Column(heading, lambda row: _name(row, without)),
        *sold,
        Column(translate("Reports", "Takings"), _takings, 124, right),
        Column(translate("Reports", "Unknown cost"), _uncosted, 124, right, from_width=WORDS_WIDTH),
        Column(translate("Reports", "Cost"), _cost, 124, right, from_width=NARROW),
        Column(translate("Reports", "Profit"), _margin, 124, right),
        Column("%", lambda row: _rate(row.figures.rate), 84, right),
    )


def _name(row: MarginRow, without: str) -> Cell:
    return Cell(row.name or without, ink=Colour.TEXT if row.name else Colour.MUTED)


def _sold(row: MarginRow) -> str:
    return quantity_text(row.quantity, row.base_unit)


def _takings(row: MarginRow) -> Cell:
    return Cell(rupiah_text(row.figures.takings), is_bold=True)


def _uncosted(row: MarginRow) -> Cell:
    return Cell(_some(row.figures.uncosted), ink=Colour.WARN)


def _cost(row: MarginRow) -> Cell:
    return Cell(_some(row.figures.cost), ink=Colour.MUTED)


def _margin(row: MarginRow) -> Cell:
    if not row.figures.costed and not row.figures.cost:
        return Cell(QCoreApplication.translate("Reports", "unknown"), ink=Colour.MUTED)
    ink = Colour.BAD if row.figures.margin < 0 else Colour.TEXT
    return Cell(rupiah_text(row.figures.margin), ink=ink, is_bold=True)


def _some(amount: Rupiah) -> str:
    return rupiah_text(amount) if amount else ""


def _rate(rate: BasisPoints | None) -> str:
    """Write a rate to one tenth of a percent."""
    if rate is None:
        return ""
    sign = "\N{MINUS SIGN}" if rate < 0 else ""
    return sign + percent_text(BasisPoints(abs(rate) // 10 * 10))


def _item_of(row: MarginRow) -> ItemId | None:
    return row.item_id
