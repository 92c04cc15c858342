r"""What a device does next, and what an answer means; section 9. No network, no disk, no clock.

        +--> hello --heads--> verdict on each own stream --+--> push --receipt--> push ... --> rest
        |                                                  |      |
        +---- any problem, silence, or a link not ours ----+------+

A verdict compares links, not numbers: a number alone hides a restored disk. What the hub is
believed to hold moves only to a place where its link is our link; everything else leads back to
hello. The object is small enough to be made anew after a restart from what the database kept.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sync.protocol.limits import FACTS_MAX, PAYLOAD_BYTES_MAX, RAW_BYTES_MAX, STREAMS_MAX
from sync.protocol.messages import (
    BatchMembers,
    DeviceStatus,
    Heads,
    HubLimits,
    OwnState,
    Receipt,
)
from sync.protocol.problems import Problem
from values.identity import DeviceId, StreamId

BATCH_BYTES_FIRST = 16_384
"""Compressed: seconds on the worst line that still counts as one."""
BATCH_BYTES_MIN = 1_024
POLL_SECONDS = 900
"""Until the hub has said how often it wants to hear from us."""
POLL_SECONDS_MAX = 86_400
"""A hub that asks for less than a word a day is not obeyed."""

LinkAt = Callable[[StreamId, int], bytes | None]
"""The device's own link of a stream at a seq, that at 0 being the genesis; None behind the head."""


class Verdict(StrEnum):
    """What the hub's word about one own stream means."""

    NORMAL = "normal"
    LOST_ACK = "lost_ack"
    """The hub has more than it was known to have: an answer was lost."""
    HUB_ROLLED_BACK = "hub_rolled_back"
    """The hub has less than it once acknowledged: it was restored, and is filled again."""
    ROLLED_BACK = "rolled_back"
    """The hub has all of ours and goes on: this disk was restored."""
    FORKED = "forked"
    """The hub has other facts at our places."""


@dataclass(slots=True)
class Progress:
    """How far the hub is with one own stream, as far as it has proved it."""

    stream_id: StreamId
    head_seq: int
    acked_seq: int = 0
    is_known: bool = False
    """The hub has it; a suspended device may go on with such streams only."""
    is_stuck: bool = False
    """The hub holds something else: nothing more is pushed until it has been looked into."""
    parked: int = 0
    """Facts that the hub keeps and does not understand yet."""

    @property
    def waiting(self) -> int:
        """Facts that the hub has not acknowledged."""
        return self.head_seq - self.acked_seq


class SayHello(NamedTuple):
    """Send heads of these streams."""

    stream_ids: tuple[StreamId, ...]
    after: StreamId | None


class PushFacts(NamedTuple):
    """Send facts of this stream, from a seq on, as many as fit."""

    stream_id: StreamId
    first_seq: int
    facts_max: int
    raw_bytes_max: int


class Sent(NamedTuple):
    """A batch that is on its way."""

    members: BatchMembers
    payload_bytes: int


class Finding(NamedTuple):
    """Something about a stream that the device must act on, or say."""

    stream_id: StreamId
    verdict: Verdict


def verdict_on(state: OwnState, progress: Progress, link_at: LinkAt) -> Verdict:
    """Judge what the hub says of one own stream."""
    if not state.known:
        return Verdict.HUB_ROLLED_BACK if progress.acked_seq else Verdict.NORMAL
    stream_id, head, acked = progress.stream_id, progress.head_seq, state.acked_seq
    if acked <= head and state.acked_link is not None:
        if state.acked_link != link_at(stream_id, acked):
            return Verdict.FORKED
        if acked > progress.acked_seq:
            return Verdict.LOST_ACK
        return Verdict.NORMAL if acked == progress.acked_seq else Verdict.HUB_ROLLED_BACK
    is_ours = state.link_at_head is not None and state.link_at_head == link_at(stream_id, head)
    return Verdict.ROLLED_BACK if acked > head and is_ours else Verdict.FORKED


