"""The record that makes a price the one that is meant from a day on."""

from datetime import date

from coop.facts.goods import PriceRecord
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number
from values.money import Rupiah

_LAST = """SELECT effective_from, revision, price FROM item_price
    WHERE item_id = ? AND pack = ? AND effective_from <= ?
    ORDER BY effective_from DESC, revision DESC, fact_id DESC, line DESC LIMIT 1"""


def next_price(
    session: Session, item_id: ItemId, pack: int, price: Rupiah, day: date
) -> PriceRecord | None:
    """Return what is to be recorded; None where the pack costs that already on `day`."""
    asked = (item_id.bytes, pack, day_number(day))
    last = driver_connection(session).execute(_LAST, asked).fetchone()
    effective_from, revision, present = last or (0, 0, None)
    if present == price:
        return None
    return PriceRecord(
        item_id=item_id,
        pack=pack,
        price=price,
        effective_from=day,
        revision=revision + 1 if effective_from == day_number(day) else 1,
    )
