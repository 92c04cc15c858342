"""What the notas asked for goods that came for an order."""

from typing import NamedTuple
from uuid import UUID

from coop.ordering.price_gap import part_of_amount
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity

_INVOICED = """SELECT g.order_line, g.item_id, coalesce(i.name, ''), coalesce(i.base_unit, ''),
        g.quantity, r.amount, r.quantity * r.ratio / 1000
    FROM supplier_order_goods AS g
    JOIN goods_receipt_line AS r ON r.fact_id = g.fact_id AND r.line = g.line
    LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE g.order_id = ? AND g.quantity > 0
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = g.fact_id)
    ORDER BY g.fact_id, g.line"""


class InvoicedGoods(NamedTuple):
    """Goods of one item that came for one line of an order, or without standing on it."""

    order_line: int
    """0 where the nota was for the order and named none of its lines."""
    item_id: ItemId
    name: str
    base_unit: str
    base: Quantity
    amount: Rupiah

    def plus(self, base: Quantity, amount: Rupiah) -> "InvoicedGoods":
        """Add what came another time."""
        base, amount = Quantity(self.base + base), Rupiah(self.amount + amount)
        return self._replace(base=base, amount=amount)


def invoiced_goods(session: Session, order_id: FactId) -> list[InvoicedGoods]:
    """List what came for an order, as it came first; what was taken back does not count."""
    found: dict[tuple[int, bytes], InvoicedGoods] = {}
    for row in driver_connection(session).execute(_INVOICED, (order_id.bytes,)):
        line, item, name, base_unit, base, amount, whole = row
        item_id = ItemId(UUID(bytes=item))
        before = found.get(
            (line, item), InvoicedGoods(line, item_id, name, base_unit, NOTHING, ZERO)
        )
        part = part_of_amount(Rupiah(amount), Quantity(base), Quantity(whole))
        found[line, item] = before.plus(Quantity(base), part)
    return list(found.values())
