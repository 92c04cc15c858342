"""The answer to a fetch: a part of a stream, as it was written."""

from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from hub.devices import MAY_OPEN_STREAMS, Device
from hub.line import Request, sealed_answer
from hub.lineage import links_at, parent_of, streams_named
from hub.opened_hub import Hub
from hub.tables import fact
from sync.protocol.batches import BatchFact, FetchedFrom, Origin, pack_batch
from sync.protocol.limits import FACTS_MAX, RAW_BYTES_MAX
from sync.protocol.messages import Fetch, Letter, read_message
from sync.protocol.problems import Problem, ProblemFound
from values.identity import StreamId

FRAMING_BYTES: Final = 256
"""What a fact takes on the wire besides its body, at most."""

_FACTS_FROM: Final = (
    select(
        *(fact.c.fact_id, fact.c.kind, fact.c.version, fact.c.recorded_at, fact.c.business_date),
        *(fact.c.actor_id, fact.c.flags, fact.c.body, fact.c.link),
    )
    .where(
        fact.c.cooperative_id == bindparam("cooperative_id"),
        fact.c.stream_id == bindparam("stream_id"),
        fact.c.seq >= bindparam("first"),
    )
    .order_by(fact.c.seq)
    .limit(bindparam("most"))
    .execution_options(yield_per=50)
)


def answer_fetch(hub: Hub, request: Request) -> bytes:
    """Return the signed batch.

    Raises:
        ProblemFound: bad-payload, suspended, unknown-stream or gap.
    """
    asked = read_message(Fetch, request.plain)
    if request.device.status not in MAY_OPEN_STREAMS:
        raise ProblemFound(Problem.SUSPENDED)
    with hub.storage.reading() as connection:
        letter = fetched(connection, request.device, asked)
    return sealed_answer(hub, request, letter)


def fetched(connection: Connection, device: Device, asked: Fetch) -> Letter:
    """Return as many facts as fit, none at the head of the stream.

    Raises:
        ProblemFound: unknown-stream or gap.
    """
    cooperative_id, name = device.cooperative_id.bytes, asked.stream.bytes
    row = streams_named(connection, cooperative_id, [name]).get(name)
    if row is None:
        raise ProblemFound(Problem.UNKNOWN_STREAM)
    if asked.from_seq > row.head_seq + 1:
        raise ProblemFound(
            Problem.GAP,
            stream_id=asked.stream,
            acked_seq=row.head_seq,
            acked_link=row.head_link,
        )
    before = links_at(connection, cooperative_id, [(row, asked.from_seq - 1)])
    facts, links = _facts_that_fit(connection, cooperative_id, asked)
    return _packed(row, asked.from_seq, [before[name, asked.from_seq - 1], *links], facts)


def _facts_that_fit(
    connection: Connection, cooperative_id: bytes, asked: Fetch
) -> tuple[list[BatchFact], list[bytes]]:
    facts: list[BatchFact] = []
    links: list[bytes] = []
    size = 0
    rows = connection.execute(
        _FACTS_FROM,
        {
            "cooperative_id": cooperative_id,
            "stream_id": asked.stream.bytes,
            "first": asked.from_seq,
            "most": asked.max_facts or FACTS_MAX,
        },
    )
    for *said, link in rows:
        size += len(said[-1]) + FRAMING_BYTES
        if facts and size > RAW_BYTES_MAX:
            break
        facts.append(BatchFact(*said))
        links.append(link)
    rows.close()
    return facts, links


def _packed(row: Row[Any], first_seq: int, links: list[bytes], facts: list[BatchFact]) -> Letter:
    """Pack the facts, fewer of them while the payload is too large; `links` begins before them."""
    parent = parent_of(row)
    origin = Origin(
        StreamId(UUID(bytes=row.stream_id)),
        UUID(bytes=row.author),
        parent.position() if parent else None,
    )
    source = FetchedFrom(row.role, row.head_seq, row.head_link)
    count = len(facts)
    while True:
        try:
            return pack_batch(origin, first_seq, links[0], links[count], facts[:count], source)
        except ProblemFound:
            if count <= 1:
                raise  # A single fact always fits: the author could send it.
            count //= 2
