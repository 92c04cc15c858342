"""What sold goods had cost, item by item, and which lines of sales nobody knows the cost of.

The movements of an item lie side by side, and the lines of a sale do: each is read where it lies.
Joining one to the other, line by line, takes four times as long; so that is done for those items
alone of which some lines have a cost and others have none.
"""

from sqlite3 import Connection
from typing import NamedTuple

_SPAN = """SELECT min(recorded_at), max(recorded_at) FROM sale
    WHERE business_date >= ? AND business_date < ?"""
# The order of the joins is meant: without it, movements would be sought sale by sale.
_MOVED = """FROM stock_level AS k CROSS JOIN stock_movement AS m ON m.item_id = k.item_id
        AND m.recorded_at BETWEEN :earliest AND :latest
        AND m.business_date >= :first AND m.business_date < :after
    CROSS JOIN sale AS s ON s.fact_id = m.fact_id"""
_COSTS = f"""SELECT m.item_id, -sum(m.quantity), -sum(m.value), count(*), sum(m.value = 0)
    {_MOVED} GROUP BY m.item_id"""
_UNKNOWN = f"""SELECT m.fact_id, m.line, l.amount {_MOVED}
    CROSS JOIN sale_line AS l ON l.fact_id = m.fact_id AND l.line = m.line
    WHERE k.item_id = :item_id AND m.value = 0"""


class ItemCost(NamedTuple):
    """The sales of one item, before anything of them came back."""

    quantity: int
    """In base units."""
    cost: int
    lines: int
    unknown: frozenset[tuple[bytes, int]] | None
    """The lines without a cost, by sale and number; None where that is all of them."""
    unknown_amount: int
    """What those lines brought, where they are not all."""

    def is_costed(self, sale_id: bytes, line: int) -> bool:
        """Say whether that line had a cost."""
        return self.unknown is not None and (sale_id, line) not in self.unknown


def sold_costs(connection: Connection, days: tuple[int, int]) -> dict[bytes, ItemCost]:
    """Read the costs of the sales from a day up to, and without, another, by item."""
    earliest, latest = connection.execute(_SPAN, days).fetchone()
    span = {"first": days[0], "after": days[1], "earliest": earliest, "latest": latest}
    found = {}
    for item_id, quantity, cost, lines, unknown in connection.execute(_COSTS, span).fetchall():
        without: frozenset[tuple[bytes, int]] | None = frozenset()
        amount = 0
        if unknown == lines:
            without = None
        elif unknown:
            rows = connection.execute(_UNKNOWN, span | {"item_id": item_id}).fetchall()
            without = frozenset((sale_id, line) for sale_id, line, _ in rows)
            amount = sum(row[2] for row in rows)
        found[item_id] = ItemCost(quantity, cost, lines, without, amount)
    return found
