"""The money drawer, which the receipt printer opens."""

import pytest

from db.database import Database
from desktop_app.printing.transport import NotConnected
from documents.escpos import ROLL_58, drawer_bytes, receipt_bytes
from documents.paper_reading import DrawerKick, read_paper
from tests.desktop_app.printing.thread_builders import A_MOMENT_SECONDS, Memory, enqueue, printing
from tests.documents.builders import a_receipt
from values.printer_status import PrinterState


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
