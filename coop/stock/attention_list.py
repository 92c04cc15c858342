"""Items that want to be looked at: the book is wrong, they cannot be sold, or they run out.

An item is listed once, for the most urgent reason it has.
"""

from collections.abc import Iterable
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from coop.goods.item_list import LOW_STOCK
from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number
from values.quantity import Quantity

PAGE = 200
"""Rows: five screens."""


class Urgency(IntEnum):
    """Why an item is listed; the smaller comes first."""

    MINUS = 0
    TO_COUNT = 1
    """It was sold although the book did not have it, and has not been counted since."""
    WITHOUT_PRICE = 2
    LOW = 3


class Attention(StrEnum):
    """Which of them to list."""

    ANY = "any"
    TO_COUNT = "to_count"


class Place(NamedTuple):
    """Where a page ends, so that the next one goes on from there."""

    urgency: Urgency
    search_name: str
    item_id: ItemId


class AttentionRow(NamedTuple):
    """One item by its base unit; `times` is how often it was sold beyond the book."""

    on_sale: PackOnSale
    category: str
    packs: int
    times: int
    place: Place


# Each branch reads its trees from end to end, side by side; what they find is nearly always short.
_UNPRICED = """SELECT u.item_id FROM (
    SELECT item_id, number FROM item_pack WHERE is_sold
    EXCEPT SELECT item_id, pack FROM item_price WHERE effective_from <= :day) AS u
    JOIN item_pack AS o ON o.item_id = u.item_id AND o.number = u.number
    JOIN item AS n ON n.item_id = o.item_id AND n.revision = o.revision AND n.fact_id = o.fact_id"""
_WANTED = {
    Attention.ANY: f"""SELECT item_id, min(urgency) AS urgency FROM (
        SELECT item_id, CASE WHEN quantity < 0 THEN 0 WHEN to_count > 0 THEN 1 ELSE 3 END
            AS urgency FROM stock_level
            WHERE quantity < 0 OR to_count > 0 OR (quantity > 0 AND quantity <= :low_limit)
        UNION ALL SELECT item_id, 2 FROM ({_UNPRICED})) GROUP BY item_id""",  # noqa: S608  Ours.
    Attention.TO_COUNT: "SELECT item_id, 1 AS urgency FROM stock_level WHERE to_count > 0",
}
_TIMES = "SELECT to_count FROM stock_level WHERE item_id = ? AND to_count > 0"
_COLUMNS = f"""SELECT {PACK_COLUMNS}, i.category,
    (SELECT count(*) FROM item_pack AS o WHERE o.item_id = i.item_id AND o.is_sold
        AND o.revision = i.revision AND o.fact_id = i.fact_id),
    coalesce(l.to_count, 0), w.urgency, i.search_name"""  # noqa: S608  Ours.
_FROM = """ FROM ({wanted}) AS w JOIN item AS i ON i.item_id = w.item_id
    JOIN item_pack AS p ON p.item_id = i.item_id AND p.number = 1
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id WHERE i.is_active"""


def attention_list(
    session: Session,
    day: date,
    which: Attention = Attention.ANY,
    *,
    after: Place | None = None,
    limit: int = PAGE,
) -> list[AttentionRow]:
    """Read the items behind `after`, or the first ones."""
    asked = _asked(day)
    query = _COLUMNS + _FROM.format(wanted=_WANTED[which])
    if after is not None:
        query += " AND (w.urgency, i.search_name, i.item_id) > (:urgency, :search_name, :item_id)"
        asked |= {
            "urgency": int(after.urgency),
            "search_name": after.search_name,
            "item_id": after.item_id.bytes,
        }
    query += " ORDER BY w.urgency, i.search_name, i.item_id LIMIT :most"
    rows = driver_connection(session).execute(query, asked | {"most": limit})
    return [_row(row) for row in rows]


def attention_count(session: Session, day: date, which: Attention = Attention.ANY) -> int:
    """Count the items that the list would show."""
    query = "SELECT count(*)" + _FROM.format(wanted=_WANTED[which])
    (count,) = driver_connection(session).execute(query, _asked(day)).fetchone()
    return int(count)


def times_to_count(session: Session, item_ids: Iterable[ItemId]) -> dict[ItemId, int]:
    """Say of some items how often they were sold beyond the book; those never so are left out."""
    connection = driver_connection(session)
    found = {}
    for item_id in item_ids:
        row = connection.execute(_TIMES, (item_id.bytes,)).fetchone()
        if row is not None:
            found[item_id] = int(row[0])
    return found


def _asked(day: date) -> dict[str, object]:
    low_limit: Quantity = LOW_STOCK
    return {"day": day_number(day), "low_limit": low_limit}


def _row(row: tuple[Any, ...]) -> AttentionRow:
    *columns, category, packs, times, urgency, search_name = row
    on_sale = pack_on_sale(tuple(columns))
    place = Place(Urgency(urgency), search_name, on_sale.item_id)
    return AttentionRow(on_sale, category, packs, times, place)
