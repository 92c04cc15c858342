"""Asking why a NIK is to be seen; the reason is kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.member_texts import MemberTextMissing
from coop.members.nik import masked_nik
from coop.members.reveal_nik import reveal_nik
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.member_reason import MemberReason
from ui.operations import Operations
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule


class RevealForm(MemberForm):
    """Shows the NIK of a member once somebody has said what for."""

    revealed = Signal(str)
    """The NIK in full."""

    def __init__(self, operations: Operations) -> None:
        super().__init__("", "eye")
        self.save_button.set_words(self.tr("Show the NIK"))
        self._operations = operations
        self._card: MemberCard | None = None
        self.name = ElidedLabel(role="strong")
        self.masked = Label()
        self.reason = MemberReason(
            (self.tr("Compare the card"), self.tr("Fill in a form"), self.tr("Member asked"))
        )
        kept = self.tr("Who looked, when and why is kept with the register.")
        self.lay_out(
            (Heading(self.tr("Show the NIK")), rule()),
            column(self.name, self.masked, 8, self.reason, Label(kept, "small", wraps=True), None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.reason.finished.connect(self.save)
        self.reason.edited.connect(self.note.hide)

    def begin(self, card: MemberCard) -> None:
        """Ask about a member."""
        self._card = card
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.masked.setText(self.tr("NIK {nik}").format(nik=masked_nik(card.record.nik)))
        self.reason.field.clear()

    @override
    def focus_part(self) -> QWidget:
        return self.reason

    @Slot()
    def save(self) -> None:
        """Note the reason, then show the NIK."""
        if self._card is None or not self.save_button.isEnabled():
            return
        self.set_busy(is_busy=True)
        self._operations.write(
            self.fact_id, reveal_nik, member_id=self._card.member_id, reason=self.reason.text()
        ).then(self._on_nik).if_refused(self._explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_nik(self, nik: str | None) -> None:
        self.left.emit()
        if nik:
            self.revealed.emit(nik)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, MemberTextMissing):
            self.reason.set_wrong(wrong=True)
            self.reveal(self.reason)
