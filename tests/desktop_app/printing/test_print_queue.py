"""The printing thread, with real printers and a real database."""

from pathlib import Path
from queue import Queue

from msgspec.structs import replace

from coop.selling.print_kwitansi import print_kwitansi
from coop.selling.print_queue import enqueue_written, open_jobs
from coop.selling.written_paper import WrittenPaper, WrittenRow
from db.database import Database, open_database
from desktop_app.printing.chosen_printer import ChosenPrinter
from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.network_printer import NetworkPrinter
from desktop_app.printing.print_queue import PrintQueue, retry_delay_seconds
from desktop_app.printing.transport import OutOfPaper
from documents.escpos import ROLL_58, receipt_bytes
from documents.paper_picture import receipt_text
from documents.printed_paper import paper_bytes
from tests.builders import A_KEY, Mirror, a_cart, a_line, a_sale, an_item
from tests.desktop_app.printing.builders import PAPER_IS_OUT, a_closed_port, a_printer
from tests.desktop_app.printing.thread_builders import (
    A_MOMENT_SECONDS,
    NEVER_SECONDS,
    Memory,
    Watcher,
    enqueue,
    printing,
)
from tests.documents.builders import a_line as goods
from tests.documents.builders import a_receipt
from tests.documents.savings_builders import a_savings_receipt
from values.identity import FactId, new_uuid
from values.printer_status import PrinterState, PrinterStatus


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


def test_papers_about_savings_come_between_those_of_sales(
    database: Database, tmp_path: Path
) -> None:
    enqueue(database, a_receipt())
    with database.transaction() as session:
        savings = a_savings_receipt()
        print_kwitansi(session, savings, FactId(new_uuid()), opens_drawer=True)
        enqueue_written(session, WrittenPaper(rows=(WrittenRow("REKENING ANGGOTA"),)))

    with printing(database, JobFiles(tmp_path / "struk")) as (_queue, watcher):
        watcher.wait_for(PrinterState.READY)

    jobs = [file.read_bytes() for file in sorted((tmp_path / "struk").glob("*.escpos"))]
    assert jobs[0] == receipt_bytes(a_receipt(), ROLL_58)
    assert jobs[1] == paper_bytes(savings, ROLL_58, opens_drawer=True)
    assert receipt_text(jobs[2]) == "REKENING ANGGOTA\n"


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
    with database.transaction() as session:
        gula = an_item(session)
    long = a_receipt(lines=(goods("Beras " * 10),) * 2_000)
    with a_printer(hangs=True) as printer:
        hanging = NetworkPrinter("127.0.0.1", printer.port, stall_seconds=NEVER_SECONDS)
        with printing(database, hanging) as (queue, watcher):
            enqueue(database, long)
            queue.wake()
            watcher.wait_for(PrinterState.SENDING, waiting=1)

            for _buyer in range(10):  # All of this while the printer has not read a byte.
                with database.transaction() as session:
                    a_sale(session, a_cart(a_line(session, gula)))
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


def test_a_status_is_told_once(database: Database) -> None:
    told: Queue[PrinterStatus] = Queue()
    memory = Memory()
    memory.trouble = OutOfPaper("the driver says so")
    enqueue(database, a_receipt())
    queue = PrintQueue(
        database, ChosenPrinter(memory, ROLL_58), told.put, retry_delay=lambda _: NEVER_SECONDS
    )
    queue.start()

    assert told.get(timeout=A_MOMENT_SECONDS) == PrinterStatus(PrinterState.SENDING, 1)
    assert told.get(timeout=A_MOMENT_SECONDS) == PrinterStatus(PrinterState.OUT_OF_PAPER, 1)
    memory.is_tried.clear()
    queue.retry_now()
    assert memory.is_tried.wait(A_MOMENT_SECONDS)
    enqueue(database, a_receipt())
    queue.wake()
    assert told.get(timeout=A_MOMENT_SECONDS) == PrinterStatus(PrinterState.OUT_OF_PAPER, 2)
    assert queue.stop(A_MOMENT_SECONDS)


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
