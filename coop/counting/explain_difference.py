"""Say why items differ from the book, before a count is approved (alasan selisih)."""

from sqlalchemy import func, select

from coop.counting.count_texts import NOTE_LETTERS_MAX, short_text
from coop.counting.counted_words import outcomes
from coop.counting.refusals import ItemNotInCount, ItemUnknown, NoDifference, ReasonNeedsWords
from coop.counting.stock_counts import CountHead, finished_count_head
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import CountDifferenceExplained
from db.rows import Latest
from db.session import Session
from db.tables import Item, StockCountReason
from values.counting import DifferenceReason
from values.identity import FactId, ItemId
from values.stamp import Stamp


@use_case
def explain_difference(
    session: Session,
    stamp: Stamp,
    *,
    count_id: FactId,
    items: tuple[ItemId, ...],
    reason: DifferenceReason,
    note: str = "",
) -> None:
    """Keep a reason for some items; given again, it replaces the one before.

    Raises:
        CountNotFinished, CountEnded: it does not wait for approval.
        ItemUnknown, ItemNotInCount, NoDifference: there is nothing to explain.
        ReasonNeedsWords, CountTextTooLong: of the words.
    """
    assert items  # No form offers a reason for nothing.
    head = finished_count_head(session, count_id)
    _check_items(session, head, items)
    words = short_text(note, NOTE_LETTERS_MAX)
    if reason is DifferenceReason.MISRECORDED and not words:
        raise ReasonNeedsWords
    fact = CountDifferenceExplained(
        count_id=count_id,
        items=items,
        reason=reason,
        note=words,
        revision=_revision(session, count_id) + 1,
    )
    record(session, stamp, fact)


def _check_items(session: Session, head: CountHead, items: tuple[ItemId, ...]) -> None:
    settled = outcomes(session, head)
    for item_id in items:
        name = session.scalar(select(Item.name).where(Item.item_id == item_id))
        if name is None:
            raise ItemUnknown
        outcome = settled.get(item_id)
        if outcome is None:
            raise ItemNotInCount(name)
        if outcome.word is None or not outcome.word.differs:
            raise NoDifference(name)


def _revision(session: Session, count_id: FactId) -> int:
    of = StockCountReason
    return session.scalar(select(func.max(of.revision)).where(of.count_id == count_id)) or 0


@applies(CountDifferenceExplained)
def _rows(stamp: Stamp, fact: CountDifferenceExplained) -> Rows:
    held = {"reason": fact.reason, "note": fact.note}
    for item_id in fact.items:
        key = {"count_id": fact.count_id, "item_id": item_id}
        yield Latest(StockCountReason, key, (fact.revision, stamp.fact_id), held)
