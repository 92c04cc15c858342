"""The right half of the page: one member, and the forms that are open on them."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.credit.credit_events import CreditEvent
from coop.members.change_status import NEXT
from coop.savings.savings_events import SavingsEvent
from coop.savings.statement import StatementLine
from coop.shop_settings import PrinterKind, ShopSettings
from ui.members.card_form import CardForm
from ui.members.deposit_form import DepositForm
from ui.members.form_card import MemberForm
from ui.members.member_forms import MemberForms
from ui.members.member_panel import MemberPanel
from ui.members.member_reading import MemberCard, MemberRow, member_card
from ui.members.member_words import short_name
from ui.members.movement_rows import row_of_list
from ui.members.own_amount_form import OwnAmountForm
from ui.members.receipt_form import ReceiptForm
from ui.members.receipt_printing import print_again
from ui.members.receipt_reading import ReceiptAsked
from ui.members.reveal_form import RevealForm
from ui.members.reversal_form import ReversalForm
from ui.members.statement_form import StatementForm
from ui.members.status_form import StatusForm
from ui.members.withdraw_form import WithdrawForm
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card
from ui.wording import Words
from values.month import Month


class MemberDesk(MemberForms):
    """Shows the chosen member, or the form that is open on them."""

    turned = Signal()
    """A form opened or closed, or another member is shown: other keys count now."""
    shown = Signal(object)
    """The `MemberCard` that is shown now, or None."""
    said = Signal(str)
    """Good news for the toast."""
    change_wanted = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(operations, settings, today, now)
        self._listed: MemberRow | None = None
        self.nothing = Card().add(EmptyState(self.tr("Choose a member to see their savings.")))
        self.panel = MemberPanel()
        for part in (self.nothing, self.panel):
            self.addWidget(part)
        self._cards = operations.latest(self).then(self._show_card)
        self._connect()

    def card(self) -> MemberCard | None:
        """Return the member shown; None also while the one that is chosen is still to be read."""
        card, listed = self.panel.card(), self._listed
        is_whole = card is not None and listed is not None and card.member_id == listed.member_id
        return card if is_whole else None

    @Slot(object)
    def show_listed(self, listed: MemberRow | None) -> None:
        """Show a member of the list, read whole."""
        self._listed = listed
        if listed is not None:
            self.read_again()
            return
        self._cards.forget()
        if not self.has_form:
            self._open(self.nothing)
            self.shown.emit(None)

    @Slot()
    def read_again(self) -> None:
        """Read the member once more."""
        if self._listed is not None:
            self._cards.ask(member_card, self._listed.member_id, self._today())

    def title(self) -> str:
        """Return the words for the top bar while a form is open, or nothing."""
        card, form = self.card(), self.form()
        if card is None or form is None:
            return ""
        return self._titles()[type(form)].format(name=short_name(card.record.full_name))

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        form = self.form()
        if form is not None:
            return self._keys_of(form)
        card = self.card()
        if card is None:
            return ()
        keys = []
        if not card.has_ended and card.withdrawable:
            keys.append(Key("F6", self.tr("Withdraw"), self.open_withdraw))
        statement_help = self.tr("Statement of the savings: printed, as PDF, as text")
        keys.append(Key("F9", self.tr("Statement"), self.open_statement, help=statement_help))
        card_help = self.tr("Member card and photo")
        keys.append(Key("F8", self.tr("Card"), self.open_card, help=card_help))
        keys.append(Key("Ctrl+U", self.tr("Change"), self.change_wanted.emit))
        if NEXT[card.standing.status]:
            status_help = self.tr("Change the status")
            keys.append(Key("Shift+F6", self.tr("Status"), self.open_status, help=status_help))
        if card.record.nik:
            nik_help = self.tr("Show the NIK for a moment, with a reason")
            keys.append(Key("Ctrl+K", self.tr("Show the NIK"), self.open_reveal, help=nik_help))
        return keys

    def open_deposit(self, months: tuple[Month, ...]) -> None:
        """Take a payment, these months among it."""
        self._begin(self.deposit_form, lambda card: self.deposit_form.begin(card, months))

    @Slot()
    def open_withdraw(self) -> None:
        """Pay voluntary savings out."""
        self._begin(self.withdraw_form, self.withdraw_form.begin)

    def open_reversal(self, line: StatementLine) -> None:
        """Take a movement back."""
        self._begin(self.reversal_form, lambda card: self.reversal_form.begin(card, line))

    def open_receipt(self, event: SavingsEvent | CreditEvent) -> None:
        """Show the receipt of something that was done with the member's money."""
        self._begin(self.receipt_form, lambda card: self.receipt_form.begin(card, event))

    @Slot(object)
    def print_again(self, line: StatementLine) -> None:
        """Print the receipt of a movement once more."""
        if not self.has_form:
            self._print(ReceiptAsked(line.fact_id, row_of_list(line)))

    @Slot()
    def open_statement(self) -> None:
        """Hand the member's statement out."""
        self._begin(self.statement_form, self.statement_form.begin)

    @Slot()
    def open_card(self) -> None:
        """Print the member's card, or change the photo."""
        self._begin(self.card_form, self.card_form.begin)

    @Slot()
    def open_own_amount(self) -> None:
        """Set what the member pays a month."""
        self._begin(self.own_amount_form, self.own_amount_form.begin)

    @Slot()
    def open_status(self) -> None:
        """Change where the membership stands."""
        self._begin(self.status_form, self.status_form.begin)

    @Slot()
    def open_reveal(self) -> None:
        """Ask why the NIK is to be seen."""
        self._begin(self.reveal_form, self.reveal_form.begin)

    @Slot()
    def close_form(self) -> None:
        """Go back to the member; nothing is recorded."""
        if self.has_form:
            self._open(self.panel if self._listed is not None else self.nothing)

    def _connect(self) -> None:
        panel = self.panel
        panel.change_button.clicked.connect(self.change_wanted)
        panel.withdraw_button.clicked.connect(self.open_withdraw)
        panel.statement_button.clicked.connect(self.open_statement)
        panel.identity.card_button.clicked.connect(self.open_card)
        panel.status_button.clicked.connect(self.open_status)
        panel.identity.reveal_button.clicked.connect(self.open_reveal)
        self.revealed.connect(panel.identity.reveal)
        self.print_wanted.connect(self._print)
        self.form_left.connect(self.close_form)
        self.form_done.connect(self._on_done)

    def _titles(self) -> dict[type[MemberForm], str]:
        """Return the words for the top bar over each kind of form."""
        return {
            StatusForm: self.tr("Status: {name}"),
            RevealForm: self.tr("NIK: {name}"),
            DepositForm: self.tr("Deposit: {name}"),
            WithdrawForm: self.tr("Withdraw: {name}"),
            ReversalForm: self.tr("Correction: {name}"),
            StatementForm: self.tr("Statement: {name}"),
            CardForm: self.tr("Card: {name}"),
            ReceiptForm: self.tr("Receipt: {name}"),
            OwnAmountForm: self.tr("Mandatory: {name}"),
        }

    def _begin(self, form: MemberForm, begin: Callable[[MemberCard], object]) -> None:
        """Bring a form to the front, if it can be, and begin it on the member shown."""
        card = self.card()
        if card is not None and not self.has_form:
            self._open(form)
            begin(card)
            form.reveal(form.focus_part())

    def _keys_of(self, form: MemberForm) -> Sequence[Key]:
        return (
            Key("F10", form.act_words(), form.save_button.click),
            *form.own_keys(),
            Key("Enter", self.tr("Next field")),
            Key("Esc", self.tr("Back"), self.close_form),
        )

    @Slot(object)
    def _print(self, asked: ReceiptAsked) -> None:
        if self._settings.printer_kind is PrinterKind.NONE:
            words = Words(
                self.tr("No printer is chosen yet."), self.tr("Choose one in the settings.")
            )
            form = self.form()
            if form is None:
                self.panel.say(Tone.WARN, words.title, words.advice)
            else:
                form.say(Tone.WARN, words)
            return
        self._operations.print_out(print_again, asked.fact_id, asked.row, self._settings).then(
            self._on_printed
        )

    @Slot(object)
    def _show_card(self, card: MemberCard | None) -> None:
        if card is None or self._listed is None:
            return
        self.panel.show_card(card)
        if not self.has_form:
            self.setCurrentWidget(self.panel)
        self.shown.emit(card)
        self.turned.emit()

    @Slot(str)
    def _on_printed(self, number: str) -> None:
        if number:
            words = self.tr("A copy of {number} was sent to the printer.")
            self.said.emit(words.format(number=number))

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.close_form()
        self.said.emit(words)

    def _open(self, part: QWidget) -> None:
        self.setCurrentWidget(part)
        self.turned.emit()
