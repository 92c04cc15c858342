"""What the packs in a cart cost today and how much of them is left, asked while people queue.

One plain statement a pack: five of them cost less than one that the mapper builds.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.rows import driver_connection
from values.identity import ItemId
from values.instant import day_number
from values.money import Rupiah
from values.quantity import NOTHING, Quantity

_PACK = (
    "SELECT item_pack.ratio, item.is_active AND item_pack.is_sold "
    "AND (item_pack.revision, item_pack.fact_id) = (item.revision, item.fact_id), "
    "(SELECT price FROM item_price WHERE item_id = item.item_id AND pack = item_pack.number "
    "AND effective_from <= ? ORDER BY effective_from DESC, revision DESC, fact_id DESC LIMIT 1), "
    "(SELECT quantity FROM stock_level WHERE stock_level.item_id = item.item_id) "
    "FROM item JOIN item_pack ON item_pack.item_id = item.item_id AND item_pack.number = ? "
    "WHERE item.item_id = ?"
)


class PackOnSale(NamedTuple):
    """A pack as it is sold on a day."""

    item_id: ItemId
    ratio: Quantity
    is_sold: bool
    price: Rupiah | None
    on_hand: Quantity
    """Base units, by the book."""


def packs_on_sale(
    session: Session, packs: Iterable[tuple[ItemId, int]], day: date
) -> dict[tuple[ItemId, int], PackOnSale]:
    """Look up packs, each an item and the number of its pack; unknown ones are left out."""
    connection = driver_connection(session)
    found = {}
    for item_id, number in packs:
        parameters = (day_number(day), number, item_id.bytes)
        row = connection.execute(_PACK, parameters).fetchone()
        if row is not None:
            ratio, is_sold, price, on_hand = row
            found[item_id, number] = PackOnSale(
                item_id,
                Quantity(ratio),
                bool(is_sold),
                None if price is None else Rupiah(price),
                NOTHING if on_hand is None else Quantity(on_hand),
            )
    return found
