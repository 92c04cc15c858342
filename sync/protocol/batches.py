r"""Facts on the wire; section 7, batch.

    plain = zstd(raw)    raw = msgpack array of facts    fact = msgpack array of eight

Links are not sent: the receiver computes them, and the header, which is signed, names the last
one. So a batch is proved whole or not at all. Ten thousand facts a day pass here: a fact is one
msgspec struct, and what can be checked once for a batch is not checked once a fact.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Annotated, NamedTuple
from uuid import UUID

from backports.zstd import (
    DecompressionParameter,
    ZstdDecompressor,
    ZstdError,
    compress,
    get_frame_info,
    get_frame_size,
)
from msgspec import DecodeError, Meta, Struct
from msgspec.msgpack import Decoder, Encoder

from coop.facts.envelope import BODY_BYTES_MAX, Position, fact_link, genesis_link
from sync.protocol.envelopes import Frame
from sync.protocol.limits import (
    FACTS_MAX,
    KIND_BYTES_MAX,
    PAYLOAD_BYTES_MAX,
    RAW_BYTES_MAX,
)
from sync.protocol.members import read_members
from sync.protocol.messages import BatchMembers, Letter, MessageType, Point
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.strict_json import Malformed
from values.identity import StreamId

_ZSTD_LEVEL = 9
"""Five microseconds a sale. Level 19 saves one byte in ten more and takes forty times as long."""
_WINDOW_LOG_MAX = 23
"""2^23 is the limit of a raw batch, and of the memory that a window may take."""
_ARRAY_WIDTHS = {b"\xdc": 2, b"\xdd": 4}
"""How many bytes state the count of a long msgpack array."""
_NO_KIND = re.compile("[\x00-\x1f\x7f]")

_Id = Annotated[bytes, Meta(min_length=16, max_length=16)]


class BatchFact(Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One fact as it travels: bytes and numbers, judged by nobody on the way."""

    fact_id: _Id
    kind: str
    version: Annotated[int, Meta(ge=0, le=2**16 - 1)]
    recorded_at: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
    business_date: Annotated[int, Meta(ge=0, le=2**32 - 1)]
    actor_id: _Id
    flags: Annotated[int, Meta(ge=0, le=2**8 - 1)]
    body: bytes


class Batch(NamedTuple):
    """A batch that holds together: the links lead from `prev_link` to `head_link`."""

    members: BatchMembers
    facts: list[BatchFact]
    links: list[bytes]


class Origin(NamedTuple):
    """A stream's name, its author, and the point it goes on from."""

    stream_id: StreamId
    author_id: UUID
    parent: Position | None


class FetchedFrom(NamedTuple):
    """What a batch says besides when it comes from the hub."""

    role: str
    head_seq: int
    head_link: bytes


_encode = Encoder().encode
_decode = Decoder(list[BatchFact]).decode


def pack_batch(
    origin: Origin,
    first_seq: int,
    prev_link: bytes,
    head_link: bytes,
    facts: Sequence[BatchFact],
    fetched: FetchedFrom | None = None,
) -> Letter:
    """Write some facts of a stream, those from `first_seq` on.

    Raises:
        ProblemFound: too-large; send fewer.
    """
    raw = _encode(facts)
    payload = compress(raw, _ZSTD_LEVEL) if len(raw) <= RAW_BYTES_MAX else b""
    if len(facts) > FACTS_MAX or not payload or len(payload) > PAYLOAD_BYTES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    role, stream_head_seq, stream_head_link = fetched or (None, None, None)
    members = BatchMembers(
        stream=origin.stream_id,
        author=origin.author_id,
        parent=Point(*origin.parent) if origin.parent else None,
        first_seq=first_seq,
        count=len(facts),
        prev_link=prev_link,
        head_link=head_link,
        raw_len=len(raw),
        digest=sha256(raw).digest(),
        role=role,
        stream_head_seq=stream_head_seq,
        stream_head_link=stream_head_link,
    )
    return Letter(MessageType.BATCH, payload, members)


def batch_members(frame: Frame) -> BatchMembers:
    """Read what the header of a batch says besides.

    Raises:
        ProblemFound: bad-envelope or too-large.
    """
    try:
        members = read_members(BatchMembers, frame.members)
    except Malformed as reason:
        raise ProblemFound(Problem.BAD_ENVELOPE, str(reason)) from reason
    if members.count > FACTS_MAX or members.raw_len > RAW_BYTES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    return members


