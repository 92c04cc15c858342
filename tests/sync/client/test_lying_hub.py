"""A hub, or something like one, that says what is not so: nothing that lasts comes of it."""

from collections.abc import Callable
from random import Random
from string import ascii_letters, digits
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from typing_extensions import override

from sync.client.attempts import Surroundings
from sync.client.courier import NotProved
from sync.client.delivery_status import Attention, DeliveryProblem, DeliveryStatus, Phase
from sync.client.sync_once import sync_once
from sync.client.transport import HttpTransport
from sync.protocol.envelopes import Line, open_seal, read_frame, write_envelope
from sync.protocol.keys import OwnKeys, PublicKeys
from sync.protocol.messages import (
    DeviceStatus,
    Heads,
    HubLimits,
    Letter,
    MessageType,
    ReadableStream,
    Receipt,
    letter_of,
    read_message,
)
from sync.protocol.vouchers import Invitation
from tests.sync.client.builders import LiveHub, Till
from tests.sync.client.strange_server import answering, http
from values.identity import StreamId

LETTERS = ascii_letters + digits
NEW_KEYS = OwnKeys(b"\5" * 32, b"\6" * 32)
Lie = Callable[[Any], Any]


class Liar:
    """Opens the hub's answers and signs others, as only the hub's own operator could."""

    def __init__(self, hub: LiveHub, till: Till, lies: dict[MessageType, Lie]) -> None:
        self.keys = hub.hub.identity.signing
        self._till = till
        self._lies = lies

    def changed(self, answer: bytes) -> bytes:
        frame = read_frame(answer, set(MessageType))
        lie = self._lies.get(frame.type)
        if lie is None:
            return answer
        plain = open_seal(frame, [self._till.identity.keys])
        kind: type[Heads | Receipt] = Heads if frame.type is MessageType.HEADS else Receipt
        told = lie(read_message(kind, plain))
        letter = told if isinstance(told, Letter) else letter_of(told)
        header = frame.header
        line = Line(
            header.sender,
            self.keys,
            header.recipient,
            self._till.identity.keys.public,
            header.cooperative,
        )
        return write_envelope(line, letter, header.nonce, header.time)

    def transport(self) -> type[HttpTransport]:
        liar = self

        class Lying(HttpTransport):
            @override
            def post(self, path: str, envelope: bytes) -> bytes:
                return liar.changed(super().post(path, envelope))

        return Lying


def delivered_by(till: Till, line: type[HttpTransport]) -> DeliveryStatus:
    usual = till.surroundings
    return sync_once(Surroundings(usual.database, usual.manner, usual.dice, line))


@pytest.mark.parametrize(
    "change",
    [
        {"acked_link": b"\7" * 32},
        {"acked_seq": 1_000},
        {"acked_seq": 0},
        {"digest": b"\7" * 32},
        {"count": 1},
    ],
    ids=str,
)
def test_a_receipt_that_does_not_fit_acknowledges_nothing(
    enrolled_till: Till, hub: LiveHub, change: dict[str, Any]
) -> None:
    enrolled_till.sell(3)
    liar = Liar(hub, enrolled_till, {MessageType.RECEIPT: lambda it: replace(it, **change)})

    lied = delivered_by(enrolled_till, liar.transport())
    honest = enrolled_till.deliver()

    assert (lied.waiting, lied.problem) == (3, DeliveryProblem.OTHER_HUB)
    assert (honest.waiting, honest.problem) == (0, DeliveryProblem.NONE)


@pytest.mark.parametrize("kind", [MessageType.HEADS, MessageType.RECEIPT])
def test_a_signed_answer_that_is_no_message_is_no_answer(
    enrolled_till: Till, hub: LiveHub, kind: MessageType
) -> None:
    enrolled_till.sell(1)
    liar = Liar(hub, enrolled_till, {kind: lambda _said: Letter(kind, b"{}")})

    lied = delivered_by(enrolled_till, liar.transport())

    assert (lied.waiting, lied.problem) == (1, DeliveryProblem.OTHER_HUB)
    assert enrolled_till.deliver().waiting == 0


def test_a_hub_that_takes_less_at_once_gets_less(enrolled_till: Till, hub: LiveHub) -> None:
    enrolled_till.sell(20)
    few = HubLimits(batch_bytes=1_024, batch_facts=3, body_bytes=262_144, poll_seconds=60)
    sparing = Liar(hub, enrolled_till, {MessageType.HEADS: lambda it: replace(it, limits=few)})

    delivered_by(enrolled_till, sparing.transport())

    assert len(hub.facts_held()) == 20


