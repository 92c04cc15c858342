"""The paper of the till: how the last receipt stands, a copy of it, and the drawer."""

from PySide6.QtCore import QObject, Signal, Slot

from coop.selling.daily_sales import LastSale, last_sale
from coop.selling.print_queue import enqueue_copy, receipt_of
from coop.selling.receipt import Receipt
from ui.formatting import rupiah_text
from ui.selling.paid_panel import PaperWords
from ui.selling.paid_sale import PaidSale
from ui.selling.till_parts import TillParts, TillPrinter
from ui.theme.colours import Tone
from ui.wording import Words
from values.document_number import sale_number
from values.identity import FactId
from values.printer_status import PrinterState, PrinterStatus

_FINE = (PrinterState.NONE_CHOSEN, PrinterState.READY, PrinterState.SENDING)


class PaperDesk(QObject):
    """Watches the last sale of this register and what the printer says."""

    state_changed = Signal()
    copied = Signal(str)
    """A copy is on its way: a sentence to say so."""

    def __init__(self, owner: QObject, parts: TillParts, printer: TillPrinter | None) -> None:
        super().__init__(owner)
        self._parts, self._printer = parts, printer
        self._status: PrinterStatus | None = None
        self.sale: PaidSale | None = None
        """The sale whose change is on the screen."""
        self.last: LastSale | None = None
        self._copying: FactId | None = None
        self._latest = parts.operations.latest(self).then(self._on_last)
        parts.operations.committed.connect(self._ask_last)
        self._ask_last()

    @property
    def has_drawer(self) -> bool:
        """Whether a drawer can be opened."""
        return self._printer is not None

    @Slot(object)
    def show_status(self, status: PrinterStatus) -> None:
        """Note how the printer is."""
        self._status = status
        self.state_changed.emit()

    def print_again(self) -> None:
        """Print what waits or, where nothing does, a copy of the last receipt."""
        if self._printer is not None and self._is_stuck():
            self._printer.retry_now()
            self.copied.emit(self.tr("The printer is tried again."))
            return
        sale_id = self.sale.sale_id if self.sale else self.last.sale_id if self.last else None
        if sale_id is not None and self._copying is None:
            self._copying = sale_id
            answer = self._parts.operations.ask(receipt_of, sale_id)
            answer.then(self._on_receipt).if_trouble(self._on_trouble)

    def open_drawer(self) -> None:
        """Open the money drawer."""
        if self._printer is not None:
            self._printer.open_drawer()

    def last_words(self) -> tuple[str, str]:
        """Say which sale was the last, and how it was paid."""
        last = self.last
        if last is None:
            return self.tr("No receipt yet today"), ""
        number = sale_number(last.register, last.business_date, last.number)
        title = self.tr("Last receipt {number}").format(number=number)
        told = self.tr("{total} in cash · change {change}")
        if not last.in_cash:
            told = self.tr("{total} without cash")
        return title, told.format(total=rupiah_text(last.total), change=rupiah_text(last.change))

    def paper_words(self) -> PaperWords:
        """Say what is known of the paper of the sale on the screen."""
        status = self._status
        if self.sale is not None and not self.sale.prints:
            words = Words(self.tr("Not printed. F9 prints it."))
            return PaperWords(Tone.CALM, "printer", words)
        if status is None or status.state is PrinterState.NONE_CHOSEN:
            words = Words(self.tr("Receipt kept, no printer yet"))
            return PaperWords(Tone.CALM, "printer", words)
        if self._is_stuck():
            return PaperWords(Tone.WARN, "", self._trouble_words(status.state))
        if status.unsure:
            title = self.tr("The receipt may not be on paper.")
            words = Words(title, self.tr("Look at the paper. F9 prints a copy."))
            return PaperWords(Tone.WARN, "", words)
        return PaperWords(
            Tone.OK, "printer-check", Words(self.tr("The receipt was sent to the printer"))
        )

    def _is_stuck(self) -> bool:
        status = self._status
        return status is not None and status.state not in _FINE and status.waiting > 0

    def _trouble_words(self, state: PrinterState) -> Words:
        again = self.tr("{do}, then press F9. The sale is safe.")
        match state:
            case PrinterState.OUT_OF_PAPER:
                title = self.tr("Receipt not printed yet: out of paper.")
                return Words(title, again.format(do=self.tr("Put paper in")))
            case PrinterState.NOT_CONNECTED:
                title = self.tr("Receipt not printed yet: no printer found.")
                return Words(title, again.format(do=self.tr("Check its cable and power")))
            case PrinterState.TOO_SLOW:
                title = self.tr("Receipt not printed yet: the printer does not answer.")
                return Words(title, again.format(do=self.tr("Switch it off and on")))
            case _:
                title = self.tr("Receipt not printed yet: this printer cannot be used.")
                return Words(title, self.tr("Choose another under Settings. The sale is safe."))

    @Slot()
    def _ask_last(self) -> None:
        self._latest.ask(last_sale, self._parts.settings.register, self._parts.today())

    @Slot(object)
    def _on_last(self, last: LastSale | None) -> None:
        self.last = last
        self.state_changed.emit()

    @Slot(object)
    def _on_receipt(self, receipt: Receipt | None) -> None:
        sale_id, self._copying = self._copying, None
        if receipt is not None and sale_id is not None:
            self._parts.operations.print_out(enqueue_copy, receipt, sale_id)
            sentence = self.tr("Receipt {number} is printed again.")
            self.copied.emit(sentence.format(number=receipt.number))

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._copying = None
        self._parts.operations.troubled.emit(trouble)
