"""Where streams come from, and the links that the hub holds at a point of one."""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select, tuple_

from hub.devices import Device
from hub.incidents import Incident, IncidentKind, note_incident
from hub.stored_fact import ASKED_AT_ONCE
from hub.tables import fact, stream
from sync.protocol.messages import BatchMembers, Point
from values.identity import StreamId

_STREAMS: Final = select(stream).where(
    stream.c.cooperative_id == bindparam("cooperative_id"),
    stream.c.stream_id.in_(bindparam("stream_ids", expanding=True)),
)
_LINKS: Final = select(fact.c.stream_id, fact.c.seq, fact.c.link).where(
    fact.c.cooperative_id == bindparam("cooperative_id"),
    tuple_(fact.c.stream_id, fact.c.seq).in_(bindparam("points", expanding=True)),
)


def streams_named(
    connection: Connection, cooperative_id: bytes, stream_ids: Iterable[bytes]
) -> dict[bytes, Row[Any]]:
    """Return those of the named streams that are here."""
    found: dict[bytes, Row[Any]] = {}
    asked = list(stream_ids)
    for start in range(0, len(asked), ASKED_AT_ONCE):
        some = asked[start : start + ASKED_AT_ONCE]
        rows = connection.execute(_STREAMS, {"cooperative_id": cooperative_id, "stream_ids": some})
        found |= {row.stream_id: row for row in rows}
    return found


def links_at(
    connection: Connection, cooperative_id: bytes, points: Iterable[tuple[Row[Any], int]]
) -> dict[tuple[bytes, int], bytes]:
    """Return the hub's links at points of its streams, by stream and seq, where it reaches them."""
    found: dict[tuple[bytes, int], bytes] = {}
    asked: list[tuple[bytes, int]] = []
    for row, seq in points:
        if seq == 0:
            found[row.stream_id, 0] = row.genesis
        elif seq == row.head_seq:
            found[row.stream_id, seq] = row.head_link
        elif seq < row.head_seq:
            asked.append((row.stream_id, seq))
    for start in range(0, len(asked), ASKED_AT_ONCE):
        some = asked[start : start + ASKED_AT_ONCE]
        rows = connection.execute(_LINKS, {"cooperative_id": cooperative_id, "points": some})
        found |= {(stream_id, seq): link for stream_id, seq, link in rows}
    return found


def parent_of(row: Row[Any]) -> Point | None:
    """Return the point from which a stream goes on."""
    if row.parent_stream is None:
        return None
    return Point(
        stream=StreamId(UUID(bytes=row.parent_stream)), seq=row.parent_seq, link=row.parent_link
    )


def flag_parent(connection: Connection, device: Device, members: BatchMembers, now: int) -> None:
    """Note an incident if a new stream goes on from what is not here, or is not an end.

    Lineage is evidence, never a reason to leave facts with a device that may die tomorrow.
    """
    if members.parent is None:
        return
    kind = _what_is_odd(connection, device.cooperative_id.bytes, members.parent)
    if kind is not None:
        noticed = Incident(
            device.cooperative_id.bytes,
            kind,
            device.device_id.bytes,
            members.stream.bytes,
            members.parent.seq,
            members.parent.link,
        )
        note_incident(connection, noticed, now)


def _what_is_odd(
    connection: Connection, cooperative_id: bytes, parent: Point
) -> IncidentKind | None:
    name = parent.stream.bytes
    row = streams_named(connection, cooperative_id, [name]).get(name)
    if row is None or parent.seq > row.head_seq:
        return IncidentKind.PARENT_UNKNOWN
    link = links_at(connection, cooperative_id, [(row, parent.seq)])[name, parent.seq]
    if link != parent.link:
        return IncidentKind.PARENT_DIFFERS
    return IncidentKind.BRANCHED if parent.seq < row.head_seq else None