@pytest.mark.parametrize(("limit", "letters"), [(4_096, 3_000), (1_048_576, 200_000)])
def test_where_facts_suddenly_compress_badly_less_is_sent_at_once(
    enrolled_till: Till, hub: LiveHub, limit: int, letters: int
) -> None:
    enrolled_till.sell(300, text="x" * 2_000)
    for seed in range(20):
        noise = "".join(Random(seed).choices(LETTERS, k=letters))
        enrolled_till.sell(1, text=noise)
    limits = HubLimits(batch_bytes=limit, batch_facts=1_000, body_bytes=262_144, poll_seconds=60)
    told = {MessageType.HEADS: lambda it: replace(it, limits=limits)}

    after = delivered_by(enrolled_till, Liar(hub, enrolled_till, told).transport())

    assert after.waiting == 0


def test_a_quarantined_till_is_told_so_and_goes_on(enrolled_till: Till, hub: LiveHub) -> None:
    enrolled_till.sell(1)
    status = DeviceStatus.QUARANTINED
    told = {MessageType.HEADS: lambda it: replace(it, status=status)}

    after = delivered_by(enrolled_till, Liar(hub, enrolled_till, told).transport())

    assert (after.attention, after.waiting) == (Attention.QUARANTINED, 0)


def test_a_stream_of_ours_that_only_the_hub_knows_closes_the_one_at_hand_once(
    enrolled_till: Till, hub: LiveHub
) -> None:
    enrolled_till.sell(1)
    lost = ReadableStream(
        stream=StreamId(UUID(int=5)),
        author=enrolled_till.identity.device_id,
        role="device",
        parent=None,
        head_seq=7,
        head_link=bytes(32),
        link_at_cursor=None,
    )
    told = {MessageType.HEADS: lambda it: replace(it, readable=(lost,))}
    line = Liar(hub, enrolled_till, told).transport()
    before = enrolled_till.stream_id()

    found = delivered_by(enrolled_till, line)
    after = enrolled_till.stream_id()
    delivered_by(enrolled_till, line)

    assert (found.attention, found.waiting) == (Attention.RESTORED_HERE, 0)
    assert after != before
    assert enrolled_till.stream_id() == after


def test_who_does_not_know_the_voucher_enrols_nobody(till: Till) -> None:
    with (
        answering(http("200 OK", b"<html>Welcome</html>")) as server,
        pytest.raises(NotProved),
    ):
        till.enrol(Invitation(server.address, bytes(15)))

    assert till.deliver().phase is Phase.NOT_ENROLLED


def test_new_keys_of_the_hub_are_adopted_from_heads_and_only_then_trusted(
    enrolled_till: Till, hub: LiveHub
) -> None:
    both = (NEW_KEYS.public, hub.hub.identity.signing.public)
    announce = {MessageType.HEADS: lambda it: replace(it, hub_keys=both)}
    repeat = {MessageType.HEADS: lambda it: it}
    announcing, signing = Liar(hub, enrolled_till, announce), Liar(hub, enrolled_till, repeat)
    signing.keys = NEW_KEYS

    too_early = delivered_by(enrolled_till, signing.transport())
    delivered_by(enrolled_till, announcing.transport())
    signed_by_new = delivered_by(enrolled_till, signing.transport())

    assert too_early.problem is DeliveryProblem.OTHER_HUB
    assert signed_by_new.problem is not DeliveryProblem.OTHER_HUB


@pytest.mark.parametrize("keys", [(), (PublicKeys(bytes(32), bytes(32)),)], ids=["none", "weak"])
def test_a_list_of_hub_keys_that_is_empty_or_that_anybody_could_open_changes_nothing(
    enrolled_till: Till, hub: LiveHub, keys: tuple[PublicKeys, ...]
) -> None:
    told = {MessageType.HEADS: lambda it: replace(it, hub_keys=keys)}
    delivered_by(enrolled_till, Liar(hub, enrolled_till, told).transport())

    enrolled_till.sell(1)

    assert enrolled_till.deliver().waiting == 0


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (http("200 OK", b"<html>Login</html>"), DeliveryProblem.NOT_A_HUB),
        (http("302 Found", b"", "Location: /login"), DeliveryProblem.NOT_A_HUB),
        (http("500 Internal Server Error", b"oops"), DeliveryProblem.NOT_A_HUB),
        (b"", DeliveryProblem.NO_LINE),
    ],
    ids=["page", "redirect", "oops", "nothing"],
)
def test_a_hotspots_login_page_is_no_hub(
    enrolled_till: Till, answer: bytes, problem: DeliveryProblem
) -> None:
    enrolled_till.sell(1)

    with answering(answer) as server:

        class Diverted(HttpTransport):
            def __init__(self, _address: str) -> None:
                super().__init__(server.address)

        met = delivered_by(enrolled_till, Diverted)

    assert (met.problem, met.waiting) == (problem, 1)
