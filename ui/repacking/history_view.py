"""What was repacked, what each act moved, and taking one back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.errors import Refusal
from coop.repacking.repack_book import RepackDetail, RepackEntry, repack_book, repack_detail
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.repacking.repacking_rows import book_model, detail_lines, detail_model, entry_name
from ui.repacking.reverse_form import ReverseForm
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words
from values.repacking import RepackAct


class HistoryView(QWidget):
    """The table has the focus; at the right what the chosen act moved, or why it is taken back."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__()
        self.rows = book_model(self)
        self.table = RowsTable(self.rows, self.tr("What was repacked"), row_height=TWO_LINES)
        self.listed = QStackedWidget()
        self.listed.addWidget(self.table)
        self.empty = EmptyState(self.tr("Nothing has been repacked yet."))
        self.listed.addWidget(self.empty)
        self.name = ElidedLabel(role="heading")
        self.about = ElidedLabel(role="muted")
        self.lines = detail_model(self)
        self.goods = RowsTable(self.lines, self.tr("What it moved"), row_height=TWO_LINES)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.reverse_button = Button(self.tr("Take it back"), "F6", "undo-2")
        self.form = ReverseForm(operations, settings, words)
        acts = row(self.back_button, (self.reverse_button, 1))
        self.panel = Card().add(self.name, self.about, rule(), (self.goods, 1), acts)
        self.sides = QStackedWidget()
        self.sides.addWidget(self.panel)
        self.sides.addWidget(self.form)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        self.halves = ListAndDetail(listing, self.sides)
        self.setLayout(column((self.halves, 1)))
        self._list = operations.latest(self).then(self._show)
        self._detail = operations.latest(self).then(self._show_detail)
        self._connect()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.halves.open_detail)
        self.halves.turned.connect(self.turned)
        self.back_button.clicked.connect(self.go_back)
        self.reverse_button.clicked.connect(self.take_back)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self._on_done)

    def begin(self) -> None:
        """Show the last acts."""
        self.sides.setCurrentWidget(self.panel)
        self.halves.open_list()
        self.read_again()

    def read_again(self) -> None:
        """Read the list once more."""
        self._list.ask(repack_book)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self.form.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self.sides.currentWidget() is self.form:
            return (Key("F10", self.tr("Take it back"), self.form.save), back)
        words = self.tr("Undo what the chosen act did")
        return (
            Key("Down", self.tr("Choose"), cap="↑ ↓"),
            Key("F6", self.tr("Take it back"), self.take_back, help=words),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the table, or the reason."""
        if self.sides.currentWidget() is self.form:
            return self.form.why
        if self.halves.is_detail_alone:
            return self.goods
        return self.table if self.rows.rows else self.back_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)

    @Slot()
    def take_back(self) -> None:
        """Ask why the chosen act is taken back."""
        chosen: RepackEntry | None = self.table.current_row()
        if chosen is not None and self.reverse_button.isEnabled():
            self.form.begin(chosen)
            self._show_side(self.form)

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the recipes."""
        if self.sides.currentWidget() is self.form:
            self._show_side(self.panel)
        elif self.halves.is_detail_alone:
            self.halves.open_list()
            self.focus_target().setFocus()
        else:
            self.left.emit()

    def _show_side(self, side: QWidget) -> None:
        self.sides.setCurrentWidget(side)
        if side is self.form:
            self.halves.open_detail()
        else:
            self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, entries: list[RepackEntry]) -> None:
        chosen: RepackEntry | None = self.table.current_row()
        self.rows.show(entries)
        self.listed.setCurrentWidget(self.table if entries else self.empty)
        ids = [entry.fact_id for entry in entries]
        self.table.choose(ids.index(chosen.fact_id) if chosen and chosen.fact_id in ids else 0)
        self._on_chosen(self.table.current_row())
        if self.isVisible() and self.sides.currentWidget() is self.panel:
            self.focus_target().setFocus()

    @Slot(object)
    def _on_chosen(self, chosen: RepackEntry | None) -> None:
        self.name.setText(entry_name(chosen) if chosen else "")
        self.about.setText(" · ".join(filter(None, (chosen.number, chosen.note))) if chosen else "")
        is_open = chosen is not None and not chosen.is_reversed
        can = is_open and chosen is not None and chosen.act is RepackAct.REPACK
        self.reverse_button.setEnabled(can)
        if chosen is None:
            self._detail.forget()
            self.lines.show(())
            return
        self._detail.ask(repack_detail, chosen.fact_id)

    @Slot(object)
    def _show_detail(self, detail: RepackDetail) -> None:
        chosen: RepackEntry | None = self.table.current_row()
        if chosen is not None:
            self.lines.show(detail_lines(detail, chosen))

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self._show_side(self.panel)
        self.read_again()
