"""A device, a hub and a network between them, so small that a seed replays a whole run."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from coop.facts.envelope import genesis_link
from sync.protocol.batches import (
    BatchFact,
    Origin,
    batch_members,
    links_of,
    pack_batch,
    unpack_batch,
)
from sync.protocol.delivery import Delivery, Progress, PushFacts, SayHello, Sent, Verdict
from sync.protocol.envelopes import Frame, open_answer, open_frame, read_frame, write_envelope
from sync.protocol.messages import (
    App,
    DeviceStatus,
    Heads,
    Hello,
    HubLimits,
    Letter,
    MessageType,
    OwnHead,
    OwnState,
    Receipt,
    letter_of,
    read_message,
)
from sync.protocol.problems import Problem, ProblemFound
from tests.sync.protocol.builders import (
    DEVICE_ID,
    DEVICE_KEYS,
    HUB_ID,
    HUB_KEYS,
    NOW,
    STREAM_ID,
    TO_DEVICE,
    TO_HUB,
    a_fact,
)
from values.identity import StreamId

GENERATION = UUID(int=1)
REQUESTS = {MessageType.HELLO, MessageType.BATCH}


@dataclass
class Chain:
    """A stream: facts, and the links from the genesis on."""

    facts: list[BatchFact] = field(default_factory=list)
    links: list[bytes] = field(default_factory=lambda: [genesis_link(STREAM_ID)])

    def add(self, *facts: BatchFact) -> None:
        self.links += links_of(facts, len(self.links), self.links[-1])
        self.facts += facts

    def link_at(self, seq: int) -> bytes | None:
        return self.links[seq] if seq < len(self.links) else None


class SmallHub:
    """The hub's rules for one stream: bytes in, bytes out."""

    def __init__(self) -> None:
        self.chain: Chain | None = None

    def answer(self, request: bytes) -> bytes:
        frame = read_frame(request, REQUESTS)
        plain = open_frame(frame, HUB_ID, [HUB_KEYS], lambda _header: [DEVICE_KEYS.public.sign_pub])
        is_hello = frame.type is MessageType.HELLO
        letter = self._heads(plain) if is_hello else self._receipt(frame, plain)
        return write_envelope(TO_DEVICE, letter, frame.header.nonce, NOW)

    def _heads(self, plain: bytes) -> Letter:
        hello = read_message(Hello, plain)
        return letter_of(
            Heads(
                hub_generation=GENERATION,
                hub_time=NOW,
                status=DeviceStatus.ACTIVE,
                own=tuple(map(self._state, hello.own)),
                readable=(),
                more=False,
                limits=HubLimits(4_096, 7, 262_144, 900),
                hub_keys=(HUB_KEYS.public,),
                directives=(),
            )
        )

    def _state(self, head: OwnHead) -> OwnState:
        chain = self.chain
        return OwnState(
            stream=head.stream,
            known=chain is not None,
            acked_seq=len(chain.facts) if chain else 0,
            acked_link=chain.links[-1] if chain else None,
            link_at_head=chain.link_at(head.head_seq) if chain else None,
            parked=0,
        )

    def _receipt(self, frame: Frame, plain: bytes) -> Letter:
        batch = unpack_batch(batch_members(frame), plain)
        members = batch.members
        if self.chain is None and members.first_seq > 1:
            raise ProblemFound(Problem.UNKNOWN_STREAM)
        chain = self.chain = self.chain or Chain()
        if members.first_seq > len(chain.links):
            raise ProblemFound(Problem.GAP)
        here = [members.prev_link, *batch.links]
        overlap = zip(chain.links[members.first_seq - 1 :], here, strict=False)
        if any(stored != offered for stored, offered in overlap):
            raise ProblemFound(Problem.FORK)
        chain.add(*batch.facts[len(chain.links) - members.first_seq :])
        return letter_of(
            Receipt(
                stream=members.stream,
                first_seq=members.first_seq,
                count=members.count,
                digest=members.digest,
                acked_seq=len(chain.facts),
                acked_link=chain.links[-1],
                parked=(),
                hub_generation=GENERATION,
                hub_time=NOW,
            )
        )


