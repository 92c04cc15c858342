"""Paying a supplier: for the chosen receipt, or for what is due first of all that is owed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from coop.buying.buying_texts import REFERENCE_LETTERS_MAX
from coop.buying.pay_supplier import Paying, PaymentDone, pay_supplier
from coop.buying.payables import Payable
from coop.shop_settings import ShopSettings
from ui.buying.buying_words import way_words
from ui.buying.surroundings import Surroundings
from ui.formatting import rupiah_text
from ui.reading import Reason
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import words_for_reason
from values.money import Rupiah
from values.tender_method import MONEY, TenderMethod


class PayForm(ActForm):
    """What is owed stands there to be typed over."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Pay"))
        self._operations, self._settings = given.operations, given.settings
        self._chosen: Payable | None = None
        self._all_owed = Rupiah(0)
        self.name, self.about = ElidedLabel(role="heading"), Label(role="muted", wraps=True)
        self.what = Choice(
            self.tr("For what"),
            [(True, self.tr("this nota")), (False, self.tr("what is due first"))],
        )
        amount, reference = self.tr("Amount"), self.tr("Reference")
        self.amount = MoneyEdit(amount, kind="money")
        self.amount_part = LabelledField(amount, self.amount)
        self.way: Choice[TenderMethod] = Choice(
            self.tr("Way"), [(way, way_words(way)) for way in MONEY]
        )
        self.reference = LabelledField(reference, Field(reference))
        self.reference.field.setMaxLength(REFERENCE_LETTERS_MAX)
        self.lay_out(
            (self.name, self.about, rule()),
            column(
                column(Label(self.tr("For what"), "muted"), self.what, gap=4),
                self.amount_part,
                column(Label(self.tr("How it is paid"), "muted"), self.way, gap=4),
                self.reference,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.what.changed.connect(self._offer)
        self.save_button.clicked.connect(self.save)

    def show_payable(self, chosen: Payable | None, owed: Sequence[Payable]) -> None:
        """Show what is owed; what is typed for the same receipt stays."""
        before, self._chosen = self._chosen, chosen
        self.setEnabled(chosen is not None)
        if chosen is None:
            self.name.setText("")
            self.about.setText("")
            self.amount.clear()
            return
        of_supplier = [of for of in owed if of.supplier_id == chosen.supplier_id]
        self._all_owed = Rupiah(sum(of.owed for of in of_supplier))
        self.name.setText(chosen.supplier_name)
        words = self.tr("{number}: {owed} owed; {all} to this supplier in all.")
        about = words.format(
            number=chosen.number,
            owed=rupiah_text(chosen.owed),
            all=rupiah_text(self._all_owed),
        )
        self.about.setText(about)
        if before is None or (before.receipt_id, before.owed) != (chosen.receipt_id, chosen.owed):
            self.begin_anew()
            self.what.set_value(True)
            self.reference.field.clear()
            self._offer()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Pay; a second press while the first is under way does nothing."""
        if self._chosen is None or not self.save_button.isEnabled():
            return
        amount = self.amount.rupiah()
        if amount is None:
            if not self.amount.text().strip():  # Else the field says itself what is wrong.
                self.amount_part.say(words_for_reason(Reason.EMPTY), wrong=True)
            self.reveal(self.amount_part)
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id,
            pay_supplier,
            supplier_id=self._chosen.supplier_id,
            paying=Paying(amount, self.way.value(), self.reference.field.text()),
            settings=self._settings,
            receipts=(self._chosen.receipt_id,) if self.what.value() else (),
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot()
    def _offer(self) -> None:
        if self._chosen is not None:
            self.amount.set_rupiah(self._chosen.owed if self.what.value() else self._all_owed)

    @Slot(object)
    def _on_done(self, done: PaymentDone | None) -> None:
        self._chosen = None  # What is read now is offered anew.
        words = self.tr("Paid: {number}, {amount}.")
        number, amount = (done.number, done.amount) if done is not None else ("", Rupiah(0))
        self.done.emit(words.format(number=number, amount=rupiah_text(amount)))
