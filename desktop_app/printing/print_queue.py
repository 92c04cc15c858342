"""The printing thread: takes papers from the queue on the disk and feeds the printer.

    sale's transaction -- enqueue --> print_job rows --+
    window: wake, retry_now, open_drawer --------------+--> this thread --> transport --> paper
                                                       |
    status bar <------------- tell(PrinterStatus) -----+

A printer may be slow, empty or gone; nobody waits for it. What was marked as sent was handed over
once. What was being handed over when the power failed, or broke off half way, is *unsure*: a person
looks and decides, for a receipt that is printed twice is worse than one that is printed late.
"""

from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic, time
from typing import TYPE_CHECKING, NamedTuple

from coop.selling.print_queue import (
    OpenJob,
    begin_sending,
    count_jobs,
    doubt_interrupted,
    end_sending,
)
from db.database import Database
from db.trouble import DatabaseTrouble
from desktop_app.printing.transport import PrinterTrouble
from values.identity import PrintJobId
from values.print_state import PrintState
from values.printer_status import PrinterState, PrinterStatus

if TYPE_CHECKING:
    from desktop_app.printing.chosen_printer import ChosenPrinter

RETRY_FIRST_SECONDS = 2.0  # Paper is changed in ten; a loose cable is pushed in at once.
RETRY_MAX_SECONDS = 60.0  # A printer that is switched on is noticed within a minute.
DRAWER_SECONDS_MAX = 15.0  # Later the buyer has gone, and a drawer that springs open is a danger.
_DOUBLINGS_MAX = 5
_DISK_SECONDS = 5.0  # Until a disk that was full or busy is asked again.


def retry_delay_seconds(failures: int) -> float:
    """Say how long to wait after that many failures in a row."""
    doublings = min(failures - 1, _DOUBLINGS_MAX)
    return min(RETRY_MAX_SECONDS, RETRY_FIRST_SECONDS * 2.0**doublings)


class _Outcome(NamedTuple):
    """What became of a job: kept here until it stands on the disk."""

    job_id: PrintJobId
    state: PrintState
    problem: str = ""


class PrintQueue:
    """Owns the printing thread. Every method may be called from any thread, and none waits."""

    def __init__(
        self,
        database: Database,
        printer: "ChosenPrinter | None",
        tell: Callable[[PrinterStatus], None],
        *,
        retry_delay: Callable[[int], float] = retry_delay_seconds,
    ) -> None:
        """Prepare, without starting; `tell` is called on the printing thread."""
        self._database = database
        self._printer = printer
        self._tell = tell
        self._retry_delay = retry_delay
        self._signal = Condition()
        self._is_woken = self._is_stopping = self._is_drawer_asked = False
        self._failures = 0
        self._not_before = 0.0  # On the monotonic clock.
        self._outcome: _Outcome | None = None
        self._state = PrinterState.NONE_CHOSEN if printer is None else PrinterState.READY
        self._told: PrinterStatus | None = None
        self._thread = Thread(target=self._run, name="printing", daemon=True)

    def start(self) -> None:
        """Begin to print; what an earlier run was sending when it ended becomes unsure."""
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End after the job in hand, and say whether that took no longer than `seconds`."""
        with self._signal:
            self._is_stopping = True
            self._signal.notify()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def wake(self) -> None:
        """Look at the queue: something was committed."""
        with self._signal:
            self._is_woken = True
            self._signal.notify()

    def retry_now(self) -> None:
        """Try the printer at once, whatever happened before."""
        with self._signal:
            self._not_before = 0.0
            self._is_woken = True
            self._signal.notify()

    def open_drawer(self) -> None:
        """Open the money drawer now or, if the printer is in trouble, not at all."""
        with self._signal:
            self._is_drawer_asked = True
            self._is_woken = True
            self._signal.notify()

    def use(self, printer: "ChosenPrinter | None") -> None:
        """Print on another printer from now on."""
        with self._signal:
            self._printer = printer
            self._failures = 0
            self._not_before = 0.0
            self._state = PrinterState.NONE_CHOSEN if printer is None else PrinterState.READY
            self._is_woken = True
            self._signal.notify()

    def _run(self) -> None:
        is_fresh = True
        while not self._is_stopping:
            try:
                if is_fresh:
                    self._doubt_interrupted()
                is_fresh = False
                pause = self._step()
            except DatabaseTrouble:
                pause = _DISK_SECONDS  # The window says so already: it writes there too.
            with self._signal:
                if not self._is_woken and not self._is_stopping:
                    self._signal.wait(pause)
                self._is_woken = False

    def _doubt_interrupted(self) -> None:
        with self._database.transaction() as session:
            doubt_interrupted(session)

    def _step(self) -> float | None:
        """Do the next thing, and return the seconds until there is more; None if woken only."""
        self._write_outcome()  # Of the last job, where the disk refused it before.
        printer = self._printer
        if printer is None:
            self._report(PrinterState.NONE_CHOSEN)
            return None
        self._kick_drawer(printer)
        left = self._not_before - monotonic()
        if left > 0:
            self._report(self._state)
            return left
        with self._database.transaction() as session:
            job = begin_sending(session)
        if job is None:
            self._report(self._state)
            return None
        self._report(self._state if self._failures else PrinterState.SENDING)
        self._outcome = self._send(job, printer)
        self._write_outcome()
        return 0.0

    def _send(self, job: OpenJob, printer: "ChosenPrinter") -> _Outcome:
        from documents.printed_paper import paper_bytes  # noqa: PLC0415  The till does not wait.

        opens_drawer = job.opens_drawer and _age_seconds(job.job_id) < DRAWER_SECONDS_MAX
        paper = paper_bytes(job.paper, printer.roll, opens_drawer=opens_drawer)
        try:
            printer.transport.send(paper)
        except PrinterTrouble as trouble:
            self._note_trouble(trouble)
            state = PrintState.UNSURE if trouble.may_have_printed else PrintState.WAITING
            return _Outcome(job.job_id, state, trouble.state)
        self._failures = 0
        self._state = PrinterState.READY
        return _Outcome(job.job_id, PrintState.SENT)

    def _note_trouble(self, trouble: PrinterTrouble) -> None:
        self._failures += 1
        self._state = trouble.state
        self._not_before = monotonic() + self._retry_delay(self._failures)

    def _write_outcome(self) -> None:
        """Keep what became of the last job; if the disk refuses, nothing else is sent before."""
        if self._outcome is not None:
            with self._database.transaction() as session:
                end_sending(session, *self._outcome)
            self._outcome = None

    def _kick_drawer(self, printer: "ChosenPrinter") -> None:
        if not self._is_drawer_asked:
            return
        from documents.escpos import drawer_bytes  # noqa: PLC0415  The till does not wait for it.

        self._is_drawer_asked = False
        try:
            printer.transport.send(drawer_bytes())
        except PrinterTrouble as trouble:
            self._note_trouble(trouble)

    def _report(self, state: PrinterState) -> None:
        with self._database.snapshot() as session:
            counts = count_jobs(session)
        status = PrinterStatus(state, counts.waiting, counts.unsure)
        if status != self._told:
            self._told = status
            self._tell(status)


def _age_seconds(job_id: PrintJobId) -> float:
    """Say how long ago a job was put in the queue: its id begins with that moment."""
    return time() - (job_id.int >> 80) / 1000
