"""Trying to deliver: what a failure is called, when to try again, and how it all stands.

The thread of the program and the command for scripts both go through here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from db.database import Database
from db.trouble import DatabaseTrouble
from sync.client.courier import Carrier, Courier, Manner, NotEnrolled, NotProved
from sync.client.delivery_status import (
    CLOCK_TOLERANCE,
    DeliveryProblem,
    DeliveryStatus,
    Phase,
)
from sync.client.hub_account import keep_problem
from sync.client.retry_schedule import Dice, rest_seconds, retry_delay_seconds
from sync.client.standing import standing
from sync.client.transport import (
    AddressNotSafe,
    CertificateRefused,
    HttpTransport,
    HubRefused,
    NoAnswer,
)
from sync.protocol.messages import DeviceStatus
from sync.protocol.problems import Problem
from values.trouble import Trouble

Publish = Callable[[DeliveryStatus], None]

_BY_ADVICE = {
    Problem.BUSY: DeliveryProblem.HUB_BUSY,
    Problem.INTERNAL: DeliveryProblem.HUB_FAILED,
    Problem.NOT_ENROLLED: DeliveryProblem.NOT_ENROLLED,
    Problem.BAD_SIGNATURE: DeliveryProblem.NOT_ENROLLED,
    Problem.BAD_SEAL: DeliveryProblem.NOT_ENROLLED,
    Problem.SUSPENDED: DeliveryProblem.SUSPENDED,
    Problem.WRONG_RECIPIENT: DeliveryProblem.OTHER_HUB,
    Problem.UNSUPPORTED: DeliveryProblem.TOO_OLD,
}
_AT_ONCE = frozenset(
    {
        Problem.GAP,
        Problem.FORK,
        Problem.UNKNOWN_STREAM,
        Problem.NOT_AUTHOR,
        Problem.TOO_LARGE,
        Problem.SUSPENDED,
        Problem.BAD_ENVELOPE,
        Problem.BAD_SIGNATURE,
    }
)
"""Advice that a hello settles, or a line that cut or flipped something: once more at once."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What delivery is given from outside."""

    database: Database
    manner: Manner
    dice: Dice
    open_line: Callable[..., HttpTransport] = HttpTransport


def problem_of(trouble: Trouble) -> DeliveryProblem:
    """Name a failure by what the clerk can do about it."""
    if isinstance(trouble, HubRefused):
        return _BY_ADVICE.get(trouble.problem, DeliveryProblem.NOT_TAKEN)
    if isinstance(trouble, NotProved):
        is_none = trouble.problem in {Problem.BAD_ENVELOPE, Problem.TOO_LARGE}
        return DeliveryProblem.NOT_A_HUB if is_none else DeliveryProblem.OTHER_HUB
    for kind, problem in (
        (NoAnswer, DeliveryProblem.NOT_A_HUB),
        (CertificateRefused, DeliveryProblem.CERTIFICATE),
        (AddressNotSafe, DeliveryProblem.ADDRESS_NOT_SAFE),
        (DatabaseTrouble, DeliveryProblem.DISK),
    ):
        if isinstance(trouble, kind):
            return problem
    return DeliveryProblem.NO_LINE


class Attempts:
    """Attempts to deliver, and what became of them."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._courier: Courier | None = None
        self._failures = 0
        self._problem = DeliveryProblem.NONE

    @property
    def is_failing(self) -> bool:
        """Whether the last attempt met trouble."""
        return self._problem is not DeliveryProblem.NONE

    def forget_hub(self) -> None:
        """Begin anew with what the database says of the hub: after an enrolment."""
        self._courier = None
        self._failures = 0
        self._problem = DeliveryProblem.NONE

    def deliver(self, publish: Publish, is_stopping: Callable[[], bool]) -> float | None:
        """Deliver until nothing waits or something fails; return the seconds until the next time.

        None means that there is no hub: only an enrolment changes that.
        """
        try:
            courier = self._courier = self._courier or self._courier_of_kept_hub()
            with self._surroundings.open_line(courier.account.hub_address) as line:
                self._steps(courier, line, publish, is_stopping)
        except NotEnrolled:
            publish(self.status(Phase.NOT_ENROLLED))
            return None
        except Trouble as trouble:
            delay = self._failed(trouble)
        else:
            self._failures, self._problem = 0, DeliveryProblem.NONE
            delay = rest_seconds(courier.delivery.poll_seconds, self._surroundings.dice)
        phase = Phase.WAITING if self.is_failing else Phase.RESTING
        now = self._surroundings.manner.now()
        publish(self.status(phase, next_attempt_at=now + timedelta(seconds=delay)))
        return delay

    def _courier_of_kept_hub(self) -> Courier:
        return Courier(self._surroundings.database, self._surroundings.manner)

    def _steps(
        self, courier: Courier, line: Carrier, publish: Publish, is_stopping: Callable[[], bool]
    ) -> None:
        courier.delivery.say_hello_again()
        began_with = None
        while not is_stopping():
            try:
                has_more = courier.take_step(line)
            except HubRefused as refused:
                self._failures += 1
                if refused.problem in _AT_ONCE and self._failures == 1:
                    continue
                raise
            if not has_more:
                return
            waiting = courier.delivery.waiting
            began_with = max(waiting, began_with or 0)
            if waiting:
                sending = self.status(Phase.SENDING)
                done = began_with - waiting
                publish(replace(sending, sending_done=done, sending_total=began_with))

    def _failed(self, trouble: Trouble) -> float:
        if not isinstance(trouble, HubRefused):
            self._failures += 1
        self._problem = problem_of(trouble)
        if isinstance(trouble, CertificateRefused) and self._courier is not None:
            self._problem = self._certificate_or_clock(self._courier)
        if not isinstance(trouble, DatabaseTrouble):
            self._keep_problem()
        asked = trouble.retry_after_seconds if isinstance(trouble, HubRefused) else None
        return retry_delay_seconds(self._failures, self._surroundings.dice, asked)

    def _certificate_or_clock(self, courier: Courier) -> DeliveryProblem:
        """Ask the hub for its time over a line that nobody vouches for; its signature does."""
        try:
            address = courier.account.hub_address
            with self._surroundings.open_line(address, checks_certificate=False) as line:
                courier.take_step(line)
        except Trouble:
            return DeliveryProblem.CERTIFICATE
        is_far_off = abs(courier.hub_clock_ahead) > CLOCK_TOLERANCE
        return DeliveryProblem.CLOCK_WRONG if is_far_off else DeliveryProblem.CERTIFICATE

    def _keep_problem(self) -> None:
        try:
            with self._surroundings.database.transaction() as session:
                keep_problem(session, self._problem.value, self._surroundings.manner.now())
        except DatabaseTrouble:
            self._problem = DeliveryProblem.DISK

    def status(self, phase: Phase, next_attempt_at: datetime | None = None) -> DeliveryStatus:
        """Say how delivery stands."""
        with self._surroundings.database.report() as session:
            found = standing(session, phase, self._courier)
        is_suspended = self._courier is not None and self._courier.delivery.status in {
            DeviceStatus.SUSPENDED,
            DeviceStatus.RETIRED,
        }
        problem = self._problem or (DeliveryProblem.SUSPENDED if is_suspended else self._problem)
        return replace(found, problem=problem, next_attempt_at=next_attempt_at)
