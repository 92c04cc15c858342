"""Items, packs, barcodes and prices, and the index that the search reads.

An item as it is now is the greatest version of it, a version being (revision, fact). Packs and
barcodes carry the version that wrote them: those of the item's own version are the present ones,
an older one is history, for old sales still name such a pack. So streams may be replayed in any
order, and nothing is ever deleted.
"""

from datetime import date

from sqlalchemy import DDL, CheckConstraint, Index, event
from sqlalchemy.orm import Mapped, mapped_column

from db.base import CLUSTERED, Base, FactKey
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity

LAST_LETTER = "\U0010ffff"
"""Sorts behind every letter: texts that begin with `x` lie from `x` up to `x` and this."""


class Item(Base, kw_only=True):
    """One item as it is now (barang)."""

    __tablename__ = "item"
    __table_args__ = (
        Index(None, "is_active", "search_name"),
        Index(None, "category", "search_name"),
        Index(None, "search_key"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str]
    search_name: Mapped[str]  # `coop.goods.folding` of the name.
    search_key: Mapped[int]  # The item's number in the search index, made of its id.
    category: Mapped[str]
    base_unit: Mapped[str]
    is_weighed: Mapped[bool]
    is_active: Mapped[bool]


class ItemPack(Base, kw_only=True):
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


class ItemBarcode(Base, kw_only=True):
    """A code of a pack; two tills apart may have given one code to two items."""

    __tablename__ = "item_barcode"
    __table_args__ = (Index(None, "item_id"), CLUSTERED)

    code: Mapped[str] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    pack: Mapped[int]


class ItemPrice(Base, kw_only=True):
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


# What follows from the item table by triggers: the search, and the words that a slip of the finger
# may have been meant for. None of it is a row of its own right: a word once seen stays.
#
# The index keeps no text, and one tree each for the first one to four letters of a word: the first
# keystroke of 50,000 names costs 3 ms. Folded names hold nothing but letters, figures and
# blanks, so `ascii` cuts them into exactly the words that `folded` made, and they are JSON as they
# are between quotes.
#
# No OR REPLACE and no OR IGNORE: in a trigger, the policy of the statement that fires it holds.
_FOUND = """BEGIN
    DELETE FROM item_search WHERE rowid = new.search_key;
    INSERT INTO item_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO item_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM item_word WHERE word = value);
    END"""
_SEARCH = (
    """CREATE VIRTUAL TABLE item_search USING fts5(words, content='', contentless_delete=1,
    detail=none, prefix='1 2 3 4', tokenize='ascii')""",
    "CREATE TABLE item_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE item_word_end (place INTEGER, ending TEXT, word TEXT,
    PRIMARY KEY (place, ending, word)) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER item_word_is_cut AFTER INSERT ON item_word BEGIN
    INSERT INTO item_word_end SELECT value, substr(new.word, value + 1), new.word
        FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9]') WHERE value < length(new.word);
    END""",
    f"CREATE TRIGGER item_is_found AFTER INSERT ON item {_FOUND}",
    f"""CREATE TRIGGER item_is_found_anew AFTER UPDATE OF search_name ON item
    WHEN new.search_name <> old.search_name {_FOUND}""",
)
for _statement in _SEARCH:
    event.listen(Item.__table__, "after_create", DDL(_statement))
