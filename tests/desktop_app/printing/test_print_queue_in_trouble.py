"""The printing thread when something breaks off: nothing is lost, nothing is printed twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Event
from typing import cast

import pytest
from typing_extensions import override

from coop.selling.print_queue import begin_sending, open_jobs, print_again
from db.database import Database
from db.session import Session
from db.trouble import DiskFull
from desktop_app.printing.chosen_printer import ChosenPrinter
from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.network_printer import NetworkPrinter
from desktop_app.printing.print_queue import PrintQueue
from desktop_app.printing.transport import NotConnected
from documents.escpos import ROLL_58, receipt_bytes
from documents.paper_picture import receipt_text
from tests.desktop_app.printing.builders import a_printer
from tests.desktop_app.printing.thread_builders import (
    A_MOMENT_SECONDS,
    Memory,
    Watcher,
    enqueue,
    printing,
)
from tests.documents.builders import a_line, a_receipt
from values.print_state import PrintState
from values.printer_status import PrinterState


def papers_in(folder: Path) -> list[str]:
    return [receipt_text(file.read_bytes()) for file in sorted(folder.glob("*.escpos"))]


def test_a_printer_that_is_switched_on_later_is_found_by_itself(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "struk").write_text("in the way")
    enqueue(database, a_receipt())
    failures_seen: Queue[int] = Queue()

    def note(failures: int) -> float:
        failures_seen.put(failures)
        if failures == 3:
            (tmp_path / "struk").unlink()
        return 0.0

    with printing(database, JobFiles(tmp_path / "struk"), note) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    assert [failures_seen.get_nowait() for _failure in range(3)] == [1, 2, 3]
    assert len(papers_in(tmp_path / "struk")) == 1


def test_what_a_crash_interrupted_is_never_printed_by_itself(
    database: Database, tmp_path: Path
) -> None:
    enqueue(database, a_receipt())
    with database.transaction() as session:
        job = begin_sending(session)  # And the power fails here.
        assert job is not None

    with printing(database, JobFiles(tmp_path / "struk")) as (queue, watcher):
        watcher.wait_for(PrinterState.READY, unsure=1)
        assert papers_in(tmp_path / "struk") == []

        with database.transaction() as session:
            print_again(session, job.job_id)
        queue.wake()
        watcher.wait_for(PrinterState.READY)

    assert len(papers_in(tmp_path / "struk")) == 1


def test_a_paper_that_broke_off_half_way_is_left_to_a_person(database: Database) -> None:
    enqueue(database, a_receipt(lines=(a_line("Beras " * 10),) * 2_000))
    with a_printer(closes_after_bytes=500) as printer:
        with printing(database, NetworkPrinter("127.0.0.1", printer.port)) as (queue, watcher):
            watcher.wait_for(PrinterState.NOT_CONNECTED, unsure=1)
            printer.closes_after_bytes = None
            enqueue(database, a_receipt())
            queue.retry_now()
            watcher.wait_for(PrinterState.READY, unsure=1)

        assert printer.jobs.get(timeout=A_MOMENT_SECONDS) == receipt_bytes(a_receipt(), ROLL_58)
        assert printer.jobs.empty()
    with database.snapshot() as session:
        (job,) = open_jobs(session)
        assert (job.state, job.last_problem) == (PrintState.UNSURE, "not_connected")


class FullDisk(Memory):
    """A printer that takes a job at the very moment when the disk becomes full."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database
        self.is_full = False
        self.refused = Event()

    @override
    def send(self, job: bytes) -> None:
        super().send(job)
        self.is_full = True

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        if self.is_full:
            self.refused.set()
            raise DiskFull
        with self._database.transaction() as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        with self._database.snapshot() as session:
            yield session


def test_a_full_disk_does_not_print_a_receipt_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.printing.print_queue._DISK_SECONDS", 0.01)
    enqueue(database, a_receipt())
    disk = FullDisk(database)
    with printing(cast("Database", disk), disk) as (queue, watcher):
        assert disk.refused.wait(A_MOMENT_SECONDS)
        disk.is_full = False
        queue.wake()
        watcher.wait_for(PrinterState.READY)

    assert len(disk.jobs) == 1
    with database.snapshot() as session:
        assert open_jobs(session) == []


def test_a_person_may_have_the_unsure_paper_printed_again(database: Database) -> None:
    memory = Memory()
    memory.trouble = NotConnected("pulled out", may_have_printed=True)
    enqueue(database, a_receipt())
    with printing(database, memory) as (queue, watcher):
        watcher.wait_for(PrinterState.NOT_CONNECTED, unsure=1)
        memory.trouble = None
        with database.transaction() as session:
            (job,) = open_jobs(session)
            print_again(session, job.job_id)
        queue.retry_now()
        watcher.wait_for(PrinterState.READY)

    assert memory.jobs == [receipt_bytes(a_receipt(), ROLL_58)]


class SlowPrinter(Memory):
    """Takes a job only when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = Event()

    @override
    def send(self, job: bytes) -> None:
        self.is_tried.set()
        assert self.may_go_on.wait(A_MOMENT_SECONDS)
        super().send(job)


def test_a_program_that_ends_while_printing_knows_what_it_printed(database: Database) -> None:
    printer = SlowPrinter()
    for _paper in range(2):
        enqueue(database, a_receipt())
    queue = PrintQueue(database, ChosenPrinter(printer, ROLL_58), Watcher().tell)
    queue.start()
    assert printer.is_tried.wait(A_MOMENT_SECONDS)

    assert not queue.stop(0.0)
    printer.may_go_on.set()
    assert queue.stop(A_MOMENT_SECONDS)

    with database.snapshot() as session:
        assert [job.state for job in open_jobs(session)] == [PrintState.WAITING]
