"""The printing thread as tests start it, a printer in memory, and somebody who watches."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Queue
from threading import Event

from typing_extensions import override

from coop.selling.print_queue import enqueue_receipt
from coop.selling.receipt import Receipt
from db.database import Database
from desktop_app.printing.chosen_printer import ChosenPrinter
from desktop_app.printing.print_queue import PrintQueue
from desktop_app.printing.transport import PrinterTrouble, Transport
from documents.escpos import ROLL_58
from values.identity import FactId, new_uuid
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


class Memory(Transport):
    """Keeps what it is given, or is in the trouble that a test wants."""

    def __init__(self) -> None:
        self.jobs: list[bytes] = []
        self.trouble: PrinterTrouble | None = None
        self.is_tried, self.is_sent = Event(), Event()

    @override
    def send(self, job: bytes) -> None:
        self.is_tried.set()
        if self.trouble:
            raise self.trouble
        self.jobs.append(job)
        self.is_sent.set()
