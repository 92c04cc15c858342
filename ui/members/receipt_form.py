"""A receipt for money, opened from the history: read, saved as a PDF, printed once more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.credit_events import CreditEvent
from coop.savings.savings_events import SavingsEvent
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, rupiah_text
from ui.members.form_card import MemberForm
from ui.members.history_rows import what_happened
from ui.members.member_reading import MemberCard
from ui.members.receipt_reading import ReceiptAsked, ReceiptPaper, receipt_paper
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.paper_view import PaperView
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words

_PAPER_WIDTH = 600
_VIEW_SIZE = (600, 400)


class ReceiptForm(MemberForm):
    """Says what the receipt is about; `paper` shows it, for whoever has room for it."""

    print_wanted = Signal(object)
    """The `ReceiptAsked` that is to be printed once more."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__("", "download")
        self.save_button.set_words(self.tr("Save as PDF"))
        self._operations, self._settings = operations, settings
        self._asked: ReceiptAsked | None = None
        self._ready: ReceiptPaper | None = None
        self.name = ElidedLabel(role="strong")
        self.number = Label(role="strong")
        self.about = Label(role="muted", wraps=True)
        self.amount = Label(role="figure", wraps=True)
        self.payer = Label(role="muted", wraps=True)
        self.paper = PaperView(self.tr("Picture of the receipt"), *_VIEW_SIZE)
        self.print_button = Button(self.tr("Print a copy"), "F9", "printer")
        self._lay_out()

    def begin(self, card: MemberCard, event: SavingsEvent | CreditEvent) -> None:
        """Show the receipt of something that was done with a member's money."""
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.number.setText(event.number)
        day = date_text(event.moment.day)
        self.about.setText(f"{day} · {what_happened(event)}")
        amount = event.paid if isinstance(event, CreditEvent) else event.amount
        self.amount.setText(rupiah_text(amount) if amount else "")
        self.payer.setText(" · ".join(filter(None, (event.payer, event.note))))
        row_of_list = event.row if isinstance(event, SavingsEvent) else 0
        self._asked = ReceiptAsked(event.moment.fact_id, row_of_list)
        self._read()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    @override
    def focus_part(self) -> QWidget:
        return self.print_button

    @override
    def own_keys(self) -> Sequence[Key]:
        return (Key("F9", self.print_button.accessibleName(), self.print_button.click),)

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        self.print_button.setEnabled(not is_busy)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the PDF is to be saved."""
        if self._ready is not None:
            number = self._ready.receipt.number.replace("/", "-")
            ask_for_pdf(self, f"bukti {number}.pdf", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the PDF; what is in the way is said in place."""
        if self._ready is None:
            return
        if (trouble := saved_pdf(path, self._ready.picture.pdf)) is not None:
            self.say(Tone.WARN, trouble)
            return
        self.say(Tone.OK, Words(self.tr("Saved as {name}.").format(name=path.name)))

    @Slot()
    def print_paper(self) -> None:
        """Ask for a copy on the receipt printer."""
        if self._asked is not None:
            self.print_wanted.emit(self._asked)

    def _lay_out(self) -> None:
        facts = (self.name, self.number, self.about, self.amount, self.payer)
        self.lay_out(
            (Heading(self.tr("Receipt")), rule()),
            column(*facts, None, self.print_button),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.print_paper)

    def _read(self) -> None:
        assert self._asked is not None
        self._ready = None
        self.paper.clear()
        self.set_busy(is_busy=True)
        answer = self._operations.report(receipt_paper, self._asked, self._settings)
        answer.then(self._show).if_trouble(self.explain_trouble)

    @Slot(object)
    def _show(self, ready: ReceiptPaper | None) -> None:
        if ready is None:
            self.say(Tone.CALM, Words(self.tr("There is no receipt of this.")))
            self.set_busy(is_busy=True)
        elif ready.asked == self._asked:
            self._ready = ready
            self.paper.show_page(ready.picture.first_page, _PAPER_WIDTH)
            self.set_busy(is_busy=False)
