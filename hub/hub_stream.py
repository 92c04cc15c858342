"""The cooperative stream: what the hub itself has to say to all devices of a cooperative.

It is a stream like any other, authored by the hub; devices fetch it as they fetch the other till's.
"""

from typing import Any, Final, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from coop.facts.envelope import fact_link, genesis_link
from hub.opened_hub import Hub, day_of
from hub.rows_in_bulk import add_rows
from hub.tables import cooperative, fact, stream
from values.identity import StreamId, new_uuid, random_uuid
from values.instant import day_number

OPENED: Final = "lumbung.opened"
DEVICE_ENROLLED: Final = "lumbung.device_enrolled"
DEVICE_STATUS: Final = "lumbung.device_status"
ROLE: Final = "cooperative"
_VERSION: Final = 1

_LOCKED_STREAM: Final = (
    select(stream)
    .where(
        stream.c.cooperative_id == bindparam("cooperative_id"),
        stream.c.role == ROLE,
    )
    .with_for_update()
)
_LOCKED_COOPERATIVE: Final = (
    select(cooperative.c.position)
    .where(cooperative.c.cooperative_id == bindparam("cooperative_id"))
    .with_for_update()
)


class StreamHead(NamedTuple):
    """Where the cooperative stream ends, and the cooperative's facts with it."""

    stream_id: bytes
    seq: int
    link: bytes
    position: int


def locked_position(connection: Connection, cooperative_id: bytes) -> int:
    """Lock the cooperative's row and return the position of its last fact.

    Whoever locks a stream too locks it before, so that no two wait for one another.
    """
    position: int = connection.execute(
        _LOCKED_COOPERATIVE, {"cooperative_id": cooperative_id}
    ).scalar_one()
    return position


def open_hub_stream(connection: Connection, hub: Hub, cooperative_id: bytes) -> None:
    """Open the cooperative stream of a cooperative that has just been added."""
    stream_id = random_uuid()
    genesis = genesis_link(StreamId(stream_id))
    connection.execute(
        insert(stream).values(
            cooperative_id=cooperative_id,
            stream_id=stream_id.bytes,
            author=hub.identity.hub_id.bytes,
            role=ROLE,
            genesis=genesis,
            head_seq=0,
            head_link=genesis,
            opened_at=hub.clock(),
        )
    )
    append_hub_fact(
        connection, hub, locked_hub_stream(connection, cooperative_id), OPENED, {"role": ROLE}
    )


def locked_hub_stream(connection: Connection, cooperative_id: bytes) -> "LockedHubStream":
    """Lock the cooperative stream and the cooperative, in this order."""
    row = connection.execute(_LOCKED_STREAM, {"cooperative_id": cooperative_id}).one()
    position = locked_position(connection, cooperative_id)
    return LockedHubStream(
        cooperative_id, StreamHead(row.stream_id, row.head_seq, row.head_link, position)
    )


class LockedHubStream(NamedTuple):
    """The cooperative stream, while this transaction alone may add to it."""

    cooperative_id: bytes
    head: StreamHead


def append_hub_fact(
    connection: Connection, hub: Hub, at: LockedHubStream, kind: str, body: dict[str, Any]
) -> LockedHubStream:
    """Add a fact of the hub's own, and return the stream as it is then."""
    now, head = hub.clock(), at.head
    seq, position = head.seq + 1, head.position + 1
    said = (
        new_uuid(),
        kind,
        _VERSION,
        now,
        day_number(day_of(now)),
        UUID(bytes=hub.identity.hub_id.bytes),
        0,
        msgspec.json.encode(body),
    )
    link = fact_link(head.link, seq, said)
    fact_id, _, version, recorded_at, business_date, actor_id, flags, body_bytes = said
    row = (
        *(at.cooperative_id, head.stream_id, seq, position, fact_id.bytes, kind, version),
        *(recorded_at, business_date, actor_id.bytes, flags, body_bytes, link),
    )
    add_rows(connection, fact, [row])
    set_heads(connection, at.cooperative_id, StreamHead(head.stream_id, seq, link, position))
    return LockedHubStream(at.cooperative_id, StreamHead(head.stream_id, seq, link, position))


def set_heads(connection: Connection, cooperative_id: bytes, head: StreamHead) -> None:
    """Write down where a stream, of whichever author, and the cooperative now end."""
    connection.execute(
        _SET_STREAM_HEAD,
        {
            "of_cooperative": cooperative_id,
            "of_stream": head.stream_id,
            "new_seq": head.seq,
            "new_link": head.link,
        },
    )
    connection.execute(
        _SET_POSITION, {"of_cooperative": cooperative_id, "new_position": head.position}
    )


_SET_STREAM_HEAD: Final = (
    update(stream)
    .where(
        stream.c.cooperative_id == bindparam("of_cooperative"),
        stream.c.stream_id == bindparam("of_stream"),
    )
    .values(head_seq=bindparam("new_seq"), head_link=bindparam("new_link"))
)
_SET_POSITION: Final = (
    update(cooperative)
    .where(cooperative.c.cooperative_id == bindparam("of_cooperative"))
    .values(position=bindparam("new_position"))
)
