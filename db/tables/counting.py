"""Counts of stock: what was to be counted, what was counted, and what came of it."""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.counting import CountChoice, Counter, CountState, DifferenceReason
from values.identity import FactId, ItemId, PlaceId, UserId
from values.money import Rupiah
from values.quantity import Quantity

_REASON = Choice(DifferenceReason)


class StockCount(Base):
    """A count that was opened (opname)."""

    __tablename__ = "stock_count"
    __table_args__ = (
        CheckConstraint(one_of("choice", CountChoice), name="choice_known"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    label: Mapped[str]
    choice: Mapped[CountChoice] = mapped_column(Choice(CountChoice))
    category: Mapped[str]
    first_counter: Mapped[str]
    second_counter: Mapped[str]  # Nothing where one person counts alone.
    items: Mapped[int]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    place_id: Mapped[PlaceId]  # Whose goods are counted.


class StockCountItem(Base):
    """One item that is to be counted."""

    __tablename__ = "stock_count_item"
    __table_args__ = (Index(None, "item_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)


class StockCountEntry(Base):
    """The last word of one counter on one item."""

    __tablename__ = "stock_count_entry"
    __table_args__ = (
        CheckConstraint(one_of("counter", Counter), name="counter_known"),
        CheckConstraint("counted >= 0", name="counted_not_negative"),
        CLUSTERED,
    )

    count_id: Mapped[FactId] = mapped_column(primary_key=True)
    counter: Mapped[Counter] = mapped_column(Choice(Counter), primary_key=True)
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    counted: Mapped[Quantity]
    book: Mapped[Quantity]
    oversold: Mapped[int]
    counted_at: Mapped[datetime]


class StockCountPack(Base):
    """How many of one pack were counted: the entries of before stay readable."""

    __tablename__ = "stock_count_pack"
    __table_args__ = (CheckConstraint("quantity >= 0", name="quantity_not_negative"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    pack: Mapped[int]
    ratio: Mapped[Quantity]
    quantity: Mapped[Quantity]


class StockCountBatch(Base):
    """How much of one batch was counted, and what the book had of it at that moment."""

    __tablename__ = "stock_count_batch"
    __table_args__ = (CheckConstraint("counted >= 0", name="counted_not_negative"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    expires_on: Mapped[date | None]  # NULL is what bears no last day.
    code: Mapped[str]
    counted: Mapped[Quantity]
    book: Mapped[Quantity]


class StockCountDraft(Base):
    """What somebody is typing of one item: a working table, so that a power cut costs nothing."""

    __tablename__ = "stock_count_draft"
    __table_args__ = (STRICT,)

    count_id: Mapped[FactId] = mapped_column(primary_key=True)
    counter: Mapped[Counter] = mapped_column(Choice(Counter), primary_key=True)
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime]
    body: Mapped[bytes]  # `coop.counting.count_draft.CountDraft` as JSON.


class StockCountDecider(Base):
    """Who decides where the two who count differ."""

    __tablename__ = "stock_count_decider"
    __table_args__ = (CLUSTERED,)

    count_id: Mapped[FactId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str]


class StockCountReason(Base):
    """Why an item differs, as somebody said while the count waits for approval."""

    __tablename__ = "stock_count_reason"
    __table_args__ = (
        CheckConstraint(one_of("reason", DifferenceReason), name="reason_known"),
        CLUSTERED,
    )

    count_id: Mapped[FactId] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    reason: Mapped[DifferenceReason] = mapped_column(_REASON)
    note: Mapped[str]


class StockCountStep(Base):
    """A count was finished, approved or given up; nothing refers to it but its count."""

    __tablename__ = "stock_count_step"
    __table_args__ = (
        CheckConstraint(one_of("state", CountState), name="state_known"),
        Index(None, "count_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    count_id: Mapped[FactId]
    state: Mapped[CountState] = mapped_column(Choice(CountState))
    approved_by: Mapped[str]
    reason: Mapped[str]  # Of a count that was given up.
    adjustment_id: Mapped[FactId | None]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]


class StockCountResult(Base):
    """What an approved count made of one item."""

    __tablename__ = "stock_count_result"
    __table_args__ = (
        CheckConstraint(one_of("reason", DifferenceReason), name="reason_known"),
        Index(None, "item_id", "business_date"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    count_id: Mapped[FactId]
    counted: Mapped[Quantity]
    book: Mapped[Quantity]
    value: Mapped[Rupiah]
    reason: Mapped[DifferenceReason | None] = mapped_column(_REASON)
    note: Mapped[str]
    business_date: Mapped[date]
