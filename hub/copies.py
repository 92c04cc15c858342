"""Facts that come twice: stored each time, counted once.

A device whose disk was restored sends what it had recorded again in a new stream, under the same
fact ids. Ids rise with time, so that one question about the range of a batch's ids nearly always
answers for all of them.
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, select

from hub.devices import Device
from hub.incidents import Incident, IncidentKind, note_incident
from hub.stored_fact import StoredFact, first_copies
from hub.tables import fact

_ANY_IN_RANGE: Final = (
    select(1)
    .select_from(fact)
    .where(
        fact.c.cooperative_id == bindparam("cooperative_id"),
        fact.c.fact_id >= bindparam("least"),
        fact.c.fact_id <= bindparam("greatest"),
    )
    .limit(1)
)


def first_copies_of(
    connection: Connection, device: Device, facts: Sequence[StoredFact], now: int
) -> list[StoredFact]:
    """Return those of `facts`, which are not stored yet, that no stored one is a copy of.

    A copy that says something else than the first is noted as an incident.
    """
    known = _stored_copies(connection, device.cooperative_id.bytes, facts)
    firsts: list[StoredFact] = []
    for one in facts:
        first = known.setdefault(one.fact_id, one)
        if first is one:
            firsts.append(one)
        elif first.said != one.said:
            noticed = Incident(
                one.cooperative_id,
                IncidentKind.COPY_DIFFERS,
                device.device_id.bytes,
                one.stream_id,
                one.seq,
                one.link,
            )
            note_incident(connection, noticed, now)
    return firsts


def _stored_copies(
    connection: Connection, cooperative_id: bytes, facts: Sequence[StoredFact]
) -> dict[bytes, StoredFact]:
    ids = [one.fact_id for one in facts]
    span = {"cooperative_id": cooperative_id, "least": min(ids), "greatest": max(ids)}
    if connection.execute(_ANY_IN_RANGE, span).first() is None:
        return {}
    return first_copies(connection, cooperative_id, ids)
