"""Places where goods lie besides the shop, and what was carried between them (decision 024).

The shop has what an item has in all, without what lies elsewhere: so a sale writes nothing here.
"""

from datetime import date, datetime

from sqlalchemy import text

from db.base import CLUSTERED, Base, FactKey
from db.declaring import CheckConstraint, Index, Mapped, PrimaryKeyConstraint, mapped_column
from values.identity import FactId, ItemId, PlaceId, UserId
from values.quantity import NOTHING, Quantity


class StockPlace(Base):
    """One place as somebody named it (tempat); those of every shop are there without a row."""

    __tablename__ = "stock_place"
    __table_args__ = (CLUSTERED,)

    place_id: Mapped[PlaceId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str]
    search_name: Mapped[str]  # `coop.word_search.folding` of the name.
    sells: Mapped[bool]
    is_active: Mapped[bool]


class PlaceStock(Base):
    """How much of an item lies in a place other than the shop: the sum of its movements, kept."""

    __tablename__ = "place_stock"
    __table_args__ = (
        Index("ix_place_stock_held", "place_id", sqlite_where=text("quantity <> 0")),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    place_id: Mapped[PlaceId] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")


class PlaceBatch(Base):
    """What of that bears a last day: goods leave such a place by name, so this is a plain sum."""

    __tablename__ = "place_batch"
    __table_args__ = (
        Index("ix_place_batch_open", "expires_on", sqlite_where=text("quantity <> 0")),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    place_id: Mapped[PlaceId] = mapped_column(primary_key=True)
    expires_on: Mapped[date] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity] = mapped_column(default=NOTHING, server_default="0")


class PlaceMovement(Base):
    """Goods came to a place other than the shop, or left it."""

    __tablename__ = "place_movement"
    __table_args__ = (
        # As in `stock_movement`: an item's card is read in one sweep.
        PrimaryKeyConstraint("item_id", "recorded_at", "fact_id", "line", "place_id"),
        CheckConstraint("quantity <> 0", name="quantity_not_zero"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    place_id: Mapped[PlaceId] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    quantity: Mapped[Quantity]  # Base units; in is positive, out negative.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(primary_key=True)


class GoodsTransfer(Base):
    """Goods were carried from one place to another (pindah barang), or carried back."""

    __tablename__ = "goods_transfer"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("from_place <> to_place", name="places_differ"),
        Index(None, "business_date", "register", "number"),
        Index(None, "of_fact"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    from_place: Mapped[PlaceId]
    to_place: Mapped[PlaceId]
    reason: Mapped[str]
    of_fact: Mapped[FactId | None]  # What a reversal took back.


class CarriedGoods(Base):
    """Goods of one line: of one batch, or of none that is known."""

    __tablename__ = "goods_transfer_line"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units.
    pack: Mapped[int]  # As it was typed.
    ratio: Mapped[Quantity]
    expires_on: Mapped[date | None]
    code: Mapped[str]
