"""Sending goods of one line of a receipt back: how much, what the supplier gives, and why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.buying.buying_texts import REASON_LETTERS_MAX
from coop.buying.order_standing import orders_of_receipt
from coop.buying.receipt_book import LineReceived, ReceiptBook
from coop.buying.refusals import (
    BuyingAmountNotPossible,
    BuyingReasonMissing,
    BuyingTextTooLong,
)
from coop.buying.send_back_goods import (
    CreditAboveDebt,
    GoodsToSend,
    SentBack,
    send_back_goods,
)
from coop.errors import Refusal
from coop.goods.item_rules import BASE
from coop.shop_settings import ShopSettings
from ui.buying.surroundings import Surroundings
from ui.formatting import quantity_text, rupiah_text
from ui.reading import Reason
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import words_for_reason
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod


class SendBackForm(ActForm):
    """What the goods cost stands there to be typed over."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Send back"))
        self._operations, self._settings = given.operations, given.settings
        self._book: ReceiptBook | None = None
        self._line: LineReceived | None = None
        self.name, self.about = ElidedLabel(role="strong"), Label(role="muted", wraps=True)
        count, credit = self.tr("How much goes back"), self.tr("The supplier gives")
        self.quantity, self.credit = QuantityEdit(count), MoneyEdit(credit)
        self.quantity_part = LabelledField(count, self.quantity)
        self.credit_part = LabelledField(credit, self.credit)
        ways: list[tuple[TenderMethod | None, str]] = [
            (None, self.tr("less is owed")),
            (TenderMethod.CASH, self.tr("cash back")),
            (TenderMethod.TRANSFER, self.tr("transfer back")),
        ]
        self.way = Choice(self.tr("How"), ways)
        awaited = self.tr("Their order")
        waits = [(False, self.tr("no others come")), (True, self.tr("others are to come"))]
        self.awaited, self.awaited_part = Choice(awaited, waits), QWidget()
        self.awaited_part.setLayout(column(Label(awaited, "muted"), self.awaited, gap=4))
        reason = self.tr("Reason")
        self.reason = LabelledField(reason, Field(reason))
        self.reason.field.setMaxLength(REASON_LETTERS_MAX + 1)  # The rule says what is too long.
        self._lay_out()
        self._order = given.operations.latest(self).then(self._show_order)
        self.quantity.quantity_changed.connect(self._on_quantity)
        self.save_button.clicked.connect(self.save)

    def begin(self, book: ReceiptBook, line: LineReceived) -> None:
        """Ask about one line of a receipt."""
        self._book, self._line = book, line
        self.begin_anew()
        self.name.setText(line.name)
        words = self.tr("{left} of {came} {unit} of this nota are still here.")
        self.about.setText(
            words.format(
                left=quantity_text(line.base_left),
                came=quantity_text(line.base),
                unit=line.base_unit,
            )
        )
        self.quantity.set_unit(line.base_unit)
        self.quantity.clear()
        self.credit.clear()
        self.reason.field.clear()
        self.way.set_value(None if book.head.owed else TenderMethod.CASH)
        self.awaited.set_value(False)
        self.awaited_part.hide()
        self._order.ask(orders_of_receipt, book.head.fact_id)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Send them back; a second press while the first is under way does nothing."""
        if self._book is None or self._line is None or not self.save_button.isEnabled():
            return
        quantity, credit = self.quantity.quantity(), self.credit.rupiah()
        empty = words_for_reason(Reason.EMPTY)
        for part, value in ((self.quantity_part, quantity), (self.credit_part, credit)):
            if value is None:
                if not part.field.text().strip():  # Else the field says itself what is wrong.
                    part.say(empty, wrong=True)
                self.reveal(part)
                return
        assert quantity is not None
        assert credit is not None
        line, head = self._line, self._book.head
        of_receipt = (head.fact_id, line.line, self.awaited.value())
        going = GoodsToSend(line.item_id, BASE, quantity, credit, *of_receipt)
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id,
            send_back_goods,
            supplier_id=head.supplier_id,
            goods=(going,),
            reason=self.reason.field.text(),
            settings=self._settings,
            refund=self.way.value(),
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @override
    @Slot(object)
    def explain(self, refusal: Refusal) -> None:
        """Say in place what a rule refused, and go to what it is about."""
        super().explain(refusal)
        if isinstance(refusal, BuyingReasonMissing | BuyingTextTooLong):
            self.reveal(self.reason)
        elif isinstance(refusal, BuyingAmountNotPossible | CreditAboveDebt):
            self.reveal(self.credit_part)
        else:
            self.reveal(self.quantity_part)

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("Send goods back")), rule()),
            column(
                self.name,
                self.about,
                row((self.quantity_part, 1), (self.credit_part, 1), gap=12),
                column(Label(self.tr("How"), "muted"), self.way, gap=4),
                self.awaited_part,
                self.reason,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    @Slot(object)
    def _show_order(self, orders: list[FactId]) -> None:
        """Ask about others only where goods of an order go back."""
        self.awaited_part.setVisible(bool(orders))

    @Slot(object)
    def _on_quantity(self, quantity: object) -> None:
        """Offer what so much cost on the nota."""
        if isinstance(quantity, int) and self._line is not None:
            self.credit.set_rupiah(Rupiah(self._line.amount * quantity // self._line.base))

    @Slot(object)
    def _on_done(self, done: SentBack | None) -> None:
        words = self.tr("Sent back: {number}, {credit}.")
        number, credit = (done.number, done.credit) if done is not None else ("", Rupiah(0))
        self.done.emit(words.format(number=number, credit=rupiah_text(credit)))
