"""What the list of goods says of each item now: for reports, which name many."""

from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.quantity import NOTHING, Quantity

_ITEMS = """SELECT i.item_id, i.name, i.category, i.base_unit, coalesce(l.quantity, 0)
    FROM item AS i LEFT JOIN stock_level AS l ON l.item_id = i.item_id"""


class ItemName(NamedTuple):
    """One item."""

    name: str = ""
    category: str = ""
    base_unit: str = ""
    on_hand: Quantity = NOTHING


UNKNOWN_ITEM = ItemName()
"""Of a till not yet heard from."""


def item_names(session: Session) -> dict[bytes, ItemName]:
    """Read every item, active or not, by the bytes of its id: 50,000 objects are not made twice."""
    rows = driver_connection(session).execute(_ITEMS)
    return {
        item_id: ItemName(name, category, unit, Quantity(on_hand))
        for item_id, name, category, unit, on_hand in rows
    }
