"""What the hub holds, for a terminal or a script."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from hub.figures import CooperativeRow, cooperatives, days
from hub.inbox import DEVICE_ROLE
from hub.opened_hub import Hub
from hub.schema import REVISION
from hub.tables import device, stock_on_hand, stream
from values.instant import instant_at
from values.period import Period

EVER = Period(date(1970, 1, 1), date(9999, 12, 31))


def status_report(hub: Hub) -> dict[str, Any]:
    """Return everything that adds up, by cooperative: JSON can say all of it."""
    with hub.storage.reading() as connection:
        found = [_of_cooperative(connection, row) for row in cooperatives(connection, EVER)]
    return {
        "hub": hub.identity.hub_id.hex,
        "generation": hub.identity.generation.hex,
        "revision": REVISION,
        "cooperatives": found,
    }


def status_lines(hub: Hub) -> list[str]:
    """Return the same in a few words, a line for each cooperative."""
    with hub.storage.reading() as connection:
        last_week = Period(hub.today() - timedelta(days=6), hub.today() + timedelta(days=1))
        rows = cooperatives(connection, last_week)
    return [
        f"{UUID(bytes=row.cooperative_id)}  {row.region}  {row.name}: {row.facts} facts,"
        f" {row.waiting} waiting, {row.incidents} incidents, {row.devices} devices,"
        f" last contact {_moment(row.seen_at) or 'never'}, sold in 7 days Rp {row.sold}"
        for row in rows
    ]


def _of_cooperative(connection: Connection, row: CooperativeRow) -> dict[str, Any]:
    name = row.cooperative_id
    on_hand = connection.execute(
        select(stock_on_hand.c.item_id, stock_on_hand.c.quantity)
        .where(stock_on_hand.c.cooperative_id == name)
        .order_by(stock_on_hand.c.item_id)
    )
    return {
        "id": str(UUID(bytes=name)),
        "name": row.name,
        "region": row.region,
        "facts": row.facts,
        "device_facts": _device_facts(connection, name),
        "waiting": row.waiting,
        "incidents": row.incidents,
        "last_contact": _moment(row.seen_at),
        "sold": row.sold,
        "devices": _devices(connection, name),
        "days": [day._asdict() | {"net": day.net} for day in days(connection, EVER, name)],
        "stock": {str(UUID(bytes=item_id)): quantity for item_id, quantity in on_hand},
    }


def _device_facts(connection: Connection, cooperative_id: bytes) -> int:
    """Return how many facts devices brought: all but those of the hub's own stream."""
    brought = select(func.coalesce(func.sum(stream.c.head_seq), 0)).where(
        stream.c.cooperative_id == cooperative_id, stream.c.role == DEVICE_ROLE
    )
    return int(connection.execute(brought).scalar_one())


def _devices(connection: Connection, cooperative_id: bytes) -> list[dict[str, Any]]:
    rows = connection.execute(
        select(device).where(device.c.cooperative_id == cooperative_id).order_by(device.c.device_no)
    )
    return [
        {
            "id": str(UUID(bytes=row.device_id)),
            "number": row.device_no,
            "label": row.label,
            "status": row.status,
        }
        for row in rows
    ]


def _moment(microseconds: int | None) -> str | None:
    return None if microseconds is None else instant_at(microseconds).isoformat()
