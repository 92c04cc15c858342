"""Let goods come in from a supplier (barang masuk)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace as draft_with

from coop.batches.batches_at_receipt import Arrival, batches_at_receipt, stamp_for_batches
from coop.buying.arrivals import Arrivals
from coop.buying.awaited_goods import awaited_lines
from coop.buying.buying_rows import (
    debt_rows,
    differences,
    document_row,
    moved,
)
from coop.buying.buying_texts import (
    NOTA_LETTERS_MAX,
    REFERENCE_LETTERS_MAX,
    nota_key,
    text_within,
)
from coop.buying.into_place import moved_into_place, stamp_for_place
from coop.buying.keep_draft import drop_draft
from coop.buying.nota_checks import check_money, check_new, checked_day, due_day
from coop.buying.numbering import buying_number, next_buying_number
from coop.buying.order_goods import goods_for_orders, received_for_orders
from coop.buying.order_standing import check_orders
from coop.buying.receipt_draft import DraftLine, ReceiptDraft, check_lines
from coop.buying.suppliers import supplier
from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import GoodsForOrder, GoodsReceived, NotaPhotographed, ReceivedLine
from coop.facts.stock import StockLine
from coop.goods.kept_packs import lines_kept
from coop.shop_settings import ShopSettings
from coop.stock.consigned_items import consigned_among
from coop.stock.moving_average import Holding
from db.rows import driver_connection
from db.session import Session
from db.tables import GoodsReceipt, GoodsReceiptLine
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity, in_base_units
from values.stamp import Stamp

_PACKS = """SELECT p.item_id, p.number, p.ratio, coalesce(l.quantity, 0), coalesce(l.value, 0)
    FROM item_pack AS p LEFT JOIN stock_level AS l ON l.item_id = p.item_id
    WHERE p.item_id IN ({})"""


class ReceiptDone(NamedTuple):
    """What the screen says once the receipt is on the disk."""

    number: str
    total: Rupiah
    owed: Rupiah


class ReceiptEmpty(Refusal):
    """Nothing has come in."""


class PackNotThere(Refusal):
    """The item has no such pack, or one of another size than the receipt says."""

    name: str
    unit: str


class GoodsConsigned(Refusal):
    """The item is a villager's, and the shop only sells it for them: it is not bought."""

    name: str


@use_case
def record_receipt(
    session: Session,
    stamp: Stamp,
    *,
    draft: ReceiptDraft,
    settings: ShopSettings,
    is_another_nota: bool = False,
) -> ReceiptDone:
    """Let the goods of `draft` come in, and lay the photos of its nota beside them.

    With `is_another_nota`, somebody looked and says that it is not the one of the same number.

    Raises:
        ReceiptEmpty, SupplierUnknown, PackNotThere: it names nothing that could come in.
        GoodsConsigned: an item of it is a villager's.
        ReceiptLineNotPossible, NotaDiscountTooHigh: of its lines.
        NotaTwice: it is in the books already.
        OrderNotWaiting: an order that it names does not wait for these goods.
        PlaceUnknown: the place that they are put into is not used any more.
        ExpiryInThePast, ExpiryTooFar, BatchCodeTooLong, BatchCodeWithoutDay: of last days.
        Refusal: what `nota_checks` and `text_within` refuse.
    """
    if not draft.lines:
        raise ReceiptEmpty
    draft = draft_with(draft, lines=lines_kept(session, draft.lines))
    check_lines(draft)
    check_money(draft)
    check_orders(session, draft)
    held = _held(session, draft, stamp.business_date)
    fact = _fact(session, stamp, draft, settings, held)
    if not is_another_nota:
        check_new(session, fact.supplier_id, fact.nota)
    record(session, stamp, fact)
    _record_beside(session, stamp, fact, draft, settings)
    drop_draft(session, draft.draft_id)
    _lay_photos(session, stamp, draft)
    number = buying_number(fact.register, stamp.business_date, fact.number)
    return ReceiptDone(number, fact.total, Rupiah(fact.total - fact.paid))


def _record_beside(
    session: Session,
    stamp: Stamp,
    fact: GoodsReceived,
    draft: ReceiptDraft,
    settings: ShopSettings,
) -> None:
    """Record the last days of what came, and where it was put."""
    batches = batches_at_receipt(session, stamp, fact.received_on, _arrivals(draft))
    if batches is not None:
        record(session, stamp_for_batches(stamp), batches)
    moved_in = moved_into_place(session, stamp, draft, fact, settings)
    if moved_in is not None:
        record(session, stamp_for_place(stamp), moved_in)


