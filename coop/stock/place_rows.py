"""The rows of goods that come to a place other than the shop, or leave it."""

from collections.abc import Iterable, Iterator
from datetime import date

from coop.facts.stock import BatchChange
from db.rows import Addition, Row
from db.tables import PlaceBatch, PlaceMovement, PlaceStock, StockLevel
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import Quantity
from values.stamp import Stamp


def place_rows(
    stamp: Stamp, line: int, place_id: PlaceId, item_id: ItemId, quantity: Quantity
) -> Iterator[Row]:
    """Add goods to a place, or take them away where the quantity is negative.

    The shop has no rows of its own: it has what does not lie elsewhere.
    """
    if place_id == SHOP:
        return
    yield PlaceMovement(
        item_id=item_id,
        place_id=place_id,
        fact_id=stamp.fact_id,
        line=line,
        quantity=quantity,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
    )
    key = {"item_id": item_id, "place_id": place_id}
    yield Addition(PlaceStock, key, {"quantity": quantity})
    yield Addition(StockLevel, {"item_id": item_id}, {"elsewhere": quantity})


def place_batch_rows(place_id: PlaceId, changes: Iterable[BatchChange]) -> Iterator[Row]:
    """Add changes to the batches that lie in a place; there nothing is set aside."""
    for change in changes:
        key = _batch_key(place_id, change.item_id, change.expires_on, change.code)
        quantity = Quantity(change.quantity + change.set_aside)
        yield Addition(PlaceBatch, key, {"quantity": quantity})


def _batch_key(
    place_id: PlaceId, item_id: ItemId, expires_on: date, code: str
) -> dict[str, object]:
    return {"item_id": item_id, "place_id": place_id, "expires_on": expires_on, "code": code}
