"""What lies where: each place with how much is there, and the goods of one of them."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.stock.moving_average import Holding, share_of_value
from coop.stock.places import KnownPlace, known_places, place_named
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.instant import day_of_number
from values.money import ZERO, Rupiah
from values.places import SHOP
from values.quantity import Quantity

SHOWN_MAX = 2_000
"""Rows of one place: more than any warehouse of a village shop holds."""
EVERY_ROW = -1
"""No limit: a list that is saved lacks nothing of what it adds up to."""
_GOODS = """SELECT s.item_id, i.name, i.base_unit, i.category, s.quantity, l.quantity, l.value,
        (SELECT min(b.expires_on) FROM place_batch AS b WHERE b.item_id = s.item_id
            AND b.place_id = s.place_id AND b.quantity > 0)
    FROM place_stock AS s JOIN item AS i ON i.item_id = s.item_id
    JOIN stock_level AS l ON l.item_id = s.item_id
    WHERE s.place_id = ? AND s.quantity <> 0
    ORDER BY i.search_name, s.item_id LIMIT ?"""
_SHOP = """SELECT count(*), coalesce(sum(value), 0) FROM stock_level
    WHERE quantity - elsewhere <> 0"""


class GoodsThere(NamedTuple):
    """One item in a place."""

    item_id: ItemId
    name: str
    unit: str
    category: str
    quantity: Quantity
    value: Rupiah
    """What it cost, at the average of its item."""
    first_expires: date | None
    """The first last day of what lies there."""


class PlaceRow(NamedTuple):
    """A place, and how much lies there."""

    place: KnownPlace
    items: int
    value: Rupiah


class PlacesSeen(NamedTuple):
    """The places in use, and the goods of the one that is looked at, read in one snapshot."""

    rows: tuple[PlaceRow, ...]
    place: KnownPlace
    goods: tuple[GoodsThere, ...]


def places_seen(session: Session, place_id: PlaceId) -> PlacesSeen:
    """Read the places, and what lies in one of them."""
    place = place_named(known_places(session), place_id)
    goods = tuple(goods_in_place(session, place))
    return PlacesSeen(tuple(places_with_goods(session)), place, goods)


def goods_in_place(session: Session, place: KnownPlace, most: int = SHOWN_MAX) -> list[GoodsThere]:
    """List what lies in a place other than the shop, by name, at most so many rows."""
    rows = driver_connection(session).execute(_GOODS, (place.place_id.bytes, most))
    return [_goods(row) for row in rows]


def places_with_goods(session: Session) -> list[PlaceRow]:
    """List the places in use with what lies in each; the shop has all that lies nowhere else."""
    rows, away = [], ZERO
    places = known_places(session)
    for place in places.values():
        if place.place_id != SHOP and place.is_active:
            goods = goods_in_place(session, place, EVERY_ROW)
            value = Rupiah(sum(of.value for of in goods))
            away = Rupiah(away + value)
            rows.append(PlaceRow(place, len(goods), value))
    items, value = driver_connection(session).execute(_SHOP).fetchone()
    return [PlaceRow(places[SHOP], items, Rupiah(value - away)), *rows]


def _goods(row: tuple[Any, ...]) -> GoodsThere:
    item_id, name, unit, category, quantity, on_hand, worth, expires_on = row
    held = Holding(Quantity(on_hand), Rupiah(worth))
    return GoodsThere(
        ItemId(UUID(bytes=item_id)),
        name,
        unit,
        category,
        Quantity(quantity),
        share_of_value(held, Quantity(quantity)),
        None if expires_on is None else day_of_number(expires_on),
    )
