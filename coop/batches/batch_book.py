"""The batches of items as the books have them, and the rows that change them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from uuid import UUID

from coop.batches.fefo import BatchLeft, HeldBatch, left_of_batches
from coop.facts.stock import BatchChange
from db.rows import Addition, driver_connection
from db.session import Session
from db.tables import StockBatch
from values.identity import ItemId
from values.instant import day_of_number
from values.quantity import NOTHING, Quantity

_HELD = """SELECT item_id, expires_on, code, quantity, set_aside FROM stock_batch
    WHERE item_id IN ({}) AND (quantity <> 0 OR set_aside <> 0)"""
# Batches are of the shop: goods that lie elsewhere are not sold, and keep their dates there.
_ON_HAND = "SELECT quantity - elsewhere FROM stock_level WHERE item_id = ?"


def batches_of(session: Session, items: Collection[ItemId]) -> Mapping[ItemId, list[HeldBatch]]:
    """Return the batches of items that were not settled to nothing; most items have none.

    Each sale and each receipt asks, once for all its items.
    """
    statement = _HELD.format(", ".join("?" * len(items)))
    rows = driver_connection(session).execute(statement, [item_id.bytes for item_id in items])
    found = defaultdict[ItemId, list[HeldBatch]](list)
    for item_id, day, code, quantity, aside in rows:
        batch = HeldBatch(day_of_number(day), code, Quantity(quantity), Quantity(aside))
        found[ItemId(UUID(bytes=item_id))].append(batch)
    return found


def held_batches(session: Session, item_id: ItemId) -> list[HeldBatch]:
    """Return the batches of one item that were not settled to nothing."""
    return batches_of(session, [item_id]).get(item_id, [])


def on_hand(session: Session, item_id: ItemId) -> Quantity:
    """Return what the book has of an item in the shop."""
    row = driver_connection(session).execute(_ON_HAND, (item_id.bytes,)).fetchone()
    return Quantity(row[0]) if row else NOTHING


def left_now(session: Session, item_id: ItemId) -> list[BatchLeft]:
    """Return what is left of each batch of an item, the first to expire first."""
    batches = held_batches(session, item_id)
    return left_of_batches(on_hand(session, item_id), batches) if batches else []


def batch_rows(changes: Iterable[BatchChange]) -> Iterator[Addition]:
    """Add changes to the batches."""
    for change in changes:
        key = {
            "item_id": change.item_id,
            "expires_on": change.expires_on,
            "code": change.code,
        }
        amounts = {"quantity": change.quantity, "set_aside": change.set_aside}
        yield Addition(StockBatch, key, amounts)
