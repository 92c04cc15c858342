"""What is bought, from whom, and what is owed for it.

Suppliers are sealed: behind many a name of a village shop's supplier stands a person, with a
telephone and a house. What was received from them, and for how much, is the cooperative's trade and
not a person's life: those facts name the supplier by an id that says nothing outside the
cooperative, so the hub can count goods that came without learning who brought them (decision 011).
"""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import FactId, ItemId, SupplierId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity
from values.tender_method import TenderMethod


class SupplierRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One supplier as they stand from now on (pemasok)."""

    supplier_id: SupplierId
    revision: int
    """1 for a new one, then one more each time: the greatest is the supplier as they are."""
    name: str
    phone: str = ""
    address: str = ""
    note: str = ""
    terms_days: int = 0
    """Days that they wait for their money, where nothing else is agreed (tempo)."""
    is_active: bool = True
    lead_days: int | None = None
    """Days from an order until the goods come (lama kirim); None where nobody said."""


class SuppliersRecorded(Fact, frozen=True, kw_only=True):
    """Suppliers were added or changed, or put away."""

    KIND: ClassVar[str] = "buying.suppliers_recorded"
    VERSION: ClassVar[int] = 2  # Says in how many days their goods come.
    PRIVATE: ClassVar[bool] = True

    suppliers: tuple[SupplierRecord, ...]


class ReceivedLine(Struct, frozen=True, array_like=True):
    """One line of a supplier's nota. Written as a list: a hundred of them come on one truck."""

    item_id: ItemId
    pack: int
    ratio: Quantity
    """Base units in one pack, on that day."""
    quantity: Quantity
    """Packs that are paid for."""
    price: Rupiah
    """Of one pack, as the nota says; the amount is what counts."""
    amount: Rupiah
    """Of the line, its own discount taken off."""
    cost: Rupiah
    """Of all its goods: the amount with its share of discount, freight and tax."""
    discount: Rupiah = ZERO
    bonus: Quantity = NOTHING
    """Packs that came for nothing."""
    settled: Rupiah = ZERO
    """The part of the cost beyond what was borrowed for goods sold before they came."""
    late: Rupiah = ZERO
    """The part of the cost that belongs to goods sold on later days, which were entered first."""

    @property
    def kept(self) -> Rupiah:
        """What the line adds to the value on hand."""
        return Rupiah(self.cost - self.settled - self.late)


class GoodsForOrder(Struct, frozen=True, array_like=True):
    """What one line brought for an order, or opens of it again."""

    line: int
    """Of the receipt or of the slip, from 1."""
    order_id: FactId
    order_line: int
    """From 1; 0 where the goods came with the order and do not stand on it."""
    quantity: Quantity
    """Base units that are paid for, always positive."""


