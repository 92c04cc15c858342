"""What was carried, the goods of each transfer, its slip again, and taking one back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.errors import Refusal
from coop.places.move_goods import MoveDone
from coop.places.refusals import REASON_LETTERS_MAX
from coop.places.reverse_move import reverse_move
from coop.places.transfer_book import TransferEntry, transfer_book, transfer_lines
from coop.selling.with_slip import with_slip
from coop.shop_settings import ShopSettings
from documents.transfer_slip import print_transfer_slip, transfer_slip_pdf
from ui.operations import Answer, Operations
from ui.places.places_rows import book_model, lines_model, way_words
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.history_part import HistoryPart
from ui.widgets.keys import Key
from ui.widgets.layouts import row
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.widgets.undo_form import UndoForm, Undoing
from ui.wording import Words
from values.identity import FactId


class TransfersView(HistoryPart):
    """Each transfer with its slip."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__(operations, transfer_book, transfer_lines)
        self._operations, self._settings = operations, settings
        self._number = ""
        self.rows, self.lines = book_model(self), lines_model(self)
        self.table = RowsTable(self.rows, self.title(), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing has been carried yet."))
        self.goods = RowsTable(self.lines, self.tr("Goods"), row_height=TWO_LINES)
        self.print_button = Button(self.tr("Print slip"), "F8", "printer")
        self.pdf_button = Button(self.tr("Slip as PDF"), "F9", "file-text")
        about = self.tr("In the book the goods lie again where they lay before.")
        undoing = Undoing(about, REASON_LETTERS_MAX, self._undo, self._undone)
        papers = row((self.print_button, 1), (self.pdf_button, 1))
        self.lay_out_history(UndoForm(undoing, words), papers)
        self.print_button.clicked.connect(self.print_again)
        self.pdf_button.clicked.connect(self.save_pdf)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    @override
    def title(self) -> str:
        return self.tr("What was carried")

    @override
    def name_of(self, act: TransferEntry) -> str:
        return way_words(act)

    @override
    def remark_of(self, act: TransferEntry) -> str:
        return act.reason

    @override
    def can_undo(self, act: TransferEntry) -> bool:
        return not act.is_reversed and not act.is_reversal

    @override
    def paper_keys(self) -> Sequence[Key]:
        return (
            Key("F8", self.tr("Print slip"), self.print_again),
            Key("F9", self.tr("Slip as PDF"), self.save_pdf),
        )

    @override
    @Slot(object)
    def on_chosen(self, chosen: TransferEntry | None) -> None:
        super().on_chosen(chosen)
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(chosen is not None)

    @Slot()
    def print_again(self) -> None:
        """Print the slip of the chosen transfer."""
        chosen: TransferEntry | None = self.table.current_row()
        if chosen is not None:
            self._operations.print_out(print_transfer_slip, chosen.fact_id, self._settings)
            self.said.emit(self.tr("The slip goes to the printer."))

    @Slot()
    def save_pdf(self) -> None:
        """Save the slip of the chosen transfer as a PDF."""
        chosen: TransferEntry | None = self.table.current_row()
        if chosen is not None:
            self._number = chosen.number
            question = self._operations.ask(transfer_slip_pdf, chosen.fact_id, self._settings)
            question.then(self._ask_where)

    def _undo(self, fact_id: FactId, act_id: FactId, reason: str) -> Answer[Any]:
        reverse = with_slip(reverse_move, print_transfer_slip, self._settings)
        return self._operations.write(
            fact_id,
            partial(reverse, fact_id=act_id),  # `write` has a `fact_id` of its own.
            reason=reason,
            settings=self._settings,
        )

    def _undone(self, done: MoveDone) -> str:
        return self.tr("Taken back, slip {number}.").format(number=done.number)

    @Slot(object)
    def _ask_where(self, pdf: bytes | None) -> None:
        if pdf is not None:
            ask_for_pdf(self, f"Pindah barang {self._number}.pdf", partial(self._save_at, pdf))

    def _save_at(self, pdf: bytes, path: Path) -> None:
        trouble = saved_pdf(path, pdf)
        self.said.emit(trouble.as_text() if trouble else self.tr("The PDF is saved."))
