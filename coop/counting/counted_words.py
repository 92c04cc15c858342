"""What was counted so far in one count."""

from collections import defaultdict

from sqlalchemy import select

from coop.counting.stock_counts import CountHead
from coop.counting.verdicts import Outcome, Word, outcome_of
from db.session import Session
from db.tables import StockCountEntry, StockCountItem
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
        item_id: outcome_of(words.get(item_id, {}), is_double=head.is_double)
        for item_id in items_of(session, head.count_id)
    }


def _words(
    session: Session, count_id: FactId, item_id: ItemId | None = None
) -> dict[ItemId, dict[Counter, Word]]:
    of = StockCountEntry
    rows = select(of.item_id, of.counter, of.counted, of.book, of.oversold)
    rows = rows.where(of.count_id == count_id)
    if item_id is not None:
        rows = rows.where(of.item_id == item_id)
    found: defaultdict[ItemId, dict[Counter, Word]] = defaultdict(dict)
    for row in session.execute(rows):
        found[row.item_id][row.counter] = Word(row.counted, row.book, row.oversold)
    return found
