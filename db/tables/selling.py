"""Sales, what was taken back of them, and the carts at hand."""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base, FactKey, one_of
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import CartId, FactId, ItemId, MemberId, UserId
from values.money import ZERO, Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod


class Sale(Base):
    """One sale, paid (penjualan)."""

    __tablename__ = "sale"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("total >= 0", name="total_not_negative"),
        Index(None, "business_date", "register", "number"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    discount: Mapped[Rupiah]
    discount_reason: Mapped[str]
    rounding: Mapped[Rupiah]
    total: Mapped[Rupiah]
    is_member: Mapped[bool]


class SoldLine(Base):
    """One line of a sale."""

    __tablename__ = "sale_line"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    ratio: Mapped[Quantity]  # Base units in one pack.
    quantity: Mapped[Quantity]  # Packs.
    unit_price: Mapped[Rupiah]
    amount: Mapped[Rupiah]  # With the line's discount taken off.
    discount: Mapped[Rupiah]
    discount_reason: Mapped[str]
    oversold: Mapped[Quantity]  # Base units that the book did not have.


class SaleTender(Base):
    """One way in which a sale was paid, or in which money went back."""

    __tablename__ = "sale_tender"
    __table_args__ = (
        CheckConstraint(one_of("method", TenderMethod), name="method_known"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    method: Mapped[TenderMethod]
    amount: Mapped[Rupiah]  # What came in is positive, what was paid back negative.
    received: Mapped[Rupiah]
    reference: Mapped[str]


class SaleReversal(Base):
    """A sale voided, or goods of it returned."""

    __tablename__ = "sale_reversal"
    __table_args__ = (
        Index(None, "sale_id"),
        Index(None, "business_date", "register", "number"),
        STRICT,
    )

    fact_id: Mapped[FactKey]
    sale_id: Mapped[FactId]  # No foreign key: the sale may be of a till not yet heard from.
    is_void: Mapped[bool]
    register: Mapped[str]
    number: Mapped[int]  # Of returns; 0 for a void, which bears the number of its sale.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    reason: Mapped[str]
    total: Mapped[Rupiah]


class ReversedSaleLine(Base):
    """Goods of a sale that came back."""

    __tablename__ = "sale_reversal_line"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    sale_line: Mapped[int]
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Packs.


class Cart(Base):
    """A cart at hand or put aside: a working table, so that a power cut costs no line."""

    __tablename__ = "cart"
    __table_args__ = (STRICT,)

    cart_id: Mapped[CartId] = mapped_column(primary_key=True)
    is_held: Mapped[bool]
    changed_at: Mapped[datetime]
    member_id: Mapped[MemberId | None] = mapped_column(default=None)
    due: Mapped[Rupiah] = mapped_column(default=ZERO)  # What the member may want to owe for it.
    body: Mapped[bytes]  # `coop.selling.cart.Cart` as JSON.
