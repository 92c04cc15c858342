"""Take a document about buying back, with a reason (koreksi): it stays, and its opposite follows.

What was entered wrongly is taken back and entered anew. Goods of a receipt that were sold in the
meantime are sold all the same: the days since are gone through again as if the goods had never
come, and what those sales then cost more or less is an explicit line.
"""

from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from coop.buying.buying_rows import debt_rows, differences, document_row, less_owed, moved
from coop.buying.buying_texts import checked_reason
from coop.buying.numbering import buying_number, next_buying_number
from coop.buying.refusals import GoodsNotThere
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import BuyingReversed, DebtPart, TakenBackGoods
from coop.facts.stock import StockLine
from coop.goods.item_records import item_record
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import lying_in
from coop.stock.moving_average import Holding
from coop.stock.value_in_order import (
    before_moves,
    holding_after,
    holding_now,
    moves_behind_fact,
)
from db.rows import driver_connection
from db.session import Session
from db.tables import BuyingDocument, BuyingReversal
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.places import SHOP
from values.quantity import Quantity
from values.stamp import Stamp

# Along the key of the ledger, whose items may have moved a hundred thousand times.
_MOVED = """SELECT item_id, sum(quantity), sum(value) FROM stock_movement
    WHERE item_id IN (
        SELECT item_id FROM goods_receipt_line WHERE fact_id = :fact_id
        UNION SELECT item_id FROM goods_sent_back_line WHERE fact_id = :fact_id)
    AND recorded_at = (SELECT recorded_at FROM buying_document WHERE fact_id = :fact_id)
    AND fact_id = :fact_id
    GROUP BY item_id ORDER BY min(line)"""
_COSTS = """SELECT item_id, sum(cost) FROM goods_receipt_line WHERE fact_id = :fact_id
        GROUP BY item_id
    UNION ALL SELECT item_id, -sum(credit) FROM goods_sent_back_line WHERE fact_id = :fact_id
        GROUP BY item_id"""
_DEBTS = """SELECT receipt_id, sum(amount) FROM supplier_debt_entry WHERE fact_id = :fact_id
    GROUP BY receipt_id HAVING sum(amount) <> 0 ORDER BY min(line)"""
_IS_REVERSED = "SELECT 1 FROM buying_reversal WHERE of_fact = :fact_id"
_HAS_FOLLOWED = """SELECT 1 FROM (
        SELECT fact_id FROM supplier_debt_entry
            WHERE receipt_id = :fact_id AND fact_id <> :fact_id
        UNION SELECT fact_id FROM goods_sent_back_line WHERE receipt_id = :fact_id) AS f
    WHERE NOT EXISTS (SELECT 1 FROM buying_reversal AS v
        WHERE v.fact_id = f.fact_id OR v.of_fact = f.fact_id)"""


class BuyingReversalFault(StrEnum):
    """Why a document cannot be taken back."""

    UNKNOWN = "unknown"
    IS_REVERSAL = "is_reversal"  # What it took back is entered again instead.
    ALREADY_REVERSED = "already_reversed"
    HAS_FOLLOWED = "has_followed"  # It was paid later, or goods of it went back: these first.


class CannotReverseBuying(Refusal):
    """The document is not there, was taken back, or others rest on it."""

    fault: BuyingReversalFault


