"""The chosen deposit: everything that was agreed, and what can be done with it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import long_date_text, rupiah_text
from ui.operations import Operations
from ui.term_deposits.deposit_reading import ShownDeposit, certificate_pdf, print_certificate
from ui.term_deposits.deposit_words import at_due_words, due_words, interest_words, term_words
from ui.term_deposits.figures import Figures
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.pill import Pill
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

_FIGURES = 7


class DepositPanel(FormCard):
    """Shows it, and writes its certificate (bilyet)."""

    roll_wanted = Signal()
    pay_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._words = words
        self._shown: ShownDeposit | None = None
        self._path: Path | None = None
        self.name = ElidedLabel(role="heading")
        self.member = ElidedLabel(role="muted")
        self.pill = Pill()
        self.balance = Label("0", "figure", align=RIGHT)
        self.figures = Figures(_FIGURES)
        self.nothing = Label(self.tr("Choose a deposit in the list."), "muted", wraps=True)
        self.details = QWidget()
        self.note = Note()
        self.note.hide()
        self.roll_button = Button(self.tr("Roll over"), "F7", "rotate-ccw", "primary")
        self.pay_button = Button("", "F6", "banknote")
        self.save_button = Button(self.tr("Certificate as PDF"), "F8", "download")
        self.print_button = Button(self.tr("Print"), "F9", "printer")
        self._lay_out()

    def shown(self) -> ShownDeposit | None:
        """Return what is shown."""
        return self._shown

    def show_deposit(self, shown: ShownDeposit | None) -> None:
        """Show a deposit, or that none is chosen; what was said of it stays while it is shown."""
        before, self._shown = self._shown, shown
        if shown is None or before is None or _id_of(before) != _id_of(shown):
            self.note.hide()
        self.details.setVisible(shown is not None)
        self.nothing.setVisible(shown is None)
        for button in (self.pay_button, self.save_button, self.print_button):
            button.setVisible(shown is not None)
        self.roll_button.setVisible(shown is not None and shown.is_due)
        self.name.setText(shown.deposit.member_name if shown else "")
        self.member.setText(shown.deposit.member_number if shown else "")
        if shown is not None:
            self._show_figures(shown)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def choose_file(self) -> None:
        """Ask where the certificate is to be saved."""
        if self._shown is not None:
            name = self.tr("certificate {number}.pdf").format(number=self._shown.deposit.number)
            ask_for_pdf(self, name, self.save_to, self.tr("Certificate as PDF"))

    def save_to(self, path: Path) -> None:
        """Make the certificate, and write it there."""
        if self._shown is not None and self._path is None:
            self._path = path
            settings, today = self._settings, self._today()
            answer = self._operations.report(
                certificate_pdf, self._shown.deposit.deposit_id, settings, today
            )
            answer.then(self._write).if_refused(self._explain).if_trouble(self._explain_trouble)

    @Slot()
    def print_roll(self) -> None:
        """Send the certificate to the receipt printer."""
        if self._shown is None:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            self.note.say(Tone.WARN, title, self.tr("Choose one in the settings, or save a PDF."))
            return
        settings, today = self._settings, self._today()
        answer = self._operations.print_out(
            print_certificate, self._shown.deposit.deposit_id, settings, today
        )
        answer.then(self._on_printed).if_refused(self._explain).if_trouble(self._explain_trouble)

    @Slot(object)
    def explain(self, refusal: Refusal) -> None:
        """Say why nothing could be done with it."""
        words = self._words(refusal)
        self.note.say(Tone.BAD, words.title, words.advice)

    def _lay_out(self) -> None:
        self.details.setLayout(
            column(
                row(self.pill, None, Label("Rp", "muted"), self.balance),
                rule(),
                self.figures,
                gap=10,
            )
        )
        self.lay_out(
            (self.name, self.member, rule()),
            column(self.nothing, self.details, None),
            (
                self.note,
                self.roll_button,
                self.pay_button,
                row((self.save_button, 3), (self.print_button, 2)),
            ),
        )
        self.roll_button.clicked.connect(self.roll_wanted)
        self.pay_button.clicked.connect(self.pay_wanted)
        self.save_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.print_roll)
        self.show_deposit(None)

    def _show_figures(self, shown: ShownDeposit) -> None:
        deposit = shown.deposit
        tone = Tone.BAD if shown.is_due else Tone.CALM
        self.pill.show_state(due_words(shown.days_left), tone, "calendar-clock")
        self.balance.setText(rupiah_text(deposit.balance))
        self.balance.setAccessibleName(
            self.tr("{amount} rupiah on the deposit").format(amount=rupiah_text(deposit.balance))
        )
        has_grown = deposit.balance != deposit.amount
        put_away = rupiah_text(deposit.amount) if has_grown else ""
        early, whole = self.tr("Pay out early"), self.tr("Pay out")
        self.pay_button.set_words(whole if shown.is_due else early)
        self.figures.show_figures(
            (self.tr("Certificate"), deposit.number),
            (self.tr("Put away"), put_away),
            (self.tr("Opened"), long_date_text(deposit.opened_on)),
            (self.tr("Term"), term_words(deposit.terms[-1])),
            (self.tr("Due"), long_date_text(deposit.due_on)),
            (self.tr("Interest"), interest_words(keeps_interest=deposit.keeps_interest)),
            (self.tr("At its due day"), at_due_words(rolls_over=deposit.rolls_over)),
        )

    @Slot(str)
    def _on_printed(self, number: str) -> None:
        words = self.tr("Certificate {number} was sent to the printer.")
        self.note.say(Tone.OK, words.format(number=number))

    @Slot(object)
    def _write(self, pdf: bytes) -> None:
        assert self._path is not None
        path, self._path = self._path, None
        if (trouble := saved_pdf(path, pdf)) is not None:
            self.note.say(Tone.WARN, trouble.title, trouble.advice)
            return
        self.note.say(Tone.OK, self.tr("Saved as {name}.").format(name=path.name))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._path = None
        self.explain(refusal)

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._path = None
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)


def _id_of(shown: ShownDeposit) -> object:
    return shown.deposit.deposit_id
