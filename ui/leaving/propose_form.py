"""Preparing a settlement: how the membership ends, why, and who prepares it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from coop.savings.named_claims import ClaimIncomplete
from coop.savings.propose_settlement import Ending, propose_settlement
from coop.savings.refusals import AmountNotPossible
from coop.savings.settlement import ClaimsDesk
from ui.formatting import date_text
from ui.leaving.claims_part import ClaimsPart
from ui.leaving.leaving_reading import LeavingCase
from ui.leaving.leaving_rows import ending_words
from ui.operations import Operations
from ui.reading import Unreadable, read_date
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words, words_for_reason
from values.membership import MemberStatus

_ENDINGS = (MemberStatus.LEFT, MemberStatus.DECEASED, MemberStatus.DISMISSED)


class ProposeForm(ActForm):
    """It is kept for a second person; nothing is paid yet."""

    proposed = Signal()
    claims_changed = Signal()

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        desk: ClaimsDesk,
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Prepare"))
        self._operations, self._today, self._desk = operations, today, desk
        self._case: LeavingCase | None = None
        options = [(status, ending_words(status)) for status in _ENDINGS]
        self.ends_as: Choice[MemberStatus] = Choice(self.tr("How it ends"), options)
        self.day = LabelledField(self.tr("From"), Field(self.tr("From")))
        self.reason = LabelledField(self.tr("Reason"), Field(self.tr("Reason")))
        self.decided_by = LabelledField(self.tr("Decided by"), Field(self.tr("Decided by")))
        advice = self.tr("Only where the bylaws pay after a members' meeting.")
        payable = self.tr("Paid from")
        self.payable_from = LabelledField(payable, Field(payable), advice)
        self.claims = ClaimsPart()
        self.prepared_by = LabelledField(self.tr("Prepared by"), Field(self.tr("Prepared by")))
        self.lay_out(
            (Heading(self.tr("Prepare the settlement")), rule()),
            column(
                column(Label(self.tr("How it ends"), "muted"), self.ends_as, gap=4),
                self.day,
                self.reason,
                self.decided_by,
                self.payable_from,
                self.prepared_by,
                self.claims,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.claims.changed.connect(self.claims_changed)
        self.claims.opened.connect(self.reveal)

    def begin(self, case: LeavingCase) -> None:
        """Ask about a member; what an older proposal says is offered again."""
        self._case = case
        self.begin_anew()
        before = case.proposal
        self.ends_as.set_value(case.ended_as or (before.ends_as if before else MemberStatus.LEFT))
        self.ends_as.setEnabled(case.ended_as is None)
        self.day.field.setText(date_text(before.ends_on if before else self._today()))
        self.reason.field.setText(before.reason if before else "")
        self.decided_by.field.setText(before.decided_by if before else "")
        self.payable_from.field.clear()
        self.claims.begin(before.claims if before else ())
        self.prepared_by.field.clear()

    @Slot()
    def save(self) -> None:
        """Keep it for a second person."""
        if self._case is None or not self.save_button.isEnabled():
            return
        ends_on = self._read(self.day, is_needed=True)
        payable_from = self._read(self.payable_from, is_needed=False)
        if ends_on is None or (self.payable_from.field.text().strip() and payable_from is None):
            return
        self.save_button.setEnabled(False)
        ending = Ending(
            ends_as=self.ends_as.value(),
            ends_on=ends_on,
            reason=self.reason.field.text(),
            decided_by=self.decided_by.field.text(),
            payable_from=payable_from,
        )
        self._operations.write(
            self.fact_id,
            propose_settlement,
            member_id=self._case.member_id,
            ending=ending,
            prepared_by=self.prepared_by.field.text(),
            desk=self._desk,
            claims=self.claims.claims(),
        ).then(self._on_done).if_refused(self._refuse).if_trouble(self.explain_trouble)

    def _read(self, part: LabelledField, *, is_needed: bool) -> date | None:
        typed = part.field.text()
        if not typed.strip() and not is_needed:
            return None
        try:
            day = read_date(typed, self._today())
        except Unreadable as unreadable:
            part.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(part)
            return None
        part.say("", wrong=False)
        return day

    @Slot(object)
    def _refuse(self, refusal: Refusal) -> None:
        """Say what a rule refused, and go to what is missing of a claim."""
        self.explain(refusal)
        amount = self.claims.first_without_amount()
        if isinstance(refusal, ClaimIncomplete):
            self.reveal(self.claims.part_of(refusal))
        elif isinstance(refusal, AmountNotPossible) and amount is not None:
            self.reveal(amount)

    @Slot(object)
    def _on_done(self, _sheet: object) -> None:
        self.proposed.emit()
