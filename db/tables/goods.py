"""Items, packs, barcodes and prices, and what the search reads.

An item as it is now is the greatest version of it, a version being (revision, fact). Packs and
barcodes carry the version that wrote them: those of the item's own version are the present ones,
an older one is history, for old sales still name such a pack. So streams may be replayed in any
order, and nothing is ever deleted.
"""

from datetime import date

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from db.word_search import make_searchable
from values.identity import FactId, ItemId
from values.list_change import ListChange
from values.money import Rupiah
from values.quantity import Quantity


class Item(Base):
    """One item as it is now (barang)."""

    __tablename__ = "item"
    __table_args__ = (
        Index(None, "is_active", "search_name"),
        Index(None, "category", "search_name"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str]
    search_name: Mapped[str]  # `coop.word_search.folding` of the name.
    category: Mapped[str]
    base_unit: Mapped[str]
    is_weighed: Mapped[bool]
    is_active: Mapped[bool]


class ItemPack(Base):
    """One form in which an item is bought or sold (kemasan)."""

    __tablename__ = "item_pack"
    __table_args__ = (CheckConstraint("ratio > 0", name="ratio_positive"), CLUSTERED)

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    unit: Mapped[str]
    ratio: Mapped[Quantity]  # Base units in one pack.
    purchase_price: Mapped[Rupiah]  # 0 where nobody knows.
    is_sold: Mapped[bool]


class ItemBarcode(Base):
    """A code of a pack; two tills apart may have given one code to two items."""

    __tablename__ = "item_barcode"
    __table_args__ = (Index(None, "item_id"), CLUSTERED)

    code: Mapped[str] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    pack: Mapped[int]


class ItemPrice(Base):
    """What a pack costs from a day on; the last in the order of the key is meant."""

    __tablename__ = "item_price"
    __table_args__ = (CheckConstraint("price >= 0", name="price_not_negative"), CLUSTERED)

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    pack: Mapped[int] = mapped_column(primary_key=True)
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    price: Mapped[Rupiah]


class ItemListing(Base):
    """An item left the list of goods, or came back; the row of its own version says how it is."""

    __tablename__ = "item_listing"
    __table_args__ = (
        CheckConstraint(one_of("change", ListChange), name="change_known"),
        Index(None, "kept_id"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    change: Mapped[ListChange] = mapped_column(Choice(ListChange))
    reason: Mapped[str]
    kept_id: Mapped[ItemId | None]  # Of a merger: under which item it goes on.
    business_date: Mapped[date]


make_searchable(Item)
