"""A cooperative with its till, as the hub meets them: bytes in, bytes out."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec
import pytest
from msgspec.structs import replace

from coop.facts.envelope import Position, genesis_link
from coop.facts.fact import Fact
from hub.cooperatives import add_cooperative
from hub.enrolling import enrol, issue_voucher
from hub.fetching import answer_fetch
from hub.heads import answer_hello
from hub.inbox import take_batch
from hub.line import open_request
from hub.opened_hub import Hub
from sync.protocol.batches import BatchFact, Origin, links_of, pack_batch
from sync.protocol.enrolment import enrol_message, open_enrolled, write_enrol
from sync.protocol.envelopes import Line, open_frame, read_frame, write_envelope
from sync.protocol.keys import OwnKeys, PublicKeys
from sync.protocol.messages import (
    App,
    Fetch,
    Heads,
    Hello,
    Letter,
    MessageType,
    OwnHead,
    Point,
    Receipt,
    letter_of,
    read_message,
)
from sync.protocol.problems import ProblemFound
from sync.protocol.vouchers import read_voucher_code
from values.identity import CooperativeId, DeviceId, StreamId

MORNING = 1_795_485_600_000_000
"""24 November 2026, 09.00 in western Indonesia, in microseconds."""
TODAY = 20261124
BANTUL = "34.02.08.2003"
A_CLERK = bytes(15) + b"\x07"
NO_COOPERATIVE = CooperativeId(UUID(int=0))
NO_HUB = UUID(int=0)
NO_KEYS = PublicKeys(bytes(32), bytes(32))
APP = App(name="lumbung", version="0.1.0")


class AClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.microseconds = MORNING

    def __call__(self) -> int:
        """Return its time."""
        return self.microseconds

    def move(self, *, seconds: int) -> None:
        """Let some time pass."""
        self.microseconds += seconds * 1_000_000


class Chance:
    """Random bytes that are the same in every run."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def uuid(self) -> UUID:
        """Return 16 random bytes."""
        return UUID(bytes=self._random.randbytes(16))

    def keys(self) -> OwnKeys:
        """Return keys of its own for a device."""
        return OwnKeys(self._random.randbytes(32), self._random.randbytes(32))


CHANCE = Chance(24)


