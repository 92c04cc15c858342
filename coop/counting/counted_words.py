"""What was counted so far in one count."""

from collections import defaultdict

from sqlalchemy import ColumnElement, select

from coop.counting.stock_counts import CountHead
from coop.counting.verdicts import Outcome, Word, outcome_of
from coop.facts.counting import CountedBatch
from db.session import Session
from db.tables import StockCountBatch, StockCountEntry, StockCountItem
from values.counting import Counter
from values.identity import FactId, ItemId


def items_of(session: Session, count_id: FactId) -> list[ItemId]:
    """List the items that are to be counted."""
    of = StockCountItem
    ids = select(of.item_id).where(of.fact_id == count_id).order_by(of.item_id)
    return list(session.scalars(ids))


def is_in_count(session: Session, count_id: FactId, item_id: ItemId) -> bool:
    """Say whether an item is among them."""
    return session.get(StockCountItem, (count_id, item_id)) is not None


def words_on(session: Session, count_id: FactId, item_id: ItemId) -> dict[Counter, Word]:
    """Return the last word of everybody who counted one item."""
    return _words(session, count_id, item_id).get(item_id, {})


def outcomes(session: Session, head: CountHead) -> dict[ItemId, Outcome]:
    """Return what every item of a count has come to, those not counted among them."""
    words = _words(session, head.count_id)
    return {
        item_id: outcome_of(words.get(item_id, {}), is_double=head.is_double, day=head.opened_on)
        for item_id in items_of(session, head.count_id)
    }


def _words(
    session: Session, count_id: FactId, item_id: ItemId | None = None
) -> dict[ItemId, dict[Counter, Word]]:
    of = StockCountEntry
    wanted = of.count_id == count_id
    if item_id is not None:
        wanted &= of.item_id == item_id
    batches = batches_counted(session, wanted)
    rows = select(of.fact_id, of.item_id, of.counter, of.counted, of.book, of.oversold)
    found: defaultdict[ItemId, dict[Counter, Word]] = defaultdict(dict)
    for row in session.execute(rows.where(wanted)):
        word = Word(row.counted, row.book, row.oversold, tuple(batches.get(row.fact_id, ())))
        found[row.item_id][row.counter] = word
    return found


def batches_counted(
    session: Session, wanted: ColumnElement[bool]
) -> dict[FactId, list[CountedBatch]]:
    """Return the batches of the entries that are wanted, by the entry's fact."""
    of, part = StockCountEntry, StockCountBatch
    rows = select(part.fact_id, part.expires_on, part.code, part.counted, part.book)
    rows = rows.select_from(of).join(part, part.fact_id == of.fact_id).where(wanted)
    found: defaultdict[FactId, list[CountedBatch]] = defaultdict(list)
    for row in session.execute(rows.order_by(part.fact_id, part.line)):
        batch = CountedBatch(row.expires_on, row.code, row.counted, row.book)
        found[row.fact_id].append(batch)
    return found
