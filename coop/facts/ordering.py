"""What is ordered from suppliers, and how much of an item is kept.

As with receipts of goods, an order names its supplier by an id that says nothing outside the
cooperative (decision 011). It moves neither goods nor money.
"""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import FactId, ItemId, SupplierId
from values.money import ZERO, Rupiah
from values.ordering import OrderEnd
from values.quantity import NOTHING, Quantity


class OrderedLine(Struct, frozen=True, array_like=True):
    """One item of an order; no item stands on two lines."""

    item_id: ItemId
    pack: int
    ratio: Quantity
    """Base units in one pack, on that day."""
    quantity: Quantity
    """Packs."""
    price: Rupiah = ZERO
    """Of one pack, as it was agreed; 0 where nothing was."""


class OrderPlaced(Fact, frozen=True, kw_only=True):
    """Goods were ordered from a supplier (pesanan)."""

    KIND: ClassVar[str] = "ordering.order_placed"

    supplier_id: SupplierId
    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all orders."""
    lines: tuple[OrderedLine, ...]
    wished_on: date | None = None
    """By when the goods are wanted; None where nobody said."""
    note: str = ""
    replaces: FactId | None = None
    """The order of which nothing had come, and in whose stead this one stands."""


class OrderEnded(Fact, frozen=True, kw_only=True):
    """Nothing more is awaited of an order: it was cancelled, or the rest is not delivered."""

    KIND: ClassVar[str] = "ordering.order_ended"

    order_id: FactId
    end: OrderEnd
    reason: str


class OrderRuleSet(Fact, frozen=True, kw_only=True):
    """Somebody said when an item is ordered again, and in which pack."""

    KIND: ClassVar[str] = "ordering.rule_set"

    item_id: ItemId
    revision: int
    """1 for the first one, then one more each time: the greatest is what holds."""
    point: Quantity = NOTHING
    """So much is always to be there, in base units (stok minimum); 0 is what sales say alone."""
    pack: int = 0
    """The pack that is ordered; 0 is the one in which it came the last time."""
