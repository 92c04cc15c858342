r"""The fact log: what happened, and the rows that follow from it.

    use case -- checks --> fact -- record --> one row in the log, chained to the one before
                                          \-> the rows its `applies` function makes
    another till, a new disk: envelopes -- replay --> the same two

The log is the truth. Every other row is made by the one function registered for that kind of fact,
which sees the stamp and the fact and nothing else: so a use case and a replay cannot disagree, and
two streams may be replayed in either order. There is no outbox; what is to be sent is
`envelopes_after` the number that the hub has acknowledged.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from importlib import import_module
from struct import error as StructError  # noqa: N812  A class, whatever its name.
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

import msgspec
from sqlalchemy import select

from coop.facts import read_fact
from coop.facts.envelope import BODY_BYTES_MAX, SEALED, Envelope, Position, genesis_link
from coop.facts.fact import Fact
from db.rows import Row, driver_connection, write_rows
from db.session import Session
from db.tables import LoggedFact, Stream
from values.identity import FactId, StreamId
from values.instant import day_number, microseconds_of
from values.sealer import Sealer
from values.stamp import Stamp
from values.trouble import Trouble

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Fact)
Rows = Iterable[Row]

ROWS_AT_A_TIME = 500  # Of a log of many years: under 1 MB in memory.
APPLIES: dict[type[Fact], Callable[[Stamp, Any], Rows]] = {}

# Plain statements: these three stand in the way of every sale.
_INSERT = "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HEAD = "SELECT seq, link FROM fact WHERE stream_id = ? ORDER BY seq DESC LIMIT 1"
_IS_LOGGED = "SELECT 1 FROM fact WHERE fact_id = ?"


class LogDamaged(Trouble):
    """The log does not hold together here: a disk erred, or somebody changed it."""


class FactTooLarge(Trouble):
    """The fact is larger than any hub would take, so it is not recorded."""


class Head(NamedTuple):
    """The end of a stream: how many facts it has, and a witness of them all."""

    seq: int
    link: bytes


def applies(kind: type[F]) -> Callable[[Callable[[Stamp, F], Rows]], Callable[[Stamp, F], Rows]]:
    """Register the function that makes the rows which follow from a `kind` of fact."""

    def register(rows: Callable[[Stamp, F], Rows]) -> Callable[[Stamp, F], Rows]:
        assert kind not in APPLIES, kind
        APPLIES[kind] = rows
        return rows

    return register


def rows_of(stamp: Stamp, fact: Fact) -> Rows:
    """Return what follows from a fact.

    An act may record a fact of another subject, of which nothing was imported since the start; only
    what writes all rows again names every subject.
    """
    if type(fact) not in APPLIES:
        import_module("coop.rebuild")  # By its name: it stands above the log.
    return APPLIES[type(fact)](stamp, fact)


def use_case(
    act: Callable[Concatenate[Session, Stamp, P], T],
) -> Callable[Concatenate[Session, Stamp, P], T | None]:
    """Do an act once: pressed twice, it finds itself in the log, does nothing and returns None."""

    @wraps(act)
    def once(session: Session, stamp: Stamp, /, *args: P.args, **kwargs: P.kwargs) -> T | None:
        if is_logged(session, stamp.fact_id):
            return None
        return act(session, stamp, *args, **kwargs)

    return once


def record(session: Session, stamp: Stamp, fact: Fact) -> Head:
    """Append `fact` to this device's stream, write the rows that follow, return the new head.

    Raises:
        FactTooLarge: its body is beyond what may be sent.
    """
    sealer: Sealer = session.info["sealer"]
    head = head_of(session, stamp.stream_id)
    body = msgspec.json.encode(fact)
    if fact.PRIVATE:
        body = sealer.seal(body, stamp.fact_id, fact.KIND, fact.VERSION)
    if len(body) > BODY_BYTES_MAX:
        raise FactTooLarge(fact.KIND, len(body))
    flags = SEALED if fact.PRIVATE else 0
    envelope = Envelope(stamp, head.seq + 1, fact.KIND, fact.VERSION, flags, body)
    link = envelope.link_after(head.link)
    _write(session, msgspec.structs.replace(envelope, link=link), fact)
    return Head(envelope.seq, link)


def replay(session: Session, envelopes: Iterable[Envelope]) -> None:
    """Take in facts recorded elsewhere, each stream from where this database's copy of it ends.

    Raises:
        LogDamaged: they do not follow from what is here.
        FactTooNew: this program is too old to read one of them.
    """
    sealer: Sealer = session.info["sealer"]
    heads: dict[StreamId, Head] = {}
    for envelope in envelopes:
        stream_id = envelope.stamp.stream_id
        head = heads.get(stream_id) or head_of(session, stream_id)
        heads[stream_id] = _check(head, envelope)
        try:
            fact = read_fact(envelope, sealer)
        except msgspec.DecodeError as error:  # Chained, and yet not what its kind says.
            raise LogDamaged(stream_id, envelope.seq) from error
        _write(session, envelope, fact)


def verify(session: Session, stream_id: StreamId) -> Head:
    """Hash a stream again from its first fact to its last, and return its head.

    Raises:
        LogDamaged: a fact is missing, added, moved or changed.
    """
    head = Head(0, _first_link(session, stream_id))
    for envelope in envelopes_after(session, stream_id, 0):
        head = _check(head, envelope)
    return head


def is_logged(session: Session, fact_id: FactId) -> bool:
    """Say whether that fact has been recorded."""
    found = driver_connection(session).execute(_IS_LOGGED, (fact_id.bytes,)).fetchone()
    return found is not None


def head_of(session: Session, stream_id: StreamId) -> Head:
    """Return the end of a stream."""
    last = driver_connection(session).execute(_HEAD, (stream_id.bytes,)).fetchone()
    return Head(*last) if last else Head(0, _first_link(session, stream_id))


def envelopes_after(session: Session, stream_id: StreamId, seq: int) -> Iterator[Envelope]:
    """Read a stream from behind `seq`, oldest first.

    Raises:
        LogDamaged: a row holds what was never written into it.
    """
    log = LoggedFact
    columns = select(
        log.fact_id,
        log.actor_id,
        log.recorded_at,
        log.business_date,
        log.seq,
        log.kind,
        log.version,
        log.flags,
        log.body,
        log.link,
    )
    tail = columns.where(log.stream_id == stream_id, log.seq > seq).order_by(log.seq)
    rows = session.execute(tail.execution_options(yield_per=ROWS_AT_A_TIME))
    try:
        for fact_id, actor_id, recorded_at, business_date, *rest in rows:
            yield Envelope(Stamp(fact_id, stream_id, actor_id, recorded_at, business_date), *rest)
    except (ValueError, OverflowError) as error:  # No id, no day, no instant of any clock.
        raise LogDamaged(stream_id, str(error)) from error


def _check(head: Head, envelope: Envelope) -> Head:
    damaged = LogDamaged(envelope.stamp.stream_id, envelope.seq)
    try:
        link = envelope.link_after(head.link)
    except StructError as error:  # A number that no program of ours would have written.
        raise damaged from error
    if envelope.seq != head.seq + 1 or envelope.link != link:
        raise damaged
    return Head(envelope.seq, link)


def _first_link(session: Session, stream_id: StreamId) -> bytes:
    stream = session.get(Stream, stream_id)
    parent = None
    if stream is not None and stream.parent_id is not None:
        assert stream.parent_link is not None
        parent = Position(stream.parent_id, stream.parent_seq, stream.parent_link)
    return genesis_link(stream_id, parent)


def _write(session: Session, envelope: Envelope, fact: Fact) -> None:
    stamp = envelope.stamp
    columns = (
        stamp.stream_id.bytes,
        envelope.seq,
        stamp.fact_id.bytes,
        stamp.actor_id.bytes,
        microseconds_of(stamp.recorded_at),
        day_number(stamp.business_date),
        envelope.kind,
        envelope.version,
        envelope.flags,
        envelope.body,
        envelope.link,
    )
    driver_connection(session).execute(_INSERT, columns)
    write_rows(session, rows_of(stamp, fact))
