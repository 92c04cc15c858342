"""A list made on the spot: which members, and what each of them pays."""

from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coop.members.member_list import MemberFilter
from coop.savings.list_of_members import EachPays
from coop.savings.mandatory_months import MONTHS_AHEAD_MAX
from coop.savings.savers import ENDED
from ui.formatting import number_text
from ui.operations import Operations
from ui.payment_lists.list_reading import MemberChoices, member_choices
from ui.payment_lists.offered_box import OfferedBox
from ui.widgets.choice import Choice
from ui.widgets.field import LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.quantity import ONE

_S = MemberStatus
_STANDINGS = (
    frozenset({_S.ACTIVE}),
    frozenset({_S.CANDIDATE}),
    frozenset(MemberStatus) - ENDED,
)


class MandatoryPart(StrEnum):
    """How many months of mandatory savings everybody pays."""

    NONE = "none"
    MONTHS = "months"
    OWED = "owed"


class MembersPart(QWidget):
    """What is chosen stays until a list of it is posted."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.standing = OfferedBox(self.tr("Members"), self.tr("Active ones"))
        self.standing.offer([self.tr("Candidates"), self.tr("All but those who ended")])
        self.hamlet = OfferedBox(self.tr("Hamlet"), self.tr("All hamlets"))
        self.employer = OfferedBox(self.tr("Employer"), self.tr("All employers"))
        self.member_class = OfferedBox(self.tr("Class"), self.tr("All classes"))
        self.count = Label(role="strong")
        """For whoever shows this part: it must not be scrolled out of sight."""
        options = [
            (MandatoryPart.NONE, self.tr("none")),
            (MandatoryPart.MONTHS, self.tr("months")),
            (MandatoryPart.OWED, self.tr("all that is owed")),
        ]
        self.mandatory: Choice[MandatoryPart] = Choice(self.tr("Mandatory savings"), options)
        months = self.tr("How many months")
        self.months = QuantityEdit(months, decimals=0)
        self.months_line = LabelledField(months, self.months)
        self.principal, self.voluntary = (
            MoneyEdit(words)
            for words in (self.tr("Principal savings"), self.tr("Voluntary savings"))
        )
        self.principal_line, self.voluntary_line = (
            LabelledField(edit.accessibleName(), edit) for edit in (self.principal, self.voluntary)
        )
        self._choices = operations.latest(self).then(self._show_choices)
        self._lay_out()
        self.clear()
        for box in (self.standing, self.hamlet, self.employer, self.member_class):
            box.currentIndexChanged.connect(self.read_again)
        self.mandatory.changed.connect(self._show_months)

    def clear(self) -> None:
        """Begin anew: one month of mandatory savings of all who are active."""
        for box in (self.standing, self.hamlet, self.employer, self.member_class):
            box.setCurrentIndex(0)
        self.mandatory.set_value(MandatoryPart.MONTHS)
        self.months.setText("1")
        for edit in (self.principal, self.voluntary):
            edit.clear()
        self._show_months()

    @Slot()
    def read_again(self) -> None:
        """Read what may be chosen, and count who is."""
        self._choices.ask(member_choices, self.which())

    def which(self) -> MemberFilter:
        """Return who is chosen."""
        return MemberFilter(
            statuses=_STANDINGS[self.standing.currentIndex()],
            hamlet=self.hamlet.chosen(),
            employer=self.employer.chosen(),
            member_class=self.member_class.chosen(),
        )

    def name(self) -> str:
        """Say in a few words who is chosen."""
        chosen = (self.employer.chosen(), self.hamlet.chosen(), self.member_class.chosen())
        return ", ".join([self.standing.currentText(), *filter(None, chosen)])

    def each(self) -> EachPays | None:
        """Return what each pays; None where something cannot be read, which is said there."""
        amounts = []
        for edit in (self.principal, self.voluntary):
            amount = edit.rupiah()
            if amount is None and edit.text().strip():
                edit.setFocus()
                return None
            amounts.append(amount or ZERO)
        months = self._months()
        if months is None:
            self.months.setFocus()
            return None
        owed = self.mandatory.value() is MandatoryPart.OWED
        principal, voluntary = (Rupiah(amount) for amount in amounts)
        return EachPays(principal=principal, voluntary=voluntary, months=months, pays_all_owed=owed)

    def _months(self) -> int | None:
        if self.mandatory.value() is not MandatoryPart.MONTHS:
            return 0
        quantity = self.months.quantity()
        count = quantity // ONE if quantity is not None else 0
        if 0 < count <= MONTHS_AHEAD_MAX:
            return count
        words = self.tr("Write a number from 1 to {most}.")
        self.months_line.say(words.format(most=number_text(MONTHS_AHEAD_MAX)), wrong=True)
        return None

    def _lay_out(self) -> None:
        who = row((_named(self.standing), 1), (_named(self.hamlet), 1), gap=10)
        where = row((_named(self.employer), 1), (_named(self.member_class), 1), gap=10)
        amounts = row((self.principal_line, 1), (self.voluntary_line, 1), gap=10)
        mandatory = row((_named(self.mandatory, " "), 2), (self.months_line, 1), gap=10)
        self.setLayout(column(who, where, mandatory, amounts, gap=8))

    @Slot()
    def _show_months(self) -> None:
        self.months_line.setVisible(self.mandatory.value() is MandatoryPart.MONTHS)

    @Slot(object)
    def _show_choices(self, choices: MemberChoices) -> None:
        self.hamlet.offer(choices.hamlets)
        self.employer.offer(choices.employers)
        self.member_class.offer(choices.classes)
        if choices.which == self.which():
            words = self.tr("{count} members are chosen.")
            self.count.setText(words.format(count=number_text(choices.members)))


def _named(part: QWidget, below: str = "") -> QWidget:
    """Put a part under its name; beside a field it has a line below as fields have."""
    named = QWidget()
    lines = [Label(below, "small")] if below else []
    named.setLayout(column(Label(part.accessibleName(), "muted"), part, *lines, gap=4))
    return named
