"""The places where goods lie (tempat): the shop, the warehouse, the quarantine, and others."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from coop.batches.batch_book import on_hand
from coop.goods.price_list import LyingThere
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.places import QUARANTINE, SHOP, WAREHOUSE
from values.quantity import Quantity

_NAMED = "SELECT place_id, name, sells, is_active, revision FROM stock_place ORDER BY search_name"
_LYING = """SELECT place_id, quantity FROM place_stock WHERE item_id = ? AND quantity <> 0
    ORDER BY place_id"""
_WITHHELD = """SELECT item_id, sum(quantity) FROM place_stock
    WHERE quantity <> 0 AND place_id = ? GROUP BY item_id"""


class KnownPlace(NamedTuple):
    """A place as it is called now."""

    place_id: PlaceId
    name: str
    sells: bool
    """Whether what lies there is to be sold: at once in the shop, once it is carried there else."""
    is_active: bool = True
    revision: int = 0
    """0 while nobody changed what every shop begins with."""


_OF_EVERY_SHOP = (
    KnownPlace(SHOP, "Toko", sells=True),
    KnownPlace(WAREHOUSE, "Gudang", sells=True),
    KnownPlace(QUARANTINE, "Karantina", sells=False),
)


def known_places(session: Session) -> dict[PlaceId, KnownPlace]:
    """Return all places, those put away among them: first those of every shop, then by name."""
    places = {place.place_id: place for place in _OF_EVERY_SHOP}
    for place_id, name, sells, is_active, revision in driver_connection(session).execute(_NAMED):
        key = PlaceId(UUID(bytes=place_id))
        places[key] = KnownPlace(key, name, bool(sells), bool(is_active), revision)
    return places


def place_named(places: Mapping[PlaceId, KnownPlace], place_id: PlaceId) -> KnownPlace:
    """Return a place; one of a till not yet heard from has no name, and sells."""
    return places.get(place_id) or KnownPlace(place_id, "", sells=True)


def lying_elsewhere(session: Session, item_id: ItemId) -> tuple[LyingThere, ...]:
    """Say what of an item lies in other places than the shop."""
    return items_elsewhere(session, [item_id])[item_id]


def items_elsewhere(
    session: Session, item_ids: Iterable[ItemId]
) -> dict[ItemId, tuple[LyingThere, ...]]:
    """Say of each item what lies in other places than the shop; the places are read once."""
    connection = driver_connection(session)
    rows = {
        item_id: connection.execute(_LYING, (item_id.bytes,)).fetchall()
        for item_id in dict.fromkeys(item_ids)
    }
    known = known_places(session) if any(rows.values()) else {}
    return {item_id: tuple(_lying(known, *row) for row in of) for item_id, of in rows.items()}


def _lying(known: Mapping[PlaceId, KnownPlace], place_id: bytes, quantity: int) -> LyingThere:
    place = place_named(known, PlaceId(UUID(bytes=place_id)))
    return LyingThere(place.name, Quantity(quantity), place.sells)


def where_it_lies(session: Session, item_id: ItemId) -> tuple[LyingThere, ...]:
    """Say where an item lies: the shop first, then the other places that have some of it."""
    shop = known_places(session)[SHOP]
    here = LyingThere(shop.name, on_hand(session, item_id), shop.sells)
    return (here, *lying_elsewhere(session, item_id))


def withheld_goods(session: Session) -> dict[ItemId, Quantity]:
    """Return by item what lies in places that do not sell."""
    places = (place.place_id for place in known_places(session).values() if not place.sells)
    return _summed(session, places)


def _summed(session: Session, places: Iterable[PlaceId]) -> dict[ItemId, Quantity]:
    found: dict[ItemId, Quantity] = {}
    for place_id in places:
        for item_id, quantity in driver_connection(session).execute(_WITHHELD, (place_id.bytes,)):
            key = ItemId(UUID(bytes=item_id))
            found[key] = Quantity(found.get(key, 0) + quantity)
    return found
