"""Vouchers: one device each, and no word to whoever guesses."""

import threading

import pytest
from sqlalchemy import select

from hub.cooperatives import CooperativeRefused, add_cooperative
from hub.devices import UnknownDevice, resume, suspend
from hub.enrolling import UnknownCooperative, UnknownReplaced, enrol, issue_voucher
from hub.opened_hub import Hub
from hub.tables import device, fact, voucher
from sync.protocol.enrolment import open_enrol, write_enrol
from sync.protocol.envelopes import read_frame
from sync.protocol.messages import MessageType
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.vouchers import VALID_DAYS, voucher_code
from tests.hub.acts import a_sale
from tests.hub.builders import (
    BANTUL,
    CHANCE,
    MORNING,
    AClock,
    Till,
    a_till,
    a_village,
    an_enrolled_till,
    problem_of,
    push,
    say_hello,
)
from tests.hub.kept import all_rows
from values.identity import CooperativeId, DeviceId


def enrol_with(hub: Hub, till: Till, code: str) -> Till:
    """Enrol a till, and have it check the answer."""
    nonce = CHANCE.uuid()
    envelope = till.enrolment(code, nonce)
    till.learn(enrol(hub, read_frame(envelope, {MessageType.ENROL})), code, nonce)
    return till


def kinds(hub: Hub) -> list[str]:
    """Return the kinds of all facts, in their order."""
    with hub.storage.reading() as connection:
        return list(connection.execute(select(fact.c.kind).order_by(fact.c.position)).scalars())


def statuses(hub: Hub) -> list[str]:
    """Return how devices are regarded, by number."""
    with hub.storage.reading() as connection:
        return list(
            connection.execute(select(device.c.status).order_by(device.c.device_no)).scalars()
        )


def test_a_voucher_enrols_a_device_and_the_cooperative_hears_of_it(hub: Hub) -> None:
    cooperative_id = add_cooperative(hub, "KDMP Karangsari", BANTUL)

    till = enrol_with(hub, a_till(), issue_voucher(hub, cooperative_id))

    assert (till.cooperative_id, till.hub_id, till.device_no) == (
        cooperative_id,
        hub.identity.hub_id,
        1,
    )
    assert kinds(hub) == ["lumbung.opened", "lumbung.device_enrolled"]


def test_numbers_of_devices_run_on(hub: Hub) -> None:
    village = a_village(hub)

    assert [village.another_till().device_no for _ in range(2)] == [2, 3]


def test_the_same_enrolment_again_gets_the_same_answer_and_adds_nothing(hub: Hub) -> None:
    code, till = issue_voucher(hub, add_cooperative(hub, "KDMP", BANTUL)), a_till()
    enrol_with(hub, till, code)
    before = all_rows(hub)

    enrol_with(hub, till, code)

    assert till.device_no == 1
    assert all_rows(hub) == before


def test_a_used_voucher_is_worth_nothing_to_another_device(hub: Hub) -> None:
    code = issue_voucher(hub, add_cooperative(hub, "KDMP", BANTUL))
    enrol_with(hub, a_till(), code)

    found = problem_of(lambda: enrol_with(hub, a_till(), code))

    assert found.problem is Problem.VOUCHER_INVALID


def test_a_voucher_is_worth_nothing_after_its_week(hub: Hub, clock: AClock) -> None:
    code = issue_voucher(hub, add_cooperative(hub, "KDMP", BANTUL))
    clock.move(seconds=VALID_DAYS * 86_400)

    found = problem_of(lambda: enrol_with(hub, a_till(), code))

    assert found.problem is Problem.VOUCHER_INVALID


def test_a_voucher_nobody_issued_is_worth_nothing(hub: Hub) -> None:
    a_village(hub)

    found = problem_of(lambda: enrol_with(hub, a_till(), voucher_code(bytes(15))))

    assert found.problem is Problem.VOUCHER_INVALID


def test_a_wrong_proof_is_refused_and_does_not_use_up_the_voucher(hub: Hub) -> None:
    code, till = issue_voucher(hub, add_cooperative(hub, "KDMP", BANTUL)), a_till()
    message = open_enrol(read_frame(till.enrolment(code, CHANCE.uuid()), {MessageType.ENROL}))
    under_another_nonce = write_enrol(message, till.keys, CHANCE.uuid(), MORNING)

    found = problem_of(lambda: enrol(hub, read_frame(under_another_nonce, {MessageType.ENROL})))
    enrol_with(hub, till, code)

    assert found.problem is Problem.VOUCHER_INVALID
    assert till.device_no == 1


