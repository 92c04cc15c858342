"""A settlement that was made: its number, what was paid, and its papers."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from coop.savings.make_settlement import SettlementDone
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import rupiah_text
from ui.leaving.leaving_reading import print_receipt, sheet_pdf
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import Card, rule
from ui.widgets.note import Note
from ui.widgets.saving import ask_for_pdf, saved_pdf


class MadeCard(Card):
    """The sheet as a PDF, and the receipt on the roll."""

    left = Signal()

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._done: SettlementDone | None = None
        self._path: Path | None = None
        self._copy_number = 0
        self.number = Label(role="strong")
        self.amount = Label(role="figure", wraps=True)
        self.note = Note()
        self.note.hide()
        self.save_button = Button(self.tr("Save the sheet as PDF"), "F8", "download", "primary")
        self.print_button = Button(self.tr("Print the receipt"), "F9", "printer")
        self.leave_button = Button(self.tr("Done"), "Esc")
        self.add(
            Heading(self.tr("The membership is settled")),
            rule(),
            self.number,
            self.amount,
            None,
            self.note,
            self.save_button,
            self.print_button,
            self.leave_button,
        )
        self.save_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.print_roll)
        self.leave_button.clicked.connect(self.left)

    def begin(self, done: SettlementDone, *, copy_number: int = 0) -> None:
        """Show what was recorded; `copy_number` is 0 just behind it, and 1 later."""
        self._done, self._copy_number = done, copy_number
        self.note.hide()
        self.number.setText(self.tr("Number {number}").format(number=done.number))
        paid, owed = self.tr("Rp{amount} was paid out."), self.tr("Rp{amount} is still owed.")
        words, amount = (owed, done.receivable) if done.receivable else (paid, done.paid_out)
        self.amount.setText(words.format(amount=rupiah_text(amount)))

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def choose_file(self) -> None:
        """Ask where the sheet is to be saved."""
        if self._done is None:
            return
        name = self.tr("settlement {number}.pdf").format(number=self._done.number)
        ask_for_pdf(self, name, self.save_to, self.tr("Save the sheet as PDF"))

    def save_to(self, path: Path) -> None:
        """Make the sheet, and write it there."""
        if self._done is not None and self._path is None:
            self._path = path
            asked = (self._done.fact_id, self._settings)
            answer = self._operations.report(sheet_pdf, *asked, copy_number=self._copy_number)
            answer.then(self._write)

    @Slot()
    def print_roll(self) -> None:
        """Send the receipt to the receipt printer."""
        if self._done is None:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            self.note.say(Tone.WARN, title, self.tr("Choose one in the settings, or save a PDF."))
            return
        answer = self._operations.print_out(print_receipt, self._done.fact_id, self._settings)
        answer.then(self._on_printed)

    @Slot(str)
    def _on_printed(self, number: str) -> None:
        words = self.tr("Receipt {number} was sent to the printer.")
        self.note.say(Tone.OK, words.format(number=number))

    @Slot(object)
    def _write(self, pdf: bytes) -> None:
        assert self._path is not None
        path, self._path = self._path, None
        if (trouble := saved_pdf(path, pdf)) is not None:
            self.note.say(Tone.WARN, trouble.title, trouble.advice)
            return
        self.note.say(Tone.OK, self.tr("Saved as {name}.").format(name=path.name))
