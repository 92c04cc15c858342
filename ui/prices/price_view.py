"""One of the desk's four subjects: its list at the left, its form at the right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.operations import Operations
from ui.prices.price_form import PricesForm
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable


class PriceView(QWidget):
    """Whoever derives asks for the rows, and names its keys."""

    turned = Signal()
    said = Signal(str)

    def __init__(
        self,
        operations: Operations,
        form: PricesForm,
        model: RowsModel[Any],
        name: str,
        empty: str,
    ) -> None:
        super().__init__()
        self._operations = operations
        self.form, self.model = form, model
        self.table = RowsTable(model, name, row_height=TWO_LINES)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.empty = EmptyState(empty)
        self.lists.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.lists, 1))
        self.halves = ListAndDetail(listing, form)
        self.setLayout(column((self.halves, 1)))
        self._reading = operations.latest(self).then(self.show_rows)
        self.halves.turned.connect(self.turned)
        self.table.current_changed.connect(self._on_current)
        form.done.connect(self._on_done)

    def begin(self) -> None:
        """Begin with an empty form, and read the list."""
        self.form.begin()
        self.read_again()

    def read_again(self) -> None:
        """Read the list."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """Return the keys of this subject, those of the desk left out."""
        raise NotImplementedError

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)

    def focus_part(self) -> QWidget:
        """Return what has the focus when nothing else needs it."""
        is_list_alone = self.halves.is_single and not self.halves.is_detail_alone
        return self.table if is_list_alone else self.form.focus_part()

    @Slot()
    def to_form(self) -> None:
        """Go to the form."""
        self.halves.open_detail()
        self.form.reveal(self.form.focus_part())
        self.turned.emit()

    @Slot()
    def to_list(self) -> None:
        """Go to the list."""
        self.halves.open_list()
        self.table.setFocus()
        self.turned.emit()

    def is_in_list(self) -> bool:
        """Whether the list has the focus."""
        return self.table.hasFocus()

    @Slot(object)
    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show what was read."""
        at = self.table.currentIndex().row()
        self.model.show(rows)
        self.table.choose(max(0, at))
        self.lists.setCurrentWidget(self.table if rows else self.empty)
        self.turned.emit()

    def chosen(self) -> Any:
        """Return the chosen row, or None."""
        return self.table.current_row()

    def write(self, act: Callable[..., Any], answered: Callable[[Any], Any], **said: Any) -> None:
        """Record what was chosen in the list; a refusal is said in the form's note."""
        answer = self._operations.write(self.form.fact_id, act, **said)
        answer.then(answered).if_refused(self.form.refuse).if_trouble(self.form.explain_trouble)
        self.form.begin_anew()

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.form.begin()
        self.read_again()
        self.said.emit(words)
        if not self.halves.is_single:
            self.form.focus_part().setFocus()

    @Slot(object)
    def _on_current(self, _row: object) -> None:
        self.turned.emit()
