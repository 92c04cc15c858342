"""Batches in a count: what the book had of each, and what each becomes once it is approved."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from coop.batches.batch_book import batches_of, held_batches
from coop.batches.batch_rules import BatchCodeWithoutDay, checked_code, checked_expiry
from coop.batches.counted_batches import BookOfBatches, carried_on, changes_to
from coop.batches.fefo import left_of_batches
from coop.counting.book_at import BookStock
from coop.counting.refusals import (
    BatchCountedTwice,
    CountedBatchExpired,
    CountedInParts,
    GoodsMovedSince,
    TooManyBatches,
)
from coop.counting.verdicts import Word
from coop.facts.counting import CountedBatch
from coop.facts.goods import ItemRecord
from coop.facts.selling import SaleRecorded
from coop.facts.stock import BatchChange
from coop.stock.lying_goods import BatchName, batches_in, lying_in
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.instant import day_of_number, microseconds_of
from values.places import SHOP
from values.quantity import NOTHING, ONE, Quantity

BATCHES_OF_ITEM_MAX = 20
"""Last days of one item in one place: of bread that comes every day, three weeks."""
_IN_PLACE = """SELECT item_id, expires_on, code FROM place_batch
    WHERE place_id = ? AND item_id IN ({}) AND quantity <> 0 ORDER BY expires_on, code"""
_OTHER_THAN_SOLD = """SELECT
    EXISTS (SELECT 1 FROM stock_movement AS m JOIN fact AS f ON f.fact_id = m.fact_id
        WHERE m.item_id = ?1 AND m.recorded_at > ?2 AND f.kind <> ?3)
    OR EXISTS (SELECT 1 FROM place_movement WHERE item_id = ?1 AND recorded_at > ?2)"""
_CARRIED = """SELECT EXISTS (SELECT 1 FROM place_movement
    WHERE item_id = ?1 AND recorded_at > ?2 AND place_id = ?3)"""


class FoundBatch(NamedTuple):
    """How much somebody found of what has one last day and code, in base units."""

    expires_on: date | None
    """None is what bears no last day."""
    code: str
    quantity: Quantity

    @property
    def name(self) -> BatchName | None:
        """What tells it from the others; None of what bears no last day."""
        return None if self.expires_on is None else (self.expires_on, self.code)


class BookThen(NamedTuple):
    """What the book had when goods were counted."""

    stock: BookStock
    place_id: PlaceId
    moment: datetime | None
    """Where it was earlier than now."""


def known_batches(
    session: Session, place_id: PlaceId, items: Sequence[ItemId]
) -> dict[ItemId, list[BatchName]]:
    """Return the batches that the book knows of items in a place, the first to expire first.

    Those that the book takes for sold out are among them: a count is to find out.
    """
    if place_id == SHOP:
        held = batches_of(session, items)
        return {item_id: sorted(of.key for of in each) for item_id, each in held.items()}
    statement = _IN_PLACE.format(", ".join("?" * len(items)))
    asked = [place_id.bytes, *(item_id.bytes for item_id in items)]
    found: defaultdict[ItemId, list[BatchName]] = defaultdict(list)
    for item_id, day, code in driver_connection(session).execute(statement, asked):
        found[ItemId(UUID(bytes=item_id))].append((day_of_number(day), code))
    return found


def checked_batches(
    item: ItemRecord, found: Sequence[FoundBatch], known: Iterable[BatchName], today: date
) -> list[FoundBatch]:
    """Return what was found with its codes as they are kept; `known` are the book's own batches.

    Raises:
        TooManyBatches, BatchCountedTwice, CountedInParts: of the lines.
        BatchCodeTooLong, BatchCodeWithoutDay: of a code.
        CountedBatchExpired, ExpiryTooFar: of a last day that the book does not know.
    """
    if len(found) > BATCHES_OF_ITEM_MAX:
        raise TooManyBatches(BATCHES_OF_ITEM_MAX, of_item=True)
    if not item.is_weighed and any(each.quantity % ONE for each in found):
        raise CountedInParts(item.name, item.base_unit)
    checked: dict[BatchName | None, FoundBatch] = {}
    batches = set(known)
    for each in found:
        one = each._replace(code=checked_code(each.code))
        if one.expires_on is None and one.code:
            raise BatchCodeWithoutDay(item.name)
        if one.expires_on is not None and (one.expires_on, one.code) not in batches:
            if one.expires_on < today:
                raise CountedBatchExpired(item.name, one.expires_on)
            checked_expiry(item.name, one.expires_on, today)
        if one.name in checked:
            raise BatchCountedTwice(item.name, one.expires_on or today, one.code)
        checked[one.name] = one
    return list(checked.values())


def beside_the_book(
    session: Session, item: ItemRecord, found: Sequence[FoundBatch], then: BookThen
) -> tuple[CountedBatch, ...]:
    """Put what was found beside what the book had then, batches that nobody found among it.

    Nothing where no last day is known to anybody: the whole says all.

    Raises:
        GoodsMovedSince: what the book had at an earlier moment cannot be told.
    """
    book = _book_then(session, item, then)
    names = {each.name: each.quantity for each in found}
    dated = sorted({*book, *(name for name in names if name is not None)})
    if not dated:
        return ()
    lines = [
        CountedBatch(*name, names.get(name, NOTHING), book.get(name, NOTHING)) for name in dated
    ]
    rest = Quantity(max(NOTHING, then.stock.quantity) - sum(book.values()))
    undated = CountedBatch(None, "", names.get(None, NOTHING), rest)
    if undated.counted or undated.book:
        lines.append(undated)
    return tuple(lines)


def batch_changes(
    session: Session,
    today: date,
    place_id: PlaceId,
    item_id: ItemId,
    counted: Word,
) -> list[BatchChange]:
    """Say what makes the batches of an item hold what was counted, less what was sold since.

    Asked before the correction of the whole is recorded.
    """
    before = batches_in(session, place_id, item_id)
    there = lying_in(session, place_id, item_id)
    dated = {batch.held.key: batch.total for batch in before}
    undated = Quantity(max(NOTHING, there - sum(dated.values())))
    room = Quantity(there + counted.difference)
    after = carried_on(counted.batches, BookOfBatches(dated, undated), room, today)
    return changes_to(item_id, before, after)


def _book_then(session: Session, item: ItemRecord, then: BookThen) -> dict[BatchName, Quantity]:
    left = batches_in(session, then.place_id, item.item_id)
    if then.moment is not None:
        if _has_moved(session, item.item_id, then.place_id, then.moment):
            raise GoodsMovedSince(item.name, then.moment)
        if then.place_id == SHOP:
            left = left_of_batches(then.stock.quantity, held_batches(session, item.item_id))
    return {batch.held.key: batch.total for batch in left if batch.total}


def _has_moved(session: Session, item_id: ItemId, place_id: PlaceId, moment: datetime) -> bool:
    """Say whether goods came or went since then by more than sales, which name no batch."""
    asked: tuple[object, ...] = (item_id.bytes, microseconds_of(moment))
    query: str = _OTHER_THAN_SOLD
    last: object = SaleRecorded.KIND
    if place_id != SHOP:
        query, last = _CARRIED, place_id.bytes
    (has_moved,) = driver_connection(session).execute(query, (*asked, last)).fetchone()
    return bool(has_moved)
