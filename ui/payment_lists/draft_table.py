"""The rows of a list that is not posted yet, each of them changeable."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.savings.list_rows import PaymentRow
from ui.payment_lists.list_draft import ListDraft, ShownRow, Standing, shown_rows
from ui.payment_lists.list_models import draft_model, standing_words
from ui.payment_lists.row_editor import RowEditor
from ui.theme.room import Room
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys

_ALL = "all"


class DraftTable(QWidget):
    """Enter changes a row, Del leaves it out or takes it in again."""

    changed = Signal(object, object)
    """All rows as they are now, and the numbers of those that are left out."""
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[ShownRow] = []
        self._rows: tuple[PaymentRow, ...] = ()
        self._left_out: frozenset[int] = frozenset()
        self.pills = FilterPills(
            Filter(_ALL, self.tr("All rows"), "users"),
            Filter(Standing.REFUSED, standing_words(Standing.REFUSED), "ban"),
            Filter(Standing.WARNED, standing_words(Standing.WARNED), "triangle-alert"),
            Filter(Standing.LEFT_OUT, standing_words(Standing.LEFT_OUT), "minus"),
        )
        self.rows = draft_model(self)
        self.table = RowsTable(self.rows, self.tr("Rows of the list"), row_height=TWO_LINES)
        self.editor = RowEditor()
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        self.setLayout(column(self.pills, (listing, 1), self.editor))
        self.pills.chosen.connect(self._show_rows)
        self.table.opened.connect(self.edit)
        self.editor.taken.connect(self._take)
        self.editor.left.connect(self.leave_row)

    def is_editing(self) -> bool:
        """Say whether a row is being changed."""
        return not self.editor.isHidden()

    def begin(self) -> None:
        """Show all rows, the first chosen."""
        self.editor.hide()
        self.pills.mark(_ALL)
        self.table.choose(0)

    def show_draft(self, draft: ListDraft) -> None:
        """Show rows as they were judged; the chosen place stays chosen."""
        self._rows, self._left_out = draft.rows, draft.left_out
        self._shown = shown_rows(draft)
        counts = {of.value: sum(row.standing is of for row in self._shown) for of in Standing}
        self.pills.show_counts({_ALL: len(self._shown), **counts})
        self.pills.offer([_ALL, *(name for name, count in counts.items() if count)])
        if not counts.get(self.pills.current(), len(self._shown)):
            self.pills.mark(_ALL)  # The last one of that kind is settled.
        self._show_rows()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the rows, or of the one that is being changed."""
        if self.is_editing():
            return (
                Key("Enter", self.tr("Take it so")),
                Key("Esc", self.tr("Leave it"), self.leave_row),
            )
        return (
            Key("F5", self.tr("Change"), self.edit, help=self.tr("Change the row")),
            Key("Del", self.tr("Leave out, take in"), self.leave_out),
            Key("Ctrl+Tab", self.tr("Other rows"), self.pills.choose_next),
            *walk_keys(self.table, self.tr("Row"), self.tr("Row above")),
        )

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    @Slot()
    def edit(self) -> None:
        """Change the chosen row."""
        shown: ShownRow | None = self.table.current_row()
        if shown is None:
            return
        said = next(row for row in self._rows if row.number == shown.number)
        self.editor.begin(said, shown)
        self.turned.emit()

    @Slot()
    def leave_row(self) -> None:
        """Leave the row as it was."""
        self.editor.hide()
        self.table.setFocus()
        self.turned.emit()

    @Slot()
    def leave_out(self) -> None:
        """Leave the chosen row out of the list; one that is left out comes in again."""
        shown: ShownRow | None = self.table.current_row()
        if shown is not None:
            self._change(self._rows, self._left_out ^ {shown.number})

    @Slot(object)
    def _take(self, taken: PaymentRow) -> None:
        rows = tuple(taken if row.number == taken.number else row for row in self._rows)
        self.leave_row()
        self._change(rows, self._left_out - {taken.number})

    def _change(self, rows: tuple[PaymentRow, ...], left_out: frozenset[int]) -> None:
        self._rows, self._left_out = rows, left_out
        self.changed.emit(rows, left_out)

    @Slot()
    def _show_rows(self) -> None:
        wanted = self.pills.current()
        place = self.table.currentIndex().row()
        self.rows.show([row for row in self._shown if wanted in {_ALL, row.standing}])
        self.table.choose(place)
