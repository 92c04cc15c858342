"""Stock: each movement, and how much of an item is left."""

from datetime import date, datetime

from sqlalchemy import text

from db.base import CLUSTERED, Base, FactKey, one_of
from db.declaring import CheckConstraint, Index, Mapped, PrimaryKeyConstraint, mapped_column
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, PlaceId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity

_IS_OPEN = "quantity <> 0 OR set_aside <> 0"


class StockMovement(Base):
    """Goods came or went: one line of a stock card (kartu stok)."""

    __tablename__ = "stock_movement"
    __table_args__ = (
        # The item first: a stock card is read in one sweep, however long the ledger is. Then the
        # moment, for the id of a sale is older than its goods: its cart may have been put aside.
        PrimaryKeyConstraint("item_id", "recorded_at", "fact_id", "line"),
        CheckConstraint("quantity <> 0", name="quantity_not_zero"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity]  # Base units; in is positive, out negative.
    value: Mapped[Rupiah]  # What they cost, with the same sign; 0 where nobody knows.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(primary_key=True)


class StockLevel(Base):
    """How much of an item the book says is there: the sum of its movements, kept.

    Asked for by the scan path and the stock list, which stay as quick after ten years as at first.
    """

    __tablename__ = "stock_level"
    __table_args__ = (CLUSTERED,)

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")
    value: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")
    """What that cost: the sum of the values of its movements."""
    times_sold: Mapped[int] = mapped_column(default=0, server_default="0")
    """Lines of sales with it: what is popular comes first in the search."""
    to_count: Mapped[int] = mapped_column(default=0, server_default="0")
    """Times it was sold although the book said that it was not there."""
    elsewhere: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")
    """What of it lies in other places than the shop: the sum of `place_stock`, kept."""


class StockAdjustment(Base):
    """Why stock was corrected by hand, or written off."""

    __tablename__ = "stock_adjustment"
    __table_args__ = (
        CheckConstraint(one_of("reason", AdjustmentReason), name="reason_known"),
        Index(None, "business_date", "register", "number"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    reason: Mapped[AdjustmentReason]
    note: Mapped[str]
    register: Mapped[str]  # Of its slip; nothing where it has none.
    number: Mapped[int]  # Of the register's business day, without gaps; 0 without a slip.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    place_id: Mapped[PlaceId]  # Where the goods lay.


class AdjustedGoods(Base):
    """Goods of a correction by hand: what a list of losses adds up, without the stock cards."""

    __tablename__ = "stock_adjustment_goods"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units; in is positive, out negative.
    value: Mapped[Rupiah]
    expires_on: Mapped[date | None]  # Of the batch that they were of; None where nobody says.
    code: Mapped[str]


class StockBatch(Base):
    """A batch of an item: the sum of what facts said of it, kept (decision 015).

    Not what is left of it: that follows from what is left of the item.
    """

    __tablename__ = "stock_batch"
    __table_args__ = (
        Index("ix_stock_batch_open", "expires_on", "item_id", sqlite_where=text(_IS_OPEN)),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    expires_on: Mapped[date] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")
    """What was there of it when goods of the item came last."""
    set_aside: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")
    """What is known to lie there expired."""
