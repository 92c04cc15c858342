"""Two who have never met recognise each other by one voucher, or not at all."""

from typing import Any

import pytest
from msgspec.structs import replace

from sync.protocol.enrolment import (
    enrol_message,
    open_enrol,
    open_enrolled,
    proves_voucher,
    write_enrol,
)
from sync.protocol.envelopes import Frame, read_frame, signed, write_envelope
from sync.protocol.keys import PublicKeys
from sync.protocol.limits import PAYLOAD_BYTES_MAX
from sync.protocol.messages import App, Enrol, Enrolled, MessageType, letter_of
from sync.protocol.problems import ProblemFound
from sync.protocol.vouchers import EnrolledParties, enrolled_mac, voucher_key
from tests.sync.protocol.builders import (
    A_NONCE,
    COOPERATIVE_ID,
    DEVICE_ID,
    DEVICE_KEYS,
    HUB_ID,
    HUB_KEYS,
    NOW,
    TO_DEVICE,
    keys_of,
    uuid_of,
)
from values.identity import DeviceId

SECRET = bytes(range(15))
KEY = voucher_key(SECRET)
A_POINT_OF_SMALL_ORDER = bytes(32)


def a_request(**change: Any) -> Enrol:  # noqa: ANN401
    app = App("lumbung", "0.1.0")
    usual = enrol_message(SECRET, DEVICE_ID, DEVICE_KEYS, A_NONCE, label="Kasir 1", app=app)
    return replace(usual, **change)


def framed(message: Enrol) -> Frame:
    return read_frame(write_enrol(message, DEVICE_KEYS, A_NONCE, NOW), {MessageType.ENROL})


def an_answer(**change: Any) -> Enrolled:  # noqa: ANN401
    """Answer as the hub that knows the voucher; change what a liar would after that."""
    parties = EnrolledParties(A_NONCE, DEVICE_ID, COOPERATIVE_ID, HUB_ID, HUB_KEYS.public)
    usual = Enrolled(
        cooperative=COOPERATIVE_ID,
        hub=HUB_ID,
        sign_pub=HUB_KEYS.public.sign_pub,
        seal_pub=HUB_KEYS.public.seal_pub,
        device_no=1,
        hub_generation=uuid_of("generation"),
        hub_time=NOW,
        mac=enrolled_mac(KEY, parties),
    )
    return replace(usual, **change)


def heard(envelope: bytes) -> Enrolled:
    return open_enrolled(envelope, DEVICE_ID, DEVICE_KEYS, A_NONCE, SECRET)


def problem_of_hearing(envelope: bytes) -> str:
    with pytest.raises(ProblemFound) as found:
        heard(envelope)
    return found.value.problem.value


def test_a_request_is_read_and_proves_its_voucher() -> None:
    frame = framed(a_request())

    message = open_enrol(frame)

    assert message == a_request()
    assert proves_voucher(message, KEY, frame.header.nonce)


@pytest.mark.parametrize(
    "change",
    [
        {"device": DeviceId(uuid_of("other"))},
        {"seal_pub": keys_of("other").public.seal_pub},
        {"sign_pub": keys_of("other").public.sign_pub},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_proof_holds_for_one_device_and_its_keys(change: dict[str, Any]) -> None:
    assert not proves_voucher(a_request(**change), KEY, A_NONCE)


def test_a_proof_holds_for_one_request() -> None:
    assert not proves_voucher(a_request(), KEY, uuid_of("another request"))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"sign_pub": keys_of("other").public.sign_pub}, "bad-signature"),
        ({"seal_pub": A_POINT_OF_SMALL_ORDER}, "bad-payload"),
        ({"label": "x" * 65}, "bad-payload"),
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_request_that_lies_is_not_read(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(ProblemFound) as found:
        open_enrol(framed(a_request(**change)))

    assert found.value.problem == problem


def test_a_request_for_another_device_than_its_sender_is_not_read() -> None:
    honest = framed(a_request())
    other = letter_of(a_request(device=DeviceId(uuid_of("other")))).payload

    with pytest.raises(ProblemFound) as found:
        open_enrol(read_frame(signed(DEVICE_KEYS, honest.header_bytes, other), {MessageType.ENROL}))

    assert found.value.problem == "bad-payload"


def test_a_request_beyond_the_limit_of_a_bare_payload_is_not_read() -> None:
    honest = framed(a_request())
    padded = honest.payload + b" " * (PAYLOAD_BYTES_MAX + 1 - len(honest.payload))

    with pytest.raises(ProblemFound) as found:
        open_enrol(honest._replace(payload=padded))

    assert found.value.problem == "too-large"


def test_the_answer_of_the_hub_that_knows_the_voucher_is_believed() -> None:
    assert heard(write_envelope(TO_DEVICE, letter_of(an_answer()), A_NONCE, NOW)) == an_answer()


FALSE_HUB = keys_of("false hub")


@pytest.mark.parametrize(
    "change",
    [
        {"mac": bytes(32)},
        {"hub": uuid_of("other hub")},
        {"cooperative": uuid_of("neighbours")},
        {"sign_pub": FALSE_HUB.public.sign_pub},
        {"seal_pub": FALSE_HUB.public.seal_pub},
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_answer_changed_in_anything_that_the_proof_binds_is_not_believed(
    change: dict[str, Any],
) -> None:
    letter = letter_of(an_answer(**change))

    assert problem_of_hearing(write_envelope(TO_DEVICE, letter, A_NONCE, NOW)) == "bad-signature"


def line_with(**change: Any) -> bytes:  # noqa: ANN401
    members = {name: getattr(TO_DEVICE, name) for name in TO_DEVICE.__slots__}
    line = TO_DEVICE.__class__(**{**members, **change})
    return write_envelope(line, letter_of(an_answer()), A_NONCE, NOW)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"peer_id": uuid_of("other device")}, "wrong-recipient"),
        ({"peer_keys": keys_of("other device").public}, "bad-seal"),
        ({"own_keys": FALSE_HUB}, "bad-signature"),
        ({"own_id": uuid_of("other hub")}, "bad-envelope"),
        ({"cooperative_id": uuid_of("neighbours")}, "bad-envelope"),
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_answer_in_the_wrong_envelope_is_not_believed(
    change: dict[str, Any], problem: str
) -> None:
    assert problem_of_hearing(line_with(**change)) == problem


def test_an_answer_to_an_older_request_is_not_believed() -> None:
    letter = letter_of(an_answer())

    envelope = write_envelope(TO_DEVICE, letter, uuid_of("an older request"), NOW)

    assert problem_of_hearing(envelope) == "bad-envelope"


def test_a_hub_key_that_anybody_could_open_is_not_kept() -> None:
    weak = PublicKeys(HUB_KEYS.public.sign_pub, A_POINT_OF_SMALL_ORDER)
    parties = EnrolledParties(A_NONCE, DEVICE_ID, COOPERATIVE_ID, HUB_ID, weak)
    answer = an_answer(seal_pub=A_POINT_OF_SMALL_ORDER, mac=enrolled_mac(KEY, parties))

    envelope = write_envelope(TO_DEVICE, letter_of(answer), A_NONCE, NOW)

    assert problem_of_hearing(envelope) == "bad-envelope"
