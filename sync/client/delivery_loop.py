"""The thread that has the network. It delivers when there is something to deliver and a line.

    sale committed --fact_recorded--> at most 30 s --> deliver --> rest, with an unconditional timer
    "send now" ------send_now------------------------> deliver --> or back off, longer each time
    voucher typed ---enrol---------------------------> enrol, then deliver

Nothing waits for this thread: the window gives it a word and goes on. What it has to say it says
through `publish`, in its own thread; the window passes it on through a queued signal.
"""

import logging
import threading
from collections import deque
from concurrent.futures import Future
from math import inf
from time import monotonic

from msgspec.structs import replace

from sync.client.attempts import Attempts, Publish, Surroundings, problem_of
from sync.client.delivery_status import DeliveryProblem, DeliveryStatus, Phase
from sync.client.enrolment import Enrolment, enrol
from sync.client.retry_schedule import NEW_FACT_SECONDS, RETRY_SECONDS_MAX
from sync.protocol.messages import Enrolled
from values.trouble import Trouble

STOP_SECONDS = 2.0
"""A request under way is given up after this; the hub may have it all the same."""
NEWS_SECONDS = 1.0
"""From a sale to the new count of what waits; a burst of sales is counted once."""
_log = logging.getLogger(__name__)


class DeliveryLoop:
    """Delivers for as long as the program runs."""

    def __init__(self, surroundings: Surroundings, publish: Publish) -> None:
        """Prepare the thread. `publish` is called in it, with each new status."""
        self._surroundings = surroundings
        self._attempts = Attempts(surroundings)
        self._publish_status = publish
        self._last_status: DeliveryStatus | None = None
        self._changed = threading.Condition()
        self._due_at = 0.0
        self._news_at = inf
        self._is_stopping = False
        self._enrolments: deque[tuple[Enrolment, Future[Enrolled]]] = deque()
        self._thread = threading.Thread(target=self._run, name="delivery", daemon=True)

    def start(self) -> None:
        """Begin, with a hello."""
        self._thread.start()

    def stop(self) -> bool:
        """End soon; False if a request is still under way, which is then left to itself."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()
        self._thread.join(STOP_SECONDS)
        return not self._thread.is_alive()

    def send_now(self) -> None:
        """Try at once: somebody asked for it."""
        with self._changed:
            self._due_at = 0.0
            self._changed.notify_all()

    def fact_recorded(self) -> None:
        """Count anew, and deliver soon. A line that is known to be down is not tried for it."""
        now = monotonic()
        with self._changed:
            self._news_at = min(self._news_at, now + NEWS_SECONDS)
            if not self._attempts.is_failing:
                self._due_at = min(self._due_at, now + NEW_FACT_SECONDS)
            self._changed.notify_all()

    def enrol(self, enrolment: Enrolment) -> Future[Enrolled]:
        """Enrol this device; the future holds the hub's answer, or the trouble that was met."""
        promise: Future[Enrolled] = Future()
        with self._changed:
            self._enrolments.append((enrolment, promise))
            self._due_at = 0.0
            self._changed.notify_all()
        return promise

    def _run(self) -> None:
        while not self._stopping():
            with self._changed:
                self._due_at = inf
            delay = self._deliver()
            with self._changed:
                self._due_at = min(self._due_at, monotonic() + delay)
            self._wait()

    def _wait(self) -> None:
        """Wait until it is time to deliver, and say meanwhile how much waits."""
        while True:
            with self._changed:
                now = monotonic()
                if self._is_stopping or self._due_at <= now:
                    return
                has_news = self._news_at <= now
                if has_news:
                    self._news_at = inf
                else:
                    self._changed.wait(min(self._due_at, self._news_at) - now)
            if has_news:
                self._count_anew()

    def _deliver(self) -> float:
        """Do what is to be done, and return the seconds until the next time."""
        try:
            self._answer_enrolments()
            delay = self._attempts.deliver(self._publish, self._stopping)
        except Exception as met:  # noqa: BLE001  A bug here must end neither deliveries nor the till.
            _log.exception("delivery failed")
            self._attempts.forget_hub()
            self._say(problem_of(met) if isinstance(met, Trouble) else DeliveryProblem.BUG)
            return RETRY_SECONDS_MAX
        return RETRY_SECONDS_MAX if delay is None else delay

    def _answer_enrolments(self) -> None:
        while self._enrolments and not self._stopping():
            enrolment, promise = self._enrolments.popleft()
            if not promise.set_running_or_notify_cancel():
                continue
            there = self._surroundings
            try:
                with there.open_line(enrolment.invitation.hub_url) as line:
                    enrolled = enrol(there.database, line, there.manner, enrolment)
            except Exception as met:  # noqa: BLE001  Whoever asked is told, be it trouble or a bug.
                promise.set_exception(met)
            else:
                self._attempts.forget_hub()
                promise.set_result(enrolled)

    def _say(self, problem: DeliveryProblem) -> None:
        if self._last_status is not None:
            self._publish(replace(self._last_status, phase=Phase.WAITING, problem=problem))

    def _count_anew(self) -> None:
        last = self._last_status
        if last is None:
            return
        try:
            self._publish(self._attempts.status(last.phase, last.next_attempt_at))
        except Trouble:  # The next attempt meets the disk too, and says so.
            _log.warning("the facts that wait could not be counted", exc_info=True)

    def _publish(self, status: DeliveryStatus) -> None:
        self._last_status = status
        if not self._stopping():
            self._publish_status(status)

    def _stopping(self) -> bool:
        with self._changed:
            return self._is_stopping
