r"""A fact as it is logged and sent: stamped, numbered, and chained to the one before.

    link(n) = SHA-256( link(n-1), everything in envelope n )      link(0) = the genesis link

Whoever holds the link of fact n therefore holds a witness of every byte before it. The body is
hashed as written, so no rule about key order or white space can make two honest sides disagree.
The layout is that of lumbung/1, section 4.
"""

from hashlib import sha256
from struct import pack
from typing import NamedTuple
from uuid import UUID

from msgspec import Struct

from values.identity import StreamId
from values.instant import day_number, microseconds_of
from values.stamp import Stamp

SEALED = 1
"""Flag: the body is sealed with the cooperative's own key. Other bits are passed on unchanged."""
BODY_BYTES_MAX = 262_144
"""MAX_BODY of lumbung/1: a larger fact could never be sent, so it is never recorded."""
_NO_STREAM = bytes(16)
_NO_LINK = bytes(32)


class Position(NamedTuple):
    """A point in a stream: compare links, not numbers."""

    stream_id: StreamId
    seq: int
    link: bytes


class Envelope(Struct, frozen=True):
    """One row of the log, and one item of a batch to the hub."""

    stamp: Stamp
    seq: int
    kind: str
    version: int
    flags: int
    body: bytes
    link: bytes = b""

    def link_after(self, previous: bytes) -> bytes:
        """Return the link this envelope must have when it follows one linked `previous`."""
        stamp = self.stamp
        return fact_link(
            previous,
            self.seq,
            (
                stamp.fact_id,
                self.kind,
                self.version,
                microseconds_of(stamp.recorded_at),
                day_number(stamp.business_date),
                stamp.actor_id,
                self.flags,
                self.body,
            ),
        )


Fields = tuple[UUID, str, int, int, int, UUID, int, bytes]
"""fact_id, kind, version, recorded_at (microseconds), business_date (yyyymmdd), actor_id, flags,
body: the eight of lumbung/1, in the order in which they travel."""


def hashed_bytes(previous: bytes, seq: int, fields: Fields) -> bytes:
    """Return what the link of a fact is the SHA-256 of."""
    fact_id, kind, version, recorded_at, business_date, actor_id, flags, body = fields
    name = kind.encode()
    return b"".join(
        (
            b"lumbung/1 fact\0",
            previous,
            pack(">Q16sH", seq, fact_id.bytes, len(name)),
            name,
            pack(">HqI16sB", version, recorded_at, business_date, actor_id.bytes, flags),
            sha256(body).digest(),
        )
    )


def fact_link(previous: bytes, seq: int, fields: Fields) -> bytes:
    """Return the link of the fact numbered `seq` that follows one linked `previous`."""
    return sha256(hashed_bytes(previous, seq, fields)).digest()


def genesis_bytes(stream_id: StreamId, parent: Position | None) -> bytes:
    """Return what the link before a stream's first fact is the SHA-256 of."""
    stream, seq, link = (
        (parent.stream_id.bytes, parent.seq, parent.link) if parent else (_NO_STREAM, 0, _NO_LINK)
    )
    return b"lumbung/1 genesis\0" + stream_id.bytes + stream + pack(">Q", seq) + link


def genesis_link(stream_id: StreamId, parent: Position | None = None) -> bytes:
    """Return the link before a stream's first fact; it names the stream this one goes on from."""
    return sha256(genesis_bytes(stream_id, parent)).digest()
