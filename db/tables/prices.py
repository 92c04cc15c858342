"""Rules of prices, ceilings, changes of many prices at once, and what the labels say.

A rule and its end are rows of their own: nothing is changed, and either may be replayed first.
"""

from datetime import date, datetime

from sqlalchemy import Integer

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import FactId, ItemId, SupplierId, UserId
from values.money import Rupiah
from values.percentage import BasisPoints
from values.prices import PriceRuleKind
from values.quantity import Quantity


class ItemPriceRule(Base):
    """A price that holds besides that of the list."""

    __tablename__ = "price_rule"
    __table_args__ = (
        CheckConstraint(one_of("kind", PriceRuleKind), name="kind_known"),
        CheckConstraint("price >= 0", name="price_not_negative"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "item_id", "pack"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    kind: Mapped[PriceRuleKind] = mapped_column(Choice(PriceRuleKind))
    price: Mapped[Rupiah]  # Of one pack; of a bundle, of all of it.
    quantity: Mapped[Quantity]
    member_class: Mapped[str]
    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    from_minute: Mapped[int]
    until_minute: Mapped[int]
    mix: Mapped[int]  # Rules of the same fact and mix belong together; 0 stands alone.


class ItemPriceRuleEnd(Base):
    """A rule was ended; where two did it, the earlier day is meant."""

    __tablename__ = "price_rule_end"
    __table_args__ = (CLUSTERED,)

    rule_id: Mapped[FactId] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    from_day: Mapped[date]  # The first day on which it does not hold.


class PriceCeiling(Base):
    """The most that the law allows from a day on; the last in the order of the key is meant."""

    __tablename__ = "price_ceiling"
    __table_args__ = (CheckConstraint("price > 0", name="price_positive"), CLUSTERED)

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    price: Mapped[Rupiah | None]  # Of one base unit; nothing where there is none any more.
    source: Mapped[str]


class PriceChange(Base):
    """Many prices were changed at once."""

    __tablename__ = "price_change"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    effective_from: Mapped[date]
    category: Mapped[str]
    supplier_id: Mapped[SupplierId | None]
    rate: Mapped[BasisPoints] = mapped_column(Integer)
    amount: Mapped[Rupiah]
    packs: Mapped[int]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]


class PriceChangeLine(Base):
    """What one pack of such a change cost before, and then."""

    __tablename__ = "price_change_line"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    price: Mapped[Rupiah]
    before: Mapped[Rupiah]


class PriceChangeUndone(Base):
    """Such a change was undone."""

    __tablename__ = "price_change_undone"
    __table_args__ = (Index(None, "change_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    change_id: Mapped[FactId]
    packs: Mapped[int]
    business_date: Mapped[date]


class ShelfLabel(Base):
    """The price that was last printed for a pack's place on the shelf (label rak)."""

    __tablename__ = "shelf_label"
    __table_args__ = (CLUSTERED,)

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    pack: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    price: Mapped[Rupiah]
    printed_on: Mapped[date]


class SaleLineRule(Base):
    """Which rule made a line of a sale cheaper, and by how much; other lines have none."""

    __tablename__ = "sale_line_rule"
    __table_args__ = (CheckConstraint(one_of("kind", PriceRuleKind), name="kind_known"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[FactId]
    rule_line: Mapped[int]
    kind: Mapped[PriceRuleKind] = mapped_column(Choice(PriceRuleKind))
    price: Mapped[Rupiah]
    quantity: Mapped[Quantity]
    name: Mapped[str]
    saving: Mapped[Rupiah]
