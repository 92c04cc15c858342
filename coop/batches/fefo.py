"""First expired, first out: what is left of each batch follows from what is left of the item.

What lies there is what lasts longest, for the rest was sold before it. So the quantity on hand is
filled into the batches from the last day backwards; what is beyond all of them has no date, and was
sold first. Goods that are known to lie there expired are not sold any more, so they come before
everything.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from coop.facts.stock import BatchChange
from values.identity import ItemId
from values.quantity import NOTHING, Quantity


class HeldBatch(NamedTuple):
    """A batch as it was recorded."""

    expires_on: date
    code: str
    quantity: Quantity
    """What was there when goods of the item came last; some of it may be sold since."""
    set_aside: Quantity
    """What is known to lie there expired."""

    @property
    def key(self) -> tuple[date, str]:
        """What tells it from the other batches of its item."""
        return self.expires_on, self.code


class BatchLeft(NamedTuple):
    """What is left of a batch."""

    held: HeldBatch
    on_shelf: Quantity
    """Of what could be sold until its last day."""
    set_aside: Quantity

    @property
    def total(self) -> Quantity:
        """All of it that is there."""
        return Quantity(self.on_shelf + self.set_aside)

    def expired(self, today: date) -> Quantity:
        """Return how much of it is not good any more."""
        return self.total if self.held.expires_on < today else self.set_aside


def left_of_batches(on_hand: Quantity, batches: Iterable[HeldBatch]) -> list[BatchLeft]:
    """Fill what is on hand into the batches; return all of them, the first to expire first."""
    room = max(on_hand, NOTHING)
    last_first = sorted(batches, key=lambda batch: batch.key, reverse=True)
    aside = {}
    for batch in last_first:
        aside[batch.key] = _within(batch.set_aside, room)
        room = Quantity(room - aside[batch.key])
    left = []
    for batch in last_first:
        on_shelf = _within(batch.quantity, room)
        room = Quantity(room - on_shelf)
        left.append(BatchLeft(batch, on_shelf, aside[batch.key]))
    return left[::-1]


def settled(item_id: ItemId, left: Iterable[BatchLeft], today: date) -> list[BatchChange]:
    """Say what makes the batches hold what is left of them, what has expired set aside.

    Done before goods come, for these may expire before others that are sold out, or have no date.
    """
    changes = []
    for batch in left:
        expired = batch.expired(today)
        change = _change(item_id, batch, Quantity(batch.total - expired), expired)
        if change is not None:
            changes.append(change)
    return changes


def set_aside(item_id: ItemId, left: Iterable[BatchLeft], today: date) -> list[BatchChange]:
    """Say what sets aside that has expired, and leave the other batches alone."""
    return settled(item_id, (batch for batch in left if batch.expired(today)), today)


def taken(
    item_id: ItemId, left: Iterable[BatchLeft], quantity: Quantity
) -> tuple[list[BatchChange], Quantity]:
    """Take goods out of batches, of the first one first; return the changes and what was not there.

    Of each batch what is set aside goes first: it is what somebody holds who throws it away.
    """
    changes, rest = [], quantity
    for batch in left:
        aside = min(batch.set_aside, rest)
        shelf = min(batch.on_shelf, rest - aside)
        rest = Quantity(rest - aside - shelf)
        if aside or shelf:
            expires_on, code = batch.held.key
            out = BatchChange(item_id, expires_on, code, Quantity(-shelf), Quantity(-aside))
            changes.append(out)
    return changes, rest


def _within(quantity: Quantity, room: Quantity) -> Quantity:
    """Return what of a batch there is room for; two tills apart may have taken it twice."""
    return max(NOTHING, min(quantity, room))


def _change(
    item_id: ItemId, batch: BatchLeft, quantity: Quantity, aside: Quantity
) -> BatchChange | None:
    held = batch.held
    changed = Quantity(quantity - held.quantity), Quantity(aside - held.set_aside)
    return BatchChange(item_id, held.expires_on, held.code, *changed) if any(changed) else None
