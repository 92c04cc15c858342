"""Entering what a member owed when the books began (saldo awal kasbon)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.done import CreditDone
from coop.credit.record_opening_credit import record_opening_credit
from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, rupiah_text
from ui.operations import Operations
from ui.shop_credit.credit_form import MemberActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import Words
from values.money import ZERO


class OpeningForm(MemberActForm):
    """Whose it is, how much, by when it should have been paid, and what the old book says."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self.save_button.set_words(self.tr("Enter the debt"))
        self.amount = MoneyEdit(self.tr("Amount"))
        self.amount_field = LabelledField(self.tr("Amount"), self.amount)
        note = self.tr("Note, such as the page of the old book")
        self.remark = LabelledField(note, Field(note))
        self.remark.field.setMaxLength(TEXT_LETTERS_MAX)
        about = self.tr("A debt from before these books. No limit stops it.")
        self.lay_out(
            (Heading(self.tr("Enter an old debt")), Label(about, "small", wraps=True), rule()),
            column(self.member_part, self.amount_field, self.day_part, self.remark, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def begin(self) -> None:
        """Ask for another debt."""
        self.begin_anew()
        self.amount.set_rupiah(None)
        self.day.setText(date_text(self._today()))
        self.remark.field.clear()
        self.ask_member()

    @override
    def day_name(self) -> str:
        return self.tr("Due day")

    @override
    def first_field(self) -> QWidget:
        return self.amount

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.member_part, self.amount_field, self.day_part, self.remark)

    @override
    @Slot()
    def save(self) -> None:
        if not self.can_save() or self.member is None:
            return
        day = self.typed_day()
        if day is None:
            return
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            with_receipt(record_opening_credit, self._settings),
            member_id=self.member.member_id,
            amount=self.amount.rupiah() or ZERO,
            due_on=day,
            settings=self._settings,
            note=self.remark.field.text(),
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: CreditDone | None) -> None:
        if done is None or self.member is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} owes {amount} from before, number {number}.")
        self.done.emit(
            words.format(
                name=self.member.full_name, amount=rupiah_text(done.amount), number=done.number
            )
        )
