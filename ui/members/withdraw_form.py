"""Paying voluntary savings out."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.done import SavingsDone
from coop.savings.payments import PayerMissing
from coop.savings.refusals import SavingsTooLow
from coop.savings.withdraw_savings import DailyLimitReached, withdraw_savings
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.payment_fields import PaymentFields
from values.money import ZERO, Rupiah
from values.savings import SavingsKind


class WithdrawForm(MemberForm):
    """The amount, what stays behind it, and to whom it goes."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__("", "minus")
        self._operations, self._settings = operations, settings
        self._card: MemberCard | None = None
        self._most = ZERO
        self.name = ElidedLabel(role="heading")
        self.balance = Label("0", "big", align=RIGHT)
        self.amount = MoneyEdit(self.tr("Amount"), kind="money")
        self.amount_field = LabelledField(self.tr("Amount"), self.amount)
        self.all_button = Button("")
        self.stays = Label("0", "total_small", align=RIGHT)
        self.payment = PaymentFields(is_payout=True)
        self._lay_out()

    def begin(self, card: MemberCard) -> None:
        """Pay out to a member."""
        self._card, self._most = card, card.withdrawable
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.balance.setText(rupiah_text(card.balances.of(SavingsKind.VOLUNTARY)))
        self.all_button.set_words(self.tr("All {amount}").format(amount=rupiah_text(self._most)))
        self.all_button.setEnabled(self._most > 0)
        self.amount.set_rupiah(None)
        self.payment.clear()
        self._subtract()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    def fit(self, room: Room) -> None:
        """Show the figure smaller where the window is low."""
        self.stays.set_role("figure" if room.is_short else "total_small")

    @override
    def act_words(self) -> str:
        return self.tr("Pay")

    @override
    def focus_part(self) -> QWidget:
        return self.amount

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        for part in (self.amount, self.all_button, self.payment):
            part.setEnabled(not is_busy)

    @Slot()
    def save(self) -> None:
        """Pay it out; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        if self.amount.text().strip() and self.amount.rupiah() is None:
            self.reveal(self.amount_field)  # What is wrong stands under it.
            return
        self.set_busy(is_busy=True)
        self._operations.write(
            self.fact_id,
            with_receipt(withdraw_savings, self._settings),
            member_id=self._card.member_id,
            amount=self.amount.rupiah() or ZERO,
            payment=self.payment.payment(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    @Slot()
    def take_most(self) -> None:
        """Write the most that can be paid."""
        self.amount.set_rupiah(self._most)
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        self.lay_out(
            (
                self.name,
                row(Label(self.tr("Voluntary savings"), "muted"), None, self.balance),
                rule(),
            ),
            column(
                self.amount_field,
                self.all_button,
                row(Label(self.tr("Stays"), "strong"), None, Label("Rp", "muted"), self.stays),
                self.payment,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.amount.amount_changed.connect(self._subtract)
        self.all_button.clicked.connect(self.take_most)
        self.payment.changed.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    @Slot()
    def _subtract(self) -> None:
        if self._card is None:
            return
        asked = self.amount.rupiah() or ZERO
        stays = Rupiah(self._card.balances.of(SavingsKind.VOLUNTARY) - asked)
        text = rupiah_text(stays)
        self.stays.setText(text)
        self.stays.set_tone(Tone.BAD if asked > self._card.withdrawable else None)
        self.stays.setAccessibleName(self.tr("{amount} rupiah stay").format(amount=text))
        self.save_button.set_words(self.tr("Pay {amount}").format(amount=rupiah_text(asked)))
        self.note.hide()

    @Slot(object)
    def _on_done(self, done: SavingsDone | None) -> None:
        if done is None or self._card is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{amount} paid to {name}, receipt {number}.")
        self.done.emit(
            words.format(
                amount=rupiah_text(Rupiah(abs(done.total))),
                name=self._card.record.full_name,
                number=done.number,
            )
        )

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        most = ZERO
        if isinstance(refusal, SavingsTooLow):
            most = Rupiah(max(0, refusal.balance - refusal.must_stay))
        elif isinstance(refusal, DailyLimitReached):
            most = Rupiah(max(0, refusal.limit - refusal.taken_today))
        actions = []
        if most:
            self._most = most
            words = self.tr("Make it {amount}").format(amount=rupiah_text(most))
            button = Button(words, kind="on_tint")
            button.clicked.connect(self.take_most)
            actions = [button]
        self.explain(refusal, *actions)
        is_about_payer = isinstance(refusal, PayerMissing)
        self.reveal(self.payment.payer if is_about_payer else self.amount_field)
