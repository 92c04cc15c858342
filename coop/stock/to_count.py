"""What should be counted next: items sold although the book did not have them."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables import Item, StockLevel
from values.identity import ItemId
from values.quantity import Quantity


class ItemToCount(NamedTuple):
    """An item whose book is doubted; `times` is how often it was sold beyond the book."""

    item_id: ItemId
    name: str
    base_unit: str
    on_hand: Quantity
    times: int


def items_to_count(session: Session, limit: int = 200) -> list[ItemToCount]:
    """List the items most in doubt first."""
    level = StockLevel
    rows = session.execute(
        select(level.item_id, Item.name, Item.base_unit, level.quantity, level.to_count)
        .join(Item, Item.item_id == level.item_id)
        .where(level.to_count > 0)
        .order_by(level.to_count.desc(), Item.name)
        .limit(limit)
    )
    return [ItemToCount(*row) for row in rows]
