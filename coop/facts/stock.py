"""What happens to stock without a sale."""

from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.money import ZERO, Rupiah
from values.quantity import Quantity


class StockLine(Struct, frozen=True, array_like=True):
    """A quantity of one item, in base units; negative where goods went."""

    item_id: ItemId
    quantity: Quantity
    value: Rupiah = ZERO
    """What it cost, where that is known; negative, like the quantity, where goods went."""


class OpeningStockRecorded(Fact, frozen=True, kw_only=True):
    """What lay on the shelves when the books began (stok awal)."""

    KIND: ClassVar[str] = "stock.opened"

    lines: tuple[StockLine, ...]


class StockAdjusted(Fact, frozen=True, kw_only=True):
    """Stock was corrected by hand, for a reason."""

    KIND: ClassVar[str] = "stock.adjusted"

    lines: tuple[StockLine, ...]
    reason: AdjustmentReason
    note: str = ""
