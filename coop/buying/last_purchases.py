"""What an item cost the last times (harga beli terakhir): shown beside the line that is typed."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from coop.goods.item_listing import WITH_MERGED
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId
from values.instant import day_of_number
from values.money import Rupiah
from values.quantity import ONE, Quantity

SHOWN = 5
"""Enough to see which way a price goes."""
_LAST = f"""SELECT r.fact_id, r.received_on, coalesce(s.name, ''), coalesce(p.unit, ''), l.ratio,
        l.quantity, l.bonus, l.price, l.cost
    FROM goods_receipt_line AS l JOIN goods_receipt AS r ON r.fact_id = l.fact_id
    LEFT JOIN supplier AS s ON s.supplier_id = r.supplier_id
    LEFT JOIN item_pack AS p ON p.item_id = l.item_id AND p.number = l.pack
    WHERE l.item_id IN ({WITH_MERGED}) AND l.quantity > 0 AND l.fact_id <> :besides
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = l.fact_id)
    ORDER BY r.received_on DESC, l.fact_id DESC, l.line DESC LIMIT :most"""  # noqa: S608  Ours.


class Purchase(NamedTuple):
    """One time when an item came."""

    receipt_id: FactId
    received_on: date
    supplier_name: str
    unit: str
    ratio: Quantity
    quantity: Quantity
    """Packs that were paid for."""
    bonus: Quantity
    price: Rupiah
    """Of one pack, as the nota said."""
    cost: Rupiah
    """Of all that came, discounts, freight and tax in it."""

    def cost_of(self, base: Quantity) -> Rupiah:
        """Return what so many base units cost then, rounded down."""
        came = (self.quantity + self.bonus) * self.ratio
        return Rupiah(self.cost * base * ONE // came)


def last_purchases(
    session: Session, item_id: ItemId, most: int = SHOWN, *, besides: FactId | None = None
) -> list[Purchase]:
    """Read the last times an item came and was paid for, the newest first.

    Those of records that were merged into it are among them.

    `besides` is a receipt that is left out.
    """
    out = besides.bytes if besides else b""
    asked = {"item_id": item_id.bytes, "most": most, "besides": out}
    rows = driver_connection(session).execute(_LAST, asked)
    return [
        Purchase(
            FactId(UUID(bytes=receipt_id)),
            day_of_number(received_on),
            name,
            unit,
            Quantity(ratio),
            Quantity(quantity),
            Quantity(bonus),
            Rupiah(price),
            Rupiah(cost),
        )
        for receipt_id, received_on, name, unit, ratio, quantity, bonus, price, cost in rows
    ]
