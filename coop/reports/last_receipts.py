"""From whom each item came the last time, and in which pack."""

from typing import NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, SupplierId
from values.money import Rupiah
from values.quantity import Quantity

# In the order of time: whatever comes later stands in the place of what came before.
_RECEIPTS = """SELECT l.item_id, r.supplier_id, coalesce(s.name, ''), coalesce(p.unit, ''),
        l.ratio, l.price, l.pack, s.lead_days
    FROM goods_receipt_line AS l JOIN goods_receipt AS r ON r.fact_id = l.fact_id
    LEFT JOIN supplier AS s ON s.supplier_id = r.supplier_id
    LEFT JOIN item_pack AS p ON p.item_id = l.item_id AND p.number = l.pack
    WHERE l.quantity > 0
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = l.fact_id)
    ORDER BY r.received_on, l.fact_id, l.line"""


class LastReceipt(NamedTuple):
    """The last time an item came and was paid for."""

    supplier_id: SupplierId
    supplier_name: str
    unit: str
    """Of the pack in which it came."""
    ratio: Quantity
    price: Rupiah
    """Of one pack, as the nota said."""
    pack: int
    lead_days: int | None
    """Until goods of that supplier come; None where nobody said."""


def last_receipts(session: Session) -> dict[ItemId, LastReceipt]:
    """Read the last receipt of every item that has one which was not taken back."""
    last = {row[0]: row[1:] for row in driver_connection(session).execute(_RECEIPTS)}
    return {
        ItemId(UUID(bytes=item_id)): LastReceipt(
            SupplierId(UUID(bytes=supplier_id)), name, unit, Quantity(ratio), Rupiah(price), *more
        )
        for item_id, (supplier_id, name, unit, ratio, price, *more) in last.items()
    }