@dataclass
class AStream:
    """A stream at its author: facts and links."""

    stream_id: StreamId
    parent: Position | None = None
    facts: list[BatchFact] = field(default_factory=list)
    links: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with the genesis link."""
        self.links.append(genesis_link(self.stream_id, self.parent))

    @property
    def head_seq(self) -> int:
        """How many facts it has."""
        return len(self.facts)

    def add(self, fact: BatchFact) -> BatchFact:
        """Append a fact."""
        self.links += links_of([fact], self.head_seq + 1, self.links[-1])
        self.facts.append(fact)
        return fact

    def record(self, fact: Fact, **others: Any) -> BatchFact:  # noqa: ANN401
        """Append what happened."""
        return self.add(a_batch_fact(fact.KIND, msgspec.json.encode(fact), **others))


def a_batch_fact(kind: str, body: bytes, **others: Any) -> BatchFact:  # noqa: ANN401
    """Return a fact as it travels; `others` replace its other fields."""
    usual = BatchFact(CHANCE.uuid().bytes, kind, 1, MORNING, TODAY, A_CLERK, 0, body)
    return replace(usual, **others)


@dataclass
class Till:
    """A device: what it knows of the hub, and what it writes."""

    device_id: DeviceId
    keys: OwnKeys
    cooperative_id: CooperativeId = NO_COOPERATIVE
    hub_id: UUID = NO_HUB
    hub_keys: PublicKeys = NO_KEYS
    device_no: int = 0

    def new_stream(self, parent: Position | None = None) -> AStream:
        """Open a stream."""
        return AStream(StreamId(CHANCE.uuid()), parent)

    def enrolment(self, code: str, nonce: UUID) -> bytes:
        """Write an `enrol`."""
        secret = read_voucher_code(code)
        message = enrol_message(secret, self.device_id, self.keys, nonce, label="Kasir 1", app=APP)
        return write_enrol(message, self.keys, nonce, MORNING)

    def learn(self, answer: bytes, code: str, nonce: UUID) -> None:
        """Read the `enrolled` and keep what it says."""
        found = open_enrolled(answer, self.device_id, self.keys, nonce, read_voucher_code(code))
        self.cooperative_id, self.hub_id = found.cooperative, found.hub
        self.hub_keys = PublicKeys(found.sign_pub, found.seal_pub)
        self.device_no = found.device_no

    def write(self, letter: Letter) -> bytes:
        """Seal and sign a letter to the hub."""
        line = Line(self.device_id, self.keys, self.hub_id, self.hub_keys, self.cooperative_id)
        return write_envelope(line, letter, CHANCE.uuid(), MORNING)

    def letter(self, stream: AStream, first: int = 1, last: int | None = None) -> Letter:
        """Pack the facts from `first` to `last`, which is the end if not given."""
        last = stream.head_seq if last is None else last
        return pack_batch(
            Origin(stream.stream_id, self.device_id, stream.parent),
            first,
            stream.links[first - 1],
            stream.links[last],
            stream.facts[first - 1 : last],
        )

    def batch(self, stream: AStream, first: int = 1, last: int | None = None) -> bytes:
        """Write a batch."""
        return self.write(self.letter(stream, first, last))

    def hello(
        self, own: Iterable[AStream] = (), foreign: Sequence[Point] = (), after: UUID | None = None
    ) -> bytes:
        """Write a hello."""
        message = Hello(
            hub_generation=None,
            session=CHANCE.uuid(),
            own=tuple(
                OwnHead(stream.stream_id, stream.head_seq, stream.links[-1]) for stream in own
            ),
            foreign=tuple(foreign),
            after=None if after is None else StreamId(after),
            backlog=3,
            app=APP,
        )
        return self.write(letter_of(message))

    def fetch(self, stream_id: StreamId, first: int = 1, most: int | None = None) -> bytes:
        """Write a fetch."""
        return self.write(letter_of(Fetch(stream_id, first, most)))

    def opened(self, answer: bytes, expected: MessageType) -> bytes:
        """Open an answer of the hub and return its payload."""
        frame = read_frame(answer, {expected})
        return open_frame(
            frame, self.device_id, [self.keys], lambda _header: [self.hub_keys.sign_pub]
        )


@dataclass
class Village:
    """A cooperative on a hub, with a till and the till's stream."""

    hub: Hub
    cooperative_id: CooperativeId
    till: Till
    stream: AStream

    def push(self, first: int = 1, last: int | None = None) -> Receipt:
        """Send facts of the till's stream to the hub."""
        return push(self.hub, self.till, self.till.batch(self.stream, first, last))

    def another_till(self) -> Till:
        """Enrol a second till."""
        return an_enrolled_till(self.hub, self.cooperative_id)


def push(hub: Hub, till: Till, envelope: bytes) -> Receipt:
    """Have the hub take in a batch, and read the receipt as the till would."""
    request = open_request(hub, read_frame(envelope, {MessageType.BATCH}))
    return read_message(Receipt, till.opened(take_batch(hub, request), MessageType.RECEIPT))


def say_hello(hub: Hub, till: Till, envelope: bytes) -> Heads:
    """Have the hub answer a hello."""
    request = open_request(hub, read_frame(envelope, {MessageType.HELLO}))
    return read_message(Heads, till.opened(answer_hello(hub, request), MessageType.HEADS))


def fetch(hub: Hub, envelope: bytes) -> bytes:
    """Have the hub answer a fetch."""
    return answer_fetch(hub, open_request(hub, read_frame(envelope, {MessageType.FETCH})))


def a_till() -> Till:
    """Return a device that is not enrolled yet."""
    return Till(DeviceId(CHANCE.uuid()), CHANCE.keys())


def an_enrolled_till(hub: Hub, cooperative_id: CooperativeId) -> Till:
    """Enrol a new device."""
    till, code, nonce = a_till(), issue_voucher(hub, cooperative_id), CHANCE.uuid()
    envelope = till.enrolment(code, nonce)
    till.learn(enrol(hub, read_frame(envelope, {MessageType.ENROL})), code, nonce)
    return till


def a_village(hub: Hub, name: str = "KDMP Karangsari") -> Village:
    """Add a cooperative with one enrolled till."""
    cooperative_id = add_cooperative(hub, name, BANTUL)
    till = an_enrolled_till(hub, cooperative_id)
    return Village(hub, cooperative_id, till, till.new_stream())


def problem_of(act: Callable[[], object]) -> ProblemFound:
    """Return the problem that `act` meets."""
    with pytest.raises(ProblemFound) as met:
        act()
    return met.value
