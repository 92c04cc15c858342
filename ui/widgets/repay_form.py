"""Taking in what a member owes the shop: all or a part, in money or from voluntary savings."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.done import CreditDone
from coop.credit.repay_credit import repay_credit
from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.payments import PayerMissing
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.act_form import ActForm
from ui.widgets.charges_table import charges_model
from ui.widgets.choice import Choice
from ui.widgets.field import LabelledField
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.payment_fields import PaymentFields
from ui.widgets.repay_reading import Owing, owing
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words
from values.credit import CreditSource
from values.identity import MemberId
from values.money import ZERO, Rupiah

_CHARGES_SEEN_MAX = 3


class RepayForm(ActForm):
    """All of it is proposed; what is open stands below, what is due first in front."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self._operations, self._settings, self._today = operations, settings, today
        self._owing: Owing | None = None
        self._is_busy = False
        self._readings = operations.latest(self).then(self._show).if_refused(self.explain)
        self.name = ElidedLabel(role="heading")
        self.owed = Label("0", "total_small", align=RIGHT)
        self.overdue = Label(role="small", tone=Tone.BAD)
        self.rows = charges_model(self, today)
        self.table = RowsTable(
            self.rows, self.tr("What is owed"), row_height=TWO_LINES, takes_focus=False
        )
        self.amount = MoneyEdit(self.tr("Amount"), kind="money")
        self.amount_field = LabelledField(self.tr("Amount"), self.amount)
        self.source: Choice[CreditSource] = Choice(
            self.tr("Paid with"),
            [
                (CreditSource.MONEY, self.tr("Money")),
                (CreditSource.VOLUNTARY, self.tr("Voluntary savings")),
            ],
        )
        self.payment = PaymentFields(is_payout=False)
        self.savings = Label(role="small", wraps=True)
        self.stays = Label("0", "figure", align=RIGHT)
        self._lay_out()

    def begin(self, member_id: MemberId) -> None:
        """Ask about a member; what they owe stands there as soon as it is read."""
        self.begin_anew()
        self._owing = None
        self._set_busy(is_busy=False)
        self.name.setText("")
        self.rows.show(())
        self.amount.set_rupiah(None)
        self.source.set_value(CreditSource.MONEY)
        self.payment.clear()
        self._reckon()
        self._readings.ask(owing, member_id, self._today())

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    def fit(self, room: Room) -> None:
        """Show the figures smaller where the window is low, and where it is flat only the field."""
        self.outcome.setVisible(not room.is_flat)
        self.owed.set_role("figure" if room.is_short else "total_small")
        self.table.fit(room)

    def focus_part(self) -> QWidget:
        """Return the part that is typed into first."""
        return self.amount

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._is_busy

    @Slot()
    def save(self) -> None:
        """Take it in; a second press while the first is under way does nothing."""
        if self._owing is None or self._is_busy:
            return
        if self.amount.text().strip() and self.amount.rupiah() is None:
            self.reveal(self.amount_field)  # What is wrong stands under it.
            return
        self._set_busy(is_busy=True)
        source = self.source.value()
        by_money = source is CreditSource.MONEY
        self._operations.write(
            self.fact_id,
            with_receipt(repay_credit, self._settings),
            member_id=self._owing.member_id,
            amount=self.amount.rupiah() or ZERO,
            payment=self.payment.payment() if by_money else Payment(),
            settings=self._settings,
            source=source,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    @override
    def say(self, tone: Tone, words: Words) -> None:
        self._set_busy(is_busy=False)
        super().say(tone, words)

    def _lay_out(self) -> None:
        self.outcome = Card("sunken", (12, 8, 12, 8), 4).add(
            row(Label(self.tr("Stays owed"), "strong"), None, Label("Rp", "muted"), self.stays),
            self.savings,
        )
        self.lay_out(
            (
                self.name,
                row(Label(self.tr("Owed"), "muted"), self.overdue, None, self.owed),
                rule(),
            ),
            column(
                self.amount_field,
                column(Label(self.tr("Paid with"), "muted"), self.source, gap=4),
                self.payment,
                self.table,
                None,
            ),
            (self.outcome, self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.amount.amount_changed.connect(self._reckon)
        self.source.changed.connect(self._reckon)
        self.payment.changed.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def _set_busy(self, *, is_busy: bool) -> None:
        """Let nothing be typed while something is written."""
        self._is_busy = is_busy
        for part in self._parts():
            part.setEnabled(not is_busy)

    def _parts(self) -> Sequence[QWidget]:
        return (self.amount_field, self.source, self.payment, self.leave_button, self.save_button)

    @Slot(object)
    def _show(self, shown: Owing) -> None:
        self._owing = shown
        self.name.setText(f"{shown.full_name} ({shown.number})")
        self.owed.setText(rupiah_text(shown.owed))
        words = self.tr("{amount} of it is overdue")
        self.overdue.setText(words.format(amount=rupiah_text(shown.overdue)))
        self.overdue.setVisible(shown.overdue > 0)
        self.rows.show(shown.charges)
        self.table.setVisible(bool(shown.charges))
        self.table.fit_to_rows(min(len(shown.charges), _CHARGES_SEEN_MAX))
        self.amount.set_rupiah(shown.owed or None)
        self._reckon()
        self.amount.selectAll()

    @Slot()
    def _reckon(self) -> None:
        """Show what follows from the amount, before it is recorded."""
        asked = self.amount.rupiah() or ZERO
        by_money = self.source.value() is CreditSource.MONEY
        shown = self._owing
        self.payment.setVisible(by_money)
        self.savings.setVisible(not by_money)
        stays = Rupiah(shown.owed - asked) if shown else ZERO
        self.stays.setText(rupiah_text(stays))
        self.stays.set_tone(Tone.BAD if stays < 0 else None)
        if shown is not None and not by_money:
            words = self.tr("Of {savings} voluntary savings, {after} are left after it.")
            after = Rupiah(shown.savings - asked)
            self.savings.setText(
                words.format(savings=rupiah_text(shown.savings), after=rupiah_text(after))
            )
            self.savings.set_tone(Tone.BAD if asked > shown.payable else None)
        take = self.tr("Take {amount}").format(amount=rupiah_text(asked))
        self.save_button.set_words(take)
        self.note.hide()

    @Slot(object)
    def _on_done(self, done: CreditDone | None) -> None:
        self._set_busy(is_busy=False)
        if done is None or self._owing is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} paid {amount}, receipt {number}; {left} is still owed.")
        if done.left <= 0:
            words = self.tr("{name} paid {amount}, receipt {number}; nothing is owed any more.")
        self.done.emit(
            words.format(
                name=self._owing.full_name,
                amount=rupiah_text(done.amount),
                number=done.number,
                left=rupiah_text(done.left),
            )
        )

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        is_about_payer = isinstance(refusal, PayerMissing)
        self.reveal(self.payment.payer if is_about_payer else self.amount_field)
