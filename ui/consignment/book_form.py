"""What happened with an owner: slips again, and taking an act back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.consignment.owner_book import OwnerEntry
from coop.consignment.refusals import NOTE_LETTERS_MAX
from coop.consignment.reverse_consignment import ConsignmentTakenBack, reverse_consignment
from coop.selling.with_slip import with_slip
from documents.consignment_slip import print_consignment_slip
from ui.consignment.consignment_reading import OwnerAccount, slip_pdf
from ui.consignment.consignment_rows import act_words, book_model
from ui.consignment.owner_act import OwnerAct
from ui.consignment.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.saving import ask_for_pdf, saved_pdf

_SEEN_ROWS = 5


class BookForm(OwnerAct):
    """The acts, the newest chosen; a reason takes the chosen one back."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.save_button.set_words(self.tr("Take it back"))
        self._number = ""
        self.heading = ElidedLabel(role="heading")
        self.rows = book_model(self)
        self.table = RowsTable(self.rows, self.tr("What happened"), row_height=TWO_LINES)
        self.table.setMinimumHeight(TWO_LINES * _SEEN_ROWS)
        why = self.tr("Reason, to take it back")
        self.why = LabelledField(why, Field(why))
        self.why.field.setMaxLength(NOTE_LETTERS_MAX)
        self.print_button = Button(self.tr("Print slip"), "F8", "printer")
        self.pdf_button = Button(self.tr("Slip as PDF"), "F9", "file-text")
        self.lay_out(
            (self.heading, rule()),
            column((self.table, 1), row((self.print_button, 1), (self.pdf_button, 1)), self.why),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.table.opened.connect(self.why.field.setFocus)
        self.print_button.clicked.connect(self.print_again)
        self.pdf_button.clicked.connect(self.save_pdf)

    def begin(self, account: OwnerAccount) -> None:
        """Show what happened with an owner."""
        self.account = account
        self.begin_anew()
        self.heading.setText(account.owner.name)
        self.why.field.clear()
        self.rows.show(account.entries)
        self.table.choose(0)

    @Slot()
    def print_again(self) -> None:
        """Print the slip of the chosen act."""
        entry: OwnerEntry | None = self.table.current_row()
        if entry is not None:
            settings = self.given.settings()
            self.given.operations.print_out(print_consignment_slip, entry.fact_id, settings)

    @Slot()
    def save_pdf(self) -> None:
        """Save the slip of the chosen act as a PDF."""
        entry: OwnerEntry | None = self.table.current_row()
        if entry is not None:
            self._number = entry.number
            question = self.given.operations.ask(slip_pdf, entry.fact_id, self.given.settings())
            question.then(self._ask_where)

    @override
    @Slot()
    def save(self) -> None:
        entry: OwnerEntry | None = self.table.current_row()
        if entry is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        settings = self.given.settings()
        reverse = with_slip(reverse_consignment, print_consignment_slip, settings)
        answer = self.given.operations.write(
            self.fact_id,
            partial(reverse, fact_id=entry.fact_id),  # `write` has a `fact_id` of its own.
            reason=self.why.field.text(),
            settings=settings,
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _ask_where(self, pdf: bytes | None) -> None:
        if pdf is not None:
            ask_for_pdf(self, f"Titipan {self._number}.pdf", partial(self._save_at, pdf))

    def _save_at(self, pdf: bytes, path: Path) -> None:
        trouble = saved_pdf(path, pdf)
        if trouble is not None:
            self.say(Tone.WARN, trouble)

    @Slot(object)
    def _on_done(self, back: ConsignmentTakenBack | None) -> None:
        entry: OwnerEntry | None = self.table.current_row()
        if back is None or entry is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{act} is taken back, number {number}.")
        self.done.emit(words.format(act=act_words(entry.act), number=back.number))
