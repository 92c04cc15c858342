"""What the book had of an item at a moment (stok tercatat)."""

from datetime import datetime
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import microseconds_of
from values.quantity import NOTHING, Quantity

_NOW = "SELECT quantity, to_count FROM stock_level WHERE item_id = ?"
_SINCE = """SELECT coalesce(sum(quantity), 0) FROM stock_movement
    WHERE item_id = ? AND recorded_at > ?"""


class BookStock(NamedTuple):
    """How much there is, and how often more was sold than there was."""

    quantity: Quantity
    oversold: int


def book_now(session: Session, item_id: ItemId) -> BookStock:
    """Return what the book has; inside the act's transaction it still is so when it is recorded."""
    row = driver_connection(session).execute(_NOW, (item_id.bytes,)).fetchone()
    return BookStock(Quantity(row[0]), max(0, row[1])) if row else BookStock(NOTHING, 0)


def book_at(session: Session, item_id: ItemId, moment: datetime) -> BookStock:
    """Return what the book had at a `moment`: what there is now without what moved since."""
    now = book_now(session, item_id)
    asked = (item_id.bytes, microseconds_of(moment))
    (moved,) = driver_connection(session).execute(_SINCE, asked).fetchone()
    return BookStock(Quantity(now.quantity - moved), now.oversold)
