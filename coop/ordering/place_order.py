"""Order goods from a supplier (pesanan), or order anew in the stead of an order.

An order that was sent stands as it was sent: it is changed by placing another one that names it,
with a number of its own, so that both sides can say which of the two they mean (decision 018).
"""

from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from coop.buying.buying_texts import text_within
from coop.buying.order_standing import order_number, order_standing
from coop.buying.record_receipt import GoodsConsigned, PackNotThere
from coop.buying.suppliers import supplier
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.ordering import OrderedLine, OrderPlaced
from coop.goods.kept_packs import lines_kept
from coop.ordering.keep_order_draft import drop_order_draft
from coop.ordering.order_draft import OrderDraft, OrderDraftLine, OrderedTwice, check_order_line
from coop.shop_settings import ShopSettings
from coop.stock.consigned_items import consigned_among
from db.rows import driver_connection
from db.session import Session
from db.tables import SupplierOrder, SupplierOrderEnd, SupplierOrderLine
from values.identity import FactId, ItemId, SupplierId
from values.instant import day_number
from values.ordering import OrderEnd, OrderState
from values.stamp import Stamp

NOTE_LETTERS_MAX = 200
"""Four lines on paper of 58 mm."""
WISHED_DAYS_MAX = 366
"""Nobody orders groceries for the year after next."""
_LAST = "SELECT max(number) FROM supplier_order WHERE business_date = ? AND register = ?"
_PACK = """SELECT p.ratio, i.is_active FROM item_pack AS p JOIN item AS i ON i.item_id = p.item_id
    WHERE p.item_id = ? AND p.number = ?"""


class OrderDone(NamedTuple):
    """What the screen says once the order is on the disk."""

    order_id: FactId
    number: str
    lines: int


class OrderEmpty(Refusal):
    """Nothing is ordered."""


class ItemPutAway(Refusal):
    """The item is not offered any more."""

    name: str


class SupplierPutAway(Refusal):
    """Nothing is bought from this supplier any more."""

    name: str


class WishedDayNotPossible(Refusal):
    """Goods come today at the earliest."""

    day: date
    earliest: date
    latest: date


class OrderNotChangeable(Refusal):
    """Something has come of the order already, or it has ended."""

    number: str
    state: OrderState


@use_case
def place_order(
    session: Session, stamp: Stamp, *, draft: OrderDraft, settings: ShopSettings
) -> OrderDone:
    """Order the goods of `draft`.

    Raises:
        OrderEmpty, OrderLineNotPossible, OrderedTwice: of its lines.
        PackNotThere, ItemPutAway, GoodsConsigned: of the goods on them.
        SupplierUnknown, SupplierPutAway: of whom it is ordered.
        WishedDayNotPossible, BuyingTextTooLong: of when, and of what is noted.
        OrderNotChangeable: the order in whose stead it would stand is no longer open.
    """
    draft = replace(draft, lines=lines_kept(session, draft.lines))
    _check_lines(draft)
    _check_goods(session, draft, stamp.business_date)
    _check_replaced(session, draft.replaces)
    fact = OrderPlaced(
        supplier_id=_supplier_id(session, draft.supplier_id),
        register=settings.register,
        number=_next_number(session, settings.register, stamp.business_date),
        lines=tuple(_ordered(line) for line in draft.lines),
        wished_on=_checked_wish(draft.wished_on, stamp.business_date),
        note=text_within(draft.note, NOTE_LETTERS_MAX),
        replaces=draft.replaces,
    )
    record(session, stamp, fact)
    drop_order_draft(session, draft.draft_id)
    number = order_number(fact.register, stamp.business_date, fact.number)
    return OrderDone(stamp.fact_id, number, len(fact.lines))


def _check_lines(draft: OrderDraft) -> None:
    if not draft.lines:
        raise OrderEmpty
    units: dict[ItemId, str] = {}
    for line in draft.lines:
        check_order_line(line)
        if line.item_id in units:
            raise OrderedTwice(line.name, units[line.item_id])
        units[line.item_id] = line.unit


def _check_goods(session: Session, draft: OrderDraft, today: date) -> None:
    connection = driver_connection(session)
    for line in draft.lines:
        row = connection.execute(_PACK, (line.item_id.bytes, line.pack)).fetchone()
        if row is None or row[0] != line.ratio:
            raise PackNotThere(line.name, line.unit)
        if not row[1]:
            raise ItemPutAway(line.name)
    names = {line.item_id: line.name for line in draft.lines}
    for item_id in consigned_among(session, names, today):
        raise GoodsConsigned(names[item_id])


def _check_replaced(session: Session, order_id: FactId | None) -> None:
    before = order_standing(session, order_id) if order_id else None
    if before is not None and before.state is not OrderState.OPEN:
        raise OrderNotChangeable(before.number, before.state)


def _supplier_id(session: Session, supplier_id: SupplierId | None) -> SupplierId:
    seller = supplier(session, supplier_id)
    if not seller.is_active:
        raise SupplierPutAway(seller.name)
    return seller.supplier_id


def _checked_wish(wished_on: date | None, today: date) -> date | None:
    latest = today + timedelta(days=WISHED_DAYS_MAX)
    if wished_on is not None and not today <= wished_on <= latest:
        raise WishedDayNotPossible(wished_on, today, latest)
    return wished_on


def _next_number(session: Session, register: str, day: date) -> int:
    asked = (day_number(day), register)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last or 0) + 1


def _ordered(line: OrderDraftLine) -> OrderedLine:
    return OrderedLine(line.item_id, line.pack, line.ratio, line.quantity, line.price)


@applies(OrderPlaced)
def _rows(stamp: Stamp, fact: OrderPlaced) -> Rows:
    yield SupplierOrder(
        fact_id=stamp.fact_id,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        supplier_id=fact.supplier_id,
        wished_on=fact.wished_on,
        note=fact.note,
    )
    for number, line in enumerate(fact.lines, start=1):
        yield SupplierOrderLine(
            fact_id=stamp.fact_id,
            line=number,
            item_id=line.item_id,
            pack=line.pack,
            ratio=line.ratio,
            quantity=line.quantity,
            price=line.price,
        )
    if fact.replaces is not None:
        yield SupplierOrderEnd(
            fact_id=stamp.fact_id,
            order_id=fact.replaces,
            how=OrderEnd.REPLACED,
            reason="",
            business_date=stamp.business_date,
        )
