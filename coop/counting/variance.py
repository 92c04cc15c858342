"""How what was counted differs from the book, with what that is worth (laporan selisih).

It can be read only once nobody counts any more: who counts must not know what the book says.
"""

from typing import NamedTuple

from sqlalchemy import select

from coop.counting.counted_words import items_of, outcomes
from coop.counting.refusals import CountEnded, CountNotFinished
from coop.counting.stock_counts import CountHead, count_head
from coop.counting.verdicts import Verdict, Word
from coop.facts.counting import CountedBatch
from coop.stock.valuation import StockBook
from coop.stock.value_of_change import value_of_change
from db.session import Session
from db.tables import Item, StockCountReason, StockCountResult, StockCountStep
from values.counting import CountState, DifferenceReason
from values.identity import FactId, ItemId
from values.money import ZERO, Rupiah
from values.quantity import Quantity


class VarianceLine(NamedTuple):
    """One item that was counted."""

    item_id: ItemId
    name: str
    category: str
    base_unit: str
    counted: Quantity
    book: Quantity
    """When it was counted."""
    oversold: int
    value: Rupiah
    """Of the difference: negative where goods are missing."""
    reason: DifferenceReason | None
    note: str
    batches: tuple[CountedBatch, ...] = ()
    """What lay there of each last day, where it was counted so."""

    @property
    def difference(self) -> Quantity:
        """What must be added to the book."""
        return Quantity(self.counted - self.book)

    @property
    def differing_batches(self) -> tuple[CountedBatch, ...]:
        """What differs of single last days."""
        return tuple(batch for batch in self.batches if batch.difference)

    @property
    def differs(self) -> bool:
        """Whether anything does: the whole, or only what is of one batch and of another."""
        return bool(self.difference or self.differing_batches)

    @property
    def is_unexplained(self) -> bool:
        """Whether it still needs a reason: goods that bear another date than thought need none."""
        return bool(self.difference) and self.reason is None

    @property
    def is_posted(self) -> bool:
        """Whether the book is corrected by it, once it is approved."""
        return self.differs and self.reason is not DifferenceReason.COUNT_AGAIN


class NotCounted(NamedTuple):
    """An item that nobody counted: nothing is assumed of it."""

    item_id: ItemId
    name: str
    category: str


class Variance(NamedTuple):
    """A count as it waits for approval, or as it was approved."""

    head: CountHead
    lines: tuple[VarianceLine, ...]
    """All that was counted, by category and name."""
    not_counted: tuple[NotCounted, ...]

    @property
    def differing(self) -> tuple[VarianceLine, ...]:
        """Only what differs."""
        return tuple(line for line in self.lines if line.differs)

    @property
    def unexplained(self) -> int:
        """How many differences have no reason yet."""
        return sum(line.is_unexplained for line in self.lines)

    @property
    def missing(self) -> Rupiah:
        """What is missing, as a negative value."""
        return Rupiah(sum(min(ZERO, line.value) for line in self.lines if line.is_posted))

    @property
    def surplus(self) -> Rupiah:
        """What was found."""
        return Rupiah(sum(max(ZERO, line.value) for line in self.lines if line.is_posted))

    @property
    def net(self) -> Rupiah:
        """What the value on hand changes by."""
        return Rupiah(self.missing + self.surplus)


class _Named(NamedTuple):
    """An item's words, and its place in the report."""

    name: str
    category: str
    base_unit: str
    search_name: str


def variance(session: Session, count_id: FactId) -> Variance:
    """Reckon the differences of a count; of one that was approved, read what was posted.

    Raises:
        CountNotFinished: people are still counting, and must not see the book.
        CountEnded: the count was given up.
    """
    head = count_head(session, count_id)
    if head.state is CountState.OPEN:
        raise CountNotFinished
    if head.state is CountState.GIVEN_UP:
        raise CountEnded
    names = _names(session, items_of(session, count_id))
    is_approved = head.state is CountState.APPROVED
    lines = _posted(session, head, names) if is_approved else _reckoned(session, head, names)
    counted = {line.item_id for line in lines}
    left = [
        NotCounted(item_id, named.name, named.category)
        for item_id, named in names.items()
        if item_id not in counted
    ]
    return Variance(head, tuple(lines), tuple(left))


def _reckoned(session: Session, head: CountHead, names: dict[ItemId, _Named]) -> list[VarianceLine]:
    of = StockCountReason
    explained = select(of.item_id, of.reason, of.note).where(of.count_id == head.count_id)
    reasons = {row.item_id: (row.reason, row.note) for row in session.execute(explained)}
    settled = {
        item_id: outcome.word
        for item_id, outcome in outcomes(session, head).items()
        if outcome.verdict is Verdict.SETTLED and outcome.word is not None
    }
    book = StockBook(session)
    return [
        _line(book, item_id, named, settled[item_id], *reasons.get(item_id, (None, "")))
        for item_id, named in names.items()
        if item_id in settled
    ]


def _line(
    book: StockBook,
    item_id: ItemId,
    named: _Named,
    word: Word,
    reason: DifferenceReason | None,
    note: str,
) -> VarianceLine:
    difference = word.difference
    value = value_of_change(book, item_id, difference) if difference else ZERO
    return VarianceLine(
        item_id,
        *named[:3],
        word.counted,
        word.book,
        word.oversold,
        value,
        reason,
        note,
        word.batches,
    )


def _posted(session: Session, head: CountHead, names: dict[ItemId, _Named]) -> list[VarianceLine]:
    of, step = StockCountResult, StockCountStep
    approved = (
        select(step.fact_id)
        .where(step.count_id == head.count_id, step.state == CountState.APPROVED)
        .order_by(step.fact_id)
        .limit(1)
        .scalar_subquery()
    )
    rows = select(of.item_id, of.counted, of.book, of.value, of.reason, of.note)
    found = {row.item_id: row for row in session.execute(rows.where(of.fact_id == approved))}
    words = {item_id: outcome.word for item_id, outcome in outcomes(session, head).items()}
    return [
        VarianceLine(
            item_id,
            *named[:3],
            row.counted,
            row.book,
            0,
            row.value,
            row.reason,
            row.note,
            word.batches if (word := words.get(item_id)) else (),
        )
        for item_id, named in names.items()
        if (row := found.get(item_id)) is not None
    ]


def _names(session: Session, items: list[ItemId]) -> dict[ItemId, _Named]:
    columns = select(Item.item_id, Item.name, Item.category, Item.base_unit, Item.search_name)
    ordered = columns.where(Item.item_id.in_(items)).order_by(
        Item.category, Item.search_name, Item.item_id
    )
    return {item_id: _Named._make(row) for item_id, *row in session.execute(ordered)}
