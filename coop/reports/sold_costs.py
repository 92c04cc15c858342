"""What sold goods had cost, item by item, and which lines of sales nobody knows the cost of.

The movements of an item lie side by side, and the lines of a sale do: each is read where it lies.
Joining one to the other, line by line, takes four times as long. To ask of each movement whether it
is a sale's takes longer than to read it, so that is done for few. Every line of a sale took goods
out, by one movement of its day; so where as many movements took an item out as lines sold it, they
are those. Only where there are more is each looked up: goods were thrown away too, or sent back.
"""

import json
from collections.abc import Mapping
from sqlite3 import Connection
from typing import NamedTuple

_SUMS = "SELECT m.item_id, -sum(m.quantity), -sum(m.value), count(*), sum(m.value = 0)"
_WENT = """m.recorded_at BETWEEN :earliest AND :latest AND m.quantity < 0
    AND m.business_date >= :first AND m.business_date < :after"""
# The order of the joins is meant: without it, movements would be sought sale by sale.
_COSTS = f"""{_SUMS} FROM stock_level AS k CROSS JOIN stock_movement AS m
    ON m.item_id = k.item_id AND {_WENT} GROUP BY k.item_id"""
_COSTS_OF = f"""{_SUMS} FROM json_each(:items) AS k CROSS JOIN stock_movement AS m
    ON m.item_id = unhex(k.value) AND {_WENT}
    WHERE m.fact_id IN
        (SELECT fact_id FROM sale WHERE business_date >= :first AND business_date < :after)
    GROUP BY m.item_id"""  # noqa: S608  Ours; so below.
_UNKNOWN = f"""SELECT m.fact_id, m.line, l.amount FROM stock_movement AS m
    CROSS JOIN sale_line AS l ON l.fact_id = m.fact_id AND l.line = m.line
    WHERE m.item_id = :item_id AND {_WENT} AND m.value = 0"""  # noqa: S608


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


def sold_costs(
    connection: Connection, of: Span, lines_of: Mapping[bytes, int]
) -> dict[bytes, ItemCost]:
    """Read the costs of the sales of some days, by item; `lines_of` each item there are so many."""
    span = of._asdict()
    sums = {item_id: row for item_id, *row in connection.execute(_COSTS, span)}
    mixed = [item_id.hex() for item_id, lines in lines_of.items() if sums[item_id][2] != lines]
    if mixed:
        rows = connection.execute(_COSTS_OF, span | {"items": json.dumps(mixed)})
        sums |= {item_id: row for item_id, *row in rows}
    found = {}
    for item_id in lines_of:
        quantity, cost, lines, unknown = sums[item_id]
        without: frozenset[tuple[bytes, int]] | None = frozenset()
        amount = 0
        if unknown == lines:
            without = None
        elif unknown:
            unsaid = connection.execute(_UNKNOWN, span | {"item_id": item_id}).fetchall()
            without = frozenset((sale_id, line) for sale_id, line, _ in unsaid)
            amount = sum(row[2] for row in unsaid)
        found[item_id] = ItemCost(quantity, cost, lines, without, amount)
    return found
