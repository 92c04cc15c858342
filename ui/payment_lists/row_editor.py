"""Changing one row of a list: whose it is, and how much for each account."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.savings.list_remarks import RowReason
from coop.savings.list_rows import PaymentRow
from ui.formatting import number_text
from ui.payment_lists.list_draft import ACCOUNTS, ShownRow
from ui.payment_lists.list_words import account_words
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, row
from ui.widgets.money_edit import MoneyEdit
from values.money import Rupiah
from values.savings import SavingsKind

_ABOUT_WHO = frozenset(
    {
        RowReason.MEMBER_MISSING,
        RowReason.MEMBER_UNKNOWN,
        RowReason.SEVERAL_FIT,
        RowReason.MEMBERSHIP_ENDED,
    }
)


class RowEditor(Card):
    """One line under the table; Enter takes what is typed, wherever it is pressed."""

    taken = Signal(object)
    """The row as it is to be from now on."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__("sunken", (12, 6, 12, 4), 4)
        self._row: PaymentRow | None = None
        self.about = ElidedLabel(role="strong")
        number = self.tr("Member number")
        self.member_number = LabelledField(number, Field(number))
        self.edits = {savings: MoneyEdit(account_words(savings)) for savings in ACCOUNTS}
        self.amounts = {
            savings: LabelledField(edit.accessibleName(), edit)
            for savings, edit in self.edits.items()
        }
        self.leave_button = Button(self.tr("Leave it"), "Esc")
        self.take_button = Button(self.tr("Take it so"), "Enter", "check")
        fields = row(*((field, 1) for field in self._fields()), gap=12)
        self.add(row((self.about, 1), self.leave_button, self.take_button), fields)
        for field in self._fields():
            field.field.returnPressed.connect(self.take)
        self.take_button.clicked.connect(self.take)
        self.leave_button.clicked.connect(self.left)
        self.hide()

    def begin(self, said: PaymentRow, shown: ShownRow) -> None:
        """Ask about a row: what it says stands there to be typed over."""
        self._row = said
        words = self.tr("Row {row}: {name}")
        self.about.setText(words.format(row=number_text(said.number), name=shown.member_name))
        self.member_number.field.setText(shown.member_number)
        self.member_number.say("", wrong=False)
        for savings, edit in self.edits.items():
            edit.set_rupiah(said.amounts.get(savings))
            self.amounts[savings].say("", wrong=False)
        self.show()
        self._first_field(shown).setFocus()

    @Slot()
    def take(self) -> None:
        """Hand the row over; an amount that cannot be read is said where it stands."""
        if self._row is None:
            return
        amounts: dict[SavingsKind, Rupiah] = {}
        for savings, edit in self.edits.items():
            amount = edit.rupiah()
            if amount is None and edit.text().strip():
                edit.setFocus()
                return
            if amount:
                amounts[savings] = amount
        number = self.member_number.field.text().strip()
        self.taken.emit(PaymentRow(self._row.number, number, self._row.name, amounts))

    def _fields(self) -> list[LabelledField]:
        return [self.member_number, *self.amounts.values()]

    def _first_field(self, shown: ShownRow) -> QWidget:
        """Return what most likely is to be changed: who it is, or the first amount."""
        if {remark.reason for remark in shown.remarks} & _ABOUT_WHO:
            return self.member_number
        said = [self.amounts[savings] for savings, _ in shown.amounts]
        return (said or [self.amounts[SavingsKind.MANDATORY]])[0]
