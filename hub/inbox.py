r"""The inbox: takes in batches of facts, exactly once, whatever the line does.

    check, open, unpack, link        nothing but the device's row is read
    BEGIN
      lock stream, then cooperative
      compare links                  gap, fork: nothing is written
      add facts and evidence         verbatim; never changed again
      project, or hold               what cannot be counted is parked
    COMMIT, durable
    sign the receipt

The same batch again finds every fact in its place and gives the same answer. Two at once wait for
one another at the stream's row. lumbung/1, section 8, has the steps; their numbers stand here.
"""

from functools import partial
from hashlib import sha256
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row, bindparam, select

from coop.facts.envelope import Position
from hub.copies import first_copies_of
from hub.delivery import Delivery, ForkFound, compare
from hub.devices import MAY_OPEN_STREAMS, find_device, note_brought
from hub.hub_stream import StreamHead, locked_position, set_heads
from hub.incidents import Incident, IncidentKind, note_incident
from hub.line import Request, sealed_answer
from hub.lineage import flag_parent
from hub.opened_hub import Hub
from hub.projections.projecting import project
from hub.projections.reading import DEVICE_NOT_ACTIVE
from hub.projections.waiting_rows import HELD, PARKED, Parked, park
from hub.rows_in_bulk import add_or_merge, add_rows
from hub.stored_fact import StoredFact
from hub.tables import evidence, fact, stream, waiting
from sync.protocol.batches import batch_members, genesis_of, unpack_batch
from sync.protocol.messages import BatchMembers, DeviceStatus, Receipt, letter_of
from sync.protocol.problems import Problem, ProblemFound

DEVICE_ROLE: Final = "device"

_LOCKED_STREAM: Final = (
    select(stream)
    .where(
        stream.c.cooperative_id == bindparam("cooperative_id"),
        stream.c.stream_id == bindparam("stream_id"),
    )
    .with_for_update()
)
_PARKED: Final = (
    select(waiting.c.seq)
    .where(
        waiting.c.cooperative_id == bindparam("cooperative_id"),
        waiting.c.stream_id == bindparam("stream_id"),
        waiting.c.seq >= bindparam("first"),
        waiting.c.seq <= bindparam("last"),
        waiting.c.state == PARKED,
    )
    .order_by(waiting.c.seq)
)


class Taken(NamedTuple):
    """Where the stream ends after a batch, and which facts of the batch are parked."""

    acked: Position
    parked: tuple[int, ...]


def take_batch(hub: Hub, request: Request) -> bytes:
    """Take in a batch and return the signed receipt, when everything is durable.

    Raises:
        ProblemFound: the batch is refused, whole.
    """
    members = _checked_members(request)
    delivery = Delivery(request, unpack_batch(members, request.plain), hub.clock())
    try:
        taken = hub.storage.write(partial(_take, delivery=delivery))
    except ForkFound as fork:
        hub.storage.write(partial(_note_fork, delivery=delivery, fork=fork))
        raise
    receipt = Receipt(
        stream=members.stream,
        first_seq=members.first_seq,
        count=members.count,
        digest=members.digest,
        acked_seq=taken.acked.seq,
        acked_link=taken.acked.link,
        parked=taken.parked,
        hub_generation=hub.identity.generation,
        hub_time=hub.clock(),
    )
    return sealed_answer(hub, request, letter_of(receipt))


def _checked_members(request: Request) -> BatchMembers:
    """Step 1."""
    members = batch_members(request.frame)
    if members.count == 0:
        raise ProblemFound(Problem.BAD_ENVELOPE, "a batch without facts")
    if members.author != request.frame.header.sender:
        raise ProblemFound(Problem.NOT_AUTHOR, stream_id=members.stream)
    return members


def _take(connection: Connection, *, delivery: Delivery) -> Taken:
    """Steps 4 to 9, but for the commit."""
    members = delivery.batch.members
    row = _locked_stream(connection, delivery)
    position = locked_position(connection, delivery.cooperative_id)
    status = _status(connection, delivery)
    if row.head_seq == 0 and status not in MAY_OPEN_STREAMS:
        raise ProblemFound(Problem.SUSPENDED)
    compare(connection, delivery, row)
    head = Position(members.stream, row.head_seq, row.head_link)
    if delivery.last_seq > row.head_seq:
        head = _add(connection, delivery, StreamHead(row.stream_id, *head[1:], position), status)
    span = {"first": members.first_seq, "last": delivery.last_seq}
    parked = connection.execute(_PARKED, {**delivery.names, **span}).scalars().all()
    return Taken(head, tuple(parked))


