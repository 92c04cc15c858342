"""The messages of lumbung/1, section 7, as structs. Absent optional members are not written."""

from enum import StrEnum
from typing import Annotated, NamedTuple, TypeVar
from uuid import UUID

from msgspec import Struct
from typing_extensions import override

from coop.facts.envelope import Position
from sync.protocol.keys import PublicKeys
from sync.protocol.limits import FACTS_MAX, WHOLE_MAX
from sync.protocol.members import (
    Digest,
    Label,
    Link,
    PublicKey,
    Seq,
    Text,
    read_members,
    text,
    whole,
    write_members,
)
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.strict_json import Malformed, read_object
from values.identity import CooperativeId, DeviceId, HubId, StreamId

S = TypeVar("S", bound=Struct)

FirstSeq = Annotated[int, whole(1, WHOLE_MAX)]
Size = Annotated[int, whole(1, WHOLE_MAX)]


class MessageType(StrEnum):
    """What an envelope may hold."""

    ENROL = "enrol"
    ENROLLED = "enrolled"
    HELLO = "hello"
    HEADS = "heads"
    BATCH = "batch"
    RECEIPT = "receipt"
    FETCH = "fetch"
    REFUSAL = "refusal"


class DeviceStatus(StrEnum):
    """How the hub regards a device."""

    ACTIVE = "active"
    QUARANTINED = "quarantined"
    SUSPENDED = "suspended"
    RETIRED = "retired"

    @classmethod
    @override
    def _missing_(cls, value: object) -> "DeviceStatus":
        """Treat a status that came after this program as the careful one; section 12."""
        return cls.QUARANTINED


class App(Struct, frozen=True):
    """The program that speaks."""

    name: Label
    version: Label


class Enrol(Struct, frozen=True, kw_only=True):
    """A device asks to be enrolled, and proves that it knows the voucher."""

    device: DeviceId
    sign_pub: PublicKey
    seal_pub: PublicKey
    voucher: UUID
    mac: Digest
    label: Label
    app: App


class Enrolled(Struct, frozen=True, kw_only=True):
    """The hub's answer, which proves the same."""

    cooperative: CooperativeId
    hub: HubId
    sign_pub: PublicKey
    seal_pub: PublicKey
    device_no: FirstSeq
    hub_generation: UUID
    hub_time: int
    mac: Digest


class OwnHead(Struct, frozen=True):
    """Where a stream that the device authors ends there."""

    stream: StreamId
    head_seq: Seq
    head_link: Link


class Point(Struct, frozen=True):
    """A position in a stream: the cursor of a foreign one, or where a child branched off."""

    stream: StreamId
    seq: Seq
    link: Link

    def position(self) -> Position:
        """Return it as facts know it."""
        return Position(self.stream, self.seq, self.link)


class Hello(Struct, frozen=True, kw_only=True):
    """The device says how far it is with every stream."""

    hub_generation: UUID | None
    session: UUID
    own: tuple[OwnHead, ...]
    foreign: tuple[Point, ...]
    after: StreamId | None
    backlog: Seq
    app: App


class OwnState(Struct, frozen=True, kw_only=True):
    """What the hub holds of a stream that the device named as its own."""

    stream: StreamId
    known: bool
    acked_seq: Seq
    acked_link: Link | None
    link_at_head: Link | None
    """The hub's link at the device's head; None where the hub does not reach it."""
    parked: Seq


class ReadableStream(Struct, frozen=True, kw_only=True):
    """A stream that the device may fetch."""

    stream: StreamId
    author: UUID
    role: Text
    parent: Point | None
    head_seq: Seq
    head_link: Link
    link_at_cursor: Link | None


class HubLimits(Struct, frozen=True):
    """What this hub takes, never more than the protocol allows."""

    batch_bytes: Size
    batch_facts: Size
    body_bytes: Size
    poll_seconds: Size


class Directive(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something the hub asks of the device. Unknown names are ignored."""

    name: Text
    min_version: object = None
    """With `upgrade`: the oldest version that still serves."""


def _status(value: object) -> DeviceStatus:
    return DeviceStatus(text()(value))


class Heads(Struct, frozen=True, kw_only=True):
    """The hub says how far it is, one entry of `own` for each that was asked, in that order."""

    hub_generation: UUID
    hub_time: int
    status: Annotated[DeviceStatus, _status]
    own: tuple[OwnState, ...]
    readable: tuple[ReadableStream, ...]
    more: bool
    limits: HubLimits
    hub_keys: tuple[PublicKeys, ...]
    directives: tuple[Directive, ...]


class BatchMembers(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the header of a batch says besides. `parent` is the stream's, in every batch."""

    stream: StreamId
    author: UUID
    parent: Point | None
    first_seq: FirstSeq
    count: Seq
    prev_link: Link
    head_link: Link
    raw_len: Seq
    digest: Digest
    role: Text | None = None
    stream_head_seq: Seq | None = None
    stream_head_link: Link | None = None

    def __post_init__(self) -> None:
        """Refuse a range that ends behind the last number there is."""
        if self.first_seq + self.count - 1 > WHOLE_MAX:
            raise Malformed("the range ends too high")


class Receipt(Struct, frozen=True, kw_only=True):
    """The hub has these facts, durably, and says where the stream now ends there."""

    stream: StreamId
    first_seq: FirstSeq
    count: Seq
    digest: Digest
    acked_seq: Seq
    acked_link: Link
    parked: tuple[FirstSeq, ...]
    hub_generation: UUID
    hub_time: int


class Fetch(Struct, frozen=True):
    """The device asks for a part of a stream."""

    stream: StreamId
    from_seq: FirstSeq
    max_facts: Annotated[int, whole(1, FACTS_MAX)] | None


class Letter(NamedTuple):
    """What goes into an envelope: its type, the bare payload, and further members of the header."""

    type: MessageType
    payload: bytes
    members: BatchMembers | None = None


_TYPES: dict[type[Struct], MessageType] = {
    Enrol: MessageType.ENROL,
    Enrolled: MessageType.ENROLLED,
    Hello: MessageType.HELLO,
    Heads: MessageType.HEADS,
    Receipt: MessageType.RECEIPT,
    Fetch: MessageType.FETCH,
}


def letter_of(message: Struct) -> Letter:
    """Write a message, ready for an envelope."""
    return Letter(_TYPES[type(message)], write_members(message))


def read_message(kind: type[S], plain: bytes) -> S:
    """Read the message that a payload holds.

    Raises:
        ProblemFound: bad-payload.
    """
    try:
        return read_members(kind, read_object(plain))
    except Malformed as reason:
        raise ProblemFound(Problem.BAD_PAYLOAD, str(reason)) from reason
