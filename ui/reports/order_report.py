"""What to order: each row says how many packs, and what that is reckoned from."""

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.reports.order_proposal import OrderLine, order_proposal
from coop.reports.orders_of_proposal import orders_of_proposal
from coop.shop_settings import ShopSettings
from documents.order_text import order_text
from documents.report_lists import order_list
from ui.formatting import number_text, quantity_text, rupiah_text, short_date_text
from ui.reports.report import Asked, Asks, Report, Shown
from ui.theme.colours import Colour, Tone
from ui.theme.room import NARROW, WORDS_WIDTH
from ui.widgets.facts_row import ShownFact
from ui.widgets.rows_model import Align, Cell, Column
from values.money import Rupiah
from values.quantity import ONE

_RIGHT = Align.RIGHT


def order_report() -> Report:
    """Make it."""
    translate = QCoreApplication.translate
    columns: tuple[Column[OrderLine], ...] = (
        Column(translate("Reports", "Item"), _name),
        Column(
            translate("Reports", "Last supplier"),
            lambda of: Cell(of.supplier_name, ink=Colour.MUTED),
            190,
            from_width=WORDS_WIDTH,
        ),
        Column(
            translate("Reports", "Needed"),
            lambda of: quantity_text(of.shown(of.needed), of.base_unit),
            112,
            _RIGHT,
            from_width=NARROW,
        ),
        Column(translate("Reports", "In stock"), _in_stock, 144, _RIGHT),
        Column(translate("Reports", "Order"), _packs, 150, _RIGHT),
        Column(
            translate("Reports", "About"),
            lambda of: rupiah_text(of.amount) if of.amount else "",
            112,
            _RIGHT,
            from_width=NARROW,
        ),
    )
    return Report(
        name="usulan-pesanan",
        words=translate("Reports", "What to order"),
        text=translate("Reports", "From what really sold in the last 8 weeks; ready to be sent"),
        empty=translate("Reports", "By the sales until yesterday, what is there lasts until then."),
        asks=Asks.ORDER,
        columns=columns,
        read=_read,
        show=_show,
        item_of=lambda of: of.item_id,
        facts=3,
    )


def _read(session: Any, asked: Asked) -> list[OrderLine]:
    return order_proposal(
        session, asked.today, lead_days=asked.lead_days, cover_days=asked.cover_days
    )


def _show(found: list[OrderLine], asked: Asked, settings: ShopSettings) -> Shown:
    translate = QCoreApplication.translate
    lines = [of for of in found if asked.supplier is None or of.supplier_name == asked.supplier]
    urgent = sum(of.is_urgent for of in lines)
    unpriced = sum(not of.price for of in lines)
    until = asked.today + timedelta(days=asked.lead_days + asked.cover_days)
    sentence = translate(
        "Reports", "Enough until {day}; where the supplier's days are known, they count."
    )
    without = translate("Reports", "{count} of them without a price")
    facts = (
        ShownFact(translate("Reports", "Items to order"), number_text(len(lines))),
        ShownFact(
            translate("Reports", "May run out before the goods come"),
            number_text(urgent),
            tone=Tone.WARN if urgent else None,
        ),
        ShownFact(
            translate("Reports", "May cost about"),
            rupiah_text(Rupiah(sum(of.amount for of in lines))),
            without.format(count=number_text(unpriced)) if unpriced else "",
        ),
    )
    foot = sentence.format(day=short_date_text(until))
    about = asked.supplier or translate("Reports", "all suppliers")
    return Shown(
        rows=lines,
        facts=facts,
        foot=foot,
        listed=partial(order_list, lines, asked.today, f"{about} \N{MIDDLE DOT} {foot}", settings),
        suppliers=tuple(sorted({of.supplier_name for of in found})),
        message=order_text(lines, asked.supplier or "", asked.today, settings) if lines else "",
        orders=partial(orders_of_proposal, lines),
    )


def _name(of: OrderLine) -> Cell:
    translate = QCoreApplication.translate
    sold = translate("Reports", "sold {quantity} in {days} days").format(
        quantity=quantity_text(of.sold, of.base_unit), days=number_text(of.days)
    )
    without = translate("Reports", "{days} days without stock left out").format(
        days=number_text(of.days_without)
    )
    lead = translate("Reports", "comes in {days} days").format(days=of.lead_days)
    why = (
        sold,
        without if of.days_without else "",
        lead if of.lead_days is not None else "",
    )
    return Cell(of.name, " \N{MIDDLE DOT} ".join(filter(None, why)))


def _in_stock(of: OrderLine) -> Cell:
    translate = QCoreApplication.translate
    point = translate("Reports", "order at {quantity}").format(
        quantity=quantity_text(of.shown(of.point))
    )
    if of.on_order:
        ordered = translate("Reports", "{quantity} ordered already")
        point = ordered.format(quantity=quantity_text(of.on_order))
    ink = Colour.BAD if of.is_urgent else Colour.TEXT
    return Cell(quantity_text(of.on_hand, of.base_unit), point, ink=ink)


def _packs(of: OrderLine) -> Cell:
    holds = QCoreApplication.translate("Reports", "{contents} each")
    contents = quantity_text(of.ratio, of.base_unit)
    return Cell(
        f"{number_text(of.packs)} {of.unit}",
        "" if of.ratio == ONE else holds.format(contents=contents),
        is_bold=True,
    )
