"""The right half of the page: one sale, and the forms that take it back."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.facts.selling import Tender
from coop.selling.accept_return import ReturnDone
from coop.selling.receipt import Receipt
from coop.selling.receipt_copy import print_copy, receipt_again
from coop.selling.sold import SaleSold
from coop.selling.take_back import CannotTakeBack, TakeBackFault
from coop.selling.void_sale import VoidDone
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.sales.receipt_preview import ReceiptPreview
from ui.sales.return_form import ReturnForm
from ui.sales.sale_words import way_words
from ui.sales.sold_panel import SoldPanel
from ui.sales.void_form import VoidForm
from ui.sales.wording import words_at_desk
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import Card


class SaleDesk(LateParts):
    """Shows the chosen sale, or the form that is open on it."""

    turned = Signal()
    """A form opened or closed, or another sale is shown: other keys count now."""
    said = Signal(str)
    """Good news for the toast."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._sale: SaleSold | None = None
        self.nothing = Card().add(EmptyState(self.tr("Choose a receipt to see what is on it.")))
        self.panel = SoldPanel()
        for part in (self.nothing, self.panel):
            self.addWidget(part)
        self.panel.copy_button.clicked.connect(self.print_copy)
        self.panel.pdf_button.clicked.connect(self.open_pdf)
        self.panel.return_button.clicked.connect(self.open_return)
        self.panel.void_button.clicked.connect(self.open_void)

    @cached_property
    def void_form(self) -> VoidForm:
        """Takes the whole sale back."""
        form = VoidForm(self._operations, self._settings)
        form.left.connect(self.close_form)
        form.done.connect(self._on_voided)
        return self.added(form)

    @cached_property
    def return_form(self) -> ReturnForm:
        """Takes goods of the sale back."""
        form = ReturnForm(self._operations, self._settings)
        form.left.connect(self.close_form)
        form.done.connect(self._on_returned)
        return self.added(form)

    @property
    def has_form(self) -> bool:
        """Whether a form is open, so that no other sale may come to the front."""
        return isinstance(self.currentWidget(), VoidForm | ReturnForm)

    def sale(self) -> SaleSold | None:
        """Return the sale shown."""
        return self._sale

    @Slot(object)
    def show_sale(self, sale: SaleSold | None) -> None:
        """Show a sale; while a form is open on one, that one is only read anew."""
        is_another = sale is None or self._sale is None or sale.sale_id != self._sale.sale_id
        self._sale = sale
        if is_another:
            self.panel.note.hide()
        if sale is not None:
            self.panel.show_sale(sale)
        if not self.has_form:
            self.setCurrentWidget(self.nothing if sale is None else self.panel)
        self.turned.emit()

    def title(self) -> str:
        """Return the words for the top bar while a form is open, or nothing."""
        if self._sale is None or not self.has_form:
            return ""
        is_void = isinstance(self.currentWidget(), VoidForm)
        words = self.tr("Void {number}") if is_void else self.tr("Return of {number}")
        return words.format(number=self._sale.number)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        super().use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        front = self.currentWidget()
        if isinstance(front, VoidForm):
            return (
                Key("F10", self.tr("Void"), front.save),
                Key("Esc", self.tr("Back"), self.close_form),
            )
        if isinstance(front, ReturnForm):
            return self._return_keys(front)
        if front is self.nothing:
            return ()
        return (
            Key("F9", self.tr("Print again"), self.print_copy),
            Key("F6", self.tr("Return"), self.open_return, help=self.tr("Take goods back")),
            Key(
                "Shift+F6", self.tr("Void"), self.open_void, help=self.tr("Void the whole receipt")
            ),
            Key("Shift+F9", self.tr("PDF"), self.open_pdf, help=self.tr("Receipt as PDF")),
        )

    @Slot()
    def print_copy(self) -> None:
        """Print the receipt once more, marked as a copy."""
        if self._sale is None or self.has_form:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            self._offer_pdf()
            return
        answer = self._operations.print_out(print_copy, self._sale.sale_id, self._settings)
        answer.then(self._on_copied)

    @Slot()
    def open_pdf(self) -> None:
        """Show the receipt as a PDF."""
        if self._sale is None or self.has_form:
            return
        answer = self._operations.ask(receipt_again, self._sale.sale_id, self._settings)
        answer.then(self._open_preview)

    @Slot()
    def open_return(self) -> None:
        """Take goods of the sale back."""
        if self._sale is None or self.has_form:
            return
        if self._sale.is_void:
            self._refuse(TakeBackFault.ALREADY_VOID)
        elif not any(line.returnable > 0 for line in self._sale.lines):
            self.panel.say(Tone.BAD, self.tr("All goods of this receipt have come back already."))
        else:
            self._open(self.return_form)
            self.return_form.begin(self._sale)

    @Slot()
    def open_void(self) -> None:
        """Take the whole sale back."""
        if self._sale is None or self.has_form:
            return
        if self._sale.is_void:
            self._refuse(TakeBackFault.ALREADY_VOID)
        elif self._sale.reversals:
            self._refuse(TakeBackFault.HAS_RETURNS)
        else:
            self._open(self.void_form)
            self.void_form.begin(self._sale)

    @Slot()
    def close_form(self) -> None:
        """Go back to the sale; nothing is recorded."""
        if self.has_form:
            self._open(self.panel)

    def _open(self, part: QWidget) -> None:
        self.setCurrentWidget(part)
        self.turned.emit()

    def _return_keys(self, form: ReturnForm) -> Sequence[Key]:
        return (
            Key("Enter", self.tr("Next line")),
            Key("Down", self.tr("Line"), form.line_down, ("Ctrl+Down",), cap="↑ ↓", repeats=True),
            Key("Up", self.tr("Line above"), form.line_up, in_bar=False, repeats=True),
            Key("+", self.tr("One more"), form.one_more, cap="+ \N{MINUS SIGN}", repeats=True),
            Key("-", self.tr("One less"), form.one_less, in_bar=False, repeats=True),
            Key("F4", self.tr("All of the line"), form.take_all),
            Key("F10", self.tr("Take the goods back"), form.save),
            Key("Esc", self.tr("Back"), self.close_form),
        )

    def _refuse(self, fault: TakeBackFault) -> None:
        words = words_at_desk(CannotTakeBack(fault))
        self.panel.say(Tone.BAD, words.title, words.advice)

    def _offer_pdf(self) -> None:
        button = Button(self.tr("PDF"), "Shift+F9", kind="on_tint")
        button.clicked.connect(self.open_pdf)
        self.panel.say(
            Tone.WARN,
            self.tr("No printer is chosen yet."),
            self.tr("Choose one in the settings, or save a PDF."),
            button,
        )

    @Slot(object)
    def _on_copied(self, is_known: bool) -> None:  # noqa: FBT001  A slot for what was returned.
        if is_known and self._sale is not None:
            sentence = self.tr("A copy of {number} was sent to the printer.")
            self.said.emit(sentence.format(number=self._sale.number))

    @Slot(object)
    def _open_preview(self, receipt: Receipt | None) -> None:
        if receipt is not None:
            ReceiptPreview(self, self._operations, receipt).open()

    @Slot(object)
    def _on_voided(self, done: VoidDone | None) -> None:
        self._open(self.panel)
        self._say_paid_back(self.tr("The receipt is void."), done.refunds if done else ())

    @Slot(object)
    def _on_returned(self, done: ReturnDone | None) -> None:
        self._open(self.panel)
        title = self.tr("Return {number} is recorded.").format(number=done.number if done else "")
        self._say_paid_back(title, done.refunds if done else ())

    def _say_paid_back(self, title: str, refunds: Sequence[Tender]) -> None:
        ways = (f"{way_words(way.method)} {rupiah_text(way.amount)}" for way in refunds)
        words = self.tr("Pay back: {ways}.").format(ways=" + ".join(ways)) if refunds else ""
        self.panel.say(Tone.OK, title, words)
