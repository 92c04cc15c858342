"""The printing thread, with real printers, a real database and every kind of trouble."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Event
from typing import cast

import pytest
from msgspec.structs import replace
from sqlalchemy.orm import Session
from typing_extensions import override

from coop.selling.print_queue import begin_sending, enqueue_receipt, open_jobs, print_again
from coop.selling.receipt import Receipt
from db.database import Database, open_database
from db.trouble import DiskFull
from desktop_app.printing.chosen_printer import ChosenPrinter
from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.network_printer import NetworkPrinter
from desktop_app.printing.print_queue import PrintQueue, retry_delay_seconds
from desktop_app.printing.transport import NotConnected, OutOfPaper, PrinterTrouble, Transport
from documents.escpos import ROLL_58, drawer_bytes, receipt_bytes
from documents.paper_picture import receipt_text
from documents.paper_reading import DrawerKick, read_paper
from tests.builders import A_KEY, Mirror
from tests.desktop_app.printing.builders import PAPER_IS_OUT, a_closed_port, a_printer
from tests.documents.builders import a_line, a_receipt
from values.identity import FactId, new_uuid
from values.print_state import PrintState
from values.printer_status import PrinterState, PrinterStatus

NEVER_SECONDS = 3600.0
A_MOMENT_SECONDS = 20.0  # Far more than any of it takes: reaching it fails the test.
Statuses = Callable[[PrinterStatus], None]


class Watcher:
    """Notes each status, and waits for one."""

    def __init__(self) -> None:
        self._told: Queue[PrinterStatus] = Queue()

    def tell(self, status: PrinterStatus) -> None:
        self._told.put(status)

    def wait_for(self, state: PrinterState, waiting: int = 0, unsure: int = 0) -> None:
        wanted = PrinterStatus(state, waiting, unsure)
        while self._told.get(timeout=A_MOMENT_SECONDS) != wanted:
            pass


@contextmanager
def printing(
    database: Database,
    transport: Transport | None,
    retry_delay: Callable[[int], float] = lambda _failures: NEVER_SECONDS,
) -> Iterator[tuple[PrintQueue, Watcher]]:
    watcher = Watcher()
    printer = ChosenPrinter(transport, ROLL_58) if transport else None
    queue = PrintQueue(database, printer, watcher.tell, retry_delay=retry_delay)
    queue.start()
    yield queue, watcher
    assert queue.stop(A_MOMENT_SECONDS)


def enqueue(database: Database, receipt: Receipt) -> None:
    with database.transaction() as session:
        enqueue_receipt(session, receipt, FactId(new_uuid()))


def papers_in(folder: Path) -> list[str]:
    return [receipt_text(file.read_bytes()) for file in sorted(folder.glob("*.escpos"))]


def test_receipts_are_printed_in_order(database: Database, tmp_path: Path) -> None:
    numbers = [f"01-20261124-{number:04}" for number in range(1, 6)]
    for number in numbers:
        enqueue(database, a_receipt(number=number))

    with printing(database, JobFiles(tmp_path / "struk")) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    papers = papers_in(tmp_path / "struk")
    assert [number in paper for number, paper in zip(numbers, papers, strict=True)] == [True] * 5


def test_a_receipt_comes_when_its_sale_is_committed(database: Database) -> None:
    with (
        a_printer() as printer,
        printing(database, NetworkPrinter("127.0.0.1", printer.port)) as (
            queue,
            watcher,
        ),
    ):
        watcher.wait_for(PrinterState.READY)
        enqueue(database, a_receipt())
        queue.wake()

        assert printer.jobs.get(timeout=A_MOMENT_SECONDS) == receipt_bytes(a_receipt(), ROLL_58)
        watcher.wait_for(PrinterState.READY)


def test_a_sale_never_waits_for_a_printer_that_hangs(database: Database) -> None:
    long = a_receipt(lines=(a_line("Beras " * 10),) * 2_000)
    with a_printer(hangs=True) as printer:
        hanging = NetworkPrinter("127.0.0.1", printer.port, stall_seconds=NEVER_SECONDS)
        with printing(database, hanging) as (queue, watcher):
            enqueue(database, long)
            queue.wake()
            watcher.wait_for(PrinterState.SENDING, waiting=1)

            for number in range(10):  # All of this while the printer has not read a byte.
                enqueue(database, a_receipt(number=f"01-20261124-{number:04}"))
                queue.wake()
            with database.snapshot() as session:
                assert len(open_jobs(session)) == 11
            assert printer.jobs.empty()

            printer.reads.set()
            for _paper in range(11):
                printer.jobs.get(timeout=A_MOMENT_SECONDS)
            watcher.wait_for(PrinterState.READY)


def test_without_paper_receipts_wait_and_one_key_prints_them(database: Database) -> None:
    enqueue(database, a_receipt())
    with a_printer(answers=(PAPER_IS_OUT,)) as printer:
        with printing(database, NetworkPrinter("127.0.0.1", printer.port)) as (queue, watcher):
            watcher.wait_for(PrinterState.OUT_OF_PAPER, waiting=1)
            enqueue(database, a_receipt(number="01-20261124-0008"))
            queue.wake()
            watcher.wait_for(PrinterState.OUT_OF_PAPER, waiting=2)
            assert printer.jobs.get(timeout=A_MOMENT_SECONDS) == b""

            queue.retry_now()
            watcher.wait_for(PrinterState.READY)

        papers = [receipt_text(printer.jobs.get(timeout=A_MOMENT_SECONDS)) for _paper in range(2)]
        assert "0007" in papers[0]
        assert "0008" in papers[1]


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


def test_an_absent_printer_loses_nothing_and_a_restart_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    database = open_database(path, A_KEY, Mirror())
    enqueue(database, a_receipt())
    with printing(database, NetworkPrinter("127.0.0.1", a_closed_port())) as (_queue, watcher):
        watcher.wait_for(PrinterState.NOT_CONNECTED, waiting=1)
    database.close()

    database = open_database(path, A_KEY, Mirror())
    with printing(database, JobFiles(tmp_path / "struk")) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)
    database.close()

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


def test_without_a_printer_receipts_wait_until_one_is_chosen(
    database: Database, tmp_path: Path
) -> None:
    enqueue(database, a_receipt())
    with printing(database, None) as (queue, watcher):
        watcher.wait_for(PrinterState.NONE_CHOSEN, waiting=1)
        queue.use(ChosenPrinter(JobFiles(tmp_path / "struk"), ROLL_58))
        watcher.wait_for(PrinterState.READY)
        queue.use(None)
        watcher.wait_for(PrinterState.NONE_CHOSEN)

    assert len(papers_in(tmp_path / "struk")) == 1


class Memory(Transport):
    """Keeps what it is given, or is in the trouble that a test wants."""

    def __init__(self) -> None:
        self.jobs: list[bytes] = []
        self.trouble: PrinterTrouble | None = None
        self.is_sent = Event()

    @override
    def send(self, job: bytes) -> None:
        if self.trouble:
            raise self.trouble
        self.jobs.append(job)
        self.is_sent.set()


def test_the_drawer_opens_with_the_original_of_a_fresh_sale(database: Database) -> None:
    memory = Memory()
    enqueue(database, a_receipt(open_drawer=True))
    enqueue(database, a_receipt())
    with printing(database, memory) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    kicks = [DrawerKick() in read_paper(job) for job in memory.jobs]
    assert kicks == [True, False]


def test_the_drawer_stays_shut_when_the_receipt_comes_late(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory()
    enqueue(database, a_receipt(open_drawer=True))
    monkeypatch.setattr("desktop_app.printing.print_queue.DRAWER_SECONDS_MAX", 0.0)
    with printing(database, memory) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    (job,) = memory.jobs
    assert DrawerKick() not in read_paper(job)


def test_the_drawer_opens_on_demand(database: Database) -> None:
    memory = Memory()
    with printing(database, memory) as (queue, _watcher):
        queue.open_drawer()

        assert memory.is_sent.wait(A_MOMENT_SECONDS)
    assert memory.jobs == [drawer_bytes()]


def test_a_drawer_that_cannot_be_opened_now_does_not_spring_open_later(
    database: Database,
) -> None:
    memory = Memory()
    memory.trouble = NotConnected("pulled out")
    with printing(database, memory) as (queue, watcher):
        queue.open_drawer()
        watcher.wait_for(PrinterState.NOT_CONNECTED)
        memory.trouble = None
        enqueue(database, a_receipt())
        queue.retry_now()
        watcher.wait_for(PrinterState.READY)

    assert memory.jobs == [receipt_bytes(a_receipt(), ROLL_58)]


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


def test_a_status_is_told_once(database: Database) -> None:
    told: Queue[PrinterStatus] = Queue()
    memory = Memory()
    memory.trouble = OutOfPaper("the driver says so")
    enqueue(database, a_receipt())
    queue = PrintQueue(
        database, ChosenPrinter(memory, ROLL_58), told.put, retry_delay=lambda _: NEVER_SECONDS
    )
    queue.start()
    for _press in range(20):
        queue.wake()

    assert told.get(timeout=A_MOMENT_SECONDS) == PrinterStatus(PrinterState.SENDING, 1)
    assert told.get(timeout=A_MOMENT_SECONDS) == PrinterStatus(PrinterState.OUT_OF_PAPER, 1)
    assert queue.stop(A_MOMENT_SECONDS)
    assert told.empty()


def test_a_queue_that_was_never_started_can_be_stopped(database: Database) -> None:
    assert PrintQueue(database, None, Watcher().tell).stop(A_MOMENT_SECONDS)


def test_a_large_name_never_stops_the_thread(database: Database) -> None:
    memory = Memory()
    shop = replace(a_receipt().shop, names=("K" * 5_000, "\x00\x1b"))
    enqueue(database, a_receipt(shop=shop, footer=("",), has_qr=True))
    with printing(database, memory) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    assert len(memory.jobs) == 1


def test_retries_become_rarer_up_to_a_minute() -> None:
    delays = [retry_delay_seconds(failures) for failures in (1, 2, 3, 4, 5, 6, 7, 1_000_000)]

    assert delays == [2, 4, 8, 16, 32, 60, 60, 60]
