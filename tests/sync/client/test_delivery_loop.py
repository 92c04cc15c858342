"""The thread with the network: it is told, it delivers, it says how it went, and it ends."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Queue
from time import monotonic
from typing import ClassVar

import pytest
from typing_extensions import override

from db.database import Database
from db.session import Session
from db.trouble import DiskFailing
from sync.client.attempts import Attempts, Surroundings
from sync.client.delivery_loop import DeliveryLoop
from sync.client.delivery_status import DeliveryProblem, DeliveryStatus, Phase
from sync.client.enrolment import Enrolment
from sync.client.retry_schedule import NEW_FACT_SECONDS
from sync.client.transport import HttpTransport, HubRefused
from sync.protocol.problems import Problem
from sync.protocol.vouchers import Invitation
from tests.sync.client.builders import LiveHub, Till

SECONDS_MAX = 30


class Listener:
    """Hears what the thread says, and waits for what a test expects."""

    def __init__(self) -> None:
        self._said: Queue[DeliveryStatus] = Queue()

    def __call__(self, status: DeliveryStatus) -> None:
        self._said.put(status)

    def until(self, is_it: Callable[[DeliveryStatus], bool]) -> DeliveryStatus:
        while True:
            status = self._said.get(timeout=SECONDS_MAX)
            if is_it(status):
                return status


def is_resting(status: DeliveryStatus) -> bool:
    return status.phase is Phase.RESTING


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def loop(till: Till, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> Iterator[DeliveryLoop]:
    monkeypatch.setattr("sync.client.delivery_loop.NEWS_SECONDS", 0.0)
    loop = DeliveryLoop(till.surroundings, listener)
    loop.start()
    yield loop
    assert loop.stop()


def test_a_voucher_given_to_the_thread_enrols_and_delivers_at_once(
    till: Till, hub: LiveHub, loop: DeliveryLoop, listener: Listener
) -> None:
    sold = till.sell(3)
    listener.until(lambda status: status.phase is Phase.NOT_ENROLLED)

    enrolled = loop.enrol(Enrolment(hub.invitation(), "Kasir 1")).result(SECONDS_MAX)
    status = listener.until(is_resting)

    assert status.device_number == enrolled.device_no
    assert (status.waiting, status.sent) == (0, 3)
    assert sorted(hub.facts_held()) == sorted(sold)


def test_a_wrong_voucher_is_told_to_whoever_typed_it_and_the_thread_goes_on(
    hub: LiveHub, loop: DeliveryLoop
) -> None:
    wrong = loop.enrol(Enrolment(Invitation(hub.address, bytes(15)), "Kasir 1"))
    right = loop.enrol(Enrolment(hub.invitation(), "Kasir 1"))

    assert isinstance(wrong.exception(SECONDS_MAX), HubRefused)
    assert right.result(SECONDS_MAX).device_no == 1


def test_an_enrolment_that_was_taken_back_is_not_tried(till: Till, hub: LiveHub) -> None:
    loop = DeliveryLoop(till.surroundings, lambda _status: None)
    taken_back = loop.enrol(Enrolment(hub.invitation(), "Kasir 1"))
    assert taken_back.cancel()

    loop._deliver()
    loop._count_anew()

    assert till.deliver().phase is Phase.NOT_ENROLLED


def test_send_now_delivers_what_waits_and_ends_a_back_off(
    enrolled_till: Till, hub: LiveHub, loop: DeliveryLoop, listener: Listener
) -> None:
    listener.until(is_resting)
    hub.stop()
    enrolled_till.sell(1)
    loop.send_now()
    offline = listener.until(lambda status: status.phase is Phase.WAITING)
    hub.start()

    loop.send_now()
    online = listener.until(is_resting)

    assert (offline.problem, offline.waiting) == (DeliveryProblem.NO_LINE, 1)
    assert (online.problem, online.waiting) == (DeliveryProblem.NONE, 0)


def test_a_sale_is_counted_soon_and_delivered_within_half_a_minute(
    enrolled_till: Till, loop: DeliveryLoop, listener: Listener
) -> None:
    listener.until(is_resting)
    enrolled_till.sell(1)

    loop.fact_recorded()
    counted = listener.until(lambda status: status.waiting == 1)

    assert counted.phase is Phase.RESTING
    assert loop._due_at <= monotonic() + NEW_FACT_SECONDS


class Busy(HttpTransport):
    """A hub that asks for twenty minutes."""

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        raise HubRefused(Problem.BUSY, retry_after_seconds=1_200)


def test_sales_do_not_make_a_hub_that_asked_for_time_be_tried_sooner(
    enrolled_till: Till, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.delivery_loop.NEWS_SECONDS", 0.0)
    usual = enrolled_till.surroundings
    busy = Surroundings(usual.database, usual.manner, usual.dice, Busy)
    loop = DeliveryLoop(busy, listener)
    loop.start()
    listener.until(lambda status: status.phase is Phase.WAITING)
    enrolled_till.sell(1)

    loop.fact_recorded()
    counted = listener.until(lambda status: status.waiting == 1)

    assert loop._due_at > monotonic() + 1_000
    assert counted.problem is DeliveryProblem.HUB_BUSY
    assert loop.stop()


class Stuck(HttpTransport):
    """A line on which nothing comes, until the test is over."""

    reached = threading.Event()
    released = threading.Event()

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        self.reached.set()
        assert self.released.wait(SECONDS_MAX)
        return super().post(path, envelope)


def test_the_program_ends_though_a_request_is_still_under_way(
    enrolled_till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.delivery_loop.STOP_SECONDS", 0.01)
    usual = enrolled_till.surroundings
    said: list[DeliveryStatus] = []
    stuck = Surroundings(usual.database, usual.manner, usual.dice, Stuck)
    loop = DeliveryLoop(stuck, said.append)
    loop.start()
    assert Stuck.reached.wait(SECONDS_MAX)

    has_ended = loop.stop()
    Stuck.released.set()
    loop._thread.join(SECONDS_MAX)

    assert not has_ended
    assert said == []


class Breaking(HttpTransport):
    """A line on which the program itself fails, once it is told to."""

    is_broken = False

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        if Breaking.is_broken:
            raise ZeroDivisionError
        return super().post(path, envelope)


def test_a_bug_on_the_way_is_said_and_ends_neither_the_thread_nor_what_comes_after(
    enrolled_till: Till,
    listener: Listener,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usual = enrolled_till.surroundings
    loop = DeliveryLoop(Surroundings(usual.database, usual.manner, usual.dice, Breaking), listener)
    loop.start()
    listener.until(is_resting)
    enrolled_till.sell(1)

    monkeypatch.setattr(Breaking, "is_broken", True)
    loop.send_now()
    listener.until(lambda status: status.problem is DeliveryProblem.BUG)
    monkeypatch.setattr(Breaking, "is_broken", False)
    loop.send_now()
    after = listener.until(is_resting)

    assert loop.stop()
    assert (after.problem, after.waiting) == (DeliveryProblem.NONE, 0)
    assert "delivery failed" in caplog.text


class FailingDisk(Database):
    """A database whose disk fails when it is told to."""

    is_failing: ClassVar[bool] = False
    is_full: ClassVar[bool] = False

    @override
    @contextmanager
    def report(self) -> Iterator[Session]:
        if FailingDisk.is_failing:
            raise DiskFailing
        with super().report() as session:
            yield session

    @override
    @contextmanager
    def transaction(self) -> Iterator[Session]:
        if FailingDisk.is_failing or FailingDisk.is_full:
            raise DiskFailing
        with super().transaction() as session:
            yield session


def test_a_disk_that_fails_for_a_while_is_waited_for(
    enrolled_till: Till, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.delivery_loop.NEWS_SECONDS", 0.0)
    usual = enrolled_till.surroundings
    whole = usual.database
    failing = FailingDisk(whole.path, whole._writing, whole._reading, whole._sealer)
    loop = DeliveryLoop(Surroundings(failing, usual.manner, usual.dice), listener)
    loop.start()
    listener.until(is_resting)
    enrolled_till.sell(1)

    monkeypatch.setattr(FailingDisk, "is_failing", True)
    loop._count_anew()
    loop.send_now()
    listener.until(lambda status: status.problem is DeliveryProblem.DISK)
    monkeypatch.setattr(FailingDisk, "is_failing", False)
    loop.send_now()
    after = listener.until(is_resting)

    assert loop.stop()
    assert after.waiting == 0


def test_a_disk_without_room_is_named_before_the_line_that_is_cut_too(
    enrolled_till: Till, hub: LiveHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = enrolled_till.surroundings
    whole = usual.database
    full = FailingDisk(whole.path, whole._writing, whole._reading, whole._sealer)
    attempts = Attempts(Surroundings(full, usual.manner, usual.dice))
    said: list[DeliveryStatus] = []
    attempts.deliver(said.append, is_stopping=lambda: False)
    hub.stop()

    monkeypatch.setattr(FailingDisk, "is_full", True)
    attempts.deliver(said.append, is_stopping=lambda: False)
    hub.start()

    assert said[-1].problem is DeliveryProblem.DISK
