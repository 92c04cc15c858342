"""Correct the book by hand: broken, lost, found, used by the shop itself."""

from msgspec.structs import replace
from sqlalchemy import select

from coop.batches.at_adjustment import batches_at_adjustment
from coop.batches.batch_book import batch_rows
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.stock import BatchChange, StockAdjusted, StockLine
from coop.stock.lying_goods import LyingGoods
from coop.stock.movement_rows import movement_rows
from coop.stock.place_rows import place_batch_rows, place_rows
from coop.stock.places import known_places, place_named
from coop.stock.valuation import StockBook
from coop.stock.value_of_change import value_of_change
from db.session import Session
from db.tables import AdjustedGoods, Item, StockAdjustment
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import QUANTITY_MAX, Quantity
from values.stamp import Stamp

NOTE_LETTERS_MAX = 200


class AdjustmentNotPossible(Refusal):
    """The correction is of nothing, or absurdly large."""

    quantity: Quantity


class AdjustmentBeyondPlace(Refusal):
    """More would go than the book has there; only in the shop goods are sold before they come."""

    place: str
    there: Quantity
    unit: str


class AdjustmentNeedsNote(Refusal):
    """A plain correction of the book says in words what was wrong."""


@use_case
def adjust_stock(  # noqa: PLR0913  Each is what the form asks.
    session: Session,
    stamp: Stamp,
    *,
    item_id: ItemId,
    quantity: Quantity,
    reason: AdjustmentReason,
    note: str = "",
    place_id: PlaceId = SHOP,
) -> None:
    """Change an item's stock in a place by `quantity` base units: in is positive, out negative.

    Raises:
        AdjustmentNotPossible: the quantity is nothing or absurd.
        AdjustmentBeyondPlace: so many do not lie there, and it is not the shop.
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
    if place_id == SHOP:
        batches = batches_at_adjustment(
            session, stamp.business_date, item_id, quantity, is_expired=is_expired
        )
    else:
        batches = _batches_gone(session, place_id, lines[0], is_expired=is_expired)
    fact = StockAdjusted(lines=lines, reason=reason, note=words, batches=batches, place_id=place_id)
    record(session, stamp, fact)


def _batches_gone(
    session: Session, place_id: PlaceId, line: StockLine, *, is_expired: bool
) -> tuple[BatchChange, ...]:
    """Say of which batches goods go elsewhere than in the shop; what is found there has no date.

    Expired goods are of the batch that expires first; else those without a date go first.
    """
    if line.quantity > 0:
        return ()
    lying, gone = LyingGoods(session, place_id), Quantity(-line.quantity)
    there = lying.there(line.item_id)
    if gone > there:
        unit = session.scalar(select(Item.base_unit).where(Item.item_id == line.item_id)) or ""
        place = place_named(known_places(session), place_id).name
        raise AdjustmentBeyondPlace(place, there, unit)
    if is_expired:
        parts = lying.take(line.item_id, gone, lying.left(line.item_id))
    else:
        parts = lying.take_unnamed(line.item_id, gone)
    changes = (part.change for part in parts if part.change is not None)
    return tuple(replace(change, line=1) for change in changes)


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
