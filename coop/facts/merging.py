"""Two records of the same item become one (gabung barang dobel)."""

from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.goods import ItemRecord, PriceRecord
from coop.facts.stock import BatchChange
from values.identity import PlaceId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity


class MergedPlace(Struct, frozen=True, array_like=True):
    """What of it lay in another place than the shop."""

    place_id: PlaceId
    quantity: Quantity
    """Base units."""
    batches: tuple[BatchChange, ...] = ()
    """What bears a last day; of the record that stays, what came."""


class ItemsMerged(Fact, frozen=True, kw_only=True):
    """An item goes on under another record, with its codes, packs and stock.

    What was bought and sold before stays under its own record.
    """

    KIND: ClassVar[str] = "goods.items_merged"

    gone: ItemRecord
    """As it stands from now on: archived, and without codes."""
    kept: ItemRecord
    """As it stands from now on: with the codes and packs of both."""
    reason: str
    prices: tuple[PriceRecord, ...] = ()
    """Of packs for which the record that stays had none."""
    quantity: Quantity = NOTHING
    """What was left, in base units, and goes over; negative where more was sold than had come."""
    value: Rupiah = ZERO
    """What it had cost, to the rupiah."""
    settled: Rupiah = ZERO
    """The part of that which the record that stays does not keep: of goods that one of the records
    sold before the other one received them."""
    times_sold: int = 0
    batches: tuple[BatchChange, ...] = ()
    """Of both, in the shop."""
    places: tuple[MergedPlace, ...] = ()
