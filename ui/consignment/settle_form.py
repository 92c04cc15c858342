"""Paying an owner: what was sold through a day, their part, and how it is paid."""

from datetime import date

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.consignment.refusals import REFERENCE_LETTERS_MAX
from coop.consignment.settle_consignment import (
    SettlementPaid,
    Settling,
    settle_consignment,
)
from coop.selling.with_slip import with_slip
from documents.consignment_slip import print_consignment_slip
from ui.consignment.consignment_reading import OwnerAccount, owner_account
from ui.consignment.consignment_rows import sold_lines, sold_model
from ui.consignment.owner_act import OwnerAct
from ui.consignment.surroundings import Surroundings
from ui.formatting import rupiah_text
from ui.reading import Unreadable
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.tender_method import TenderMethod

_SEEN_ROWS = 4


class SettleForm(OwnerAct):
    """The sum follows the day that is typed; it is paid as it was seen, or not at all."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.save_button.set_words(self.tr("Pay"))
        self.heading = ElidedLabel(role="heading")
        until = self.tr("Sales through")
        self.until_edit = DayEdit(until, given.today)
        self.until = LabelledField(until, self.until_edit)
        self.rows = sold_model(self)
        self.table = RowsTable(self.rows, self.tr("Sold"), row_height=TWO_LINES, takes_focus=False)
        self.table.setMinimumHeight(TWO_LINES * _SEEN_ROWS)
        self.total = Label(role="figure", align=RIGHT)
        way = self.tr("Way")
        self.way: Choice[TenderMethod] = Choice(
            way,
            [
                (TenderMethod.CASH, self.tr("Cash")),
                (TenderMethod.TRANSFER, self.tr("Transfer")),
            ],
        )
        reference = self.tr("Reference of the bank")
        self.reference = LabelledField(reference, Field(reference))
        self.reference.field.setMaxLength(REFERENCE_LETTERS_MAX)
        self.lay_out(
            (self.heading, rule()),
            column(self.until, (self.table, 1), self.way, self.reference),
            (self.total, self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.way.changed.connect(self._show_needed)
        self.until_edit.textChanged.connect(self._ask)
        self._account = given.operations.latest(self).then(self._show)

    def begin(self, account: OwnerAccount) -> None:
        """Begin with an owner, and what was sold through today."""
        self.begin_anew()
        self.heading.setText(account.owner.name)
        self.way.set_value(TenderMethod.CASH)
        self.reference.field.clear()
        self._show_needed()
        self.account = account
        self.until_edit.set_day(self.given.today())
        self._show(account)

    @override
    @Slot()
    def save(self) -> None:
        until = self._until()
        if until is None:
            self.reveal(self.until)
            return
        if self.account is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        settling = Settling(
            consignor_id=self.account.owner.consignor_id,
            until=until,
            seen=self.account.settlement.total,
            way=self.way.value(),
            reference=self.reference.field.text(),
        )
        settings = self.given.settings()
        pay = with_slip(settle_consignment, print_consignment_slip, settings)
        answer = self.given.operations.write(
            self.fact_id, pay, settling=settling, settings=settings
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot()
    def look_again(self) -> None:
        """Read what was sold once more: the till goes on selling."""
        self._ask()

    def _until(self) -> date | None:
        try:
            return self.until_edit.day()
        except Unreadable:
            return None

    @Slot()
    def _ask(self) -> None:
        until = self._until()
        if self.account is not None and until is not None:
            consignor_id = self.account.owner.consignor_id
            self._account.ask(owner_account, consignor_id, self.given.today(), until)

    @Slot()
    def _show_needed(self) -> None:
        self.reference.setVisible(self.way.value() is not TenderMethod.CASH)

    @Slot(object)
    def _show(self, account: OwnerAccount) -> None:
        self.account = account
        self.rows.show(sold_lines(account))
        words = self.tr("To pay: {amount}")
        self.total.setText(words.format(amount=rupiah_text(account.settlement.total)))

    @Slot(object)
    def _on_done(self, paid: SettlementPaid | None) -> None:
        if paid is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} is paid {amount}, number {number}.")
        amount = rupiah_text(paid.total)
        self.done.emit(words.format(name=paid.name, amount=amount, number=paid.number))
