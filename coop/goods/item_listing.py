"""Whether an item is on the list, why not, and whether it was ever used."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import exists, select

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from coop.facts.goods import ItemRecord
from coop.goods.item_records import item_record
from coop.goods.record_item import ItemChangedMeanwhile
from db.base import Base
from db.rows import driver_connection
from db.session import Session
from db.tables import (
    Item,
    ItemBarcode,
    ItemListing,
    ItemPack,
    ItemPrice,
    SoldLine,
    StockLevel,
)
from values.identity import ItemId
from values.instant import day_of_number
from values.list_change import ListChange
from values.quantity import Quantity

REASON_LETTERS_MAX = 120
"""Two lines of the panel of an item."""
_OF_ITSELF = {
    table.__tablename__ for table in (Item, ItemBarcode, ItemListing, ItemPack, ItemPrice)
}
_SAID_BY_MOVEMENTS = {table.__tablename__ for table in (SoldLine, StockLevel)}
"""Each of their rows has a movement of stock, which is found at once."""
_LISTING = """SELECT g.change, g.reason, g.business_date
    FROM item_listing AS g JOIN item AS i ON i.item_id = g.item_id AND i.fact_id = g.fact_id
    WHERE g.item_id = ?"""
_KEPT = """SELECT g.item_id, g.kept_id FROM item_listing AS g
    JOIN item AS i ON i.item_id = g.item_id AND i.fact_id = g.fact_id
    WHERE g.change = 'merged' AND g.item_id IN ({})"""
_ALL_MERGED = "SELECT DISTINCT item_id FROM item_listing WHERE change = 'merged'"
_NAME = "SELECT name FROM item WHERE item_id = ?"
_MERGED = """SELECT g.item_id, i.name, coalesce(l.quantity, 0) FROM item_listing AS g
    JOIN item AS i ON i.item_id = g.item_id AND i.fact_id = g.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = g.item_id
    WHERE g.kept_id = ? AND g.change = 'merged' ORDER BY i.search_name, g.item_id"""
WITH_MERGED = """SELECT :item_id UNION ALL SELECT g.item_id FROM item_listing AS g
    JOIN item AS i ON i.item_id = g.item_id AND i.fact_id = g.fact_id
    WHERE g.kept_id = :item_id AND g.change = 'merged'"""
"""The item :item_id, and the records that go on under it."""
IS_SHOWN = """NOT EXISTS (SELECT 1 FROM item_listing AS g WHERE g.item_id = i.item_id
        AND g.fact_id = i.fact_id AND g.change = 'removed'
        AND NOT EXISTS (SELECT 1 FROM stock_movement AS m WHERE m.item_id = i.item_id))"""
"""Of item i: it was not removed or, if it was, a till that was apart has sold it all the same."""


class ReasonMissing(Refusal):
    """Whoever looks for the item next year wants to know why it is not there."""


class ReasonTooLong(Refusal):
    """It is longer than what is shown of it."""

    limit: int


class ItemWasUsed(Refusal):
    """The item was bought, sold, counted or priced by a rule: it has a history."""

    name: str


class ItemMerged(Refusal):
    """The record was merged into another one of the same item."""

    name: str
    kept_name: str


class Listing(NamedTuple):
    """How an item came to stand on the list, or not, if anybody said so."""

    change: ListChange
    reason: str
    since: date
    kept_id: ItemId | None
    """Under which record it goes on, where it was merged; the last one, if that was merged too."""
    kept_name: str


class MergedItem(NamedTuple):
    """Another record of an item, that goes on under it."""

    item_id: ItemId
    name: str
    on_hand: Quantity
    """What came to it since, or went: to be carried over."""


def item_listing(session: Session, item_id: ItemId) -> Listing | None:
    """Read why an item is on the list or not; None where it was only recorded."""
    row = driver_connection(session).execute(_LISTING, (item_id.bytes,)).fetchone()
    if row is None:
        return None
    change, reason, day = row
    kept = kept_items(session, [item_id]).get(item_id)
    name = driver_connection(session).execute(_NAME, (kept.bytes,)).fetchone() if kept else None
    return Listing(ListChange(change), reason, day_of_number(day), kept, name[0] if name else "")


def kept_items(session: Session, items: Iterable[ItemId]) -> dict[ItemId, ItemId]:
    """Say under which records merged ones go on; others are left out."""
    connection = driver_connection(session)
    found: dict[ItemId, ItemId] = {}
    asked = set(items)
    while asked:
        marks = ", ".join("?" * len(asked))
        rows = connection.execute(_KEPT.format(marks), [item_id.bytes for item_id in asked])
        step = {ItemId(UUID(bytes=gone)): ItemId(UUID(bytes=kept)) for gone, kept in rows}
        asked = set(step.values()) - found.keys() - step.keys()
        found |= step
    return {gone: _last(gone, found) for gone in found}


def merged_items(session: Session) -> dict[ItemId, ItemId]:
    """Say of every merged record under which one it goes on."""
    rows = driver_connection(session).execute(_ALL_MERGED)
    return kept_items(session, [ItemId(UUID(bytes=item_id)) for (item_id,) in rows])


def _last(gone: ItemId, kept: Mapping[ItemId, ItemId]) -> ItemId:
    seen = {gone}
    at = kept[gone]
    while at in kept and at not in seen:  # Two tills may have merged them crosswise.
        seen.add(at)
        at = kept[at]
    return at


def merged_into(session: Session, item_id: ItemId) -> tuple[MergedItem, ...]:
    """List the records that go on under an item, by name."""
    rows = driver_connection(session).execute(_MERGED, (item_id.bytes,))
    return tuple(
        MergedItem(ItemId(UUID(bytes=gone)), name, Quantity(left)) for gone, name, left in rows
    )


def was_used(session: Session, item_id: ItemId) -> bool:
    """Say whether anything in the books names an item besides its own record and prices."""
    skipped = _OF_ITSELF | _SAID_BY_MOVEMENTS
    tables = [
        table
        for table in Base.metadata.sorted_tables
        if table.name not in skipped and "item_id" in table.columns
    ]
    tables.sort(key=lambda table: table.name != "stock_movement")  # The likeliest first.
    return any(
        session.scalar(select(exists().where(table.columns["item_id"] == item_id)))
        for table in tables
    )


def checked_reason(text: str) -> str:
    """Return a reason as it is kept.

    Raises:
        ReasonMissing, ReasonTooLong: nobody would know why, or it fits on no screen.
    """
    reason = cleaned_text(text)
    if not reason:
        raise ReasonMissing
    if len(reason) > REASON_LETTERS_MAX:
        raise ReasonTooLong(REASON_LETTERS_MAX)
    return reason


def item_to_list(
    session: Session, item_id: ItemId, based_on: int, *, is_active: bool | None = None
) -> ItemRecord:
    """Read an item that is still as it was shown: of that revision and, if asked, on the list.

    Raises:
        ItemChangedMeanwhile: it is not.
    """
    item = item_record(session, item_id)
    if item is None or item.revision != based_on or is_active not in {None, item.is_active}:
        raise ItemChangedMeanwhile(item.name if item else "")
    return item
