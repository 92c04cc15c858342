"""The answer to a hello: how far the hub is with every stream that concerns the device."""

from functools import partial
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, select

from coop.facts.envelope import BODY_BYTES_MAX
from hub.devices import MAY_OPEN_STREAMS, Device, note_hello
from hub.line import Request, sealed_answer
from hub.lineage import links_at, parent_of, streams_named
from hub.opened_hub import Hub
from hub.projections.waiting_rows import PARKED
from hub.tables import stream, waiting
from sync.protocol.limits import FACTS_MAX, PAYLOAD_BYTES_MAX, STREAMS_MAX
from sync.protocol.messages import (
    Heads,
    Hello,
    HubLimits,
    OwnHead,
    OwnState,
    ReadableStream,
    letter_of,
    read_message,
)
from values.identity import StreamId

POLL_SECONDS: Final = 60
"""A cooperative's page is never more than a minute behind a till that is on the line."""

_PARKED_IN: Final = (
    select(waiting.c.stream_id, func.count())
    .where(
        waiting.c.cooperative_id == bindparam("cooperative_id"),
        waiting.c.state == PARKED,
        waiting.c.stream_id.in_(bindparam("stream_ids", expanding=True)),
    )
    .group_by(waiting.c.stream_id)
)
_STREAMS_AFTER: Final = (
    select(stream)
    .where(
        stream.c.cooperative_id == bindparam("cooperative_id"),
        stream.c.stream_id > bindparam("after"),
    )
    .order_by(stream.c.stream_id)
    .limit(bindparam("most"))
)


def answer_hello(hub: Hub, request: Request) -> bytes:
    """Return the signed heads.

    Raises:
        ProblemFound: bad-payload.
    """
    heads = heads_for(hub, request.device, read_message(Hello, request.plain))
    return sealed_answer(hub, request, letter_of(heads))


def heads_for(hub: Hub, device: Device, hello: Hello) -> Heads:
    """Say how far the hub is, and note that the device spoke."""
    note = partial(
        note_hello,
        known=device,
        now=hub.clock(),
        backlog=hello.backlog,
        app_version=hello.app.version,
    )
    hub.storage.write(note)
    with hub.storage.reading() as connection:
        own = _own(connection, device, hello)
        readable, more = _readable(connection, device, hello)
    return Heads(
        hub_generation=hub.identity.generation,
        hub_time=hub.clock(),
        status=device.status,
        own=own,
        readable=readable,
        more=more,
        limits=HubLimits(PAYLOAD_BYTES_MAX, FACTS_MAX, BODY_BYTES_MAX, POLL_SECONDS),
        hub_keys=tuple(keys.public for keys in hub.identity.keys),
        directives=(),
    )


def _own(connection: Connection, device: Device, hello: Hello) -> tuple[OwnState, ...]:
    cooperative_id = device.cooperative_id.bytes
    named = streams_named(connection, cooperative_id, [one.stream.bytes for one in hello.own])
    mine = {name: row for name, row in named.items() if row.author == device.device_id.bytes}
    points = [
        (mine[one.stream.bytes], one.head_seq) for one in hello.own if one.stream.bytes in mine
    ]
    links = links_at(connection, cooperative_id, points)
    asked = {"cooperative_id": cooperative_id, "stream_ids": list(mine)}
    parked: dict[bytes, int] = (
        {name: count for name, count in connection.execute(_PARKED_IN, asked)} if mine else {}  # noqa: C416
    )

    def state(one: OwnHead) -> OwnState:
        row = mine.get(one.stream.bytes)
        return OwnState(
            stream=one.stream,
            known=row is not None,
            acked_seq=row.head_seq if row else 0,
            acked_link=row.head_link if row else None,
            link_at_head=links.get((one.stream.bytes, one.head_seq)),
            parked=parked.get(one.stream.bytes, 0),
        )

    return tuple(map(state, hello.own))


def _readable(
    connection: Connection, device: Device, hello: Hello
) -> tuple[tuple[ReadableStream, ...], bool]:
    """Return a page of the streams that `own` did not cover, and whether there are more."""
    if device.status not in MAY_OPEN_STREAMS:
        return (), False
    cooperative_id = device.cooperative_id.bytes
    covered = {one.stream.bytes for one in hello.own}
    asked = {
        "cooperative_id": cooperative_id,
        "after": hello.after.bytes if hello.after else b"",
        "most": STREAMS_MAX + len(covered) + 1,
    }
    rows = [
        row for row in connection.execute(_STREAMS_AFTER, asked) if row.stream_id not in covered
    ]
    page, more = rows[:STREAMS_MAX], len(rows) > STREAMS_MAX
    cursors = {point.stream.bytes: point.seq for point in hello.foreign}
    points = [(row, cursors[row.stream_id]) for row in page if row.stream_id in cursors]
    links = links_at(connection, cooperative_id, points)

    def entry(row: Row[Any]) -> ReadableStream:
        cursor = cursors.get(row.stream_id)
        return ReadableStream(
            stream=StreamId(UUID(bytes=row.stream_id)),
            author=UUID(bytes=row.author),
            role=row.role,
            parent=parent_of(row),
            head_seq=row.head_seq,
            head_link=row.head_link,
            link_at_cursor=None if cursor is None else links.get((row.stream_id, cursor)),
        )

    return tuple(map(entry, page)), more
