"""The deposits that run: a search above, filters, the list, and what it comes to."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.term_deposits.deposit_reading import (
    DUE,
    EVERY,
    SOON,
    DepositList,
    ShownDeposit,
    deposit_list,
)
from ui.term_deposits.deposit_rows import deposits_model
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from values.identity import FactId


class DepositsView(QWidget):
    """The search has the focus; arrows walk through the list below it."""

    chosen = Signal(object)
    """The `ShownDeposit` under the mark, or None."""
    opened = Signal()
    """Enter, or a click."""
    open_wanted = Signal()
    """A new deposit is to be opened."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._wanted: FactId | None = None
        self._is_showing = False
        words = self.tr("Find by name, number or certificate")
        self.box = Field(words, kind="find", placeholder=words, icon_name="search")
        self.pills = FilterPills(
            Filter(EVERY, self.tr("All"), "layers"),
            Filter(DUE, self.tr("Due"), "circle-alert"),
            Filter(SOON, self.tr("Within 30 days"), "calendar-clock"),
        )
        self.rows = deposits_model(self)
        self.table = RowsTable(self.rows, self.tr("Term deposits"), row_height=TWO_LINES)
        self.open_button = Button(self.tr("Open a term deposit"), "F5", "plus")
        self.empty = EmptyState("", self.open_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.total = ElidedLabel(role="muted")
        self._lists = operations.latest(self).then(self._show)
        self._lay_out()

    def begin(self) -> None:
        """Begin with all of them."""
        self.box.clear()
        self.pills.mark(EVERY)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read what runs."""
        self._lists.ask(deposit_list, self.box.text(), self.pills.current(), self._today())

    def begin_at(self, deposit_id: FactId) -> None:
        """Begin with all of them, and put the mark on this one."""
        self._wanted = deposit_id
        self.begin()

    def search(self, typed: str) -> None:
        """Look for whatever was scanned."""
        self.box.setText(typed)
        self.read_again()

    def walking_keys(self) -> Sequence[Key]:
        """Return the keys that move the mark."""
        return walk_keys(self.table, self.tr("Deposit"), self.tr("Deposit above"))

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    def _lay_out(self) -> None:
        listing = Card(margins=(1, 1, 1, 1), gap=0)
        listing.add((self.stack, 1), rule(), column(self.total, margins=(12, 8, 12, 8)))
        self.setLayout(column(self.box, self.pills, (listing, 1), gap=10))
        self.box.textEdited.connect(self.read_again)
        self.pills.chosen.connect(self.read_again)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)
        self.open_button.clicked.connect(self.open_wanted)

    @Slot(object)
    def _show(self, listed: DepositList) -> None:
        before: ShownDeposit | None = self.table.current_row()
        wanted = self._wanted or (before.deposit.deposit_id if before else None)
        self._is_showing = True  # Rows that pass by under the mark are not chosen.
        self.rows.show(listed.rows)
        ids = [of.deposit.deposit_id for of in listed.rows]
        self.table.choose(ids.index(wanted) if wanted in ids else 0)
        self._is_showing = False
        if self._wanted in ids:
            self._wanted = None
        self.pills.show_counts(listed.counts)
        self.stack.setCurrentWidget(self.table if listed.rows else self.empty)
        has_any = bool(listed.counts[EVERY]) or bool(self.box.text().strip())
        nothing, no_match = self.tr("No term deposit runs yet."), self.tr("None is listed here.")
        self.empty.sentence.setText(no_match if has_any else nothing)
        words = self.tr("{count} deposits, together {amount}")
        count, amount = number_text(len(listed.rows)), rupiah_text(listed.total)
        self.total.setText(words.format(count=count, amount=amount))
        self.chosen.emit(self.table.current_row())

    @Slot(object)
    def _on_current(self, shown: ShownDeposit | None) -> None:
        if not self._is_showing:
            self.chosen.emit(shown)
