"""Taking savings in: principal, the marked months and voluntary savings on one receipt."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.done import SavingsDone
from coop.savings.payments import PayerMissing
from coop.savings.refusals import PrincipalTooMuch
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.member_words import months_text
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.keys import Key
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.payment_fields import PaymentFields
from values.money import ZERO, Rupiah
from values.month import Month

_STEP_HEIGHT = 36


class DepositForm(MemberForm):
    """One payment; its sum is what the button says."""

    months_wanted = Signal(object)
    """These months (a tuple) are to be marked, and no others."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__("", "check")
        self._operations, self._settings = operations, settings
        self._card: MemberCard | None = None
        self._months: tuple[Month, ...] = ()
        self.name = ElidedLabel(role="heading")
        self.total = Label("0", "total_small", align=RIGHT)
        self.principal = MoneyEdit(self.tr("Principal"))
        self.principal_field = LabelledField(self.tr("Principal"), self.principal)
        self.months = ElidedLabel(role="small")
        self.months_sum = Label("0", "big", align=RIGHT)
        self.fewer_button = Button("", "\N{MINUS SIGN}", "minus", height=_STEP_HEIGHT)
        self.more_button = Button("", "+", "plus", height=_STEP_HEIGHT)
        self.all_button = Button("", height=_STEP_HEIGHT)
        self.voluntary = MoneyEdit(self.tr("Voluntary"))
        self.payment = PaymentFields(is_payout=False)
        self._lay_out()
        self._connect()

    def begin(self, card: MemberCard, months: tuple[Month, ...]) -> None:
        """Take something from a member, with these months marked."""
        self._card = card
        self.begin_slip()
        self.name.setText(card.record.full_name)
        left = card.principal_left or ZERO
        self.principal_field.setVisible(left > 0)
        self.principal.set_rupiah(left if left and not card.joined_on else None)
        words = self.tr("Principal, {amount} still to pay")
        self.principal_field.name.setText(words.format(amount=rupiah_text(left)))
        self.voluntary.set_rupiah(None)
        self.payment.clear()
        self.months_part.setVisible(bool(card.dues))
        self.all_button.setVisible(bool(card.unpaid))
        all_words = self.tr("All {count}").format(count=number_text(len(card.unpaid)))
        self.all_button.set_words(all_words)
        self.show_months(months)

    def show_months(self, months: tuple[Month, ...]) -> None:
        """Take the marked months into the sum."""
        self._months = months
        if self._card is None:
            return
        words = self.tr("no month") if not months else months_text(months, self._card.today)
        counted = self.tr("{count} months: {months}")
        if months:
            words = counted.format(count=number_text(len(months)), months=words)
        self.months.setText(words)
        self.months_sum.setText(rupiah_text(self._months_amount()))
        self._add_up()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    def fit(self, room: Room) -> None:
        """Show the sum smaller where the window is low."""
        self.total.set_role("figure" if room.is_short else "total_small")

    @override
    def act_words(self) -> str:
        return self.tr("Take")

    @override
    def focus_part(self) -> QWidget:
        is_seen = self._card is not None and bool(self._card.principal_left)
        return self.principal if is_seen else self.voluntary

    @override
    def own_keys(self) -> Sequence[Key]:
        more, fewer = self.more_months, self.fewer_months
        return (
            Key("+", self.tr("One month more"), more, cap="+ \N{MINUS SIGN}", repeats=True),
            Key("-", self.tr("One month fewer"), fewer, in_bar=False, repeats=True),
        )

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        for part in (self.principal, self.months_part, self.voluntary, self.payment):
            part.setEnabled(not is_busy)

    @Slot()
    def save(self) -> None:
        """Take the payment; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        for edit in (self.principal, self.voluntary):
            if edit.text().strip() and edit.rupiah() is None:
                self.reveal(edit)  # What is wrong stands under it.
                return
        self.set_busy(is_busy=True)
        deposit = Deposit(
            principal=self._principal(), months=self._months, voluntary=self._voluntary()
        )
        self._operations.write(
            self.fact_id,
            with_receipt(deposit_savings, self._settings),
            member_id=self._card.member_id,
            deposit=deposit,
            payment=self.payment.payment(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    @Slot()
    def more_months(self) -> None:
        """Take one more month: the oldest that is not marked yet."""
        if self._card is not None:
            free = [month for month in self._card.dues if month not in self._months]
            self.months_wanted.emit(tuple(sorted((*self._months, *free[:1]))))

    @Slot()
    def fewer_months(self) -> None:
        """Take the newest of the marked months out."""
        self.months_wanted.emit(self._months[:-1])

    @Slot()
    def all_unpaid(self) -> None:
        """Take all months that are unpaid."""
        if self._card is not None:
            self.months_wanted.emit(self._card.unpaid)

    def _lay_out(self) -> None:
        for edit in (self.principal, self.voluntary):
            edit.leave(["+", "-"])
        self.fewer_button.setAccessibleName(self.tr("One month fewer"))
        self.more_button.setAccessibleName(self.tr("One month more"))
        self.months_part = Card("sunken", (12, 8, 12, 8), 6).add(
            row(Label(self.tr("Mandatory"), "muted"), None, self.months_sum),
            self.months,
            row((self.all_button, 1), self.fewer_button, self.more_button),
        )
        self.voluntary_field = LabelledField(self.tr("Voluntary"), self.voluntary)
        self.lay_out(
            (row((self.name, 1), Label("Rp", "muted"), self.total),),
            column(
                self.principal_field, self.months_part, self.voluntary_field, self.payment, None
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _connect(self) -> None:
        for edit in (self.principal, self.voluntary):
            edit.amount_changed.connect(self._add_up)
        self.payment.changed.connect(self.note.hide)
        self.fewer_button.clicked.connect(self.fewer_months)
        self.more_button.clicked.connect(self.more_months)
        self.all_button.clicked.connect(self.all_unpaid)
        self.save_button.clicked.connect(self.save)

    def _principal(self) -> Rupiah:
        is_asked = self._card is not None and bool(self._card.principal_left)
        return (self.principal.rupiah() or ZERO) if is_asked else ZERO

    def _voluntary(self) -> Rupiah:
        return self.voluntary.rupiah() or ZERO

    def _months_amount(self) -> Rupiah:
        dues = self._card.dues if self._card else {}
        return Rupiah(sum(dues.get(month, ZERO) for month in self._months))

    @Slot()
    def _add_up(self) -> None:
        total = rupiah_text(Rupiah(self._principal() + self._months_amount() + self._voluntary()))
        self.total.setText(total)
        self.total.setAccessibleName(self.tr("Together {amount} rupiah").format(amount=total))
        self.save_button.set_words(self.tr("Take {amount}").format(amount=total))
        self.note.hide()

    @Slot(object)
    def _on_done(self, done: SavingsDone | None) -> None:
        if done is None or self._card is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{amount} taken from {name}, receipt {number}.")
        if done.made_active:
            words = self.tr("{amount} taken, receipt {number}. {name} is active now.")
        name = self._card.record.full_name
        self.done.emit(words.format(amount=rupiah_text(done.total), name=name, number=done.number))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        actions = []
        if isinstance(refusal, PrincipalTooMuch):
            words = self.tr("Make it {amount}").format(amount=rupiah_text(refusal.left))
            button = Button(words, kind="on_tint")
            button.clicked.connect(self._take_what_is_left)
            actions = [button]
        self.explain(refusal, *actions)
        if isinstance(refusal, PayerMissing):
            self.reveal(self.payment.payer)
        elif isinstance(refusal, PrincipalTooMuch):
            self.reveal(self.principal_field)

    @Slot()
    def _take_what_is_left(self) -> None:
        if self._card is not None:
            self.principal.set_rupiah(self._card.principal_left)
            self.save_button.setFocus()
