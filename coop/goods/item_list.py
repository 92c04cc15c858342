"""The list of goods, a page at a time, in the order of names."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from sqlite3 import Connection
from typing import Any, NamedTuple

from coop.goods.item_listing import IS_SHOWN
from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number
from values.quantity import Quantity

PAGE = 200
"""Rows: five screens, read in some 5 ms."""
LOW_STOCK = Quantity(5_000)
"""Base units at and below which stock is low, until an item has a limit of its own."""


class StockFilter(StrEnum):
    """Which stock to list."""

    ANY = "any"
    LOW = "low"  # hampir habis: something left, and not much
    OUT = "out"  # habis: nothing left
    MINUS = "minus"  # stok minus: the book is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFilter:
    """Which items to list; all conditions must hold."""

    is_active: bool | None = True
    """None lists both."""
    category: str | None = None
    without_price: bool = False
    """Only what has a pack on sale whose price nobody has set."""
    stock: StockFilter = StockFilter.ANY
    low_limit: Quantity = LOW_STOCK
    item_id: ItemId | None = None
    """Only this item."""


class Place(NamedTuple):
    """Where a page ends, so that the next one goes on from there."""

    search_name: str
    item_id: ItemId


class ListedItem(NamedTuple):
    """One row: the item by its base unit."""

    on_sale: PackOnSale
    category: str
    is_active: bool
    packs: int
    """How many are offered, the base unit among them."""
    place: Place


_COLUMNS = f"""SELECT {PACK_COLUMNS}, i.category, i.is_active,
    (SELECT count(*) FROM item_pack AS o WHERE o.item_id = i.item_id AND o.is_sold
        AND o.revision = i.revision AND o.fact_id = i.fact_id), i.search_name"""  # noqa: S608  Ours.
_FROM = """ FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id AND p.number = 1
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id WHERE """
# Found by reading two trees side by side, not item by item: the answer is nearly always short.
_UNPRICED = """i.item_id IN (SELECT u.item_id FROM (
    SELECT item_id, number FROM item_pack WHERE is_sold
    EXCEPT SELECT item_id, pack FROM item_price WHERE effective_from <= :day) AS u
    JOIN item_pack AS o ON o.item_id = u.item_id AND o.number = u.number
    JOIN item AS n ON n.item_id = o.item_id
        AND n.revision = o.revision AND n.fact_id = o.fact_id)"""
_STOCK = {
    StockFilter.LOW: """i.item_id IN (
        SELECT item_id FROM stock_level WHERE quantity > 0 AND quantity <= :low_limit)""",
    StockFilter.OUT: """i.item_id IN (SELECT item_id FROM item
        EXCEPT SELECT item_id FROM stock_level WHERE quantity <> 0)""",
    StockFilter.MINUS: "i.item_id IN (SELECT item_id FROM stock_level WHERE quantity < 0)",
}


def item_list(
    session: Session,
    day: date,
    which: ItemFilter = ItemFilter(),
    *,
    after: Place | None = None,
    limit: int = PAGE,
) -> list[ListedItem]:
    """Read the items behind `after`, or the first ones."""
    where, asked = _conditions(which, day)
    if after is not None:
        where.append("(i.search_name, i.item_id) > (:search_name, :item_id)")
        asked |= {"search_name": after.search_name, "item_id": after.item_id.bytes}
    query = f"{_COLUMNS}{_FROM}{' AND '.join(where)} ORDER BY i.search_name, i.item_id LIMIT :most"
    rows = driver_connection(session).execute(query, asked | {"most": limit})
    return [_listed(row) for row in rows]


def item_count(session: Session, day: date, which: ItemFilter = ItemFilter()) -> int:
    """Count the items that the list would show."""
    where, asked = _conditions(which, day)
    query = f"SELECT count(*){_FROM}{' AND '.join(where)}"
    return _number(driver_connection(session), query, asked)


def categories(session: Session) -> list[str]:
    """List the categories in use, in the order of letters."""
    query = "SELECT DISTINCT category FROM item WHERE category <> '' ORDER BY category"
    return [category for (category,) in driver_connection(session).execute(query)]


def _conditions(which: ItemFilter, day: date) -> tuple[list[str], dict[str, object]]:
    where = ["1"] if which.is_active else [IS_SHOWN]
    asked: dict[str, object] = {"day": day_number(day), "low_limit": which.low_limit}
    if which.is_active is not None:
        where.append("i.is_active = :is_active")
        asked["is_active"] = int(which.is_active)
    if which.item_id is not None:
        where.append("i.item_id = :only")
        asked["only"] = which.item_id.bytes
    if which.category is not None:
        where.append("i.category = :category")
        asked["category"] = which.category
    if which.without_price:
        where.append(_UNPRICED)
    if which.stock in _STOCK:
        where.append(_STOCK[which.stock])
    return where, asked


def _number(connection: Connection, query: str, asked: dict[str, object]) -> int:
    (number,) = connection.execute(query, asked).fetchone()
    return int(number)


def _listed(row: tuple[Any, ...]) -> ListedItem:
    *columns, category, is_active, packs, search_name = row
    on_sale = pack_on_sale(tuple(columns))
    place = Place(search_name, on_sale.item_id)
    return ListedItem(on_sale, category, bool(is_active), packs, place)
