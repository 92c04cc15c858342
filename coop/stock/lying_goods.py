"""What lies in one place, and what each line of an act leaves there."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.batches.batch_book import left_now, on_hand
from coop.batches.fefo import BatchLeft, HeldBatch, left_of_batches, taken
from coop.facts.stock import BatchChange
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.instant import day_of_number
from values.places import SHOP
from values.quantity import NOTHING, Quantity

_LYING = "SELECT quantity FROM place_stock WHERE item_id = ? AND place_id = ?"
_BATCHES = """SELECT expires_on, code, quantity FROM place_batch
    WHERE item_id = ? AND place_id = ? AND quantity <> 0"""

BatchName = tuple[date, str]
"""Last day and code: what tells a batch from the others of its item."""


class TakenPart(NamedTuple):
    """Goods of one line that are of one batch, or of none that is known."""

    item_id: ItemId
    quantity: Quantity
    change: BatchChange | None
    """What it does to the batch; None where none is known."""


class LyingGoods:
    """What is left in a place, of items and their batches, after the lines so far."""

    def __init__(self, session: Session, place_id: PlaceId = SHOP) -> None:
        self._session, self._place_id = session, place_id
        self._left: dict[ItemId, list[BatchLeft]] = {}
        self._there: dict[ItemId, Quantity] = {}

    def there(self, item_id: ItemId) -> Quantity:
        """Return what the book still has of an item there; below zero where more was sold."""
        if item_id not in self._there:
            self._there[item_id] = lying_in(self._session, self._place_id, item_id)
        return self._there[item_id]

    def left(self, item_id: ItemId) -> list[BatchLeft]:
        """Return what is still left of its batches, the first to expire first."""
        if item_id not in self._left:
            self._left[item_id] = batches_in(self._session, self._place_id, item_id)
        return self._left[item_id]

    def of_batch(self, item_id: ItemId, name: BatchName) -> list[BatchLeft]:
        """Return the one batch of that name, in a list; nothing where there is none."""
        return [batch for batch in self.left(item_id) if batch.held.key == name]

    def undated(self, item_id: ItemId) -> Quantity:
        """Return what lies there of no batch that is known."""
        dated = sum(batch.total for batch in self.left(item_id))
        return max(NOTHING, Quantity(self.there(item_id) - dated))

    def take(self, item_id: ItemId, quantity: Quantity, of: Sequence[BatchLeft]) -> list[TakenPart]:
        """Take goods out of some batches, the first first; the rest is of none."""
        changes, rest = taken(item_id, of, quantity)
        gone = {(change.expires_on, change.code): change for change in changes}
        self._left[item_id] = [
            _less(batch, gone.get(batch.held.key)) for batch in self.left(item_id)
        ]
        self._there[item_id] = Quantity(self.there(item_id) - quantity)
        parts = [
            TakenPart(item_id, Quantity(-change.quantity - change.set_aside), change)
            for change in changes
        ]
        return [*parts, TakenPart(item_id, rest, None)] if rest else parts

    def take_unnamed(self, item_id: ItemId, quantity: Quantity) -> list[TakenPart]:
        """Take goods of which nobody says the batch: those without a date first.

        They are taken for older; so no date is lost while goods without one are there.
        """
        plain = Quantity(min(self.undated(item_id), quantity))
        parts = self.take(item_id, Quantity(quantity - plain), self.left(item_id))
        rest = Quantity(plain + sum(part.quantity for part in parts if part.change is None))
        self._there[item_id] = Quantity(self.there(item_id) - plain)
        dated = [part for part in parts if part.change is not None]
        return [*dated, TakenPart(item_id, rest, None)] if rest else dated


def lying_in(session: Session, place_id: PlaceId, item_id: ItemId) -> Quantity:
    """Return what the book has of an item in a place."""
    if place_id == SHOP:
        return on_hand(session, item_id)
    asked = (item_id.bytes, place_id.bytes)
    row = driver_connection(session).execute(_LYING, asked).fetchone()
    return Quantity(row[0]) if row else NOTHING


def batches_in(session: Session, place_id: PlaceId, item_id: ItemId) -> list[BatchLeft]:
    """Return what is left of an item's batches in a place, the first to expire first."""
    if place_id == SHOP:
        return left_now(session, item_id)
    asked = (item_id.bytes, place_id.bytes)
    rows = driver_connection(session).execute(_BATCHES, asked).fetchall()
    held = [
        HeldBatch(day_of_number(day), code, Quantity(quantity), NOTHING)
        for day, code, quantity in rows
    ]
    return left_of_batches(lying_in(session, place_id, item_id), held) if held else []


def _less(batch: BatchLeft, gone: BatchChange | None) -> BatchLeft:
    if gone is None:
        return batch
    on_shelf = Quantity(batch.on_shelf + gone.quantity)
    return batch._replace(on_shelf=on_shelf, set_aside=Quantity(batch.set_aside + gone.set_aside))
