"""What is withheld from one member, what the employer paid for all, and posting it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.repay_list import ListedRepayment, RepaidList, repay_list
from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.payments import REFERENCE_LETTERS_MAX, TEXT_LETTERS_MAX
from coop.savings.post_savings_list import ListTotalDiffers
from coop.selling.with_paper import with_receipts
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.shop_credit.credit_form import CreditForm
from ui.shop_credit.payroll_reading import PayrollRow
from ui.theme.colours import Tone
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import is_enter
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import Words
from values.money import ZERO, Rupiah
from values.savings import PayerKind
from values.tender_method import TenderMethod


class PayrollForm(CreditForm):
    """The sum of the rows must be what the employer says; else nothing is posted."""

    amount_typed = Signal(object)
    """What is withheld from the marked member, from now on."""
    next_wanted = Signal()
    """Enter in the amount: the next member is to be marked."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self._rows: Sequence[PayrollRow] = ()
        self._is_showing = False
        self.name = ElidedLabel(role="heading")
        withheld = self.tr("Withheld from wages")
        self.amount = MoneyEdit(withheld)
        self.amount_field = LabelledField(withheld, self.amount)
        brought = self.tr("The employer paid in all")
        self.brought = MoneyEdit(brought)
        self.brought_field = LabelledField(brought, self.brought)
        ways = [
            (TenderMethod.TRANSFER, self.tr("Transfer")),
            (TenderMethod.CASH, self.tr("Cash")),
        ]
        self.way: Choice[TenderMethod] = Choice(self.tr("Way"), ways)
        reference = self.tr("Reference of the bank, or a note")
        self.reference = LabelledField(reference, Field(reference))
        self.reference.field.setMaxLength(min(REFERENCE_LETTERS_MAX, TEXT_LETTERS_MAX))
        papers = [(True, self.tr("A receipt for each")), (False, self.tr("Only the list"))]
        self.prints: Choice[bool] = Choice(self.tr("Receipts"), papers)
        self.total = Label("0", "figure", align=RIGHT)
        self.apart = Label(role="small", wraps=True)
        self._lay_out()

    def begin(self) -> None:
        """Begin another list."""
        self.begin_anew()
        self.brought.set_rupiah(None)
        self.way.set_value(TenderMethod.TRANSFER)
        self.reference.field.clear()
        self.prints.set_value(self._settings.prints_receipts)

    def show_rows(self, rows: Sequence[PayrollRow]) -> None:
        """Add up what is withheld."""
        self._rows = rows
        self._compare()

    def show_row(self, of: PayrollRow | None) -> None:
        """Show the marked member; their amount may be typed over."""
        self._is_showing = True
        self.name.setText(f"{of.full_name} ({of.number})" if of else "")
        self.amount.set_rupiah(of.amount if of else None)
        self.amount_field.setEnabled(of is not None and not self.is_busy)
        self._is_showing = False

    @override
    def focus_part(self) -> QWidget:
        return self.amount

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.amount_field, self.brought_field, self.way, self.reference, self.prints)

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        return self.brought_field if isinstance(refusal, ListTotalDiffers) else self.amount_field

    @override
    @Slot()
    def save(self) -> None:
        rows = [ListedRepayment(of.member_id, of.amount) for of in self._rows if of.amount]
        if self.is_busy or not rows:
            return
        if self.brought.rupiah() is None:
            self.brought_field.say(self.tr("Fill in what the employer paid."), wrong=True)
            self.reveal(self.brought_field)
            return
        by_transfer = self.way.value() is TenderMethod.TRANSFER
        typed = self.reference.field.text()
        payment = Payment(
            way=self.way.value(),
            reference=typed if by_transfer else "",
            payer_kind=PayerKind.EMPLOYER,
            payer=self._rows[0].employer,
            note="" if by_transfer else typed,
        )
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            with_receipts(repay_list, self._settings, prints=self.prints.value()),
            rows=rows,
            brought=self.brought.rupiah() or ZERO,
            payment=payment,
            settings=self._settings,
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.amount.hasFocus():
            self.next_wanted.emit()  # Down the list, not to the next field.
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.save_button.set_words(self.tr("Post the list"))
        outcome = Card("sunken", (12, 8, 12, 8), 4).add(
            row(Label(self.tr("Together"), "strong"), None, Label("Rp", "muted"), self.total),
            self.apart,
        )
        self.lay_out(
            (Heading(self.tr("What the employer paid")), rule()),
            column(
                self.name,
                self.amount_field,
                rule(),
                self.brought_field,
                self.way,
                self.reference,
                column(Label(self.tr("Receipts"), "muted"), self.prints, gap=4),
                None,
            ),
            (outcome, self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.amount.amount_changed.connect(self._on_amount)
        self.brought.amount_changed.connect(self._compare)

    @Slot(object)
    def _on_amount(self, amount: Rupiah | None) -> None:
        if not self._is_showing:
            self.note.hide()
            self.amount_typed.emit(amount or ZERO)

    @Slot()
    def _compare(self) -> None:
        """Show how far the list is from what the employer says."""
        total = Rupiah(sum(of.amount for of in self._rows))
        count = sum(1 for of in self._rows if of.amount)
        self.total.setText(rupiah_text(total))
        brought = self.brought.rupiah()
        words, tone = self.tr("{count} members"), None
        if brought is not None and brought != total:
            words, tone = self.tr("{count} members; {amount} apart from what was paid"), Tone.BAD
        apart = rupiah_text(Rupiah(abs(total - (brought or ZERO))))
        self.apart.setText(words.format(count=number_text(count), amount=apart))
        self.apart.set_tone(tone)

    @Slot(object)
    def _on_done(self, done: RepaidList | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{amount} of {count} members posted, {first} to {last}.")
        self.done.emit(
            words.format(
                amount=rupiah_text(done.total),
                count=number_text(done.members),
                first=done.first_number,
                last=done.last_number,
            )
        )
