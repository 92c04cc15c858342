"""The rows of goods that came or went without a sale."""

from collections.abc import Iterator, Sequence

from coop.facts.stock import StockLine
from db.rows import Addition, Row
from db.tables import StockLevel, StockMovement
from values.stamp import Stamp


def movement_rows(stamp: Stamp, lines: Sequence[StockLine]) -> Iterator[Row]:
    """Make a movement of each line, and add it to what is left."""
    for number, line in enumerate(lines, start=1):
        yield StockMovement(
            item_id=line.item_id,
            fact_id=stamp.fact_id,
            line=number,
            quantity=line.quantity,
            value=line.value,
            business_date=stamp.business_date,
            recorded_at=stamp.recorded_at,
        )
        moved = {"quantity": line.quantity, "value": line.value}
        yield Addition(StockLevel, {"item_id": line.item_id}, moved)
