"""Taking a movement back, with a reason: the wrong line stays, and its opposite follows."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.refusals import ReasonMissing
from coop.savings.reverse_savings import ReversalDone, reverse_savings
from coop.savings.statement import StatementLine
from coop.selling.with_paper import with_receipts
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, rupiah_text
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.member_reason import MemberReason
from ui.members.movement_rows import row_of_list, what_for
from ui.operations import Operations
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule


class ReversalForm(MemberForm):
    """Repeats what is taken back, asks why, and does it once."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__("", "undo-2")
        self.save_button.set_words(self.tr("Take it back"))
        self._operations, self._settings = operations, settings
        self._line: StatementLine | None = None
        self.name = ElidedLabel(role="strong")
        self.what = ElidedLabel()
        self.number = ElidedLabel()
        self.amount = Label("0", "total_small", align=RIGHT)
        self.reason = MemberReason(
            (self.tr("Wrong amount"), self.tr("Wrong member"), self.tr("Entered twice"))
        )
        whole = self.tr("All that stands on this receipt is taken back; both stay visible.")
        self.lay_out(
            (Heading(self.tr("Take a movement back")), rule()),
            column(
                self.name,
                column(self.what, self.number, gap=0),
                row(Label(self.tr("Amount"), "strong"), None, Label("Rp", "muted"), self.amount),
                Label(whole, "small", wraps=True),
                4,
                self.reason,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.reason.finished.connect(self.save_button.setFocus)
        self.reason.edited.connect(self.note.hide)

    def begin(self, card: MemberCard, line: StatementLine) -> None:
        """Take back what a line of a member's account is about."""
        self._line = line
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.what.setText(f"{date_text(line.day)} · {what_for(line)}")
        self.number.setText(line.number)
        self.amount.setText(rupiah_text(line.amount))
        self.reason.field.clear()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    @override
    def focus_part(self) -> QWidget:
        return self.reason

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        self.reason.setEnabled(not is_busy)

    @Slot()
    def save(self) -> None:
        """Take it back; a second press while the first is under way does nothing."""
        if self._line is None or not self.save_button.isEnabled():
            return
        self.set_busy(is_busy=True)
        self._operations.write(
            self.fact_id,
            partial(with_receipts(reverse_savings, self._settings), fact_id=self._line.fact_id),
            reason=self.reason.text(),
            settings=self._settings,
            row=row_of_list(self._line),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: ReversalDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("Taken back by {number}, {amount}.")
        self.done.emit(words.format(number=done.number, amount=rupiah_text(done.total)))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, ReasonMissing):
            self.reason.set_wrong(wrong=True)
            self.reveal(self.reason)
