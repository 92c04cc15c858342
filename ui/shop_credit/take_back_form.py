"""Taking a payment or a fee back, with a reason; all of it stays visible."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.credit_history import CreditLine
from coop.credit.done import CreditDone
from coop.credit.reverse_fees import FeesReversed, reverse_fees
from coop.credit.reverse_repayment import reverse_repayment
from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.selling.with_paper import with_receipt, with_receipts
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.operations import Answer, Operations
from ui.shop_credit.credit_form import CreditForm, is_about_reason
from ui.shop_credit.credit_reading import MemberCredit, is_fee, print_again
from ui.shop_credit.credit_rows import history_model
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words

_SEEN_MAX = 4


class TakeBackForm(CreditForm):
    """The payments and fees of a year, the newest marked, and why it is taken back."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self.save_button.set_words(self.tr("Take it back"))
        self.print_button = Button(self.tr("Print the receipt again"), icon_name="printer")
        self.name = ElidedLabel(role="strong")
        self.rows = history_model(self)
        self.table = RowsTable(self.rows, self.tr("Payments and fees"), row_height=TWO_LINES)
        whose = [(False, self.tr("This member's")), (True, self.tr("All of the month"))]
        self.whole_month: Choice[bool] = Choice(self.tr("Which fees"), whose)
        why = self.tr("Reason")
        self.why = LabelledField(why, Field(why))
        self.why.field.setMaxLength(TEXT_LETTERS_MAX)
        self.about = Label(role="small", wraps=True)
        parts = (self.table, self.print_button, self.whole_month, self.why, self.about)
        self.lay_out(
            (Heading(self.tr("Take a payment or a fee back")), self.name, rule()),
            column(*parts, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.table.opened.connect(self.why.field.setFocus)
        self.table.current_changed.connect(self._on_current)
        self.print_button.clicked.connect(self.print_again)

    def begin(self, shown: MemberCredit) -> None:
        """Show what this member paid, and which fees were asked."""
        self.begin_anew()
        self.name.setText(f"{shown.owing.full_name} ({shown.owing.number})")
        self.why.field.clear()
        lines = shown.reversible
        self.rows.show(lines)
        self.table.setVisible(bool(lines))
        self.table.fit_to_rows(max(1, min(len(lines), _SEEN_MAX)))
        self.table.choose(0)
        self._on_current(self.table.current_row())
        self.save_button.setEnabled(bool(lines))
        if not lines:
            title = self.tr("There is no payment and no fee to take back.")
            self.note.say(Tone.INFO, title, self.tr("Only those of the last twelve months are."))

    @override
    def focus_part(self) -> QWidget:
        return self.table if self.rows.rows else self.leave_button

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.table, self.print_button, self.whole_month, self.why)

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        return self.why if is_about_reason(refusal) else super().part_of(refusal)

    @override
    @Slot()
    def save(self) -> None:
        line: CreditLine | None = self.table.current_row()
        if line is None or self.is_busy:
            return
        self.set_open(is_open=False)
        # `write` has a `fact_id` of its own.
        reverse = partial(with_receipt(reverse_repayment, self._settings), fact_id=line.fact_id)
        answer = (
            self._take_fees_back(line)
            if is_fee(line)
            else self._operations.write(
                self.fact_id, reverse, reason=self.why.field.text(), settings=self._settings
            ).then(self._on_done)
        )
        answer.if_refused(self.refuse).if_trouble(self.explain_trouble)

    @Slot()
    def print_again(self) -> None:
        """Print the receipt of the marked payment once more."""
        line: CreditLine | None = self.table.current_row()
        if line is None or self.is_busy:
            return
        if not self._settings.prints_receipts:
            title = self.tr("No printer is chosen yet.")
            self.say(Tone.WARN, Words(title, self.tr("Choose one in the settings.")))
            return
        answer = self._operations.print_out(print_again, line.fact_id, self._settings)
        answer.then(self._on_printed).if_trouble(self.explain_trouble)

    def _take_fees_back(self, line: CreditLine) -> Answer[FeesReversed | None]:
        whole_month = self.whole_month.value()
        act = with_receipts(reverse_fees, self._settings, prints=not whole_month)
        return self._operations.write(
            self.fact_id,
            partial(act, fact_id=line.fact_id, whole_month=whole_month),
            reason=self.why.field.text(),
            settings=self._settings,
        ).then(self._on_fees_done)

    @Slot(object)
    def _on_current(self, line: CreditLine | None) -> None:
        """Say what happens to what is marked; a fee has no receipt of its own."""
        about_fee = line is not None and is_fee(line)
        self.print_button.setVisible(line is not None and not about_fee)
        self.whole_month.setVisible(about_fee)
        self.whole_month.set_value(False)
        paid = self.tr("Money goes back as it came; what came from savings stands there again.")
        fee = self.tr("The fee is owed no more. A fee that was paid needs its payment back first.")
        self.about.setText(fee if about_fee else paid)

    @Slot(object)
    def _on_fees_done(self, done: FeesReversed | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("Fees of {amount} taken back for {count} members, number {number}.")
        self.done.emit(
            words.format(
                amount=rupiah_text(done.total),
                count=number_text(done.members),
                number=done.number,
            )
        )

    @Slot(object)
    def _on_printed(self, number: str) -> None:
        title = self.tr("Receipt {number} was sent to the printer.").format(number=number)
        self.note.say(Tone.INFO, title)

    @Slot(object)
    def _on_done(self, done: CreditDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{amount} is owed again, number {number}.")
        self.done.emit(words.format(amount=rupiah_text(done.amount), number=done.number))