class SmallDevice:
    """A device with its log in memory: bytes out, bytes in."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.log = Chain()
        self.acked_durably = 0
        self.nonce = UUID(int=0)
        self.findings: list[Verdict] = []
        self.restart()

    def restart(self) -> None:
        """Forget what only memory held."""
        kept = Progress(STREAM_ID, len(self.log.facts), self.acked_durably)
        self.delivery = Delivery(DEVICE_ID, [kept], self._link_at, GENERATION)
        self._step: SayHello | PushFacts | None = None
        self._sent: Sent | None = None

    def _link_at(self, _stream_id: StreamId, seq: int) -> bytes | None:
        return self.log.link_at(seq)

    def sell(self) -> None:
        self.log.add(a_fact(len(self.log.facts) + 1))
        self.delivery.head_moved(STREAM_ID, len(self.log.facts))

    def request(self) -> bytes | None:
        self._step = step = self.delivery.next_step()
        if step is None:
            return None
        self.nonce = UUID(int=self._random.getrandbits(128))
        letter = self._hello() if isinstance(step, SayHello) else self._batch(step)
        return write_envelope(TO_HUB, letter, self.nonce, NOW)

    def _hello(self) -> Letter:
        head = OwnHead(STREAM_ID, len(self.log.facts), self.log.links[-1])
        return letter_of(
            Hello(
                hub_generation=GENERATION,
                session=UUID(int=7),
                own=(head,),
                foreign=(),
                after=None,
                backlog=self.delivery.waiting,
                app=App("lumbung", "0"),
            )
        )

    def _batch(self, step: PushFacts) -> Letter:
        first, last = step.first_seq, step.first_seq - 1 + step.facts_max
        facts = self.log.facts[first - 1 : last]
        links = self.log.links
        origin = Origin(STREAM_ID, DEVICE_ID, None)
        letter = pack_batch(origin, first, links[first - 1], links[first - 1 + len(facts)], facts)
        assert letter.members is not None
        self._sent = Sent(letter.members, len(letter.payload))
        return letter

    def hear(self, answer: bytes) -> bool:
        """Take an answer; False if it is not the one that is awaited."""
        is_hello = isinstance(self._step, SayHello)
        expected = MessageType.HEADS if is_hello else MessageType.RECEIPT
        trusted = [HUB_KEYS.public.sign_pub]
        try:
            plain = open_answer(answer, expected, TO_HUB, trusted, self.nonce)
        except ProblemFound:
            return False
        self.nonce = UUID(int=0)
        if isinstance(self._step, SayHello):
            found = self.delivery.heads_arrived(self._step, read_message(Heads, plain))
            self.findings += [finding.verdict for finding in found]
        else:
            assert self._sent is not None
            self.delivery.receipt_arrived(self._sent, read_message(Receipt, plain))
        self.acked_durably = self.delivery.streams[STREAM_ID].acked_seq
        return True


@dataclass
class Weather:
    """How often what goes wrong, in this run."""

    drop: float
    repeat: float
    damage: float
    delay: float
    restart: float
    hub_restored: float


FINE = Weather(0, 0, 0, 0, 0, 0)


class Network:
    """Loses, repeats, damages and delays; answers may come when nobody awaits them any more."""

    def __init__(self, random: Random, weather: Weather, hub: SmallHub) -> None:
        self._random = random
        self.weather = weather
        self._hub = hub
        self._late: list[bytes] = []

    def _happens(self, chance: float) -> bool:
        return self._random.random() < chance

    def _damaged(self, message: bytes) -> bytes:
        if not self._happens(self.weather.damage):
            return message
        place = self._random.randrange(len(message))
        if self._happens(0.5):
            return message[:place]
        return (
            message[:place]
            + bytes([message[place] ^ 1 << self._random.randrange(8)])
            + message[place + 1 :]
        )

    def exchange(self, request: bytes) -> Iterator[bytes | Problem]:
        """Carry a request; give what comes back, in the order in which it does."""
        if self._happens(self.weather.drop):
            return
        times = 2 if self._happens(self.weather.repeat) else 1
        for _ in range(times):
            try:
                answer = self._damaged(self._hub.answer(self._damaged(request)))
            except ProblemFound as found:
                yield found.problem
                continue
            if self._happens(self.weather.drop):
                continue
            if self._happens(self.weather.delay):
                self._late.append(answer)
                continue
            while self._late and self._happens(0.5):
                yield self._late.pop(self._random.randrange(len(self._late)))
            yield answer


def one_turn(device: SmallDevice, network: Network) -> bool:
    """Let the device say one thing and hear what comes of it; False if it has nothing to say."""
    request = device.request()
    if request is None:
        return False
    for came in network.exchange(request):
        if isinstance(came, Problem):
            device.delivery.problem_arrived(came)
            return True
        if device.hear(came):
            return True
    device.delivery.no_answer()
    return True


def holds(device: SmallDevice, hub: SmallHub, *, was_restored: bool) -> None:
    """Check what must hold at every moment."""
    there = hub.chain or Chain()
    assert there.links == device.log.links[: len(there.links)]
    assert was_restored or device.acked_durably <= len(there.facts)
    assert Verdict.FORKED not in device.findings
    assert Verdict.ROLLED_BACK not in device.findings
