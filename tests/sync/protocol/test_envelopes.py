"""An envelope is opened by the one it is for, if nobody touched it; the first fault decides."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from sync.protocol.envelopes import (
    Frame,
    open_answer,
    open_frame,
    read_frame,
    signed,
    write_envelope,
)
from sync.protocol.keys import OwnKeys, can_be_sealed_to
from sync.protocol.limits import ENVELOPE_BYTES_MAX, HEADER_BYTES_MAX, PAYLOAD_BYTES_MAX
from sync.protocol.messages import Fetch, Letter, MessageType, letter_of
from sync.protocol.problems import ProblemFound
from tests.sync.protocol.builders import (
    A_NONCE,
    DEVICE_KEYS,
    HUB_ID,
    HUB_KEYS,
    NOW,
    STREAM_ID,
    TO_DEVICE,
    TO_HUB,
    chance,
    keys_of,
    uuid_of,
)

FETCH = letter_of(Fetch(STREAM_ID, 1, None))


def a_request(letter: Letter = FETCH) -> bytes:
    return write_envelope(TO_HUB, letter, A_NONCE, NOW)


def at_hub(envelope: bytes, trusted: OwnKeys | None = DEVICE_KEYS) -> bytes:
    frame = read_frame(envelope, {MessageType.FETCH})
    keys = [trusted.public.sign_pub] if trusted else None
    return open_frame(frame, HUB_ID, [keys_of("older hub"), HUB_KEYS], lambda _header: keys)


def problem_with(envelope: bytes, read: Callable[[bytes], object] = at_hub) -> str:
    with pytest.raises(ProblemFound) as found:
        read(envelope)
    return found.value.problem.value


def with_header(change: dict[str, Any], keys: OwnKeys = DEVICE_KEYS) -> bytes:
    """Sign another header over the same payload, as a device that lies would."""
    frame = read_frame(a_request(), {MessageType.FETCH})
    members = {**frame.members, **change}
    kept = {name: value for name, value in members.items() if value != "absent"}
    return signed(keys, json.dumps(kept).encode(), frame.payload)


def test_what_a_device_seals_the_hub_opens() -> None:
    assert at_hub(a_request()) == FETCH.payload


def test_nothing_of_the_payload_is_readable_on_the_way() -> None:
    assert STREAM_ID.hex.encode() not in a_request()


def test_no_byte_can_be_flipped() -> None:
    whole = a_request()
    places = range(len(whole))

    flipped = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in places]

    problems = {problem_with(envelope) for envelope in flipped}
    earlier = {"bad-envelope", "too-large", "unsupported", "wrong-recipient"}
    assert problems <= {"bad-signature", *earlier}


def test_no_byte_can_be_cut_off() -> None:
    envelope = a_request()

    problems = {problem_with(envelope[:length]) for length in range(len(envelope))}

    assert problems == {"bad-envelope", "bad-signature"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"v": 2}, "unsupported"),
        ({"v": True}, "bad-envelope"),
        ({"v": "absent"}, "bad-envelope"),
        ({"type": "dance"}, "unsupported"),
        ({"type": "batch"}, "bad-envelope"),
        ({"type": "enrol"}, "bad-envelope"),
        ({"type": 1}, "bad-envelope"),
        ({"to": uuid_of("other hub").hex}, "wrong-recipient"),
        ({"to": HUB_ID.hex.upper()}, "bad-envelope"),
        ({"key": "0" * 16}, "bad-signature"),
        ({"seal": "0" * 16}, "bad-seal"),
        ({"seal": None}, "bad-envelope"),
        ({"seal": "absent"}, "bad-envelope"),
        ({"nonce": "0"}, "bad-envelope"),
        ({"time": "noon"}, "bad-envelope"),
        ({"more": "of it"}, "bad-seal"),
    ],
    ids=str,
)
def test_a_header_that_lies_meets_its_problem(change: dict[str, Any], problem: str) -> None:
    assert problem_with(with_header(change)) == problem


def test_the_order_of_the_checks_is_that_of_the_specification() -> None:
    wrong_in_all = with_header({"to": uuid_of("other hub").hex, "key": "0" * 16, "seal": "0" * 16})
    wrong_in_two = with_header({"key": "0" * 16, "seal": "0" * 16})

    assert problem_with(wrong_in_all, lambda it: at_hub(it, None)) == "wrong-recipient"
    assert problem_with(wrong_in_two, lambda it: at_hub(it, None)) == "not-enrolled"
    assert problem_with(wrong_in_two) == "bad-signature"


def test_the_key_of_another_device_signs_nothing() -> None:
    assert problem_with(with_header({}, keys_of("thief"))) == "bad-signature"


def test_a_message_to_an_older_key_of_the_hub_opens() -> None:
    old = keys_of("older hub")
    line = TO_HUB.__class__(TO_HUB.own_id, DEVICE_KEYS, HUB_ID, old.public, TO_HUB.cooperative_id)

    assert at_hub(write_envelope(line, FETCH, A_NONCE, NOW)) == FETCH.payload


def test_limits_are_enforced_before_anything_else_is_read() -> None:
    at_limit = b"LMB1" + (HEADER_BYTES_MAX).to_bytes(4) + b" " * (ENVELOPE_BYTES_MAX - 8)
    long_header = b"LMB1" + (HEADER_BYTES_MAX + 1).to_bytes(4) + b" " * 100
    long_payload = b"LMB1" + (2).to_bytes(4) + b"{}" + b" " * (PAYLOAD_BYTES_MAX + 48 + 64 + 1)

    assert problem_with(at_limit) == "bad-envelope"
    assert problem_with(at_limit + b" ") == "too-large"
    assert problem_with(long_header) == "too-large"
    assert problem_with(long_payload) == "too-large"


@pytest.mark.parametrize("seed", range(20))
def test_noise_is_refused(seed: int) -> None:
    noise = chance(seed).randbytes(300)

    assert problem_with(noise) in {"bad-envelope", "too-large"}
    assert problem_with(b"LMB1\0\0\0\x10" + noise) in {"bad-envelope", "too-large"}


def test_keys_of_small_order_are_known_for_what_they_are() -> None:
    assert can_be_sealed_to(HUB_KEYS.public.seal_pub)
    assert not can_be_sealed_to(bytes(32))
    assert not can_be_sealed_to((1).to_bytes(32, "little"))


def test_private_keys_are_not_in_what_is_printed_of_them() -> None:
    assert HUB_KEYS.sign_private.hex() not in repr(HUB_KEYS)
    assert repr(HUB_KEYS.sign_private) not in repr(HUB_KEYS)


class TestAnswers:
    """At the device: only the answer that is awaited, from our hub."""

    @staticmethod
    def opened(envelope: bytes) -> bytes:
        trusted = [HUB_KEYS.public.sign_pub]
        return open_answer(envelope, MessageType.HEADS, TO_HUB, trusted, A_NONCE)

    @staticmethod
    def written(**change: Any) -> bytes:  # noqa: ANN401
        members = {name: getattr(TO_DEVICE, name) for name in TO_DEVICE.__slots__}
        nonce = change.pop("nonce", A_NONCE)
        line = TO_DEVICE.__class__(**{**members, **change})
        return write_envelope(line, Letter(MessageType.HEADS, b"{}"), nonce, NOW)

    def test_the_awaited_answer_is_opened(self) -> None:
        assert self.opened(self.written()) == b"{}"

    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            ({"nonce": uuid_of("an older request")}, "bad-envelope"),
            ({"own_id": uuid_of("other hub")}, "not-enrolled"),
            ({"cooperative_id": uuid_of("neighbours")}, "not-enrolled"),
            ({"peer_id": uuid_of("other device")}, "wrong-recipient"),
            ({"own_keys": keys_of("false hub")}, "bad-signature"),
            ({"peer_keys": keys_of("other device").public}, "bad-seal"),
        ],
        ids=str,
    )
    def test_any_other_is_no_answer(self, change: dict[str, Any], problem: str) -> None:
        assert problem_with(self.written(**change), self.opened) == problem

    def test_a_request_is_no_answer(self) -> None:
        assert problem_with(a_request(), self.opened) == "bad-envelope"


def test_a_frame_keeps_the_evidence_as_it_came() -> None:
    envelope = a_request()

    frame: Frame = read_frame(envelope, {MessageType.FETCH})

    start = b"LMB1" + len(frame.header_bytes).to_bytes(4)
    assert start + frame.header_bytes + frame.payload + frame.signature == envelope
