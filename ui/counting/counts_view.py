"""The counts: those that go on, those that wait for approval, and those that ended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.counting.count_part import CountPart
from ui.counting.count_rows import counts_model
from ui.counting.counting_reading import ListedCount, listed_counts
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.counting import CountState


class CountsView(CountPart):
    """Enter opens a count where it was left."""

    begin_wanted = Signal()
    plan_wanted = Signal()
    opened = Signal(object)
    """A count's id."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self.rows = counts_model(self)
        self.table = RowsTable(self.rows, self.tr("Counts"), row_height=TWO_LINES)
        self.empty = EmptyState(
            self.tr("Nothing has been counted yet. Begin with one category, and go on selling.")
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.plan_button = Button(self.tr("Plan of counting"), "F3", "calendar-days")
        self.begin_button = Button(self.tr("Begin a count"), "F2", "plus", "primary")
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        buttons = row(self.back_button, None, self.plan_button, self.begin_button)
        self.setLayout(column((listing, 1), self.note, buttons, gap=10))
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open_clicked)
        self.back_button.clicked.connect(self.left)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.begin_button.clicked.connect(self.begin_wanted)

    def begin(self) -> None:
        """Show the counts anew."""
        self.note.hide()
        self.read_again()

    @override
    def read_again(self) -> None:
        self._operations.ask(listed_counts).then(self._show)

    @override
    def title(self) -> str:
        return self.tr("Count the stock")

    @override
    def keys(self) -> Sequence[Key]:
        begin = Key("F2", self.tr("Begin"), self.begin_wanted.emit, help=self.tr("Begin a count"))
        return (
            begin,
            Key("F3", self.tr("Plan"), self.plan_wanted.emit, help=self.tr("What is due, and why")),
            Key("Enter", self.tr("Open"), help=self.tr("Go on with the chosen count")),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.table if self.rows.rows else self.begin_button

    @override
    def fit(self, room: Room) -> None:
        self.table.fit(room)

    @Slot()
    def _open_clicked(self) -> None:
        self._open(self.table.current_row())

    @Slot(object)
    def _open(self, of: ListedCount) -> None:
        if of.head.state is CountState.GIVEN_UP:
            self.note.say(Tone.INFO, self.tr("This count was given up."), of.head.reason)
            return
        self.opened.emit(of.head.count_id)

    @Slot(object)
    def _show(self, counts: tuple[ListedCount, ...]) -> None:
        had_rows = bool(self.rows.rows)
        self.rows.show(counts)
        self.stack.setCurrentWidget(self.table if counts else self.empty)
        if counts and self.table.current_row() is None:
            self.table.choose(0)
        if counts and not had_rows and self.begin_button.hasFocus():
            self.table.setFocus()
