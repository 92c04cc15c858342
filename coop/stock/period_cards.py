"""The stock cards of some days, oldest line first: read as a stream, however long they are.

A card on the screen is in the order in which things were noted. Here each movement stands on its
business day, so that a nota entered late is where the reader looks for it. What was carried between
places stands among them, as on the screen.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from heapq import merge
from typing import NamedTuple

from sqlalchemy import ColumnElement, exists, func, or_, select

from coop.goods.item_list import PAGE, ItemFilter, ListedItem, item_list
from coop.stock.places import KnownPlace, known_places
from coop.stock.stock_card import CardLine, card_line, movement_columns
from coop.stock.transfer_lines import TransferLine, transfers_of_days
from db.rows import driver_connection
from db.session import Session
from db.tables import (
    BuyingReversal,
    ConsignmentDocument,
    RepackDocument,
    SaleReversal,
    StockMovement,
)
from values.identity import ItemId, PlaceId
from values.money import ZERO, Rupiah
from values.period import Period
from values.quantity import NOTHING, Quantity

_ROWS_AT_A_TIME = 500
_CODE = """SELECT coalesce(min(b.code), '') FROM item_barcode AS b
    JOIN item AS i ON i.item_id = b.item_id AND i.revision = b.revision AND i.fact_id = b.fact_id
    WHERE b.item_id = ?"""


class CardItem(NamedTuple):
    """Whose card it is."""

    item_id: ItemId
    code: str
    """One of its barcodes; nothing where it has none."""
    name: str
    unit: str


class PeriodLine(NamedTuple):
    """A movement, or what there was before the first day: then `movement` is None."""

    item: CardItem
    day: date
    movement: CardLine | None
    is_undone: bool
    """Whether the whole act was taken back later, by an act of its own."""
    balance: Quantity
    worth: Rupiah | None
    """None on the card of one place."""


def period_cards(
    session: Session, period: Period, which: ItemFilter, today: date
) -> Iterator[PeriodLine]:
    """Read the cards of the items that `which` lists, by name.

    An item that had nothing before and did not move is left out.
    """
    places = known_places(session)
    for item in _items(session, which, today):
        quantity, worth = _before(session, item.item_id, period.first)
        lines = _movements(session, item, period, (quantity, worth), places)
        first = next(lines, None)
        if first is None and not (quantity or worth):
            continue
        yield PeriodLine(item, period.first, None, False, quantity, worth)  # noqa: FBT003
        if first is not None:
            yield first
            yield from lines


def _items(session: Session, which: ItemFilter, today: date) -> Iterator[CardItem]:
    connection = driver_connection(session)
    page: list[ListedItem] = item_list(session, today, which)
    while page:
        for listed in page:
            of = listed.on_sale
            (code,) = connection.execute(_CODE, (of.item_id.bytes,)).fetchone()
            yield CardItem(of.item_id, code, of.name, of.base_unit)
        page = item_list(session, today, which, after=page[-1].place) if len(page) == PAGE else []


def _before(session: Session, item_id: ItemId, day: date) -> tuple[Quantity, Rupiah]:
    of = StockMovement
    sums = select(func.sum(of.quantity), func.sum(of.value))
    quantity, worth = session.execute(
        sums.where(of.item_id == item_id, of.business_date < day)
    ).one()
    return Quantity(quantity or NOTHING), Rupiah(worth or ZERO)


def _movements(
    session: Session,
    item: CardItem,
    period: Period,
    left: tuple[Quantity, Rupiah],
    places: Mapping[PlaceId, KnownPlace],
) -> Iterator[PeriodLine]:
    of = StockMovement
    days = (of.business_date >= period.first, of.business_date < period.after)
    rows = session.execute(
        movement_columns()
        .add_columns(_is_undone().label("is_undone"))
        .where(of.item_id == item.item_id, *days)
        .order_by(of.business_date, of.recorded_at, of.fact_id, of.line)
        .execution_options(yield_per=_ROWS_AT_A_TIME)
    )
    moved = (TransferLine(card_line(row, *left, places), bool(row.is_undone)) for row in rows)
    balance, worth = left
    carried = transfers_of_days(session, item.item_id, period)
    for line, is_undone in merge(moved, carried, key=_key):
        balance, worth = Quantity(balance + line.quantity), Rupiah(worth + line.value)
        on_card = line._replace(balance=balance, worth=worth)
        yield PeriodLine(item, line.business_date, on_card, is_undone, balance, worth)


def _key(of: TransferLine) -> tuple[object, ...]:
    line = of.line
    return line.business_date, line.recorded_at, line.fact_id, line.line


def _is_undone() -> ColumnElement[bool]:
    of = StockMovement.fact_id
    acts = (
        (SaleReversal.sale_id == of) & SaleReversal.is_void,
        BuyingReversal.of_fact == of,
        RepackDocument.of_fact == of,
        ConsignmentDocument.of_fact == of,
    )
    return or_(*(exists().where(act).correlate(StockMovement) for act in acts))
