"""What one person sees while counting: the items, and their own words; never the book.

Nobody sees what another counted, and whoever decides sees only on what the two differ, not how.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select

from coop.counting.batches_of_count import known_batches
from coop.counting.count_draft import KeptCount, kept_counts, unsaved_items
from coop.counting.counted_words import batches_counted, outcomes
from coop.counting.stock_counts import CountHead, count_head
from coop.counting.verdicts import Verdict
from coop.facts.counting import CountedBatch, CountedPack
from coop.facts.goods import Pack
from coop.goods.item_records import item_records
from coop.stock.lying_goods import BatchName
from coop.word_search.folding import folded
from db.session import Session
from db.tables import StockCountEntry, StockCountPack
from values.counting import Counter
from values.identity import FactId, ItemId
from values.quantity import Quantity


class OwnWord(NamedTuple):
    """What this person counted of an item."""

    packs: tuple[CountedPack, ...]
    counted: Quantity
    counted_at: datetime
    times: int
    """1, then one more each time it was counted again."""
    batches: tuple[tuple[BatchName | None, Quantity], ...] = ()
    """What lay there of each last day, and of none, where it was counted so."""


class SheetItem(NamedTuple):
    """One item to count."""

    item_id: ItemId
    name: str
    category: str
    base_unit: str
    is_weighed: bool
    packs: tuple[Pack, ...]
    """The present ones, the smallest first."""
    own: OwnWord | None
    batches: tuple[BatchName, ...] = ()
    """What the book knows, whether anything is left of it or not; the first to expire first."""
    typed: KeptCount | None = None
    """What this person was typing, and did not save."""


class EntrySheet(NamedTuple):
    """All that one person counts, by category and name."""

    head: CountHead
    counter: Counter
    items: tuple[SheetItem, ...]

    @property
    def counted(self) -> int:
        """How many of them they have counted."""
        return sum(item.own is not None for item in self.items)

    def with_word(self, item_id: ItemId, own: OwnWord | None) -> "EntrySheet":
        """Return the sheet after one item was counted."""
        changed = (
            item._replace(own=own, typed=None) if item.item_id == item_id else item
            for item in self.items
        )
        return self._replace(items=tuple(changed))

    def with_typed(self, item_id: ItemId, typed: KeptCount | None) -> "EntrySheet":
        """Return the sheet after something was typed of one item, and left."""
        changed = (
            item._replace(typed=typed) if item.item_id == item_id else item for item in self.items
        )
        return self._replace(items=tuple(changed))


class Progress(NamedTuple):
    """How far a count has come, in items."""

    by_first: int
    by_second: int
    differing: int
    by_one: int
    """Counted by one of two so far."""
    settled: int
    unsaved: int
    """Of these something is typed, and not saved."""


def entry_sheet(session: Session, count_id: FactId, counter: Counter) -> EntrySheet:
    """Read what a counter is to count; who decides gets what is in dispute, or they decided.

    Raises:
        CountEnded: there is no such count.
    """
    head = count_head(session, count_id)
    verdicts = outcomes(session, head)
    own = _own_words(session, count_id, counter)
    typed = kept_counts(session, count_id, counter)
    wanted = [
        item_id
        for item_id, outcome in verdicts.items()
        if counter is not Counter.DECIDER
        or item_id in own
        or outcome.verdict in (Verdict.DIFFERS, Verdict.BY_ONE)
    ]
    batches = known_batches(session, head.place_id, wanted)
    found = [
        SheetItem(
            item.item_id,
            item.name,
            item.category,
            item.base_unit,
            item.is_weighed,
            tuple(sorted((p for p in item.packs if _is_present(p)), key=lambda p: p.ratio)),
            own.get(item.item_id),
            tuple(batches.get(item.item_id, ())),
            typed.get(item.item_id),
        )
        for item in item_records(session, wanted).values()
    ]
    found.sort(key=lambda item: (item.category, folded(item.name), item.item_id))
    return EntrySheet(head, counter, tuple(found))


def own_word(
    session: Session, count_id: FactId, counter: Counter, item_id: ItemId
) -> OwnWord | None:
    """Read what a counter last said of one item: of a long sheet, only that changes by a count."""
    return _own_words(session, count_id, counter, item_id).get(item_id)


def count_progress(session: Session, count_id: FactId) -> Progress:
    """Count what was counted.

    Raises:
        CountEnded: there is no such count.
    """
    head = count_head(session, count_id)
    of = StockCountEntry
    rows = (
        select(of.counter, func.count().label("number"))
        .where(of.count_id == count_id)
        .group_by(of.counter)
    )
    by = {row.counter: row.number for row in session.execute(rows)}
    verdicts = [outcome.verdict for outcome in outcomes(session, head).values()]
    return Progress(
        by.get(Counter.FIRST, 0),
        by.get(Counter.SECOND, 0),
        verdicts.count(Verdict.DIFFERS),
        verdicts.count(Verdict.BY_ONE),
        verdicts.count(Verdict.SETTLED),
        unsaved_items(session, count_id),
    )


def _is_present(pack: Pack) -> bool:
    """Say whether a pack is still in use; the base unit always is."""
    return pack.is_sold or pack.number == 1 or bool(pack.barcodes)


def _own_words(
    session: Session, count_id: FactId, counter: Counter, item_id: ItemId | None = None
) -> dict[ItemId, OwnWord]:
    of, part = StockCountEntry, StockCountPack
    mine = (of.count_id == count_id) & (of.counter == counter)
    if item_id is not None:
        mine &= of.item_id == item_id
    packs: defaultdict[FactId, list[CountedPack]] = defaultdict(list)
    parts = select(part.fact_id, part.pack, part.ratio, part.quantity)
    parts = parts.select_from(of).join(part, part.fact_id == of.fact_id).where(mine)
    for fact_id, pack, ratio, quantity in session.execute(parts.order_by(part.fact_id, part.line)):
        packs[fact_id].append(CountedPack(pack, ratio, quantity))
    batches = batches_counted(session, mine)
    columns = select(of.item_id, of.fact_id, of.counted, of.counted_at, of.revision).where(mine)
    return {
        found: OwnWord(
            tuple(packs[fact_id]), counted, counted_at, times, _found(batches.get(fact_id, ()))
        )
        for found, fact_id, counted, counted_at, times in session.execute(columns)
    }


def _found(batches: Iterable[CountedBatch]) -> tuple[tuple[BatchName | None, Quantity], ...]:
    """Return what was found of each batch; what the book had of it is not for who counts."""
    return tuple(
        (None if of.expires_on is None else (of.expires_on, of.code), of.counted)
        for of in batches
        if of.counted
    )
