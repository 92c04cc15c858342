"""A list, and beside it the chosen row, or a form that stands in its place."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.theme.room import Room
from ui.widgets.act_form import ActForm
from ui.widgets.desk_part import DeskPart
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Card, Part, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import RowsTable

T = TypeVar("T")


class ListWithForms(DeskPart):
    """Whoever derives makes `rows`, `table` and `empty`, and says what is chosen (`on_chosen`)."""

    rows: RowsModel[Any]
    table: RowsTable
    empty: EmptyState

    def __init__(self) -> None:
        super().__init__()
        self.listed, self.sides = QStackedWidget(), QStackedWidget()

    def list_card(self, *below: Part) -> Card:
        """Return the list, or why it is empty, with what stands below it."""
        for part in (self.table, self.empty):
            self.listed.addWidget(part)
        return Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1), *below)

    def lay_out(self, listing: QWidget, panel: QWidget, *forms: ActForm) -> None:
        """Put the list beside its panel and its forms, once."""
        self.home_side, self.forms = panel, forms
        for side in (panel, *forms):
            self.sides.addWidget(side)
        self.halves = ListAndDetail(listing, self.sides)
        self.setLayout(column((self.halves, 1)))
        self.halves.turned.connect(self.turned)
        self.table.current_changed.connect(self.on_chosen)
        for form in forms:
            form.left.connect(self.go_back)
            form.done.connect(self._on_done)

    def show_rows(self, rows: Sequence[T], name_of: Callable[[T], object]) -> None:
        """Show what was read; what was chosen stays so while it is listed (`name_of` tells)."""
        chosen: T | None = self.table.current_row()
        self.rows.show(rows)
        names = [name_of(of) for of in rows]
        wanted = None if chosen is None else name_of(chosen)
        self.table.choose(names.index(wanted) if wanted in names else 0)
        self.listed.setCurrentWidget(self.table if rows else self.empty)
        self.on_chosen(self.table.current_row())

    @Slot(object)
    def on_chosen(self, chosen: Any) -> None:
        """Show another row, or the same read anew, or None."""
        raise NotImplementedError

    def form_in_front(self) -> ActForm | None:
        """Return the form that is open."""
        front = self.sides.currentWidget()
        return next((form for form in self.forms if form is front), None)

    @override
    def is_at_home(self) -> bool:
        return self.form_in_front() is None

    @override
    def fit(self, room: Room) -> None:
        self.halves.fit(room)
        self.table.fit(self.halves.list_room())

    def show_side(self, side: QWidget) -> None:
        """Bring the panel or a form to the front."""
        self.sides.setCurrentWidget(side)
        if side is self.home_side:
            self.halves.open_list()
        else:
            self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def go_back(self) -> None:
        """Go from a form or from a lone panel to the list, and from there back to the desk."""
        if not self.is_at_home() or self.halves.is_detail_alone:
            self.show_side(self.home_side)
        else:
            self.left.emit()

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self.show_side(self.home_side)
        self.read_again()
