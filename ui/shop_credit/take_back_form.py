"""Taking a payment back, with a reason: the member owes it again."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.credit_history import CreditLine
from coop.credit.done import CreditDone
from coop.credit.reverse_repayment import reverse_repayment
from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.shop_credit.credit_form import CreditForm, is_about_reason
from ui.shop_credit.credit_reading import MemberCredit, print_again
from ui.shop_credit.credit_rows import history_model
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words

_SEEN_MAX = 4


class TakeBackForm(CreditForm):
    """The payments of a year, the newest marked, and why it is taken back."""

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
        self.table = RowsTable(self.rows, self.tr("Payments"), row_height=TWO_LINES)
        why = self.tr("Reason")
        self.why = LabelledField(why, Field(why))
        self.why.field.setMaxLength(TEXT_LETTERS_MAX)
        about = self.tr("Money goes back as it came; what came from savings stands there again.")
        self.lay_out(
            (Heading(self.tr("Take a payment back")), self.name, rule()),
            column(
                self.table, self.print_button, self.why, Label(about, "small", wraps=True), None
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.table.opened.connect(self.why.field.setFocus)
        self.print_button.clicked.connect(self.print_again)

    def begin(self, shown: MemberCredit) -> None:
        """Show what this member paid."""
        self.begin_anew()
        self.name.setText(f"{shown.owing.full_name} ({shown.owing.number})")
        self.why.field.clear()
        payments = shown.repayments
        self.rows.show(payments)
        self.table.setVisible(bool(payments))
        self.print_button.setVisible(bool(payments))
        self.table.fit_to_rows(max(1, min(len(payments), _SEEN_MAX)))
        self.table.choose(0)
        self.save_button.setEnabled(bool(payments))
        if not payments:
            title = self.tr("There is no payment to take back.")
            self.note.say(Tone.INFO, title, self.tr("Only those of the last twelve months are."))

    @override
    def focus_part(self) -> QWidget:
        return self.table if self.rows.rows else self.leave_button

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.table, self.print_button, self.why)

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
        self._operations.write(
            self.fact_id,
            # `write` has a `fact_id` of its own.
            partial(
                with_receipt(reverse_repayment, self._settings),
                fact_id=line.fact_id,
            ),
            reason=self.why.field.text(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

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
