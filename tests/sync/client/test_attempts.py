"""Why it did not work is called by what the clerk can do about it."""

from datetime import timedelta
from typing import ClassVar

import pytest
from sqlalchemy import update
from typing_extensions import override

from db.tables import HubAccount
from db.trouble import DiskFull
from sync.client.attempts import Surroundings, problem_of
from sync.client.courier import NotProved
from sync.client.delivery_status import DeliveryProblem, Phase
from sync.client.enrolment import invitation_typed
from sync.client.standing import standing
from sync.client.sync_once import sync_once
from sync.client.transport import (
    AddressNotSafe,
    CertificateRefused,
    HttpTransport,
    HubRefused,
    LineCut,
    NoAnswer,
    NoLine,
)
from sync.protocol.problems import Problem
from sync.protocol.vouchers import Invitation, invitation_text, voucher_code
from tests.sync.client.builders import LiveHub, Till
from values.trouble import Trouble

SECRET = bytes(15)


@pytest.mark.parametrize(
    ("trouble", "problem"),
    [
        (NoLine(), DeliveryProblem.NO_LINE),
        (LineCut(), DeliveryProblem.NO_LINE),
        (NoAnswer(), DeliveryProblem.NOT_A_HUB),
        (CertificateRefused(), DeliveryProblem.CERTIFICATE),
        (AddressNotSafe(), DeliveryProblem.ADDRESS_NOT_SAFE),
        (DiskFull(), DeliveryProblem.DISK),
        (HubRefused(Problem.BUSY), DeliveryProblem.HUB_BUSY),
        (HubRefused(Problem.INTERNAL), DeliveryProblem.HUB_FAILED),
        (HubRefused(Problem.NOT_ENROLLED), DeliveryProblem.NOT_ENROLLED),
        (HubRefused(Problem.WRONG_RECIPIENT), DeliveryProblem.OTHER_HUB),
        (HubRefused(Problem.UNSUPPORTED), DeliveryProblem.TOO_OLD),
        (HubRefused(Problem.BAD_LINK), DeliveryProblem.NOT_TAKEN),
        (NotProved(Problem.BAD_ENVELOPE), DeliveryProblem.NOT_A_HUB),
        (NotProved(Problem.BAD_SIGNATURE), DeliveryProblem.OTHER_HUB),
    ],
    ids=lambda value: repr(value) if isinstance(value, Trouble) else str(value),
)
def test_every_trouble_has_its_name(trouble: Trouble, problem: DeliveryProblem) -> None:
    assert problem_of(trouble) is problem


class Refusing(HttpTransport):
    """A line that the certificate forbids, unless nobody looks at it."""

    def __init__(self, address: str, *, checks_certificate: bool = True) -> None:
        super().__init__(address)
        self._looks = checks_certificate

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        if self._looks:
            raise CertificateRefused
        return super().post(path, envelope)


@pytest.mark.parametrize(
    ("years_behind", "problem"),
    [(20, DeliveryProblem.CLOCK_WRONG), (0, DeliveryProblem.CERTIFICATE)],
)
def test_a_certificate_refused_because_of_the_clock_is_told_from_a_false_one(
    enrolled_till: Till, years_behind: int, problem: DeliveryProblem
) -> None:
    enrolled_till.sell(1)
    enrolled_till.clock = type(enrolled_till.clock)()
    enrolled_till.clock.move(timedelta(days=-365 * years_behind))
    usual = enrolled_till.surroundings

    met = sync_once(Surroundings(usual.database, usual.manner, usual.dice, Refusing))

    assert (met.problem, met.waiting) == (problem, 1)


def test_a_certificate_refused_where_nothing_else_answers_stays_a_false_one(
    enrolled_till: Till, hub: LiveHub
) -> None:
    hub.stop()
    usual = enrolled_till.surroundings

    met = sync_once(Surroundings(usual.database, usual.manner, usual.dice, Refusing))
    hub.start()

    assert met.problem is DeliveryProblem.CERTIFICATE


class AlwaysBusy(HttpTransport):
    """A hub that has no time."""

    seconds: ClassVar[float] = 1_200.0

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        raise HubRefused(Problem.BUSY, self.seconds)


def test_a_busy_hub_is_left_alone_for_as_long_as_it_asks(enrolled_till: Till) -> None:
    usual = enrolled_till.surroundings

    met = sync_once(Surroundings(usual.database, usual.manner, usual.dice, AlwaysBusy))

    assert met.problem is DeliveryProblem.HUB_BUSY
    assert met.next_attempt_at == enrolled_till.clock.now + timedelta(seconds=1_200)


def test_failures_in_a_row_are_waited_for_longer_and_a_success_ends_the_row(
    enrolled_till: Till, hub: LiveHub
) -> None:
    def wait() -> float:
        status = enrolled_till.deliver()
        assert status.next_attempt_at is not None
        return (status.next_attempt_at - enrolled_till.clock.now).total_seconds()

    hub.stop()
    waits = [wait() for _ in range(4)]
    hub.start()
    wait()
    hub.stop()
    after = wait()
    hub.start()

    assert waits == [2.5, 5.0, 10.0, 20.0]
    assert after == 2.5


class Knocking(HttpTransport):
    """A hub that contradicts every batch, without a signature."""

    paths: ClassVar[list[str]] = []

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        self.paths.append(path)
        if path.endswith("/batch"):
            raise HubRefused(Problem.FORK)
        return super().post(path, envelope)


def test_unsigned_advice_leads_to_one_more_hello_and_then_to_a_pause(enrolled_till: Till) -> None:
    enrolled_till.sell(2)
    usual = enrolled_till.surroundings

    met = sync_once(Surroundings(usual.database, usual.manner, usual.dice, Knocking))

    assert Knocking.paths == ["/sync/hello", "/sync/batch", "/sync/hello", "/sync/batch"]
    assert (met.phase, met.waiting, met.sent) == (Phase.WAITING, 2, 0)
    assert enrolled_till.deliver().waiting == 0


def test_what_was_wrong_last_is_still_known_after_a_restart(
    enrolled_till: Till, hub: LiveHub
) -> None:
    hub.stop()
    enrolled_till.deliver()
    hub.start()

    with enrolled_till.database.report() as session:
        status = standing(session, Phase.WAITING)

    assert status.problem is DeliveryProblem.NO_LINE
    assert status.failing_since == enrolled_till.clock.now


def test_a_problem_that_a_newer_program_noted_is_shown_as_a_bug(enrolled_till: Till) -> None:
    with enrolled_till.database.transaction() as session:
        session.execute(update(HubAccount).values(last_problem="solar_flare"))

    with enrolled_till.database.report() as session:
        status = standing(session, Phase.WAITING)

    assert status.problem is DeliveryProblem.BUG


def test_a_hub_that_is_silent_for_a_fortnight_is_worth_a_question(enrolled_till: Till) -> None:
    status = enrolled_till.deliver()

    assert not status.is_silent(enrolled_till.clock.now + timedelta(days=14))
    assert status.is_silent(enrolled_till.clock.now + timedelta(days=14, seconds=1))


def test_a_voucher_may_be_typed_or_its_qr_code_scanned() -> None:
    code, address = voucher_code(SECRET), "https://hub.example.id"

    assert invitation_typed(address, code) == Invitation(address, SECRET)
    assert invitation_typed("", invitation_text(address, SECRET)) == Invitation(address, SECRET)
