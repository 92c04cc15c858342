"""Recipes by which goods of one item become goods of another, and what was done by them.

A recipe as it is now is the greatest version of it; its parts stand under the fact that wrote them,
so those of older versions are history. Nothing refers to a recipe by a foreign key: it may be of a
till not yet heard from.
"""

from datetime import date, datetime

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import FactId, ItemId, RecipeId, UserId
from values.money import Rupiah
from values.quantity import Quantity
from values.repacking import RecipeSide, RepackAct, ShrinkageCost, ShrinkageReason


class Recipe(Base):
    """One recipe as it is now (resep kemas ulang)."""

    __tablename__ = "recipe"
    __table_args__ = (CLUSTERED,)

    recipe_id: Mapped[RecipeId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str]
    search_name: Mapped[str]  # `coop.word_search.folding` of the name.
    is_active: Mapped[bool]


class RecipeGoods(Base):
    """What goes in and comes out each time, by one version of a recipe."""

    __tablename__ = "recipe_goods"
    __table_args__ = (
        CheckConstraint(one_of("side", RecipeSide), name="side_known"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "item_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[RecipeSide] = mapped_column(Choice(RecipeSide))
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units.


class RepackDocument(Base):
    """One act of repacking, or of taking one back."""

    __tablename__ = "repack_document"
    __table_args__ = (
        CheckConstraint(one_of("act", RepackAct), name="act_known"),
        CheckConstraint(one_of("shrinkage_cost", ShrinkageCost), name="shrinkage_cost_known"),
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        Index(None, "of_fact"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    act: Mapped[RepackAct] = mapped_column(Choice(RepackAct))
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    name: Mapped[str]  # Of the recipe on that day; nothing where one was taken back.
    times: Mapped[Quantity]
    cost: Mapped[Rupiah]  # Of what went out.
    shrinkage_cost: Mapped[ShrinkageCost] = mapped_column(Choice(ShrinkageCost))
    note: Mapped[str]  # Of a reversal, its reason.
    of_fact: Mapped[FactId | None]  # What a reversal took back.


class RepackedGoods(Base):
    """Goods that went in (bahan) or came out (hasil)."""

    __tablename__ = "repacked_goods"
    __table_args__ = (
        CheckConstraint(one_of("side", RecipeSide), name="side_known"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[RecipeSide] = mapped_column(Choice(RecipeSide))
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units.
    cost: Mapped[Rupiah]


class RepackShrinkage(Base):
    """Goods that came to nothing in a repack (susut)."""

    __tablename__ = "repack_shrinkage"
    __table_args__ = (
        CheckConstraint(one_of("side", RecipeSide), name="side_known"),
        CheckConstraint(one_of("reason", ShrinkageReason), name="reason_known"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("lost >= 0", name="lost_not_negative"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[RecipeSide] = mapped_column(Choice(RecipeSide))
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units.
    reason: Mapped[ShrinkageReason] = mapped_column(Choice(ShrinkageReason))
    lost: Mapped[Rupiah]  # Written off; 0 where the rest bears it.


class RepackedBatch(Base):
    """What an act took of one batch, or brought: so it can be undone."""

    __tablename__ = "repacked_batch"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)  # Of `repacked_goods`.
    expires_on: Mapped[date] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units, of what could be sold; negative where it went.
    set_aside: Mapped[Quantity]  # Of what had expired.
