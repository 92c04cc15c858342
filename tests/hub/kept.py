"""What the hub has kept, by its tables and by its figures."""

from typing import Any

from sqlalchemy import Row, select

from hub.columns import METADATA
from hub.figures import days
from hub.opened_hub import Hub
from hub.status_report import EVER
from hub.tables import incident, stock_on_hand, waiting
from tests.hub.builders import Village


def all_rows(hub: Hub) -> dict[str, list[tuple[object, ...]]]:
    """Return everything the hub has stored, save when it last heard of whom."""
    with hub.storage.reading() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in METADATA.sorted_tables
            if table.name != "contact"
        }


def incidents(hub: Hub) -> list[Row[Any]]:
    """Return what was noticed, in the order of time."""
    with hub.storage.reading() as connection:
        found = connection.execute(select(incident).order_by(incident.c.noticed_at))
        return list(found.all())


def net_sales(village: Village) -> int:
    """Return what the cooperative sold, by the hub's figures."""
    with village.hub.storage.reading() as connection:
        return sum(row.net for row in days(connection, EVER, village.cooperative_id.bytes))


def stock(village: Village) -> dict[int, int]:
    """Return stock on hand by the hub's figures, by the number of the item, in thousandths."""
    asked = select(stock_on_hand.c.item_id, stock_on_hand.c.quantity).where(
        stock_on_hand.c.cooperative_id == village.cooperative_id.bytes
    )
    with village.hub.storage.reading() as connection:
        return {item_id[-1]: quantity for item_id, quantity in connection.execute(asked)}


def parked(hub: Hub) -> list[tuple[int, str, str]]:
    """Return seq, state and reason of what waits."""
    asked = select(waiting.c.seq, waiting.c.state, waiting.c.reason).order_by(waiting.c.position)
    with hub.storage.reading() as connection:
        return [tuple(row) for row in connection.execute(asked)]
