"""Write down what somebody counted of one item, at its moment (catat hitungan)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from coop.counting.batches_of_count import (
    BookThen,
    FoundBatch,
    beside_the_book,
    checked_batches,
    known_batches,
)
from coop.counting.book_at import BookStock, book_at, book_now
from coop.counting.count_draft import drop_count_draft
from coop.counting.counted_words import is_in_count, words_on
from coop.counting.refusals import (
    CountedInParts,
    CountNotPossible,
    CountPackChanged,
    CountTimeNotPossible,
    DeciderMissing,
    ItemNotInCount,
    ItemUnknown,
    NotInDispute,
    TooManyBatches,
)
from coop.counting.stock_counts import CountHead, open_count_head
from coop.counting.verdicts import Verdict, outcome_of
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import CountedBatch, CountedPack, StockItemCounted
from coop.facts.goods import ItemRecord
from coop.goods.item_records import item_record
from coop.goods.item_rules import BASE
from db.rows import Latest
from db.session import Session
from db.tables import StockCountBatch, StockCountEntry, StockCountPack
from values.counting import Counter
from values.identity import FactId, ItemId
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity, is_exact
from values.stamp import Stamp

BATCHES_OF_COUNT_MAX = 1_500
"""Of one counter: what corrects them all, with a thousand items, still fits into one fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What one person found of one item."""

    count_id: FactId
    item_id: ItemId
    counter: Counter
    packs: tuple[CountedPack, ...]
    """No pack at all, or packs of nothing, is a count of zero."""
    counted_at: datetime | None = None
    """When it was counted, where a sheet is typed in later; None: now."""
    batches: tuple[FoundBatch, ...] = ()
    """What lay there of each last day, in place of `packs`: together it is the count."""


@use_case
def count_item(session: Session, stamp: Stamp, *, tally: Tally) -> None:
    """Record a count, with the stock that the book had at that moment.

    Counted again, it replaces what the same person counted before.

    Raises:
        CountNotOpen, CountEnded: nothing more is counted.
        ItemUnknown, ItemNotInCount: of the item.
        DeciderMissing, NotInDispute: of a third person.
        CountNotPossible, CountedInParts, CountPackChanged: of the quantity.
        CountTimeNotPossible: of the time.
        TooManyBatches, BatchCountedTwice, BatchCodeTooLong, BatchCodeWithoutDay,
        CountedBatchExpired, ExpiryTooFar: of the batches.
        GoodsMovedSince: what there was of each batch at that time cannot be told.
    """
    head = open_count_head(session, tally.count_id)
    item = _checked_item(session, head, tally)
    counted_at = _checked_time(head, stamp, tally.counted_at)
    packs = _packs(tally)
    counted = _counted(item, packs)
    book = _book(session, head, tally, counted_at)
    then = BookThen(book, head.place_id, tally.counted_at)
    fact = StockItemCounted(
        count_id=tally.count_id,
        item_id=tally.item_id,
        counter=tally.counter,
        revision=_revision(session, tally) + 1,
        packs=tuple(pack for pack in packs if pack.quantity),
        counted=counted,
        book=book.quantity,
        oversold=book.oversold,
        counted_at=counted_at,
        batches=_batches(session, stamp, item, tally, then),
    )
    record(session, stamp, fact)
    drop_count_draft(session, tally.count_id, tally.counter, tally.item_id)


def _checked_item(session: Session, head: CountHead, tally: Tally) -> ItemRecord:
    item = item_record(session, tally.item_id)
    if item is None:
        raise ItemUnknown
    if not is_in_count(session, tally.count_id, tally.item_id):
        raise ItemNotInCount(item.name)
    _check_counter(session, head, item, tally.counter)
    return item


def _book(session: Session, head: CountHead, tally: Tally, counted_at: datetime) -> BookStock:
    if tally.counted_at is None:
        return book_now(session, tally.item_id, head.place_id)
    return book_at(session, tally.item_id, counted_at, head.place_id)


def _packs(tally: Tally) -> tuple[CountedPack, ...]:
    """Return what was counted by packs; batches are counted in base units."""
    if not tally.batches:
        return tally.packs
    return tuple(CountedPack(BASE, ONE, batch.quantity) for batch in tally.batches)


def _batches(
    session: Session, stamp: Stamp, item: ItemRecord, tally: Tally, then: BookThen
) -> tuple[CountedBatch, ...]:
    if not tally.batches:
        return ()
    known = known_batches(session, then.place_id, [item.item_id]).get(item.item_id, ())
    found = checked_batches(item, tally.batches, known, stamp.business_date)
    _check_room(session, tally, len(found))
    return beside_the_book(session, item, found, then)


def _check_room(session: Session, tally: Tally, more: int) -> None:
    """Refuse more batches than the correction of all of them could hold."""
    of, part = StockCountEntry, StockCountBatch
    others = (of.count_id == tally.count_id) & (of.counter == tally.counter)
    others &= of.item_id != tally.item_id
    rows = select(func.count()).select_from(of).join(part, part.fact_id == of.fact_id)
    if (session.scalar(rows.where(others)) or 0) + more > BATCHES_OF_COUNT_MAX:
        raise TooManyBatches(BATCHES_OF_COUNT_MAX, of_item=False)


def _check_counter(session: Session, head: CountHead, item: ItemRecord, counter: Counter) -> None:
    assert counter is not Counter.SECOND or head.is_double, counter  # No form offers it.
    if counter is not Counter.DECIDER:
        return
    if not head.decider:
        raise DeciderMissing
    words = words_on(session, head.count_id, item.item_id)
    verdict = outcome_of(words, is_double=head.is_double, day=head.opened_on).verdict
    has_decided = Counter.DECIDER in words and verdict is Verdict.SETTLED
    if verdict not in (Verdict.DIFFERS, Verdict.BY_ONE) and not has_decided:
        raise NotInDispute(item.name)


def _checked_time(head: CountHead, stamp: Stamp, counted_at: datetime | None) -> datetime:
    if counted_at is None:
        return stamp.recorded_at
    if not head.opened_at <= counted_at <= stamp.recorded_at:
        raise CountTimeNotPossible(head.opened_at)
    return counted_at


def _counted(item: ItemRecord, packs: Sequence[CountedPack]) -> Quantity:
    """Add up what was counted, in base units."""
    ratios = {pack.number: pack.ratio for pack in item.packs}
    total = NOTHING
    for pack in packs:
        if not 0 <= pack.quantity <= QUANTITY_MAX:
            raise CountNotPossible(pack.quantity)
        if ratios.get(pack.pack) != pack.ratio:
            raise CountPackChanged(item.name)
        if not is_exact(pack.quantity, pack.ratio):
            raise CountedInParts(item.name, item.base_unit)
        total = Quantity(total + pack.quantity * pack.ratio // ONE)
    if total > QUANTITY_MAX:
        raise CountNotPossible(total)
    if total % ONE and not item.is_weighed:
        raise CountedInParts(item.name, item.base_unit)
    return total


def _revision(session: Session, tally: Tally) -> int:
    of = StockCountEntry
    mine = select(of.revision).where(
        of.count_id == tally.count_id, of.counter == tally.counter, of.item_id == tally.item_id
    )
    return session.scalar(mine) or 0


@applies(StockItemCounted)
def _rows(stamp: Stamp, fact: StockItemCounted) -> Rows:
    key = {"count_id": fact.count_id, "counter": fact.counter, "item_id": fact.item_id}
    held = {
        "counted": fact.counted,
        "book": fact.book,
        "oversold": fact.oversold,
        "counted_at": fact.counted_at,
    }
    yield Latest(StockCountEntry, key, (fact.revision, stamp.fact_id), held)
    for line, pack in enumerate(fact.packs, start=1):
        yield StockCountPack(
            fact_id=stamp.fact_id,
            line=line,
            pack=pack.pack,
            ratio=pack.ratio,
            quantity=pack.quantity,
        )
    for line, batch in enumerate(fact.batches, start=1):
        yield StockCountBatch(
            fact_id=stamp.fact_id,
            line=line,
            expires_on=batch.expires_on,
            code=batch.code,
            counted=batch.counted,
            book=batch.book,
        )
