"""Orders to suppliers, what came for them, and when an item is ordered again.

How an order stands is kept nowhere: it follows from its lines, from what came, and from its end.
"""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import FactId, ItemId, SupplierId, UserId
from values.money import Rupiah
from values.ordering import OrderEnd
from values.quantity import Quantity


class SupplierOrder(Base):
    """One order (pesanan)."""

    __tablename__ = "supplier_order"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        Index(None, "supplier_id", "business_date"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    supplier_id: Mapped[SupplierId]
    wished_on: Mapped[date | None]
    note: Mapped[str]


class SupplierOrderLine(Base):
    """One item of an order."""

    __tablename__ = "supplier_order_line"
    __table_args__ = (
        CheckConstraint("quantity > 0 AND price >= 0", name="line_possible"),
        Index(None, "item_id", "fact_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    ratio: Mapped[Quantity]  # Base units in one pack.
    quantity: Mapped[Quantity]  # Packs.
    price: Mapped[Rupiah]  # Of one pack; 0 where none was agreed.


class SupplierOrderEnd(Base):
    """An order ended before everything had come; two tills may both have said so."""

    __tablename__ = "supplier_order_end"
    __table_args__ = (
        CheckConstraint(one_of("how", OrderEnd), name="how_known"),
        Index(None, "order_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    order_id: Mapped[FactId]
    how: Mapped[OrderEnd] = mapped_column(Choice(OrderEnd))
    reason: Mapped[str]
    business_date: Mapped[date]


class OrderGoods(Base):
    """Goods that came for an order; negative where they went back and it waits for others.

    Those of a document that was taken back stay here, as the document does: they do not count.
    """

    __tablename__ = "supplier_order_goods"
    __table_args__ = (
        CheckConstraint("quantity <> 0", name="quantity_not_zero"),
        CheckConstraint("order_line >= 0", name="order_line_possible"),
        Index(None, "order_id", "order_line", "item_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)  # Of the receipt, or of what went back.
    order_id: Mapped[FactId] = mapped_column(primary_key=True)
    order_line: Mapped[int] = mapped_column(primary_key=True)  # 0: that of the item, if any.
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units that were paid for.


class ItemOrderRule(Base):
    """When an item is ordered again, and in which pack."""

    __tablename__ = "item_order_rule"
    __table_args__ = (
        CheckConstraint("point >= 0 AND pack >= 0", name="rule_possible"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    point: Mapped[Quantity]
    pack: Mapped[int]


class OrderDraft(Base):
    """An order that is being typed: a working table, so that a power cut costs no line.

    It bears the id that the order will have: placed twice, it is one order.
    """

    __tablename__ = "supplier_order_draft"
    __table_args__ = (STRICT,)

    draft_id: Mapped[FactId] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime]
    body: Mapped[bytes]  # `coop.ordering.order_draft.OrderDraft` as JSON.
