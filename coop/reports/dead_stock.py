"""What lies there and is not bought (barang tidak laku): how long already, and what it ties up."""

from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.quantity import Quantity

_NOT_VOID = """NOT EXISTS (
        SELECT 1 FROM sale_reversal AS v WHERE v.sale_id = s.fact_id AND v.is_void)"""
_SOLD_SINCE = f"""SELECT DISTINCT l.item_id FROM sale AS s
    JOIN sale_line AS l ON l.fact_id = s.fact_id
    WHERE s.business_date >= :since AND {_NOT_VOID}"""  # noqa: S608  Ours; so below.
# Only of what is dead: it has not moved often. What is entered late has an earlier day.
_LAST_SOLD = f"""(SELECT max(s.business_date) FROM stock_movement AS m
        JOIN sale AS s ON s.fact_id = m.fact_id
        WHERE m.item_id = i.item_id AND {_NOT_VOID})"""  # noqa: S608
_FIRST_CAME = """(SELECT min(m.business_date) FROM stock_movement AS m
        WHERE m.item_id = i.item_id)"""
_DEAD = f"""SELECT i.item_id, i.name, i.category, i.base_unit, l.quantity, l.value,
        {_LAST_SOLD}, {_FIRST_CAME} AS first_came
    FROM stock_level AS l JOIN item AS i ON i.item_id = l.item_id
    WHERE l.quantity > 0 AND i.item_id NOT IN ({_SOLD_SINCE}) AND first_came < :since
    ORDER BY l.value DESC, i.search_name, i.item_id"""  # noqa: S608


class DeadItem(NamedTuple):
    """One item of which something is there."""

    item_id: ItemId
    name: str
    category: str
    base_unit: str
    on_hand: Quantity
    value: Rupiah
    """What that cost; 0 where nobody knows."""
    last_sold: date | None
    """None where it was never sold."""
    first_came: date


def dead_stock(session: Session, today: date, days: int) -> list[DeadItem]:
    """List what was not sold for `days` days, though it was there; what ties up most first."""
    asked = {"since": day_number(today - timedelta(days=days))}
    rows = driver_connection(session).execute(_DEAD, asked)
    return [
        DeadItem(
            ItemId(UUID(bytes=item_id)),
            name,
            category,
            unit,
            Quantity(on_hand),
            Rupiah(value),
            None if last_sold is None else day_of_number(last_sold),
            day_of_number(came),
        )
        for item_id, name, category, unit, on_hand, value, last_sold, came in rows
    ]
