"""What the book had of an item in a place at a moment (stok tercatat)."""

from datetime import datetime
from typing import NamedTuple

from coop.stock.lying_goods import lying_in
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.instant import microseconds_of
from values.places import SHOP
from values.quantity import NOTHING, Quantity

_NOW = "SELECT quantity - elsewhere, to_count FROM stock_level WHERE item_id = ?"
_SINCE = """SELECT
    coalesce((SELECT sum(quantity) FROM stock_movement WHERE item_id = ?1 AND recorded_at > ?2), 0)
    - coalesce((SELECT sum(quantity) FROM place_movement
        WHERE item_id = ?1 AND recorded_at > ?2), 0)"""
_SINCE_IN_PLACE = """SELECT coalesce(sum(quantity), 0) FROM place_movement
    WHERE item_id = ?1 AND recorded_at > ?2 AND place_id = ?3"""


class BookStock(NamedTuple):
    """How much there is, and how often more was sold than there was."""

    quantity: Quantity
    oversold: int


def book_now(session: Session, item_id: ItemId, place_id: PlaceId = SHOP) -> BookStock:
    """Return what lies there; inside the act's transaction it still is so when it is recorded.

    Goods are sold in the shop, so it is there that more may have been sold than there was.
    """
    if place_id != SHOP:
        return BookStock(lying_in(session, place_id, item_id), 0)
    row = driver_connection(session).execute(_NOW, (item_id.bytes,)).fetchone()
    return BookStock(Quantity(row[0]), max(0, row[1])) if row else BookStock(NOTHING, 0)


def book_at(
    session: Session, item_id: ItemId, moment: datetime, place_id: PlaceId = SHOP
) -> BookStock:
    """Return what the book had at a `moment`: what there is now without what moved since."""
    now = book_now(session, item_id, place_id)
    asked: tuple[object, ...] = (item_id.bytes, microseconds_of(moment))
    query = _SINCE
    if place_id != SHOP:
        query, asked = _SINCE_IN_PLACE, (*asked, place_id.bytes)
    (moved,) = driver_connection(session).execute(query, asked).fetchone()
    return BookStock(Quantity(now.quantity - moved), now.oversold)