class GoodsReceived(Fact, frozen=True, kw_only=True):
    """Goods came in from a supplier (barang masuk).

    sum(line.amount) - discount + freight + tax = total, the freight left out where it is paid
    apart; sum(line.cost) is the same with the freight always in, and the tax only if it is a cost.
    """

    KIND: ClassVar[str] = "buying.goods_received"
    VERSION: ClassVar[int] = 3  # 2 says for which order they came, 3 for which lines of which.

    supplier_id: SupplierId
    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all acts of buying."""
    received_on: date
    nota: str = ""
    """The number that the supplier gave their paper."""
    lines: tuple[ReceivedLine, ...]
    discount: Rupiah = ZERO
    """On the whole, beyond those of the lines."""
    freight: Rupiah = ZERO
    freight_is_apart: bool = False
    """True where it was paid in cash to somebody else than the supplier."""
    tax: Rupiah = ZERO
    """PPN on the nota."""
    tax_is_cost: bool = True
    """False where the cooperative is PKP, and gets it back from the state."""
    total: Rupiah
    """What the supplier asks."""
    paid: Rupiah = ZERO
    """Of it, at once."""
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""
    due_on: date | None = None
    """By when the rest is to be paid; None where there is none."""
    order_id: FactId | None = None
    """Up to version 2: the order that all of them came for, item by item."""
    for_orders: tuple[GoodsForOrder, ...] = ()
    """What they are of orders; empty where nobody ordered them."""


class DebtPart(Struct, frozen=True, array_like=True):
    """How much less is owed for one receipt."""

    receipt_id: FactId
    amount: Rupiah


class SupplierPaid(Fact, frozen=True, kw_only=True):
    """A supplier was paid for goods that came before (bayar utang dagang)."""

    KIND: ClassVar[str] = "buying.supplier_paid"

    supplier_id: SupplierId
    register: str
    number: int
    parts: tuple[DebtPart, ...]
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""


class SentBackLine(Struct, frozen=True, array_like=True):
    """Goods that went back to a supplier."""

    item_id: ItemId
    pack: int
    ratio: Quantity
    quantity: Quantity
    """Packs, always positive."""
    credit: Rupiah
    """What the supplier gives for them."""
    cost: Rupiah
    """What they take along from the value on hand."""
    receipt_id: FactId | None = None
    """Of the receipt they came with; None where nobody knows."""
    receipt_line: int = 0
    order_id: FactId | None = None
    """Up to version 2: the order that waits for others in their stead."""


class GoodsSentBack(Fact, frozen=True, kw_only=True):
    """Goods went back to a supplier (retur pembelian).

    sum(line.credit) = sum(part.amount) + refunded
    """

    KIND: ClassVar[str] = "buying.goods_sent_back"
    VERSION: ClassVar[int] = 3  # 2 says which order waits for others in their stead, 3 which lines.

    supplier_id: SupplierId
    register: str
    number: int
    reason: str
    lines: tuple[SentBackLine, ...]
    parts: tuple[DebtPart, ...] = ()
    """What is owed less for them."""
    refunded: Rupiah = ZERO
    """What came back as money."""
    way: TenderMethod = TenderMethod.CASH
    awaited: tuple[GoodsForOrder, ...] = ()
    """What orders wait for again in their stead."""


class TakenBackGoods(Struct, frozen=True, array_like=True):
    """What taking a document back does to the stock of one item."""

    item_id: ItemId
    quantity: Quantity
    """Base units; negative where goods of a receipt are not there any more."""
    value: Rupiah
    difference: Rupiah = ZERO
    """Cost that belongs to goods sold in the meantime; positive is more."""


class BuyingReversed(Fact, frozen=True, kw_only=True):
    """A document about buying was wrong, and what it did was undone (koreksi)."""

    KIND: ClassVar[str] = "buying.reversed"

    supplier_id: SupplierId
    register: str
    number: int
    of_fact: FactId
    reason: str
    goods: tuple[TakenBackGoods, ...] = ()
    parts: tuple[DebtPart, ...] = ()
    """What is owed less by it; negative where more is owed again."""
    money: Rupiah = ZERO
    """What was paid by the document and counts as given back; negative where it was got."""
    way: TenderMethod = TenderMethod.CASH


class NotaPhotographed(Fact, frozen=True, kw_only=True):
    """A photo was laid beside a receipt (foto nota). The picture itself stays at home.

    Sealed: whoever has the same picture could tell by the digest that it is this one.
    """

    KIND: ClassVar[str] = "buying.nota_photographed"
    PRIVATE: ClassVar[bool] = True

    receipt_id: FactId
    page: int
    """1 for the first, then one more each time."""
    digest: bytes
    """SHA-256 of the picture, a JPEG: by it a picture that was kept elsewhere is known again."""


class NotaPhotoRemoved(Fact, frozen=True, kw_only=True):
    """A photo was taken out of view. Sealed: the reason may name who is seen on it."""

    KIND: ClassVar[str] = "buying.nota_photo_removed"
    PRIVATE: ClassVar[bool] = True

    photo_id: FactId
    """The fact with which it came."""
    reason: str
