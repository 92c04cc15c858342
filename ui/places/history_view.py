"""What was carried, the goods of each transfer, its slip again, and taking one back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.errors import Refusal
from coop.places.transfer_book import (
    TransferEntry,
    TransferLine,
    transfer_book,
    transfer_lines,
)
from coop.shop_settings import ShopSettings
from documents.transfer_slip import print_transfer_slip, transfer_slip_pdf
from ui.operations import Operations
from ui.places.places_rows import book_model, lines_model, way_words
from ui.places.reverse_form import ReverseForm
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words


class HistoryView(QWidget):
    """The table has the focus; at the right the goods of the chosen transfer, or the reason."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._number = ""
        self.rows = book_model(self)
        self.table = RowsTable(self.rows, self.tr("What was carried"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing has been carried yet."))
        self.listed = QStackedWidget()
        self.way, self.number = ElidedLabel(role="heading"), ElidedLabel(role="muted")
        self.reason = Label(role="small", wraps=True)
        self.lines = lines_model(self)
        self.goods = RowsTable(self.lines, self.tr("Goods"), row_height=TWO_LINES)
        self.print_button = Button(self.tr("Print slip"), "F8", "printer")
        self.pdf_button = Button(self.tr("Slip as PDF"), "F9", "file-text")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.reverse_button = Button(self.tr("Take it back"), "F6", "undo-2")
        self.form = ReverseForm(operations, settings, words)
        self.sides = QStackedWidget()
        self._lay_out()
        self._list = operations.latest(self).then(self._show)
        self._detail = operations.latest(self).then(self._show_lines)
        self._connect()

    def _lay_out(self) -> None:
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        papers = row((self.print_button, 1), (self.pdf_button, 1))
        acts = row(self.back_button, (self.reverse_button, 1))
        self.panel = Card().add(
            column(self.way, self.number, gap=0),
            self.reason,
            rule(),
            (self.goods, 1),
            papers,
            acts,
        )
        for side in (self.panel, self.form):
            self.sides.addWidget(side)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        self.halves = ListAndDetail(listing, self.sides)
        self.setLayout(column((self.halves, 1)))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.halves.open_detail)
        self.halves.turned.connect(self.turned)
        self.back_button.clicked.connect(self.go_back)
        self.reverse_button.clicked.connect(self.take_back)
        self.print_button.clicked.connect(self.print_again)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self._on_done)

    def begin(self) -> None:
        """Show the last transfers."""
        self.sides.setCurrentWidget(self.panel)
        self.halves.open_list()
        self.read_again()

    def read_again(self) -> None:
        """Read the list once more."""
        self._list.ask(transfer_book)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        self.form.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self.is_asking_why:
            return (Key("F10", self.tr("Take it back"), self.form.save), back)
        undo = self.tr("Undo the chosen transfer, with a reason")
        return (
            Key("Down", self.tr("Choose"), cap="↑ ↓"),
            Key("F6", self.tr("Take it back"), self.take_back, help=undo),
            Key("F8", self.tr("Print slip"), self.print_again),
            Key("F9", self.tr("Slip as PDF"), self.save_pdf),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the table, or the reason."""
        if self.is_asking_why:
            return self.form.why
        if self.halves.is_detail_alone:
            return self.goods
        return self.table if self.rows.rows else self.back_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        for table in (self.table, self.goods):
            table.fit(room)
        self.halves.fit(room)

    @property
    def is_asking_why(self) -> bool:
        """Whether the form is open."""
        return self.sides.currentWidget() is self.form

    @Slot()
    def take_back(self) -> None:
        """Ask why the chosen transfer is taken back."""
        chosen = self._chosen()
        if chosen is not None and self.reverse_button.isEnabled():
            self.form.begin(chosen)
            self._show_side(self.form)

    @Slot()
    def print_again(self) -> None:
        """Print the slip of the chosen transfer."""
        chosen = self._chosen()
        if chosen is not None:
            self._operations.print_out(print_transfer_slip, chosen.fact_id, self._settings)
            self.said.emit(self.tr("The slip goes to the printer."))

    @Slot()
    def save_pdf(self) -> None:
        """Save the slip of the chosen transfer as a PDF."""
        chosen = self._chosen()
        if chosen is not None:
            self._number = chosen.number
            question = self._operations.ask(transfer_slip_pdf, chosen.fact_id, self._settings)
            question.then(self._ask_where)

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the places."""
        if self.is_asking_why:
            self._show_side(self.panel)
        elif self.halves.is_detail_alone:
            self.halves.open_list()
            self.focus_target().setFocus()
        else:
            self.left.emit()

    def _chosen(self) -> TransferEntry | None:
        chosen: TransferEntry | None = self.table.current_row()
        return chosen

    def _show_side(self, side: QWidget) -> None:
        self.sides.setCurrentWidget(side)
        if side is self.form:
            self.halves.open_detail()
        else:
            self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, entries: list[TransferEntry]) -> None:
        chosen = self._chosen()
        self.rows.show(entries)
        self.listed.setCurrentWidget(self.table if entries else self.empty)
        ids = [entry.fact_id for entry in entries]
        self.table.choose(ids.index(chosen.fact_id) if chosen and chosen.fact_id in ids else 0)
        self._on_chosen(self._chosen())
        if self.isVisible() and not self.is_asking_why:
            self.focus_target().setFocus()

    @Slot(object)
    def _on_chosen(self, chosen: TransferEntry | None) -> None:
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(chosen is not None)
        can = chosen is not None and not chosen.is_reversed and not chosen.is_reversal
        self.reverse_button.setEnabled(can)
        self.way.setText(way_words(chosen) if chosen else "")
        self.number.setText(chosen.number if chosen else "")
        self.reason.setText(chosen.reason if chosen else "")
        self.reason.setVisible(bool(self.reason.text()))
        if chosen is None:
            self._detail.forget()
            self.lines.show(())
            return
        self._detail.ask(transfer_lines, chosen.fact_id)

    @Slot(object)
    def _show_lines(self, lines: tuple[TransferLine, ...]) -> None:
        self.lines.show(lines)

    @Slot(object)
    def _ask_where(self, pdf: bytes | None) -> None:
        if pdf is not None:
            ask_for_pdf(self, f"Pindah barang {self._number}.pdf", partial(self._save_at, pdf))

    def _save_at(self, pdf: bytes, path: Path) -> None:
        trouble = saved_pdf(path, pdf)
        self.said.emit(trouble.as_text() if trouble else self.tr("The PDF is saved."))

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self._show_side(self.panel)
        self.read_again()
