"""Approve a count, and correct the book by what was counted: all in one act (setujui opname)."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from coop.batches.at_adjustment import batches_at_adjustment
from coop.batches.batch_book import held_batches
from coop.counting.batches_of_count import batch_changes
from coop.counting.book_at import book_now
from coop.counting.count_texts import is_among, person_named
from coop.counting.refusals import ApprovedByCounter, ReasonsMissing
from coop.counting.step_rows import step_row
from coop.counting.stock_counts import CountHead, finished_count_head
from coop.counting.variance import VarianceLine, variance
from coop.counting.verdicts import Word
from coop.derived_ids import ids_derived_from
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import ApprovedLine, StockCountApproved
from coop.facts.stock import BatchChange, StockAdjusted, StockLine
from coop.stock.lying_goods import LyingGoods
from db.rows import Addition
from db.session import Session
from db.tables import StockCountResult, StockLevel
from values.adjustment_reason import AdjustmentReason
from values.counting import CountState, DifferenceReason
from values.identity import FactId, PlaceId
from values.money import ZERO, Rupiah
from values.places import SHOP
from values.quantity import Quantity
from values.stamp import Stamp


class CountDone(NamedTuple):
    """What the screen says once the book is corrected."""

    corrected: int
    """Items."""
    net: Rupiah
    undated: int = 0
    """Items that bear last days, and of which some were found: nobody knows the date of these."""


@use_case
def approve_count(
    session: Session, stamp: Stamp, *, count_id: FactId, approved_by: str
) -> CountDone:
    """Add to the book what each item differed by when it was counted.

    What was sold or came since then stays as it is, for it is the difference that is added, and
    not the counted quantity that is put in place. An item that is to be counted again, and one that
    nobody counted, is left alone.

    Raises:
        CountNotFinished, CountEnded: it does not wait for approval (any more).
        CountNameMissing, CountTextTooLong, ApprovedByCounter: of who approves.
        ReasonsMissing: some differences are not explained.
    """
    head = finished_count_head(session, count_id)
    name = person_named(approved_by)
    if is_among(name, head.people):
        raise ApprovedByCounter(name)
    report = variance(session, count_id)
    if report.unexplained:
        raise ReasonsMissing(report.unexplained)
    posted = [line for line in report.lines if line.is_posted]
    found = [line.item_id for line in posted if line.difference > 0 and not line.batches]
    undated = sum(bool(held_batches(session, item_id)) for item_id in found)
    adjustment_id = _correct_the_book(session, stamp, head, posted) if posted else None
    fact = StockCountApproved(
        count_id=count_id,
        approved_by=name,
        adjustment_id=adjustment_id,
        lines=tuple(_approved(session, line) for line in report.lines),
    )
    record(session, stamp, fact)
    return CountDone(len(posted), report.net, undated)


def _correct_the_book(
    session: Session, stamp: Stamp, head: CountHead, posted: list[VarianceLine]
) -> FactId:
    fact_id = FactId(next(ids_derived_from(stamp.fact_id, "count")))
    fact = StockAdjusted(
        lines=tuple(
            StockLine(line.item_id, line.difference, line.value)
            for line in posted
            if line.difference
        ),
        reason=AdjustmentReason.CORRECTION,
        note=head.label,
        batches=tuple(
            chain.from_iterable(_batches(session, stamp, head.place_id, line) for line in posted)
        ),
        place_id=head.place_id,
    )
    record(session, replace(stamp, fact_id=fact_id), fact)
    return fact_id


def _batches(
    session: Session, stamp: Stamp, place_id: PlaceId, line: VarianceLine
) -> tuple[BatchChange, ...]:
    """Say what a difference does to the batches: what was counted of them, where somebody did.

    Else it is as if somebody had corrected the whole by hand.
    """
    if line.batches:
        word = Word(line.counted, line.book, batches=line.batches)
        return tuple(batch_changes(session, stamp.business_date, place_id, line.item_id, word))
    if place_id != SHOP:
        return tuple(_gone_from(LyingGoods(session, place_id), line))
    is_expired = line.reason is DifferenceReason.EXPIRED
    return batches_at_adjustment(
        session, stamp.business_date, line.item_id, line.difference, is_expired=is_expired
    )


def _gone_from(lying: LyingGoods, line: VarianceLine) -> Iterator[BatchChange]:
    """Say of which batches goods are missing elsewhere; what is found there has no date."""
    if line.difference < 0:
        for part in lying.take_unnamed(line.item_id, Quantity(-line.difference)):
            if part.change is not None:
                yield part.change


def _approved(session: Session, line: VarianceLine) -> ApprovedLine:
    """Write a line down; sales beyond the book that came after the count are not settled by it."""
    is_final = line.is_posted or not line.differs
    open_now = book_now(session, line.item_id).oversold
    return ApprovedLine(
        item_id=line.item_id,
        counted=line.counted,
        book=line.book,
        value=line.value if line.is_posted else ZERO,
        oversold=min(line.oversold, open_now) if is_final else 0,
        reason=line.reason,
        note=line.note,
    )


@applies(StockCountApproved)
def _rows(stamp: Stamp, fact: StockCountApproved) -> Rows:
    yield step_row(
        stamp,
        fact.count_id,
        CountState.APPROVED,
        approved_by=fact.approved_by,
        adjustment_id=fact.adjustment_id,
    )
    for line in fact.lines:
        yield StockCountResult(
            fact_id=stamp.fact_id,
            item_id=line.item_id,
            count_id=fact.count_id,
            counted=line.counted,
            book=line.book,
            value=line.value,
            reason=line.reason,
            note=line.note,
            business_date=stamp.business_date,
        )
        if line.oversold:
            settled = {"to_count": -line.oversold}
            yield Addition(StockLevel, {"item_id": line.item_id}, settled)
