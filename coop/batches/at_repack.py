"""What a repack does to the batches of its goods, and what taking it back undoes."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from coop.batches.batch_book import left_now, on_hand
from coop.batches.fefo import BatchLeft, set_aside, settled, taken
from coop.facts.repacking import RepackedLine
from coop.facts.stock import BatchChange
from db.session import Session
from values.identity import ItemId
from values.quantity import NOTHING, Quantity


def batches_at_repack(
    session: Session, today: date, taken_out: Sequence[RepackedLine], made: Sequence[RepackedLine]
) -> tuple[BatchChange, ...]:
    """Return the changes of the batches, before the repack is recorded.

    What goes is taken as a sale takes it: first what bears no date, then what expires first; what
    has expired only where nothing else is left. What comes is good until the first last day of what
    went: repacking makes nothing younger. The code goes along where one item was opened.
    """
    changes = []
    went: list[BatchChange] = []
    for number, goods in enumerate(taken_out, start=1):
        aside, out = _taken(session, today, goods.item_id, goods.quantity)
        numbered = [replace(change, line=number) for change in out]
        changes += [*aside, *numbered]
        went += numbered
    first = min(went, key=lambda change: change.expires_on, default=None)
    code = first.code if first and len(taken_out) == 1 else ""
    for number, goods in enumerate(made, start=len(taken_out) + 1):
        changes += settled(goods.item_id, left_now(session, goods.item_id), today)
        if first is not None:
            day, quantity = first.expires_on, goods.quantity
            new = BatchChange(goods.item_id, day, code, quantity, line=number)
            changes.append(_come(new, today))
    return tuple(changes)


def batches_at_reversal(
    session: Session, today: date, sources: Iterable[ItemId], moved: Iterable[BatchChange]
) -> tuple[BatchChange, ...]:
    """Return the changes that undo what a repack `moved`, before the reversal is recorded.

    What had come goes out of its own batch as far as it is still there; what had gone lies in its
    batch again, set aside where that has expired meanwhile.
    """
    changes = []
    for item_id in sources:
        changes += settled(item_id, left_now(session, item_id), today)
    for change in moved:
        quantity = Quantity(change.quantity + change.set_aside)
        if quantity < 0:
            back = replace(change, quantity=Quantity(-quantity), set_aside=NOTHING)
            changes.append(_come(back, today))
        else:
            key = change.expires_on, change.code
            of = [batch for batch in left_now(session, change.item_id) if batch.held.key == key]
            out, _gone = taken(change.item_id, of, quantity)
            changes += [replace(each, line=change.line) for each in out]
    return tuple(changes)


def _taken(
    session: Session, today: date, item_id: ItemId, quantity: Quantity
) -> tuple[list[BatchChange], list[BatchChange]]:
    """Return what is set aside of an item because it has expired, and what is taken of batches."""
    left = left_now(session, item_id)
    gone = [batch for batch in left if batch.held.expires_on < today]
    good = [batch for batch in left if batch.held.expires_on >= today]
    last = [BatchLeft(batch.held, NOTHING, batch.total) for batch in gone]
    undated = max(NOTHING, on_hand(session, item_id) - sum(batch.total for batch in left))
    dated = Quantity(max(NOTHING, quantity - undated))
    out, _not_there = taken(item_id, [*good, *last], dated)
    return set_aside(item_id, gone, today), out


def _come(change: BatchChange, today: date) -> BatchChange:
    """Return the change that brings goods, set aside if they have expired."""
    if change.expires_on >= today:
        return change
    return replace(change, quantity=NOTHING, set_aside=change.quantity)
