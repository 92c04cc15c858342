"""What is to be sent, read from the log as it stands: bytes and numbers, made into nothing else."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from coop.facts.envelope import Position, genesis_link
from db.rows import driver_connection
from db.session import Session
from db.tables import LoggedFact, Stream, StreamDelivery
from sync.protocol.batches import BatchFact, Origin
from sync.protocol.delivery import Progress, PushFacts
from sync.protocol.messages import OwnHead
from values.identity import DeviceId, FactId, StreamId

_FACTS = (
    "SELECT fact_id, kind, version, recorded_at, business_date, actor_id, flags, body, link "
    "FROM fact WHERE stream_id = ? AND seq >= ? ORDER BY seq LIMIT ?"
)
_LINK = "SELECT link FROM fact WHERE stream_id = ? AND seq = ?"
_HEAD = "SELECT seq FROM fact WHERE stream_id = ? ORDER BY seq DESC LIMIT 1"
_FACT_OVERHEAD_BYTES = 80
"""Of a fact without its body, before compression."""


class Outgoing(NamedTuple):
    """A part of a stream, and the links before and behind it."""

    origin: Origin
    first_seq: int
    prev_link: bytes
    head_link: bytes
    facts: list[BatchFact]


def own_progress(session: Session, device_id: DeviceId) -> list[Progress]:
    """Return how far every stream of this device is, oldest first."""
    kept = select(Stream.stream_id, StreamDelivery).outerjoin(
        StreamDelivery, StreamDelivery.stream_id == Stream.stream_id
    )
    rows = session.execute(kept.where(Stream.author_id == device_id)).all()
    streams = [_progress(session, stream_id, delivery) for stream_id, delivery in rows]
    return sorted(streams, key=lambda progress: (not progress.is_known, progress.stream_id))


def head_seq_of(session: Session, stream_id: StreamId) -> int:
    """Return the number of the last fact of a stream, or 0."""
    row = driver_connection(session).execute(_HEAD, (stream_id.bytes,)).fetchone()
    return row[0] if row else 0


def own_heads(session: Session, stream_ids: tuple[StreamId, ...]) -> tuple[OwnHead, ...]:
    """Return the heads of streams as a hello names them."""
    heads = []
    for stream_id in stream_ids:
        seq = head_seq_of(session, stream_id)
        link = link_at(session, stream_id, seq)
        assert link is not None, stream_id
        heads.append(OwnHead(stream_id, seq, link))
    return tuple(heads)


def link_at(session: Session, stream_id: StreamId, seq: int) -> bytes | None:
    """Return the link of a fact, that of the genesis at 0, and None behind the head."""
    if seq == 0:
        return genesis_link(stream_id, _parent_of(session, stream_id))
    row = driver_connection(session).execute(_LINK, (stream_id.bytes, seq)).fetchone()
    return row[0] if row else None


def facts_for(session: Session, push: PushFacts, author_id: DeviceId) -> Outgoing:
    """Read as many facts as the step allows, and at least one."""
    stream = push.stream_id
    prev_link = link_at(session, stream, push.first_seq - 1)
    assert prev_link is not None, push
    facts: list[BatchFact] = []
    link, raw_bytes = prev_link, 0
    asked = (stream.bytes, push.first_seq, push.facts_max)
    for *fields, next_link in driver_connection(session).execute(_FACTS, asked):
        raw_bytes += _FACT_OVERHEAD_BYTES + len(fields[-1])
        if facts and raw_bytes > push.raw_bytes_max:
            break
        facts.append(BatchFact(*fields))
        link = next_link
    origin = Origin(stream, author_id, _parent_of(session, stream))
    return Outgoing(origin, push.first_seq, prev_link, link, facts)


def fact_at(session: Session, stream_id: StreamId, seq: int) -> FactId | None:
    """Return the name of a fact, by its place."""
    place = LoggedFact.stream_id == stream_id, LoggedFact.seq == seq
    return session.scalar(select(LoggedFact.fact_id).where(*place))


def recorded_at(session: Session, stream_id: StreamId, seq: int) -> datetime | None:
    """Return when a fact was recorded, by this computer's clock."""
    place = LoggedFact.stream_id == stream_id, LoggedFact.seq == seq
    return session.scalar(select(LoggedFact.recorded_at).where(*place))


def _progress(session: Session, stream_id: StreamId, kept: StreamDelivery | None) -> Progress:
    progress = Progress(stream_id, head_seq_of(session, stream_id))
    if kept is not None:
        progress.acked_seq = min(kept.acked_seq, progress.head_seq)
        progress.is_known, progress.is_stuck = kept.is_known, kept.is_stuck
        progress.parked = kept.parked
    return progress


def _parent_of(session: Session, stream_id: StreamId) -> Position | None:
    stream = session.get(Stream, stream_id)
    if stream is None or stream.parent_id is None:
        return None
    assert stream.parent_link is not None, stream_id
    return Position(stream.parent_id, stream.parent_seq, stream.parent_link)
