"""One exchange with the hub at a time, and what follows from its answer in the database.

Only a verified, awaited, signed answer changes what is kept. Between reading the log, speaking and
keeping the answer no transaction is open: a sale never waits for the hub.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol, TypeVar
from uuid import UUID

from msgspec import Struct

from coop.take_note import take_note
from db.database import Database
from db.session import Session
from sync.client.device_identity import close_stream, current_stream, device_identity, is_closed
from sync.client.hub_account import (
    Account,
    hub_account,
    keep_hub_keys,
    keep_progress,
    keep_receipt,
    keep_word,
)
from sync.client.outgoing import facts_for, head_seq_of, link_at, own_heads, own_progress
from sync.client.transport import HubRefused
from sync.protocol.batches import pack_batch
from sync.protocol.delivery import Delivery, Finding, PushFacts, SayHello, Sent, Verdict
from sync.protocol.envelopes import Line, open_answer, write_envelope
from sync.protocol.keys import can_be_sealed_to
from sync.protocol.messages import (
    App,
    Heads,
    Hello,
    Letter,
    MessageType,
    Receipt,
    letter_of,
    read_message,
)
from sync.protocol.problems import Problem, ProblemFound
from values.identity import FactId, StreamId, UserId, new_uuid, random_uuid
from values.instant import instant_at, microseconds_of
from values.stamp import Stamp
from values.trouble import Trouble

S = TypeVar("S", bound=Struct)

HELLO_PATH = "/sync/hello"
BATCH_PATH = "/sync/batch"


class Carrier(Protocol):
    """Carries one envelope there and one back: `transport.HttpTransport` does."""

    def post(self, path: str, envelope: bytes) -> bytes:
        """Return the answer, or raise the trouble that was met."""


class NotProved(Trouble):
    """The answer does not come from our hub, or does not fit what was asked."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Manner(NamedTuple):
    """How this program presents itself, and where it reads the time."""

    app: App
    now: Callable[[], datetime]
    """The moment, in the cooperative's own zone."""
    session: UUID
    """Random at each start of the program: two in use at once betray a copied disk."""


class NotEnrolled(Trouble):
    """No hub has enrolled this device yet."""


