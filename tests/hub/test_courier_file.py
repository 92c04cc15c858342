"""A courier's file: many envelopes, each for itself."""

import pytest

from hub import courier_file
from hub.courier_file import answer_file
from hub.enrolling import issue_voucher
from hub.opened_hub import Hub
from sync.protocol.envelopes import read_frame
from sync.protocol.files import read_file, write_file
from sync.protocol.messages import Heads, MessageType, Point, Receipt, read_message
from sync.protocol.problems import Problem, read_problem
from sync.protocol.vouchers import voucher_code
from tests.hub.acts import a_sale
from tests.hub.builders import CHANCE, Till, Village, a_till, a_village, problem_of
from tests.hub.kept import all_rows, net_sales

COURIER = "192.0.2.7"


def carried(hub: Hub, *envelopes: bytes) -> tuple[list[bytes], list[int]]:
    """Take a file to the hub and bring back the answers."""
    answer, unanswered = answer_file(hub, write_file(envelopes), COURIER)
    return read_file(answer), unanswered


def types(envelopes: list[bytes]) -> list[str]:
    """Return what the envelopes hold."""
    return [read_frame(envelope, set(MessageType)).type.value for envelope in envelopes]


def refusal(till: Till, envelope: bytes) -> Problem:
    """Open a refusal."""
    found = read_problem(till.opened(envelope, MessageType.REFUSAL))
    assert found is not None
    return found.problem


def test_batches_are_taken_in_order_whatever_the_order_in_the_file(village: Village) -> None:
    for number in range(1, 7):
        village.stream.record(a_sale(number=number))
    parts = [village.till.batch(village.stream, seq, seq + 1) for seq in (5, 1, 3)]

    answers, unanswered = carried(village.hub, *parts)

    receipts = [
        read_message(Receipt, village.till.opened(one, MessageType.RECEIPT)) for one in answers
    ]
    assert [receipt.first_seq for receipt in receipts] == [5, 1, 3]
    assert unanswered == []
    assert net_sales(village) == 6_000


def test_a_hello_behind_batches_hears_of_them_and_gets_what_it_lacks(hub: Hub) -> None:
    village = a_village(hub)
    second = village.another_till()
    village.stream.record(a_sale())
    hello, batch = second.hello(), village.till.batch(village.stream)

    answers, _ = carried(hub, hello, batch)

    assert types(answers) == ["heads", "batch", "batch", "receipt"]
    heads = read_message(Heads, second.opened(answers[0], MessageType.HEADS))
    assert len(heads.readable) == 2
    nonces = {read_frame(one, set(MessageType)).header.nonce for one in answers[:3]}
    assert nonces == {read_frame(hello, set(MessageType)).header.nonce}


@pytest.mark.parametrize(
    ("seq", "link_differs", "parts"),
    [(0, False, [1]), (2, False, [3]), (3, False, []), (2, True, [1]), (9, False, [])],
)
def test_of_a_stream_it_holds_a_device_gets_the_rest(
    hub: Hub, seq: int, *, link_differs: bool, parts: list[int]
) -> None:
    village = a_village(hub)
    second = village.another_till()
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    links = [*village.stream.links, *[bytes(32)] * 6]
    cursor = Point(village.stream.stream_id, seq, bytes(32) if link_differs else links[seq])

    answers, _ = carried(hub, second.hello(foreign=[cursor]))

    batches = [read_frame(one, set(MessageType)).members for one in answers[1:]]
    assert [
        members["first_seq"]
        for members in batches
        if members["author"] == village.till.device_id.hex
    ] == parts


def test_parts_that_find_no_room_are_left_for_the_next_time(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier_file, "FILE_ENTRIES_MAX", 2)
    second = village.another_till()
    village.stream.record(a_sale())
    village.push()

    answers, _ = carried(village.hub, second.hello())

    assert types(answers) == ["heads", "batch"]


def test_an_entry_of_no_known_sender_is_named_and_the_others_are_taken(hub: Hub) -> None:
    village = a_village(hub)
    stranger = Till(a_till().device_id, CHANCE.keys(), village.cooperative_id)
    stranger.hub_id, stranger.hub_keys = village.till.hub_id, village.till.hub_keys
    village.stream.record(a_sale())
    batch = village.till.batch(village.stream)
    flipped = bytes([*batch[:-1], batch[-1] ^ 1])

    answers, unanswered = carried(hub, b"rusak", flipped, batch, stranger.hello())

    assert types(answers) == ["receipt"]
    assert unanswered == [0, 1, 3]


def test_a_known_sender_is_told_what_was_wrong(village: Village) -> None:
    village.stream.record(a_sale())
    village.stream.record(a_sale(number=2))
    later, fetching = (
        village.till.batch(village.stream, 2),
        village.till.fetch(village.stream.stream_id),
    )
    other = a_village(village.hub, "KDMP Lain").till
    keys = village.till.hub_keys
    village.till.hub_keys = other.keys.public  # Sealed to somebody else.
    misdirected = village.till.hello()
    village.till.hub_keys = keys

    answers, _ = carried(village.hub, later, fetching, misdirected)

    assert [refusal(village.till, one) for one in answers] == [
        Problem.UNKNOWN_STREAM,
        Problem.UNSUPPORTED,
        Problem.BAD_SEAL,
    ]


def test_a_device_may_enrol_by_courier(hub: Hub) -> None:
    village = a_village(hub)
    till, nonce = a_till(), CHANCE.uuid()
    code = issue_voucher(hub, village.cooperative_id)

    [answer], _ = carried(hub, till.enrolment(code, nonce))

    till.learn(answer, code, nonce)
    assert till.device_no == 2


def test_an_enrolment_that_nobody_signed_is_not_answered(hub: Hub) -> None:
    village = a_village(hub)
    envelope = a_till().enrolment(issue_voucher(hub, village.cooperative_id), CHANCE.uuid())

    answers, unanswered = carried(hub, envelope[:-1] + bytes([envelope[-1] ^ 1]))

    assert (answers, unanswered) == ([], [0])


def test_vouchers_cannot_be_guessed_by_the_file(hub: Hub) -> None:
    a_village(hub)
    guesses = [
        a_till().enrolment(voucher_code(bytes([number]) * 15), CHANCE.uuid())
        for number in range(32)
    ]

    answers, _ = carried(hub, *guesses)
    before = all_rows(hub)
    carried(hub, *guesses)

    assert types(answers) == ["refusal"] * 32
    assert all_rows(hub) == before  # Busy: no guess was even looked at.


@pytest.mark.parametrize("damage", [b"", b"LMBF", b"LMBX" + bytes(36)])
def test_a_damaged_file_is_refused_whole(hub: Hub, damage: bytes) -> None:
    found = problem_of(lambda: answer_file(hub, damage, COURIER))

    assert found.problem is Problem.BAD_FILE