class BuyingTakenBack(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    money: Rupiah
    """What the supplier gives back; negative where they get it again."""


@use_case
def reverse_buying(
    session: Session,
    stamp: Stamp,
    *,
    document_id: FactId,
    reason: str,
    settings: ShopSettings,
    is_sold_known: bool = False,
) -> BuyingTakenBack:
    """Take back a receipt, a payment, or goods that were sent back.

    With `is_sold_known`, somebody knows that goods of it are gone, and the book goes below zero.

    Raises:
        BuyingReasonMissing: no reason is given.
        CannotReverseBuying: there is no such document, or others rest on it.
        GoodsNotThere: goods of a receipt are gone.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    why = checked_reason(reason)
    document = _document(session, document_id)
    goods = tuple(_goods(session, document_id))
    if not is_sold_known:
        _check_there(session, goods)
    fact = BuyingReversed(
        supplier_id=document.supplier_id,
        register=settings.register,
        number=next_buying_number(session, settings.register, stamp.business_date),
        of_fact=document_id,
        reason=why,
        goods=goods,
        parts=_parts(session, document_id),
        money=document.paid,
        way=document.way,
    )
    record(session, stamp, fact)
    number = buying_number(fact.register, stamp.business_date, fact.number)
    return BuyingTakenBack(number, fact.money)


def _document(session: Session, fact_id: FactId) -> BuyingDocument:
    document = session.get(BuyingDocument, fact_id)
    if document is None:
        raise CannotReverseBuying(BuyingReversalFault.UNKNOWN)
    if document.act is BuyingAct.REVERSAL:
        raise CannotReverseBuying(BuyingReversalFault.IS_REVERSAL)
    asked = {"fact_id": fact_id.bytes}
    connection = driver_connection(session)
    if connection.execute(_IS_REVERSED, asked).fetchone():
        raise CannotReverseBuying(BuyingReversalFault.ALREADY_REVERSED)
    if connection.execute(_HAS_FOLLOWED, asked).fetchone():
        raise CannotReverseBuying(BuyingReversalFault.HAS_FOLLOWED)
    return document


def _goods(session: Session, fact_id: FactId) -> Sequence[TakenBackGoods]:
    """Undo what the document did to the stock, item by item, and to the sales since."""
    connection, asked = driver_connection(session), {"fact_id": fact_id.bytes}
    costs: defaultdict[bytes, int] = defaultdict(int)
    for item, cost in connection.execute(_COSTS, asked):
        costs[item] += cost
    goods = []
    for item, quantity, value in connection.execute(_MOVED, asked).fetchall():
        item_id = ItemId(UUID(bytes=item))
        change = _change(session, item_id, fact_id, Holding(Quantity(quantity), Rupiah(value)))
        difference = Rupiah(-costs[item] - change)
        goods.append(TakenBackGoods(item_id, Quantity(-quantity), change, difference))
    return goods


def _change(session: Session, item_id: ItemId, fact_id: FactId, own: Holding) -> Rupiah:
    """Return what the value on hand gains if the document had never been."""
    now = holding_now(session, item_id)
    moves = moves_behind_fact(session, item_id, fact_id)
    then = before_moves(now, moves)
    before = Holding(Quantity(then.quantity - own.quantity), Rupiah(then.value - own.value))
    return Rupiah(holding_after(before, moves).value - now.value)


def _check_there(session: Session, goods: Sequence[TakenBackGoods]) -> None:
    for gone in goods:
        on_hand = lying_in(session, SHOP, gone.item_id)
        if gone.quantity < 0 and on_hand + gone.quantity < 0:
            item = item_record(session, gone.item_id)
            name, unit = (item.name, item.base_unit) if item else ("", "")
            raise GoodsNotThere(name, on_hand, Quantity(-gone.quantity), unit)


def _parts(session: Session, fact_id: FactId) -> tuple[DebtPart, ...]:
    rows = driver_connection(session).execute(_DEBTS, {"fact_id": fact_id.bytes})
    return tuple(DebtPart(FactId(UUID(bytes=receipt)), Rupiah(amount)) for receipt, amount in rows)


@applies(BuyingReversed)
def _rows(stamp: Stamp, fact: BuyingReversed) -> Rows:
    total = abs(fact.money) or sum(part.amount for part in fact.parts)
    yield document_row(stamp, BuyingAct.REVERSAL, fact, Rupiah(abs(total)), Rupiah(-fact.money))
    yield BuyingReversal(fact_id=stamp.fact_id, of_fact=fact.of_fact)
    for number, gone in enumerate(fact.goods, start=1):
        goods = StockLine(gone.item_id, gone.quantity, gone.value)
        yield from moved(stamp, stamp.business_date, number, goods)
        parts = {CostDifference.REVERSED: gone.difference}
        yield from differences(stamp, number, gone.item_id, parts)
    yield from debt_rows(stamp, fact.supplier_id, less_owed(fact.parts))