def _locked_stream(connection: Connection, delivery: Delivery) -> Row[Any]:
    """Step 5: the stream's row, locked, made if need be."""
    row = connection.execute(_LOCKED_STREAM, delivery.names).one_or_none()
    if row is not None:
        return row
    members = delivery.batch.members
    genesis = genesis_of(members)
    if _status(connection, delivery) not in MAY_OPEN_STREAMS:
        raise ProblemFound(Problem.SUSPENDED)
    if members.first_seq > 1:
        raise ProblemFound(
            Problem.UNKNOWN_STREAM, stream_id=members.stream, acked_seq=0, acked_link=genesis
        )
    _open(connection, delivery, genesis)
    return connection.execute(_LOCKED_STREAM, delivery.names).one()


def _open(connection: Connection, delivery: Delivery, genesis: bytes) -> None:
    parent = delivery.batch.members.parent
    point = (parent.stream.bytes, parent.seq, parent.link) if parent else (None, None, None)
    row = (
        *(delivery.cooperative_id, delivery.stream_id, delivery.batch.members.author.bytes),
        *(DEVICE_ROLE, *point, genesis, 0, genesis, delivery.now),
    )
    add_or_merge(connection, stream, [row], "DO NOTHING")


def _add(
    connection: Connection, delivery: Delivery, at: StreamHead, status: DeviceStatus
) -> Position:
    """Steps 7 to 9: store what is new, and count it unless the device is held."""
    members = delivery.batch.members
    new = _new_facts(delivery, at)
    firsts = first_copies_of(connection, delivery.request.device, new, delivery.now)
    add_rows(connection, fact, new)
    frame = delivery.request.frame
    proof = (frame.header_bytes, sha256(frame.payload).digest(), frame.signature, delivery.now)
    row = (delivery.cooperative_id, delivery.stream_id, delivery.last_seq, at.seq + 1, *proof)
    add_rows(connection, evidence, [row])
    if at.seq == 0:
        flag_parent(connection, delivery.request.device, members, delivery.now)
    end = StreamHead(at.stream_id, delivery.last_seq, members.head_link, new[-1].position)
    set_heads(connection, delivery.cooperative_id, end)
    note_brought(connection, delivery.request.device, delivery.now, len(new))
    if status is DeviceStatus.ACTIVE:
        project(connection, delivery.cooperative_id, firsts, delivery.now)
    else:
        held = [Parked(one, DEVICE_NOT_ACTIVE) for one in firsts]
        park(connection, delivery.cooperative_id, held, HELD)
    return Position(members.stream, end.seq, end.link)


def _new_facts(delivery: Delivery, at: StreamHead) -> list[StoredFact]:
    batch, known = delivery.batch, at.seq + 1 - delivery.batch.members.first_seq
    facts, links = batch.facts[known:], batch.links[known:]
    cooperative_id, stream_id = delivery.cooperative_id, delivery.stream_id
    return [
        StoredFact(
            cooperative_id,
            stream_id,
            at.seq + number,
            at.position + number,
            one.fact_id,
            one.kind,
            one.version,
            one.recorded_at,
            one.business_date,
            one.actor_id,
            one.flags,
            one.body,
            link,
        )
        for number, (one, link) in enumerate(zip(facts, links, strict=True), 1)
    ]


def _status(connection: Connection, delivery: Delivery) -> DeviceStatus:
    """Return how the device is regarded now: an officer may just have changed it."""
    device = delivery.request.device
    known = find_device(connection, device.cooperative_id, device.device_id)
    assert known is not None, "devices are never deleted"
    return known.status


def _note_fork(connection: Connection, *, delivery: Delivery, fork: ForkFound) -> None:
    noticed = Incident(
        delivery.cooperative_id,
        IncidentKind.FORK,
        delivery.request.device.device_id.bytes,
        delivery.stream_id,
        fork.seq,
        fork.offered_link,
    )
    note_incident(connection, noticed, delivery.now)
