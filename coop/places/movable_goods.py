"""What a form needs to know of goods that are to be carried away from a place."""

from datetime import date
from typing import NamedTuple

from coop.goods.item_records import item_record
from coop.stock.lying_goods import batches_in, lying_in
from db.session import Session
from values.identity import ItemId, PlaceId
from values.quantity import Quantity


class MovablePack(NamedTuple):
    """A size in which they may be counted."""

    number: int
    unit: str
    ratio: Quantity


class MovableBatch(NamedTuple):
    """What lies there of one batch."""

    expires_on: date
    code: str
    quantity: Quantity

    @property
    def name(self) -> tuple[date, str]:
        """What tells it from the others of its item."""
        return self.expires_on, self.code


class MovableGoods(NamedTuple):
    """One item, and what lies of it in the place."""

    item_id: ItemId
    name: str
    base_unit: str
    is_weighed: bool
    packs: tuple[MovablePack, ...]
    """The base unit first."""
    there: Quantity
    batches: tuple[MovableBatch, ...]
    """The first to expire first."""


def movable_goods(session: Session, item_id: ItemId, place_id: PlaceId) -> MovableGoods | None:
    """Read an item as it lies in a place; None where there is no such item."""
    item = item_record(session, item_id)
    if item is None:
        return None
    packs = (pack for pack in item.packs if pack.is_sold or pack.number == 1)
    batches = batches_in(session, place_id, item_id)
    return MovableGoods(
        item_id,
        item.name,
        item.base_unit,
        item.is_weighed,
        tuple(MovablePack(pack.number, pack.unit, pack.ratio) for pack in packs),
        lying_in(session, place_id, item_id),
        tuple(
            MovableBatch(batch.held.expires_on, batch.held.code, batch.total)
            for batch in batches
            if batch.total
        ),
    )