class Delivery:
    """One device's side of the conversation."""

    def __init__(
        self,
        device_id: DeviceId,
        streams: Iterable[Progress],
        link_at: LinkAt,
        hub_generation: UUID | None = None,
    ) -> None:
        """Begin, or go on after a restart; the first step is a hello."""
        self.streams = {progress.stream_id: progress for progress in streams}
        self.hub_generation = hub_generation
        self.status = DeviceStatus.ACTIVE
        self.poll_seconds = POLL_SECONDS
        self._device_id = device_id
        self._link_at = link_at
        self._batch_bytes = BATCH_BYTES_FIRST
        self.batch_bytes_max = PAYLOAD_BYTES_MAX
        """Compressed bytes that the hub takes at once."""
        self._facts_max = FACTS_MAX
        self._compressed_share = 1.0
        """Of a raw byte: as large as it may be, until a batch has shown better."""
        self._to_ask: list[StreamId] = []
        self._after: StreamId | None = None
        self._must_say_hello = True
        self.say_hello_again()

    @property
    def waiting(self) -> int:
        """Facts that the hub has not acknowledged."""
        return sum(progress.waiting for progress in self.streams.values())

    def say_hello_again(self) -> None:
        """Compare heads before anything else is sent."""
        self._to_ask = list(self.streams)
        self._after = None
        self._must_say_hello = True

    def head_moved(self, stream_id: StreamId, head_seq: int) -> None:
        """Take note of new facts, or of a stream that was opened."""
        progress = self.streams.get(stream_id)
        if progress is None:
            self.streams[stream_id] = Progress(stream_id, head_seq)
            self.say_hello_again()
        else:
            progress.head_seq = head_seq

    def next_step(self) -> SayHello | PushFacts | None:
        """Say what to do now; None if there is nothing to do but wait."""
        if self._must_say_hello:
            return SayHello(tuple(self._to_ask[:STREAMS_MAX]), self._after)
        raw_bytes_max = min(int(self._batch_bytes / self._compressed_share), RAW_BYTES_MAX)
        for progress in self.streams.values():
            if progress.waiting and self._may_push(progress):
                first = progress.acked_seq + 1
                return PushFacts(progress.stream_id, first, self._facts_max, raw_bytes_max)
        return None

    def _may_push(self, progress: Progress) -> bool:
        is_welcome = self.status in {DeviceStatus.ACTIVE, DeviceStatus.QUARANTINED}
        return not progress.is_stuck and (is_welcome or progress.is_known)

    def heads_arrived(self, said: SayHello, heads: Heads) -> list[Finding]:
        """Take in the hub's word, and return what it means where that is not the usual."""
        if tuple(state.stream for state in heads.own) != said.stream_ids:
            self.say_hello_again()
            return []
        self.hub_generation = heads.hub_generation
        self.status = heads.status
        self._keep_limits(heads.limits)
        findings = [self._judge(state) for state in heads.own]
        findings += [
            Finding(stream.stream, Verdict.ROLLED_BACK)
            for stream in heads.readable
            if stream.author == self._device_id and stream.stream not in self.streams
        ]
        self._to_ask = self._to_ask[len(heads.own) :]
        self._after = heads.readable[-1].stream if heads.more and heads.readable else None
        self._must_say_hello = bool(self._to_ask or self._after)
        return [finding for finding in findings if finding.verdict is not Verdict.NORMAL]

    def _judge(self, state: OwnState) -> Finding:
        progress = self.streams[state.stream]
        verdict = verdict_on(state, progress, self._link_at)
        progress.is_known = state.known
        progress.parked = state.parked
        progress.is_stuck = verdict is Verdict.FORKED
        if verdict is Verdict.ROLLED_BACK:
            progress.acked_seq = progress.head_seq
        elif verdict is not Verdict.FORKED:
            progress.acked_seq = state.acked_seq if state.known else 0
        return Finding(state.stream, verdict)

    def _keep_limits(self, limits: HubLimits) -> None:
        self.batch_bytes_max = min(limits.batch_bytes, PAYLOAD_BYTES_MAX)
        self._batch_bytes = min(self._batch_bytes, self.batch_bytes_max)
        self._facts_max = min(limits.batch_facts, FACTS_MAX)
        self.poll_seconds = min(limits.poll_seconds, POLL_SECONDS_MAX)

    def receipt_arrived(self, sent: Sent, receipt: Receipt) -> bool:
        """Take in a receipt; False if it is not for what was sent, or names a link not ours."""
        members = sent.members
        asked = (members.stream, members.first_seq, members.count, members.digest)
        answered = (receipt.stream, receipt.first_seq, receipt.count, receipt.digest)
        last = members.first_seq + members.count - 1
        if (
            answered != asked
            or receipt.acked_seq < last
            or receipt.acked_link != self._link_at(receipt.stream, receipt.acked_seq)
        ):
            self.say_hello_again()
            return False
        if receipt.hub_generation != self.hub_generation:
            self.say_hello_again()
        progress = self.streams[receipt.stream]
        progress.acked_seq = max(progress.acked_seq, receipt.acked_seq)
        progress.is_known = True
        progress.parked += len(receipt.parked)
        self._compressed_share = max(sent.payload_bytes / max(members.raw_len, 1), 1 / 64)
        self._batch_bytes = min(self._batch_bytes * 2, self.batch_bytes_max)
        return True

    def too_large(self) -> None:
        """Send less at once."""
        self._batch_bytes = max(self._batch_bytes // 2, BATCH_BYTES_MIN)
        self._compressed_share = min(self._compressed_share * 2, 1.0)

    def no_answer(self) -> None:
        """Give up what was on its way: smaller batches, and hello first."""
        self._batch_bytes = max(self._batch_bytes // 2, BATCH_BYTES_MIN)
        self.say_hello_again()

    def problem_arrived(self, problem: Problem) -> None:
        """Take advice. It is not signed, so nothing that lasts may follow from it."""
        if problem is Problem.TOO_LARGE:
            self.too_large()
        self.say_hello_again()
