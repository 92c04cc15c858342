"""What sold goods had cost, item by item, and which lines of sales nobody knows the cost of.

The movements of an item lie side by side, and the lines of a sale do: each is read where it lies.
Joining one to the other, line by line, takes four times as long, and so does looking up for each
movement whether it is a sale's; so that is done for those items alone of which some lines have a
cost and others have none. For all of them, the sales of the days are listed once, along an index.
"""

from sqlite3 import Connection
from typing import NamedTuple

# The order of the joins is meant: without it, movements would be sought sale by sale.
_MOVED = """FROM stock_level AS k CROSS JOIN stock_movement AS m ON m.item_id = k.item_id
        AND m.recorded_at BETWEEN :earliest AND :latest"""
_COSTS = f"""SELECT k.item_id, -sum(m.quantity), -sum(m.value), count(*), sum(m.value = 0) {_MOVED}
    WHERE m.fact_id IN
        (SELECT fact_id FROM sale WHERE business_date >= :first AND business_date < :after)
    GROUP BY k.item_id"""  # noqa: S608  Ours.
_UNKNOWN = f"""SELECT m.fact_id, m.line, l.amount {_MOVED}
    CROSS JOIN sale AS s ON s.fact_id = m.fact_id
        AND s.business_date >= :first AND s.business_date < :after
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


class Span(NamedTuple):
    """The days from `first` up to, and without, `after`, and when their sales were recorded."""

    first: int
    after: int
    earliest: int | None
    """In microseconds; None where there are no sales. So the next one."""
    latest: int | None


def sold_costs(connection: Connection, of: Span) -> dict[bytes, ItemCost]:
    """Read the costs of the sales of some days, by item."""
    span = of._asdict()
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