def _fact(
    session: Session,
    stamp: Stamp,
    draft: ReceiptDraft,
    settings: ShopSettings,
    held: Mapping[ItemId, Holding],
) -> GoodsReceived:
    seller = supplier(session, draft.supplier_id)
    today = stamp.business_date
    day = checked_day(session, draft.received_on or today, today)
    return GoodsReceived(
        supplier_id=seller.supplier_id,
        register=settings.register,
        number=next_buying_number(session, settings.register, today),
        received_on=day,
        nota=text_within(draft.nota, NOTA_LETTERS_MAX),
        lines=tuple(_received(draft, settings, Arrivals(session, day, today, held))),
        discount=draft.discount_amount,
        freight=draft.freight,
        freight_is_apart=draft.freight_is_apart,
        tax=draft.tax,
        tax_is_cost=not settings.is_tax_registered,
        total=draft.total,
        paid=draft.paid_now,
        way=draft.way,
        reference=text_within(draft.reference, REFERENCE_LETTERS_MAX),
        due_on=due_day(draft, day, seller.terms_days),
        for_orders=tuple(_for_orders(session, draft)),
    )


def _for_orders(session: Session, draft: ReceiptDraft) -> list[GoodsForOrder]:
    came = ((line.item_id, in_base_units(line.quantity, line.ratio)) for line in draft.lines)
    return goods_for_orders(came, draft.orders, awaited_lines(session, draft.orders))


def _held(session: Session, draft: ReceiptDraft, today: date) -> dict[ItemId, Holding]:
    """Return what there is of each item, having seen that its pack is of the size it says."""
    items = {line.item_id.bytes for line in draft.lines}
    statement = _PACKS.format(", ".join("?" * len(items)))
    rows = driver_connection(session).execute(statement, list(items))
    packs = {(item_id, number): held for item_id, number, *held in rows}
    held = {}
    for line in draft.lines:
        ratio, quantity, value = packs.get((line.item_id.bytes, line.pack), (None, 0, 0))
        if ratio != line.ratio:
            raise PackNotThere(line.name, line.unit)
        held[line.item_id] = Holding(Quantity(quantity), Rupiah(value))
    names = {line.item_id: line.name for line in draft.lines}
    for item_id in consigned_among(session, names, today):
        raise GoodsConsigned(names[item_id])
    return held


def _received(
    draft: ReceiptDraft, settings: ShopSettings, arrivals: Arrivals
) -> Iterator[ReceivedLine]:
    costs = draft.costs(tax_is_cost=not settings.is_tax_registered)
    for line, cost in zip(draft.lines, costs, strict=True):
        yield _received_line(line, cost, arrivals)


def _received_line(line: DraftLine, cost: Rupiah, arrivals: Arrivals) -> ReceivedLine:
    arrived = arrivals.take_in(line.item_id, line.base, cost)
    return ReceivedLine(
        line.item_id,
        line.pack,
        line.ratio,
        line.quantity,
        line.price,
        line.amount,
        cost,
        line.discount_amount,
        line.bonus,
        arrived.settled,
        arrived.late,
    )


def _arrivals(draft: ReceiptDraft) -> list[Arrival]:
    return [
        Arrival(line.item_id, line.name, line.base, line.expires_on, line.batch)
        for line in draft.lines
    ]


def _lay_photos(session: Session, stamp: Stamp, draft: ReceiptDraft) -> None:
    ids = ids_derived_from(stamp.fact_id, "photos")
    for page, (photo_id, digest) in enumerate(zip(ids, draft.photos, strict=False), start=1):
        at = replace(stamp, fact_id=FactId(photo_id))
        record(session, at, NotaPhotographed(receipt_id=stamp.fact_id, page=page, digest=digest))


@applies(GoodsReceived)
def _rows(stamp: Stamp, fact: GoodsReceived) -> Rows:
    yield document_row(stamp, BuyingAct.RECEIPT, fact, fact.total, fact.paid)
    yield GoodsReceipt(
        fact_id=stamp.fact_id,
        supplier_id=fact.supplier_id,
        received_on=fact.received_on,
        nota=fact.nota,
        nota_key=nota_key(fact.nota),
        discount=fact.discount,
        freight=fact.freight,
        freight_is_apart=fact.freight_is_apart,
        tax=fact.tax,
        tax_is_cost=fact.tax_is_cost,
        total=fact.total,
        due_on=fact.due_on,
    )
    for number, line in enumerate(fact.lines, start=1):
        yield from _line_rows(stamp, fact, number, line)
    yield from received_for_orders(stamp, fact)
    changes = ((stamp.fact_id, fact.total), (stamp.fact_id, Rupiah(-fact.paid)))
    yield from debt_rows(stamp, fact.supplier_id, changes)


def _line_rows(stamp: Stamp, fact: GoodsReceived, number: int, line: ReceivedLine) -> Rows:
    yield GoodsReceiptLine(
        fact_id=stamp.fact_id,
        line=number,
        item_id=line.item_id,
        pack=line.pack,
        ratio=line.ratio,
        quantity=line.quantity,
        bonus=line.bonus,
        price=line.price,
        discount=line.discount,
        amount=line.amount,
        cost=line.cost,
    )
    base = in_base_units(Quantity(line.quantity + line.bonus), line.ratio)
    goods = StockLine(line.item_id, base, line.kept)
    yield from moved(stamp, fact.received_on, number, goods)
    parts = {CostDifference.SOLD_BEFORE: line.settled, CostDifference.ENTERED_LATE: line.late}
    yield from differences(stamp, number, line.item_id, parts)
