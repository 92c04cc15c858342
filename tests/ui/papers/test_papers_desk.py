"""Papers that are not on paper yet: printed after all, or left, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from coop.selling.print_queue import (
    JobCounts,
    begin_sending,
    count_jobs,
    doubt_interrupted,
    enqueue_receipt,
    enqueue_written,
)
from coop.selling.written_paper import WrittenPaper, WrittenRow
from db.database import Database
from tests.documents.builders import a_receipt
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow, Sitter
from ui.operations import Operations
from ui.papers.papers_desk import PapersDesk
from values.identity import FactId, new_uuid

Key = Qt.Key
NUMBERS = ["01-20261124-0001", "01-20261124-0002", "Daftar hadir"]


class Clerk(Sitter[PapersDesk]):
    """Whoever looks after the printer."""

    def names(self) -> list[str]:
        model = self.desk.rows
        return [model.index(at, 1).data() for at in range(model.rowCount())]

    def counts(self) -> JobCounts:
        with self.database.snapshot() as session:
            return count_jobs(session)


@pytest.fixture
def clerk(qtbot: QtBot, database: Database, operations: Operations) -> Clerk:
    """Sit down where the first receipt was cut short, and two papers wait."""
    with database.transaction() as session:
        for number in NUMBERS[:2]:
            enqueue_receipt(session, a_receipt(number=number), FactId(new_uuid()))
        rows = (WrittenRow("https://x", is_code=True), WrittenRow(" "), WrittenRow(NUMBERS[2]))
        enqueue_written(session, WrittenPaper(rows=rows))
        begin_sending(session)
        doubt_interrupted(session)
    desk = PapersDesk(operations)
    DeskWindow(qtbot, desk, operations)
    clerk = Clerk(qtbot, database, desk)
    clerk.wait(lambda: bool(desk.rows.rows))
    desk.focus_target().setFocus()
    return clerk


def test_what_waits_and_what_is_unsure_is_listed_oldest_first(clerk: Clerk) -> None:
    assert clerk.names() == NUMBERS
    assert clerk.desk.rows.index(0, 2).data() == "Is it on paper?"
    QAbstractItemModelTester(clerk.desk.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_paper_that_is_not_there_is_printed_after_all(clerk: Clerk) -> None:
    woken: list[bool] = []

    def wake() -> None:
        woken.append(True)

    clerk.desk._operations.queued.connect(wake)
    clerk.press(Key.Key_F9)
    clerk.wait(lambda: bool(clerk.said))

    assert clerk.counts() == JobCounts(3, 0)
    assert woken
    assert clerk.said == ["01-20261124-0001 goes to the printer."]


def test_a_paper_that_is_there_is_asked_about_no_more(clerk: Clerk) -> None:
    clerk.press(Key.Key_F8)
    clerk.wait(lambda: clerk.names() == NUMBERS[1:])

    assert clerk.counts() == JobCounts(2, 0)
    assert clerk.desk.table.hasFocus()


def test_all_are_left_only_when_asked_twice(clerk: Clerk) -> None:
    clerk.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    clerk.press(Key.Key_Escape)
    assert clerk.counts() == JobCounts(2, 1)

    clerk.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    clerk.press(Key.Key_Tab)
    clerk.press(Key.Key_Return)
    clerk.wait(lambda: not clerk.names())

    assert clerk.counts() == JobCounts(0, 0)
    assert clerk.said == ["No paper waits any more."]
    assert clerk.desk.stack.currentWidget() is clerk.desk.empty
    clerk.press(Key.Key_Escape)
    assert clerk.left == [True]


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (910, 512)])
def test_nothing_is_cut_and_everything_has_a_name(clerk: Clerk, size: tuple[int, int]) -> None:
    window = clerk.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)

    assert cut_words(window) == []
    assert nameless(window) == []
