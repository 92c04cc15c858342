"""Whoever counts at the desk for counts."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.counting.give_up_count import give_up_count
from coop.counting.stock_counts import CountHead, count_head, stock_counts
from db.database import Database
from tests.builders import a_stamp
from tests.coop.counting.builders import a_count, counted, finished
from tests.coop.selling.builders import on_hand
from tests.ui.office_builders import Sitter
from ui.counting.counting_desk import CountDesk
from values.identity import FactId, ItemId

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
"""Some time after the counts of tests begin."""


class Counting(Sitter[CountDesk]):
    """Presses keys, types and reads; the shop's goods are known by name."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: CountDesk, items: dict[str, ItemId]
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items = items

    def open_first(self) -> None:
        """Open the count that stands first in the list."""
        self.wait(lambda: bool(self.desk.counts.rows.rows))
        self.desk.counts.table.setFocus()
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.desk.parts.currentWidget() is not self.desk.counts)

    def open_entry(self) -> None:
        """Open it, and wait for what is to be counted."""
        self.open_first()
        self.wait(lambda: bool(self.desk.entry.items.rows.rows))

    def open_report(self) -> None:
        """Open it, and wait for its differences."""
        self.open_first()
        self.wait(lambda: bool(self.desk.report.rows.rows))

    def begin_by_keyboard(self, first: str, second: str = "") -> None:
        """Begin a count of the first category."""
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: self.desk.form.how_many.text().startswith("2"))
        self.desk.form.first.field.setFocus()
        self.type(first)
        self.press(Qt.Key.Key_Return)
        self.type(second)
        self.press(Qt.Key.Key_F10)
        self.wait(lambda: bool(self.desk.entry.items.rows.rows))

    def count(self, name: str, *amounts: str) -> None:
        """Find an item by its name, and write down so many of each of its packs."""
        entry = self.desk.entry
        done = entry.who.text()
        self.type(name)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: entry.right.currentWidget() is entry.tally)
        for amount in amounts:
            self.type(amount)
            self.press(Qt.Key.Key_Return)
        self.wait(lambda: entry.who.text() != done)

    def head(self, count_id: FactId | None = None) -> CountHead:
        with self.database.snapshot() as session:
            return count_head(session, count_id) if count_id else stock_counts(session)[0]

    def stock_of(self, name: str) -> int:
        with self.database.snapshot() as session:
            return on_hand(session, self.items[name])


def a_finished_count(counting: Counting, pieces: int = 8) -> None:
    with counting.database.transaction() as session:
        count_id = a_count(session, *counting.items.values())
        counted(session, count_id, counting.items["Gula pasir"], pieces)
        counted(session, count_id, counting.items["Telur ayam"], 10)
        finished(session, count_id)
    counting.desk.begin()


def a_finished_count_of_soap(counting: Counting) -> None:
    """Finish a count that stands first in the list, for the other one is given up."""
    with counting.database.transaction() as session:
        going_on = counting.head().count_id
        give_up_count(session, a_stamp(), count_id=going_on, reason="Salah pilih")
        soap = counting.items["Sabun mandi"]
        count_id = a_count(session, soap, label="Opname sabun")
        counted(session, count_id, soap, 1)
        finished(session, count_id)
    counting.desk.begin()
    counting.wait(lambda: counting.desk.counts.rows.rows[0].head.label == "Opname sabun")


def an_open_count(counting: Counting, second: str = "") -> None:
    with counting.database.transaction() as session:
        a_count(session, counting.items["Gula pasir"], counting.items["Telur ayam"], second=second)
    counting.desk.begin()
