"""Approving a settlement: another person than who prepared it, and who is paid."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.facts.settlement import Recipient
from coop.savings.make_settlement import (
    Approval,
    NeedsSecondPerson,
    SettlementDone,
    make_settlement,
)
from coop.savings.settlement import ClaimsDesk
from coop.selling.with_paper import with_receipts
from coop.shop_settings import ShopSettings
from ui.formatting import date_text
from ui.leaving.leaving_reading import LeavingCase
from ui.leaving.leaving_rows import ending_words
from ui.operations import Operations
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import Words
from values.membership import MemberStatus
from values.money import ZERO, Rupiah

HEIRS_MAX = 6


class HeirFields(QWidget):
    """One heir (ahli waris): who, as what, and how much."""

    def __init__(self, number: int) -> None:
        super().__init__()
        named = self.tr("Heir {number}").format(number=number)
        self.name = Field(named, placeholder=named)
        relation = self.tr("Relation")
        self.relation = Field(f"{named}: {relation}", placeholder=relation)
        amount = self.tr("Amount")
        self.amount = MoneyEdit(f"{named}: {amount}")
        self.amount.setPlaceholderText(amount)
        self.setLayout(column(self.name, row((self.relation, 1), (self.amount, 1), gap=6), gap=4))

    def show_heir(self, name: str, relation: str, amount: Rupiah | None) -> None:
        """Offer an heir as the register names them."""
        self.name.setText(name)
        self.relation.setText(relation)
        self.amount.set_rupiah(amount)

    def heir(self) -> Recipient | None:
        """Return what is typed; None where nothing is."""
        if not (self.name.text().strip() or self.amount.text().strip()):
            return None
        amount = self.amount.rupiah() or ZERO
        return Recipient(name=self.name.text(), relation=self.relation.text(), amount=amount)


class ApproveForm(ActForm):
    """Pays, and ends the membership."""

    made = Signal(object)
    anew_wanted = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        desk: ClaimsDesk,
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Approve and pay"))
        self._operations, self._settings, self._desk = operations, settings, desk
        self._case: LeavingCase | None = None
        self.prepared = Label(wraps=True)
        self.approved_by = LabelledField(self.tr("Approved by"), Field(self.tr("Approved by")))
        self.heirs_label = Label(self.tr("Heirs who are paid"), "muted")
        self.heirs = [HeirFields(number) for number in range(1, HEIRS_MAX + 1)]
        self.anew_button = Button(self.tr("Prepare anew"), "F6", "pencil")
        self.lay_out(
            (Heading(self.tr("Approve the settlement")), rule()),
            column(self.prepared, self.approved_by, self.heirs_label, *self.heirs, None),
            (self.note, self.anew_button, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.anew_button.clicked.connect(self.anew_wanted)

    def begin(self, case: LeavingCase) -> None:
        """Show what was prepared; heirs are those of the register, in equal parts."""
        proposal = case.proposal
        assert proposal is not None
        self._case = case
        self.begin_anew()
        words = self.tr("{ending} on {day}: {reason}. Prepared by {name}.")
        self.prepared.setText(
            words.format(
                ending=ending_words(proposal.ends_as),
                day=date_text(proposal.ends_on),
                reason=proposal.reason,
                name=proposal.prepared_by,
            )
        )
        self.approved_by.field.clear()
        is_inherited = proposal.ends_as is MemberStatus.DECEASED and proposal.net > 0
        self.heirs_label.setVisible(is_inherited)
        heirs = case.sheet.heirs[:HEIRS_MAX] if is_inherited else ()
        shares = _equal_parts(proposal.net, len(heirs))
        for number, fields in enumerate(self.heirs):
            fields.show_heir("", "", None)
            fields.setVisible(is_inherited and number <= len(heirs))
        for fields, heir, share in zip(self.heirs, heirs, shares, strict=False):
            fields.show_heir(heir.name, heir.relation, share)

    def use_settings(self, settings: ShopSettings) -> None:
        """Number papers as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Approve it; a second press while the first is under way does nothing."""
        if self._case is None or self._case.proposal is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        approval = Approval(
            proposal_id=self._case.proposal.proposal_id,
            approved_by=self.approved_by.field.text(),
            recipients=tuple(heir for fields in self.heirs if (heir := fields.heir())),
        )
        self._operations.write(
            self.fact_id,
            with_receipts(make_settlement, self._settings, prints=False),
            approval=approval,
            payment=Payment(),
            desk=self._desk,
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: SettlementDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        self.made.emit(done)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, NeedsSecondPerson):
            self.approved_by.say("", wrong=True)
            self.reveal(self.approved_by)


def _equal_parts(amount: Rupiah, count: int) -> Iterator[Rupiah]:
    """Divide an amount; the first gets the few rupiah that cannot be divided."""
    for number in range(count):
        rest = amount % count if number == 0 else 0
        yield Rupiah(amount // count + rest)
