"""What one member pays a month: as everybody, or an amount of their own, from a month on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.savings.refusals import MonthNotDue, ReasonMissing, SavingsTextTooLong
from coop.savings.set_member_amount import set_member_amount
from ui.formatting import rupiah_text
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.member_reason import MemberReason
from ui.members.member_words import month_text
from ui.operations import Operations
from ui.reading import Unreadable, read_rupiah
from ui.theme.letters import at_least
from ui.widgets.choice import Choice
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import words_for_reason
from values.money import Rupiah
from values.month import Month, later_month, month_with

_FIELD_HEIGHT = 40
MONTHS_BACK, MONTHS_AHEAD = 24, 12
"""Nobody sets what was owed long ago, or will be."""


class OwnAmountForm(MemberForm):
    """As everybody, or how much; from which month on; and why."""

    def __init__(self, operations: Operations) -> None:
        super().__init__("", "check")
        self.save_button.set_words(self.tr("Save the amount"))
        self._operations = operations
        self._card: MemberCard | None = None
        self.name = ElidedLabel(role="strong")
        self.present = Label(role="muted", wraps=True)
        options = [(False, self.tr("As everybody")), (True, self.tr("An own amount"))]
        self.is_own: Choice[bool] = Choice(self.tr("Mandatory savings"), options)
        self.amount = MoneyEdit(self.tr("Amount a month"))
        self.amount_field = LabelledField(self.tr("Amount a month"), self.amount)
        self.month = QComboBox()
        self.month.setAccessibleName(self.tr("From the month"))
        at_least(self.month, height=_FIELD_HEIGHT)
        self.reason = MemberReason()
        self.reason.field.setMaxLength(TEXT_LETTERS_MAX)
        self._lay_out()

    def begin(self, card: MemberCard) -> None:
        """Ask about a member; what holds now is there to be changed."""
        self._card = card
        self.begin_slip()
        self.name.setText(card.record.full_name)
        words = self.tr("Now {amount} a month; everybody pays {usual}.")
        now, usual = rupiah_text(card.monthly), rupiah_text(card.usual_monthly)
        self.present.setText(words.format(amount=now, usual=usual))
        has_own = card.monthly != card.usual_monthly
        self.is_own.set_value(has_own)
        self.amount.set_rupiah(card.monthly if has_own else None)
        self.amount_field.say("", wrong=False)
        self.reason.field.clear()
        self._list_months(month_with(card.today))
        self._on_choice()

    @override
    def focus_part(self) -> QWidget:
        return self.is_own

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        for part in (self.is_own, self.month, self.reason):
            part.setEnabled(not is_busy)
        self.amount_field.setEnabled(not is_busy and self.is_own.value())

    @Slot()
    def save(self) -> None:
        """Record the amount; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        amount: Rupiah | None = None
        if self.is_own.value():
            amount = self._read_amount()
            if amount is None:
                return
        self.set_busy(is_busy=True)
        self._operations.write(
            self.fact_id,
            set_member_amount,
            member_id=self._card.member_id,
            from_month=self.chosen_month(),
            amount=amount,
            reason=self.reason.text(),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    def chosen_month(self) -> Month:
        """Return the first month for which the amount holds."""
        return Month(self.month.currentData())

    def _lay_out(self) -> None:
        first = column(Label(self.tr("From the month"), "muted"), self.month, gap=4)
        self.lay_out(
            (Heading(self.tr("Mandatory savings a month")), rule()),
            column(
                self.name,
                self.present,
                self.is_own,
                self.amount_field,
                first,
                self.reason,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.is_own.changed.connect(self._on_choice)
        self.amount.textEdited.connect(self.note.hide)
        self.reason.edited.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def _list_months(self, present: Month) -> None:
        self.month.clear()
        for steps in range(-MONTHS_BACK, MONTHS_AHEAD + 1):
            month = later_month(present, steps)
            self.month.addItem(month_text(month), month)
        self.month.setCurrentIndex(MONTHS_BACK)

    def _read_amount(self) -> Rupiah | None:
        """Read the amount; None where it cannot be read, which then stands under it."""
        try:
            return read_rupiah(self.amount.text())
        except Unreadable as unreadable:
            self.amount_field.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.amount_field)
            self.amount.setFocus()
            return None

    @Slot()
    def _on_choice(self) -> None:
        self.note.hide()
        self.amount_field.setEnabled(self.is_own.value())

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        assert self._card is not None
        if self.is_own.value():
            words = self.tr("{name} pays {amount} a month from {month} on.")
        else:
            words = self.tr("{name} pays as everybody from {month} on.")
        amount = rupiah_text(self.amount.rupiah() or Rupiah(0))
        month = month_text(self.chosen_month())
        name = self._card.record.full_name
        self.done.emit(words.format(name=name, amount=amount, month=month))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, ReasonMissing | SavingsTextTooLong):
            self.reveal(self.reason)
        elif isinstance(refusal, MonthNotDue):
            self.reveal(self.month)
        else:
            self.reveal(self.amount_field)
