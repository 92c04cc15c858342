"""What happens to stock without a sale."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, PlaceId
from values.money import ZERO, Rupiah
from values.places import SHOP
from values.quantity import NOTHING, Quantity


class StockLine(Struct, frozen=True, array_like=True):
    """A quantity of one item, in base units; negative where goods went."""

    item_id: ItemId
    quantity: Quantity
    value: Rupiah = ZERO
    """What it cost, where that is known; negative, like the quantity, where goods went."""


class BatchChange(Struct, frozen=True, array_like=True):
    """What an act does to one batch of an item, in base units.

    A batch is an item, a last day, and a code that may be empty: goods that come twice under the
    same three lie in one batch.
    """

    item_id: ItemId
    expires_on: date
    """The last day on which it is good."""
    code: str
    quantity: Quantity
    """Added to what is there of it to be sold."""
    set_aside: Quantity = NOTHING
    """Added to what is known to lie there expired."""
    line: int = 0
    """Of the act, from 1, whose goods these are; 0 where it only settles what was sold before."""


class OpeningStockRecorded(Fact, frozen=True, kw_only=True):
    """What lay on the shelves when the books began (stok awal)."""

    KIND: ClassVar[str] = "stock.opened"

    lines: tuple[StockLine, ...]


class StockAdjusted(Fact, frozen=True, kw_only=True):
    """Stock was corrected by hand, for a reason."""

    KIND: ClassVar[str] = "stock.adjusted"
    VERSION: ClassVar[int] = 3  # 2 knows samples and donations, batches and a number; 3 places.

    lines: tuple[StockLine, ...]
    reason: AdjustmentReason
    note: str = ""
    batches: tuple[BatchChange, ...] = ()
    """What of it was of goods with a last day."""
    register: str = ""
    number: int = 0
    """Of its slip: runs from 1 each business day, without gaps, on this register; 0 without one."""
    place_id: PlaceId = SHOP
    """Where the goods lay; its batches are those of this place."""
