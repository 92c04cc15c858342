"""What waits for somebody: facts without effect, and incidents."""

from typing import Final, NamedTuple

from sqlalchemy import Connection, func, select

from hub.projections.waiting_rows import IS_OF_THE_FACT
from hub.tables import cooperative, device, fact, incident, waiting

INCIDENTS_SHOWN: Final = 200
"""The newest; whoever has more than these has another problem."""


class WaitingRow(NamedTuple):
    """Facts of one kind, of one cooperative, that wait for the same reason."""

    cooperative_id: bytes
    cooperative_name: str
    state: str
    reason: str
    kind: str
    facts: int
    first_day: int
    last_day: int


class IncidentRow(NamedTuple):
    """Something that was noticed, and is not closed."""

    cooperative_id: bytes
    cooperative_name: str
    kind: str
    device_label: str | None
    device_no: int | None
    seq: int
    noticed_at: int


def concern_counts(connection: Connection) -> tuple[int, int]:
    """Return how many facts wait, and how many incidents are open."""
    is_open = incident.c.closed_at.is_(None)
    return (
        connection.execute(select(func.count()).select_from(waiting)).scalar_one(),
        connection.execute(select(func.count()).select_from(incident).where(is_open)).scalar_one(),
    )


def waiting_facts(connection: Connection, cooperative_id: bytes | None = None) -> list[WaitingRow]:
    """Return what is parked or held, of one cooperative or of all."""
    asked = (
        select(
            waiting.c.cooperative_id,
            cooperative.c.name,
            waiting.c.state,
            waiting.c.reason,
            fact.c.kind,
            func.count(),
            func.min(fact.c.business_date),
            func.max(fact.c.business_date),
        )
        .join(fact, IS_OF_THE_FACT)
        .join(cooperative, cooperative.c.cooperative_id == waiting.c.cooperative_id)
        .group_by(
            waiting.c.cooperative_id,
            cooperative.c.name,
            waiting.c.state,
            waiting.c.reason,
            fact.c.kind,
        )
        .order_by(cooperative.c.name, waiting.c.state, waiting.c.reason, fact.c.kind)
    )
    if cooperative_id is not None:
        asked = asked.where(waiting.c.cooperative_id == cooperative_id)
    return [WaitingRow(*row) for row in connection.execute(asked)]


def open_incidents(
    connection: Connection, cooperative_id: bytes | None = None
) -> list[IncidentRow]:
    """Return the newest open incidents, of one cooperative or of all."""
    asked = (
        select(
            incident.c.cooperative_id,
            cooperative.c.name,
            incident.c.kind,
            device.c.label,
            device.c.device_no,
            incident.c.seq,
            incident.c.noticed_at,
        )
        .join(cooperative, cooperative.c.cooperative_id == incident.c.cooperative_id)
        .outerjoin(
            device,
            (device.c.cooperative_id == incident.c.cooperative_id)
            & (device.c.device_id == incident.c.device_id),
        )
        .where(incident.c.closed_at.is_(None))
        .order_by(incident.c.noticed_at.desc(), incident.c.cooperative_id)
        .limit(INCIDENTS_SHOWN)
    )
    if cooperative_id is not None:
        asked = asked.where(incident.c.cooperative_id == cooperative_id)
    return [IncidentRow(*row) for row in connection.execute(asked)]
