"""What was counted of each batch, carried on to a later moment.

Goods are sold after they were counted, and sales name no batch (decision 015). What came and what
went by name since then shows in the book; the rest was sold, first expired, first out, of what was
really there.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from coop.batches.fefo import BatchLeft, HeldBatch, left_of_batches
from coop.facts.counting import CountedBatch
from coop.facts.stock import BatchChange
from values.identity import ItemId
from values.quantity import NOTHING, Quantity


class BookOfBatches(NamedTuple):
    """What the book has of an item at a moment, in base units."""

    dated: Mapping[tuple[date, str], Quantity]
    """By last day and code."""
    undated: Quantity
    """What is of no batch: it is sold first."""


def book_of(counted: Iterable[CountedBatch]) -> BookOfBatches:
    """Return what the book had when that was counted."""
    dated, undated = {}, NOTHING
    for batch in counted:
        if batch.expires_on is None:
            undated = batch.book
        else:
            dated[batch.expires_on, batch.code] = batch.book
    return BookOfBatches(dated, undated)


def carried_on(
    counted: Iterable[CountedBatch], now: BookOfBatches, room: Quantity, today: date
) -> list[BatchLeft]:
    """Return what is left of each batch now, where `room` of the item is there now.

    A batch of which the book has less than when it was counted was sold as long as nothing that is
    to be sold before it is left; else it went by name, and goes of what was counted too.
    """
    then = {(of.expires_on, of.code): of for of in counted if of.expires_on is not None}
    held = []
    is_behind = now.undated > 0
    for key in sorted({*then, *now.dated}):
        was, left = then.get(key), now.dated.get(key, NOTHING)
        is_expired = key[0] < today
        moved = left - (was.book if was else NOTHING)
        if moved < 0 and not is_behind and not is_expired:
            moved = 0
        there = Quantity(max(NOTHING, (was.counted if was else NOTHING) + moved))
        held.append(HeldBatch(*key, *((NOTHING, there) if is_expired else (there, NOTHING))))
        is_behind = is_behind or (left > 0 and not is_expired)
    return left_of_batches(room, held)


def are_the_same(one: Sequence[CountedBatch], later: Sequence[CountedBatch], today: date) -> bool:
    """Say whether two people found the same batches, what was sold between them taken off.

    Who counted by no batch contradicts nobody.
    """
    if not one or not later:
        return True
    room = Quantity(sum(batch.counted for batch in later))
    carried = carried_on(one, book_of(later), room, today)
    left = {batch.held.key: batch.total for batch in carried if batch.total}
    found = {(of.expires_on, of.code): of.counted for of in later if of.expires_on is not None}
    return left == {key: counted for key, counted in found.items() if counted}


def changes_to(
    item_id: ItemId, before: Iterable[BatchLeft], after: Iterable[BatchLeft]
) -> list[BatchChange]:
    """Say what makes the batches hold `after`; `before` is what the books hold of them."""
    old = {batch.held.key: batch.held for batch in before}
    new = {batch.held.key: batch for batch in after}
    changes = []
    for key in sorted({*old, *new}):
        held = old.get(key, HeldBatch(*key, NOTHING, NOTHING))
        shelf, aside = (new[key].on_shelf, new[key].set_aside) if key in new else (NOTHING, NOTHING)
        changed = Quantity(shelf - held.quantity), Quantity(aside - held.set_aside)
        if any(changed):
            changes.append(BatchChange(item_id, *key, *changed))
    return changes
