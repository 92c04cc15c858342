"""What was done so far, what each act moved, and taking one back."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, Part, column, row, rule
from ui.widgets.list_with_forms import ListWithForms
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import RowsTable
from ui.widgets.undo_form import UndoForm


class HistoryPart(ListWithForms):
    """The table has the focus; at the right the chosen act, or the reason why it is undone.

    An act has a `fact_id` and a `number`. `book` reads all of them, `detail` what one has moved;
    whoever derives makes `goods` and its `lines` for that.
    """

    goods: RowsTable
    lines: RowsModel[Any]

    def __init__(
        self, operations: Operations, book: Callable[..., Any], detail: Callable[..., Any]
    ) -> None:
        super().__init__()
        self._book, self._detail = book, detail
        self.name, self.number = ElidedLabel(role="heading"), ElidedLabel(role="muted")
        self.remark = Label(role="small", wraps=True)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.reverse_button = Button(self.tr("Take it back"), "F6", "undo-2")
        self._list = operations.latest(self).then(self._show)
        self._moved = operations.latest(self).then(self._show_moved)

    def lay_out_history(self, form: UndoForm, *papers: Part) -> None:
        """Put the list beside what the chosen act moved, once; `papers` print it again."""
        self.form = form
        heading = column(self.name, self.number, gap=0)
        acts = row(self.back_button, (self.reverse_button, 1))
        panel = Card().add(heading, self.remark, rule(), (self.goods, 1), *papers, acts)
        self.lay_out(self.list_card(), panel, form)
        self.table.opened.connect(self.halves.open_detail)
        self.back_button.clicked.connect(self.go_back)
        self.reverse_button.clicked.connect(self.take_back)

    def name_of(self, act: Any) -> str:
        """Return the words for an act."""
        raise NotImplementedError

    def remark_of(self, act: Any) -> str:
        """Return what somebody wrote about it."""
        raise NotImplementedError

    def can_undo(self, act: Any) -> bool:
        """Say whether it still holds, and is not itself the undoing of another."""
        raise NotImplementedError

    def lines_of(self, moved: Any, act: Any) -> Sequence[Any]:  # noqa: ARG002  Some need the act.
        """Return the lines for what an act moved."""
        return tuple(moved)

    def paper_keys(self) -> Sequence[Key]:
        """Return the keys that print the chosen act again."""
        return ()

    @override
    def begin(self) -> None:
        self.sides.setCurrentWidget(self.home_side)
        self.halves.open_list()
        self.read_again()

    @override
    def read_again(self) -> None:
        self._list.ask(self._book)

    @override
    def keys(self) -> Sequence[Key]:
        words, back = self.tr("Take it back"), Key("Esc", self.tr("Back"), self.go_back)
        if not self.is_at_home():
            return (Key("F10", words, self.form.save), back)
        undo = self.tr("Undo what the chosen act did, with a reason")
        return (
            Key("Down", self.tr("Choose"), cap="↑ ↓"),
            Key("F6", words, self.take_back, help=undo),
            *self.paper_keys(),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        if not self.is_at_home():
            return self.form.why
        if self.halves.is_detail_alone:
            return self.goods
        return self.table if self.rows.rows else self.back_button

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.goods.fit(room)

    @Slot()
    def take_back(self) -> None:
        """Ask why the chosen act is taken back."""
        chosen = self.table.current_row()
        if chosen is not None and self.reverse_button.isEnabled():
            self.form.begin(chosen.fact_id, f"{chosen.number} · {self.name_of(chosen)}")
            self.show_side(self.form)

    @override
    @Slot(object)
    def on_chosen(self, chosen: Any) -> None:
        is_any = chosen is not None
        self.name.setText(self.name_of(chosen) if is_any else "")
        self.number.setText(chosen.number if is_any else "")
        self.remark.setText(self.remark_of(chosen) if is_any else "")
        self.remark.setVisible(bool(self.remark.text()))
        self.reverse_button.setEnabled(is_any and self.can_undo(chosen))
        if is_any:
            self._moved.ask(self._detail, chosen.fact_id)
        else:
            self._moved.forget()
            self.lines.show(())

    @Slot(object)
    def _show(self, acts: Sequence[Any]) -> None:
        self.show_rows(acts, attrgetter("fact_id"))
        if self.isVisible() and self.is_at_home():
            self.focus_target().setFocus()

    @Slot(object)
    def _show_moved(self, moved: Any) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.lines.show(self.lines_of(moved, chosen))
