"""What happens at the till."""

from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import FactId, ItemId
from values.money import ZERO, Rupiah
from values.prices import PriceRuleKind
from values.quantity import NOTHING, Quantity
from values.tender_method import TenderMethod


class AppliedRule(Struct, frozen=True, array_like=True):
    """Which rule made a line cheaper than the list (harga yang berlaku)."""

    rule_id: FactId
    """The fact that set it."""
    line: int
    kind: PriceRuleKind
    price: Rupiah
    """As the rule says it: of one pack or, for a bundle, of all of it."""
    quantity: Quantity
    name: str
    """Of a promotion, or the class of members that it is for."""
    saving: Rupiah
    """What the line costs less than by the list."""


class SaleLine(Struct, frozen=True, array_like=True):
    """One line of a sale. Written as a list: five of them a sale, hundreds a day."""

    item_id: ItemId
    pack: int
    ratio: Quantity
    """Base units in one pack, on that day."""
    quantity: Quantity
    """Packs, always positive."""
    unit_price: Rupiah
    amount: Rupiah
    """What the line costs, its discount taken off."""
    discount: Rupiah = ZERO
    discount_reason: str = ""
    oversold: Quantity = NOTHING
    """Base units that the book said were not there: to be counted."""
    cost: Rupiah = ZERO
    """What the goods had cost the shop (harga pokok); 0 where nobody knows."""
    rule: AppliedRule | None = None
    """What made it cheaper than `quantity` at `unit_price`, before the discount."""


class Tender(Struct, frozen=True, array_like=True):
    """One way in which a part of the total was paid, or paid back."""

    method: TenderMethod
    amount: Rupiah
    """The part of the total that it settles."""
    received: Rupiah
    """What was handed over: with cash it may be more, and the rest is the change."""
    reference: str = ""
    """What the buyer's telephone or bank slip shows, for what is not cash."""


class SaleRecorded(Fact, frozen=True, kw_only=True):
    """Goods were sold and paid for.

    sum(line.amount) - discount + rounding = total = sum(tender.amount)
    """

    KIND: ClassVar[str] = "sale.recorded"
    VERSION: ClassVar[int] = 3  # Lines say what the goods cost, then which rule made the price.

    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register."""
    lines: tuple[SaleLine, ...]
    tenders: tuple[Tender, ...]
    total: Rupiah
    discount: Rupiah = ZERO
    discount_reason: str = ""
    rounding: Rupiah = ZERO
    """Added to what the goods cost so that coins can pay it; negative in the buyer's favour."""
    is_member: bool = False
    """At the moment of the sale: the income statement shows members' purchases apart."""


class ReturnedLine(Struct, frozen=True, array_like=True):
    """Goods that came back, of one line of a sale."""

    line: int
    """The line of the sale, from 1."""
    item_id: ItemId
    pack: int
    ratio: Quantity
    quantity: Quantity
    """Packs, always positive."""
    cost: Rupiah = ZERO
    """What the goods add to the value on hand; 0 where nobody knows."""


class SaleVoided(Fact, frozen=True, kw_only=True):
    """A whole sale was taken back: all its goods and all its money (batal)."""

    KIND: ClassVar[str] = "sale.voided"
    VERSION: ClassVar[int] = 2  # Lines say what the goods cost.

    sale_id: FactId
    reason: str
    lines: tuple[ReturnedLine, ...]
    refunds: tuple[Tender, ...]
    total: Rupiah


class GoodsReturned(Fact, frozen=True, kw_only=True):
    """Some goods of a sale came back, and their price was paid back (retur)."""

    KIND: ClassVar[str] = "sale.goods_returned"
    VERSION: ClassVar[int] = 2  # Lines say what the goods cost.

    sale_id: FactId
    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, apart from the sales."""
    reason: str
    lines: tuple[ReturnedLine, ...]
    refunds: tuple[Tender, ...]
    total: Rupiah
