"""Paying a deposit out (cairkan): whole at its due day, with a loss before it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.close_term_deposit import Closing, close_term_deposit
from coop.savings.done import SavingsDone
from coop.savings.payments import PayerMissing
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import long_date_text, rupiah_text
from ui.operations import Operations
from ui.term_deposits.deposit_form import TermForm
from ui.term_deposits.deposit_reading import DepositCase
from ui.term_deposits.deposit_words import term_words
from ui.term_deposits.figures import Figures
from ui.term_deposits.outlook import Outcome
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.overlay import Dialog
from ui.widgets.payment_fields import PaymentFields
from ui.wording import Words
from values.money import ZERO, Rupiah

_FIGURES = 3
_OUTCOME_LINES = 2
_LOSS = 1


class PayOutForm(TermForm):
    """What stands on it, what is lost, and where the rest goes."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self._case: DepositCase | None = None
        self.heading = Heading("")
        self.name = ElidedLabel(role="strong")
        self.figures = Figures(_FIGURES)
        ways = [(False, self.tr("Paid out")), (True, self.tr("To voluntary savings"))]
        self.way: Choice[bool] = Choice(self.tr("Where it goes"), ways)
        self.payment = PaymentFields(is_payout=True)
        self.outcome = Outcome(_OUTCOME_LINES)
        self.lay_out(
            (self.heading, rule()),
            column(
                self.name,
                self.figures,
                column(Label(self.tr("Where it goes"), "muted"), self.way, gap=4),
                self.payment,
                None,
            ),
            (self.outcome, self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.way.changed.connect(self._on_way)
        self.payment.changed.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def begin(self, case: DepositCase) -> None:
        """Ask about a deposit; before its due day what is lost by it stands there at once."""
        self._case = case
        self.begin_anew()
        deposit = case.deposit
        whole, early = self.tr("Pay the deposit out"), self.tr("Pay out before the due day")
        self.heading.setText(whole if case.is_due else early)
        self.name.setText(f"{deposit.member_name} ({deposit.member_number})")
        self.figures.show_figures(
            (self.tr("Certificate"), deposit.number),
            (self.tr("Term"), term_words(deposit.terms[-1])),
            (self.tr("Due"), long_date_text(deposit.due_on)),
        )
        self.way.set_value(False)
        self.payment.clear()
        self._on_way()
        is_lossy = case.penalty > 0
        lost = rupiah_text(Rupiah(-case.penalty)) if is_lossy else ""
        balance = rupiah_text(deposit.balance)
        self.outcome.figures.show_figures(
            (self.tr("On the deposit"), balance), (self.tr("Kept for taking it early"), lost)
        )
        self.outcome.figures.set_tone(_LOSS, Tone.BAD)
        self.outcome.show_result(self.tr("The member gets"), self._paid())
        words = self.tr("Pay out {amount}")
        self.save_button.set_words(words.format(amount=rupiah_text(self._paid())))

    def fit(self, room: Room) -> None:
        """Show the figure smaller where the window is low."""
        self.outcome.fit(room)

    @override
    def focus_part(self) -> QWidget:
        return self.way

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.way, self.payment)

    @Slot()
    def save(self) -> None:
        """Pay it out; before its due day the loss is shown once more first."""
        if self._case is None or self.is_busy:
            return
        if self._case.is_due:
            self.pay()
        else:
            self._ask_once_more(self._case)

    @Slot()
    def pay(self) -> None:
        """Pay it out; a second press while the first is under way does nothing."""
        if self._case is None or self.is_busy:
            return
        self.set_open(is_open=False)
        to_voluntary = self.way.value()
        self._operations.write(
            self.fact_id,
            with_receipt(close_term_deposit, self._settings),
            deposit_id=self._case.deposit.deposit_id,
            payment=Payment() if to_voluntary else self.payment.payment(),
            settings=self._settings,
            how=Closing(breaks=not self._case.is_due, to_voluntary=to_voluntary),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    def _ask_once_more(self, case: DepositCase) -> None:
        deposit = case.deposit
        title = self.tr("Pay out before the due day?")
        words = self.tr(
            "The deposit of {name} is due on {day}. Of {balance}, {penalty} is kept; the member "
            "gets {paid}, and no interest from today on."
        )
        text = words.format(
            name=deposit.member_name,
            day=long_date_text(deposit.due_on),
            balance=rupiah_text(deposit.balance),
            penalty=rupiah_text(case.penalty),
            paid=rupiah_text(self._paid()),
        )
        dialog = Dialog(self, title, text, icon_name="triangle-alert")
        dialog.add_button(Button(self.tr("Leave it"), "Esc"))
        dialog.add_button(Button(self.tr("Pay out early"), kind="primary"), self.pay)
        dialog.open()

    def _paid(self) -> Rupiah:
        case = self._case
        return Rupiah(case.deposit.balance - case.penalty) if case else ZERO

    @Slot()
    def _on_way(self) -> None:
        self.payment.setVisible(not self.way.value())
        self.note.hide()

    @Slot(object)
    def _on_done(self, done: SavingsDone | None) -> None:
        if done is None or self._case is None:  # A second press found it recorded.
            self.left.emit()
            return
        paid, moved = (
            self.tr("{amount} paid to {name}, receipt {number}."),
            self.tr("{amount} moved to the voluntary savings of {name}, receipt {number}."),
        )
        deposit = self._case.deposit
        words = moved if self.way.value() else paid
        said = words.format(
            amount=rupiah_text(done.receipt.total), name=deposit.member_name, number=done.number
        )
        self.done.emit(said, deposit.deposit_id)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, PayerMissing):
            self.reveal(self.payment.payer)