def unpack_batch(members: BatchMembers, plain: bytes) -> Batch:
    """Decompress, decode and bound the facts, and compute their links.

    Raises:
        ProblemFound: too-large, bad-payload, bad-digest or bad-link.
    """
    raw = _decompress(plain, members.raw_len)
    if sha256(raw).digest() != members.digest:
        raise ProblemFound(Problem.BAD_DIGEST)
    facts = _bounded_facts(raw)
    if len(facts) != members.count:
        raise ProblemFound(Problem.BAD_PAYLOAD, "the number of facts is another")
    links = links_of(facts, members.first_seq, members.prev_link)
    if (links[-1] if links else members.prev_link) != members.head_link:
        raise ProblemFound(Problem.BAD_LINK)
    if members.first_seq == 1 and members.prev_link != genesis_of(members):
        raise ProblemFound(Problem.BAD_LINK, "it does not begin where it says")
    return Batch(members, facts, links)


def genesis_of(members: BatchMembers) -> bytes:
    """Return the link before the first fact of the stream that a batch is of."""
    return genesis_link(members.stream, members.parent.position() if members.parent else None)


def links_of(facts: Sequence[BatchFact], first_seq: int, prev_link: bytes) -> list[bytes]:
    """Return the link of each fact, the first of which is numbered `first_seq`."""
    links = []
    link = prev_link
    for seq, fact in enumerate(facts, first_seq):
        link = fact_link(
            link,
            seq,
            (
                UUID(bytes=fact.fact_id),
                fact.kind,
                fact.version,
                fact.recorded_at,
                fact.business_date,
                _actor(fact.actor_id),
                fact.flags,
                fact.body,
            ),
        )
        links.append(link)
    return links


@lru_cache(maxsize=1_000)  # A cooperative has a few clerks, who stand in every fact.
def _actor(actor_id: bytes) -> UUID:
    return UUID(bytes=actor_id)


def _decompress(plain: bytes, raw_length: int) -> bytes:
    """Decompress one frame into exactly `raw_length` bytes, and spend no memory on a lie."""
    try:
        stated = get_frame_info(plain)
        is_one_frame = get_frame_size(plain) == len(plain)
    except ZstdError as reason:
        raise ProblemFound(Problem.BAD_PAYLOAD, "no zstd frame") from reason
    if stated.decompressed_size is not None and stated.decompressed_size > RAW_BYTES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    if stated.decompressed_size != raw_length or stated.dictionary_id or not is_one_frame:
        raise ProblemFound(Problem.BAD_PAYLOAD, "the zstd frame is not as its header says")
    decompressor = ZstdDecompressor(
        options={DecompressionParameter.window_log_max: _WINDOW_LOG_MAX}
    )
    try:
        raw = decompressor.decompress(plain, max_length=raw_length + 1)
    except ZstdError as reason:
        raise ProblemFound(Problem.BAD_PAYLOAD, "the zstd frame is damaged") from reason
    if len(raw) != raw_length or not decompressor.eof:
        raise ProblemFound(Problem.BAD_PAYLOAD, "the zstd frame is cut")
    return raw


def _bounded_facts(raw: bytes) -> list[BatchFact]:
    if _stated_count(raw) > FACTS_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    try:
        facts = _decode(raw)
    except (DecodeError, UnicodeDecodeError) as reason:
        raise ProblemFound(Problem.BAD_PAYLOAD, "no list of facts") from reason
    if any(len(fact.body) > BODY_BYTES_MAX for fact in facts):
        raise ProblemFound(Problem.TOO_LARGE)
    for kind in {fact.kind for fact in facts}:
        if not 1 <= len(kind.encode()) <= KIND_BYTES_MAX or _NO_KIND.search(kind):
            raise ProblemFound(Problem.BAD_PAYLOAD, "no kind of fact")
    return facts


def _stated_count(raw: bytes) -> int:
    """Read how many elements the array says it has, before a reader makes room for them."""
    width = _ARRAY_WIDTHS.get(raw[:1], 0)
    return int.from_bytes(raw[1 : 1 + width])  # A short array states at most 15, in its first byte.
