"""Places where goods lie, and goods that are carried from one to another (pindah barang)."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.stock import BatchChange
from values.identity import FactId, ItemId, PlaceId
from values.quantity import ONE, Quantity


class PlaceRecorded(Fact, frozen=True, kw_only=True):
    """A place as it is called from now on (tempat); those of every shop may be renamed too."""

    KIND: ClassVar[str] = "stock.place_recorded"

    place_id: PlaceId
    revision: int
    """1 for a new one, then one more each time: the greatest is the place as it is."""
    name: str
    sells: bool = True
    """Whether what lies there is to be sold; a place never changes it."""
    is_active: bool = True


class CarriedLine(Struct, frozen=True, array_like=True):
    """Goods of one batch, or of none that is known."""

    item_id: ItemId
    quantity: Quantity
    """Base units, always positive."""
    pack: int = 1
    """As it was typed; where a line was of two batches, each part names it."""
    ratio: Quantity = ONE
    """Base units in one pack, as they were on that day."""
    expires_on: date | None = None
    """The last day on which they are good; None where nobody knows."""
    code: str = ""


class GoodsMoved(Fact, frozen=True, kw_only=True):
    """Goods were carried from one place to another; what the shop has in all stays the same."""

    KIND: ClassVar[str] = "stock.goods_moved"

    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register."""
    from_place: PlaceId
    to_place: PlaceId
    lines: tuple[CarriedLine, ...]
    reason: str = ""
    batches: tuple[BatchChange, ...] = ()
    """What it does to the batches of the shop; other places have those of their lines."""
    of_fact: FactId | None = None
    """The transfer that this one takes back."""