class Courier:
    """Delivers this device's streams over one carrier, step by step."""

    def __init__(self, database: Database, manner: Manner) -> None:
        """Go on from what the database kept.

        Raises:
            NotEnrolled: there is no hub to deliver to.
        """
        self._database = database
        self._manner = manner
        with database.transaction() as session:
            self.identity = device_identity(session)
            account = hub_account(session)
            streams = own_progress(session, self.identity.device_id)
        if account is None:
            raise NotEnrolled
        self.account: Account = account
        self.delivery = Delivery(
            self.identity.device_id, streams, self._link_at, account.hub_generation
        )
        self.hub_clock_ahead = timedelta()
        self.hub_was_restored = False

    def take_step(self, carrier: Carrier) -> bool:
        """Do what is to be done next; False if there is nothing to do but wait.

        Raises:
            Trouble: it did not work, and the next step is a hello.
        """
        self._notice_new_facts()
        step = self.delivery.next_step()
        if isinstance(step, SayHello):
            self._say_hello(carrier, step)
        elif isinstance(step, PushFacts):
            self._push(carrier, step)
        return step is not None

    def _notice_new_facts(self) -> None:
        with self._database.report() as session:
            current = current_stream(session)
            for stream_id in {current, *self.delivery.streams}:
                self.delivery.head_moved(stream_id, head_seq_of(session, stream_id))

    def _say_hello(self, carrier: Carrier, step: SayHello) -> None:
        with self._database.report() as session:
            own = own_heads(session, step.stream_ids)
        for head in own:
            self.delivery.head_moved(head.stream, head.head_seq)
        hello = Hello(
            hub_generation=self.delivery.hub_generation,
            session=self._manner.session,
            own=own,
            foreign=(),
            after=step.after,
            backlog=self.delivery.waiting,
            app=self._manner.app,
        )
        plain, _ = self._exchange(carrier, HELLO_PATH, letter_of(hello), MessageType.HEADS)
        heads = self._read(Heads, plain)
        self.hub_clock_ahead = instant_at(heads.hub_time) - self._manner.now()
        findings = self.delivery.heads_arrived(step, heads)
        self.hub_was_restored = self.hub_was_restored and self.delivery.waiting > 0
        with self._database.transaction() as session:
            usable = [keys for keys in heads.hub_keys if can_be_sealed_to(keys.seal_pub)]
            keep_hub_keys(session, usable)
            keep_word(session, self._manner.now(), heads.hub_generation)
            keep_progress(session, self.delivery.streams.values())
            self._act_on(session, findings)
            account = hub_account(session)
        assert account is not None
        self.account = account

    def _push(self, carrier: Carrier, step: PushFacts) -> None:
        with self._database.report() as session:
            outgoing = facts_for(session, step, self.identity.device_id)
        try:
            letter = pack_batch(*outgoing)
        except ProblemFound:
            self.delivery.too_large()
            return
        if len(letter.payload) > self.delivery.batch_bytes_max and len(outgoing.facts) > 1:
            self.delivery.too_large()
            return
        plain, envelope = self._exchange(carrier, BATCH_PATH, letter, MessageType.RECEIPT)
        receipt = self._read(Receipt, plain)
        assert letter.members is not None
        if not self.delivery.receipt_arrived(Sent(letter.members, len(letter.payload)), receipt):
            raise NotProved(Problem.BAD_LINK)
        now = self._manner.now()
        with self._database.transaction() as session:
            keep_progress(session, [self.delivery.streams[receipt.stream]])
            keep_receipt(session, receipt.stream, receipt.acked_seq, envelope, now)
            keep_word(session, now, receipt.hub_generation)

    def _exchange(
        self, carrier: Carrier, path: str, letter: Letter, expected: MessageType
    ) -> tuple[bytes, bytes]:
        """Send a letter; return the bare payload of the answer, and the answer as it came."""
        account = self.account
        line = Line(
            own_id=self.identity.device_id,
            own_keys=self.identity.keys,
            peer_id=account.hub_id,
            peer_keys=account.hub_keys[0],
            cooperative_id=account.cooperative_id,
        )
        nonce = random_uuid()
        request = write_envelope(line, letter, nonce, microseconds_of(self._manner.now()))
        try:
            answer = carrier.post(path, request)
            return open_answer(answer, expected, line, account.trusted, nonce), answer
        except HubRefused as refused:
            self.delivery.problem_arrived(refused.problem)
            raise
        except ProblemFound as found:
            self.delivery.no_answer()
            raise NotProved(found.problem) from found
        except Trouble:
            self.delivery.no_answer()
            raise

    def _read(self, kind: type[S], plain: bytes) -> S:
        try:
            return read_message(kind, plain)
        except ProblemFound as found:
            self.delivery.no_answer()
            raise NotProved(found.problem) from found

    def _act_on(self, session: Session, findings: Iterable[Finding]) -> None:
        for finding in findings:
            if finding.verdict is Verdict.HUB_ROLLED_BACK:
                self.hub_was_restored = True
                self._note(session, finding)
            elif finding.verdict in {Verdict.ROLLED_BACK, Verdict.FORKED}:
                self._go_on_elsewhere(session, finding)

    def _go_on_elsewhere(self, session: Session, finding: Finding) -> None:
        """Write no further into what the hub contradicts: the next fact opens a child stream."""
        if is_closed(session, finding.stream_id):
            return
        current = current_stream(session)
        child = close_stream(session, finding.stream_id)
        if child == current and finding.stream_id not in self.delivery.streams:
            child = close_stream(session, current)  # This disk is older than the stream it lost.
        self._note(session, finding)
        self.delivery.head_moved(child, head_seq_of(session, child))

    def _note(self, session: Session, finding: Finding) -> None:
        """Leave a word in the log, which the next push brings to the hub."""
        now = self._manner.now()
        today: date = now.date()
        stamp = Stamp(
            fact_id=FactId(new_uuid()),
            stream_id=current_stream(session),
            actor_id=UserId(self.identity.device_id),
            recorded_at=now,
            business_date=today,
        )
        take_note(session, stamp, text=f"{finding.verdict} {finding.stream_id.hex}")

    def _link_at(self, stream_id: StreamId, seq: int) -> bytes | None:
        with self._database.report() as session:
            return link_at(session, stream_id, seq)
