"""Where a settlement begins: a member is found, or a prepared one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.members.search_members import FoundMember
from ui.leaving.leaving_reading import Waiting, waiting_settlements
from ui.leaving.leaving_rows import waiting_model
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import Heading
from ui.widgets.layouts import Card, column, row
from ui.widgets.member_finder import MemberFinder
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable


class StartView(QWidget):
    """The field has the focus; Tab goes to the settlements that wait."""

    left = Signal()
    turned = Signal()
    chosen = Signal(object)
    """A member's id."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        words = self.tr("Find who leaves: name, number or telephone")
        self.box = MemberFinder(operations, words)
        self.found = self.box.found
        self.rows = waiting_model(self)
        self.table = RowsTable(self.rows, self.tr("Settlements"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("No settlement waits for approval."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        waiting = Heading(self.tr("Waiting for a second person"))
        self.setLayout(
            column(self.box, waiting, (listing, 1), self.note, row(self.back_button, None), gap=10)
        )
        self.box.chosen.connect(self._take)
        self.box.textEdited.connect(self.note.hide)
        self.box.nobody_found.connect(self._explain_nobody)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        self.back_button.clicked.connect(self.left)

    def begin(self) -> None:
        """Begin with an empty field."""
        self.box.begin()
        self.note.hide()
        self.read_again()

    def read_again(self) -> None:
        """Read what waits."""
        self._operations.ask(waiting_settlements).then(self._show)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the field and the list."""
        return (
            Key("F2", self.tr("Find"), self.box.setFocus, help=self.tr("Find who leaves")),
            Key("Enter", self.tr("Open")),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.box

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    @Slot(object)
    def _take(self, member: FoundMember) -> None:
        self.chosen.emit(member.member_id)

    @Slot()
    def _explain_nobody(self) -> None:
        title = self.tr("Nobody is found.")
        self.note.say(Tone.INFO, title, self.tr("Try a part of the name, or the number."))

    @Slot()
    def _open(self) -> None:
        of: Waiting | None = self.table.current_row()
        if of is not None:
            self.chosen.emit(of.proposal.member_id)

    @Slot(object)
    def _show(self, waiting: tuple[Waiting, ...]) -> None:
        self.rows.show(waiting)
        self.stack.setCurrentWidget(self.table if waiting else self.empty)
        if waiting and self.table.current_row() is None:
            self.table.choose(0)
        self.turned.emit()
