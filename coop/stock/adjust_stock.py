"""Correct the book by hand: broken, lost, found, used by the shop itself."""

from coop.batches.at_adjustment import batches_at_adjustment
from coop.batches.batch_book import batch_rows
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.stock import StockAdjusted, StockLine
from coop.stock.movement_rows import movement_rows
from coop.stock.place_rows import place_batch_rows, place_rows
from coop.stock.valuation import StockBook
from coop.stock.value_of_change import value_of_change
from db.session import Session
from db.tables import AdjustedGoods, StockAdjustment
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.places import SHOP
from values.quantity import QUANTITY_MAX, Quantity
from values.stamp import Stamp

NOTE_LETTERS_MAX = 200


class AdjustmentNotPossible(Refusal):
    """The correction is of nothing, or absurdly large."""

    quantity: Quantity


class AdjustmentNeedsNote(Refusal):
    """A plain correction of the book says in words what was wrong."""


@use_case
def adjust_stock(
    session: Session,
    stamp: Stamp,
    *,
    item_id: ItemId,
    quantity: Quantity,
    reason: AdjustmentReason,
    note: str = "",
) -> None:
    """Change an item's stock by `quantity` base units: in is positive, out negative.

    Raises:
        AdjustmentNotPossible: the quantity is nothing or absurd.
        AdjustmentNeedsNote: a correction without words.
    """
    words = " ".join(note.split())[:NOTE_LETTERS_MAX]
    if not 0 < abs(quantity) <= QUANTITY_MAX:
        raise AdjustmentNotPossible(quantity)
    if reason is AdjustmentReason.CORRECTION and not words:
        raise AdjustmentNeedsNote
    value = value_of_change(StockBook(session), item_id, quantity)
    lines = (StockLine(item_id, quantity, value),)
    is_expired = reason is AdjustmentReason.EXPIRED
    batches = batches_at_adjustment(
        session, stamp.business_date, item_id, quantity, is_expired=is_expired
    )
    fact = StockAdjusted(lines=lines, reason=reason, note=words, batches=batches)
    record(session, stamp, fact)


@applies(StockAdjusted)
def _rows(stamp: Stamp, fact: StockAdjusted) -> Rows:
    yield StockAdjustment(
        fact_id=stamp.fact_id,
        reason=fact.reason,
        note=fact.note,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        place_id=fact.place_id,
    )
    of_line = {change.line: change for change in fact.batches}
    for number, line in enumerate(fact.lines, start=1):
        batch = of_line.get(number)
        yield AdjustedGoods(
            fact_id=stamp.fact_id,
            line=number,
            item_id=line.item_id,
            quantity=line.quantity,
            value=line.value,
            expires_on=batch.expires_on if batch else None,
            code=batch.code if batch else "",
        )
        yield from place_rows(stamp, number, fact.place_id, line.item_id, line.quantity)
    yield from movement_rows(stamp, fact.lines)
    if fact.place_id == SHOP:
        yield from batch_rows(fact.batches)
    else:
        yield from place_batch_rows(fact.place_id, fact.batches)