def test_a_device_id_with_other_keys_is_refused_and_the_voucher_kept(hub: Hub) -> None:
    village = a_village(hub)
    impostor = Till(village.till.device_id, CHANCE.keys())
    code = issue_voucher(hub, village.cooperative_id)

    found = problem_of(lambda: enrol_with(hub, impostor, code))

    assert found.problem is Problem.DEVICE_EXISTS
    assert enrol_with(hub, a_till(), code).device_no == 2


def test_a_known_device_may_use_a_fresh_voucher_and_stays_what_it_was(hub: Hub) -> None:
    village = a_village(hub)
    suspend(hub, village.till.device_id)

    enrol_with(hub, village.till, issue_voucher(hub, village.cooperative_id))

    assert village.till.device_no == 1
    assert statuses(hub) == ["suspended"]
    assert kinds(hub).count("lumbung.device_enrolled") == 1


def test_of_many_devices_exactly_one_wins_a_voucher(hub: Hub) -> None:
    code = issue_voucher(hub, add_cooperative(hub, "KDMP", BANTUL))
    tills, won, together = [a_till() for _ in range(6)], [], threading.Barrier(6)

    def try_it(till: Till) -> None:
        together.wait()
        try:
            won.append(enrol_with(hub, till, code))
        except ProblemFound as found:
            assert found.problem is Problem.VOUCHER_INVALID  # noqa: PT017  In a thread.

    threads = [threading.Thread(target=try_it, args=[till]) for till in tills]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(won) == 1
    assert statuses(hub) == ["active"]
    with hub.storage.reading() as connection:
        assert connection.execute(select(voucher.c.used_by)).scalar_one() == won[0].device_id.bytes


def test_two_devices_with_a_voucher_each_get_two_numbers(hub: Hub) -> None:
    cooperative_id = add_cooperative(hub, "KDMP", BANTUL)
    codes, numbers = [issue_voucher(hub, cooperative_id) for _ in range(6)], []

    def go(code: str) -> None:
        numbers.append(enrol_with(hub, a_till(), code).device_no)

    threads = [threading.Thread(target=go, args=[code]) for code in codes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]


def test_a_voucher_that_replaces_a_device_retires_it(hub: Hub) -> None:
    village = a_village(hub)
    village.stream.record(a_sale())
    village.push()

    code = issue_voucher(hub, village.cooperative_id, village.till.device_id)
    enrol_with(hub, a_till(), code)

    assert statuses(hub) == ["retired", "active"]
    assert kinds(hub)[-2:] == ["lumbung.device_enrolled", "lumbung.device_status"]
    heads = say_hello(hub, village.till, village.till.hello([village.stream]))
    assert (heads.status, heads.readable) == ("retired", ())


def test_vouchers_are_for_cooperatives_and_devices_that_are_here(hub: Hub) -> None:
    village, stranger = a_village(hub), DeviceId(CHANCE.uuid())

    with pytest.raises(UnknownCooperative):
        issue_voucher(hub, CooperativeId(CHANCE.uuid()))
    with pytest.raises(UnknownReplaced):
        issue_voucher(hub, village.cooperative_id, stranger)


@pytest.mark.parametrize(
    ("name", "region"),
    [("", BANTUL), ("x" * 101, BANTUL), ("KDMP\x07", BANTUL), ("KDMP", "34.02"), ("KDMP", "")],
)
def test_a_cooperative_needs_a_name_and_a_region(hub: Hub, name: str, region: str) -> None:
    with pytest.raises(CooperativeRefused):
        add_cooperative(hub, name, region)


def test_a_forgotten_cooperative_comes_back_under_its_id_and_once_only(hub: Hub) -> None:
    known = CooperativeId(CHANCE.uuid())

    assert add_cooperative(hub, "KDMP", BANTUL, known) == known

    with pytest.raises(CooperativeRefused):
        add_cooperative(hub, "KDMP", BANTUL, known)


@pytest.mark.parametrize("act", [suspend, resume])
def test_an_officer_who_names_no_device_is_told(hub: Hub, act: object) -> None:
    with pytest.raises(UnknownDevice):
        act(hub, DeviceId(CHANCE.uuid()))  # type: ignore[operator]  # One of the two.


def test_suspending_twice_says_it_once(hub: Hub) -> None:
    village = a_village(hub)

    suspend(hub, village.till.device_id)
    suspend(hub, village.till.device_id)

    assert kinds(hub).count("lumbung.device_status") == 1


def test_a_second_till_pushes_like_the_first(hub: Hub) -> None:
    village = a_village(hub)
    second = an_enrolled_till(hub, village.cooperative_id)
    stream = second.new_stream()
    stream.record(a_sale())

    assert push(hub, second, second.batch(stream)).acked_seq == 1
