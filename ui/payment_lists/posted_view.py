"""One list that was posted: who stands on it, and the way to each member's page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.savings.posted_list_rows import PostedRow, posted_list_rows
from coop.savings.posted_lists import PostedList
from ui.formatting import date_text, number_text, rupiah_text
from ui.operations import Operations
from ui.payment_lists.list_models import posted_model
from ui.payment_lists.list_words import payer_words
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from values.money import Rupiah


class PostedView(QWidget):
    """What is to be corrected is corrected on the member's own page."""

    left = Signal()
    member_wanted = Signal(object)
    """A member's id."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._list: PostedList | None = None
        self.payer = ElidedLabel(role="heading")
        self.facts = FactsRow(2)
        self.rows = posted_model(self)
        self.table = RowsTable(self.rows, self.tr("Members on the list"), row_height=TWO_LINES)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.member_button = Button(self.tr("Open the member's page"), "Enter", "user-round")
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        foot = row(self.back_button, None, self.member_button)
        self.setLayout(column(self.payer, self.facts, (listing, 1), foot, gap=10))
        self.table.opened.connect(self.open_member)
        self.back_button.clicked.connect(self.left)
        self.member_button.clicked.connect(self.open_member)

    def begin(self, of: PostedList) -> None:
        """Show another list."""
        if self._list is None or of.fact_id != self._list.fact_id:
            self.rows.show(())
        self._list = of
        self._show_facts()
        self.read_again()

    def read_again(self) -> None:
        """Read who stands on it."""
        if self._list is not None:
            self._operations.report(posted_list_rows, self._list.fact_id).then(self._show)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the members."""
        member = Key("Enter", self.tr("Member"), help=self.member_button.accessibleName())
        walk = walk_keys(self.table, self.tr("Row"), self.tr("Row above"))
        return (member, *walk, Key("Esc", self.tr("Back"), self.left.emit))

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.table

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    @Slot()
    def open_member(self) -> None:
        """Go to the page of the chosen member."""
        of: PostedRow | None = self.table.current_row()
        if of is not None:
            self.member_wanted.emit(of.member_id)

    def _show_facts(self) -> None:
        of = self._list
        assert of is not None
        kind = payer_words(of.payer_kind)
        back = Rupiah(sum(row.total for row in self.rows.rows if row.is_taken_back))
        taken_back = self.tr("{amount} taken back").format(amount=rupiah_text(back))
        members = self.tr("{count} members").format(count=number_text(of.members))
        self.facts.show_facts(
            ShownFact(self.tr("Posted"), date_text(of.day), of.number),
            ShownFact(members, rupiah_text(of.total), taken_back if back else ""),
        )
        self.payer.setText(" · ".join(filter(None, (of.payer, kind))))

    @Slot(object)
    def _show(self, rows: Sequence[PostedRow]) -> None:
        self.rows.show(rows)
        self._show_facts()
        if self.table.current_row() is None:
            self.table.choose(0)
