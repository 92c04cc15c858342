"""Withholding from wages (potong gaji): the list for an employer, and posting what they paid."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from coop.word_search.folding import folded
from documents.credit_list import CreditList, Withheld, payroll_list
from ui.formatting import date_text
from ui.operations import Operations
from ui.reading import Unreadable
from ui.shop_credit.payroll_form import PayrollForm
from ui.shop_credit.payroll_reading import PayrollRow, payroll_rows
from ui.shop_credit.payroll_rows import payroll_model
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words
from values.money import Rupiah

_FIELD_HEIGHT = 40


class PayrollView(QWidget):
    """The list at the left, the marked member's amount and the whole at the right."""

    turned = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._settings, self._today = settings, today
        self._all: list[PayrollRow] = []
        self._is_showing = False
        self._lists = operations.latest(self).then(self._on_read)
        self.employer = QComboBox()
        ways = [(False, self.tr("All that is owed")), (True, self.tr("Due by"))]
        self.way: Choice[bool] = Choice(self.tr("What is withheld"), ways)
        self.day = DayEdit(self.tr("Due by"), today)
        self.rows = payroll_model(self)
        self.table = RowsTable(self.rows, self.tr("Withheld from wages"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nobody who owes has an employer in the register."))
        self.stack = QStackedWidget()
        self.form = PayrollForm(operations, settings, today, words)
        self._lay_out()

    def begin(self) -> None:
        """Begin with all that is owed, for the first employer."""
        self.form.begin()
        self.way.set_value(False)
        self.day.setText(date_text(self._today()))
        self._read()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write lists as the cooperative has chosen anew."""
        self._settings = settings
        self.form.use_settings(settings)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)

    def listed(self) -> CreditList | None:
        """Return the list as a paper says it; None where nobody stands on it."""
        rows = [
            Withheld(of.number, of.full_name, of.owed, of.amount)
            for of in self.rows.rows
            if of.amount
        ]
        employer = self.employer.currentText()
        return payroll_list(rows, self._settings, employer, self._today()) if rows else None

    @Slot()
    def choose_next(self) -> None:
        """Mark the next member."""
        self.table.row_down()
        self.form.amount.selectAll()

    @Slot()
    def choose_previous(self) -> None:
        """Mark the member above."""
        self.table.row_up()
        self.form.amount.selectAll()

    def _lay_out(self) -> None:
        self.employer.setAccessibleName(self.tr("Employer"))
        at_least(self.employer, height=_FIELD_HEIGHT)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = QWidget()
        name = Label(self.tr("Employer"), "muted")
        listing.setLayout(
            column(
                row(name, (self.employer, 2), (self.day, 1), gap=12),
                self.way,
                (Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1)), 1),
            )
        )
        self.halves = ListAndDetail(listing, self.form)
        self.setLayout(column((self.halves, 1)))
        self.employer.activated.connect(self._show_employer)
        self.way.changed.connect(self._on_way)
        self.day.editingFinished.connect(self._read)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.form.amount.setFocus)
        self.form.amount_typed.connect(self._on_amount)
        self.form.next_wanted.connect(self.choose_next)

    @Slot()
    def _on_way(self) -> None:
        self.day.setEnabled(self.way.value())
        self._read()

    @Slot()
    def _read(self) -> None:
        self.day.setEnabled(self.way.value())
        try:
            until = self.day.read(self.day.text())
        except Unreadable:
            return  # The field says so itself.
        self._lists.ask(payroll_rows, until)

    @Slot(object)
    def _on_read(self, rows: list[PayrollRow]) -> None:
        by_due = self.way.value()
        self._all = [of._replace(amount=of.due if by_due else of.owed) for of in rows]
        before = self.employer.currentText()
        self.employer.clear()
        self.employer.addItems(sorted({of.employer for of in rows}, key=folded))
        self.employer.setCurrentIndex(max(0, self.employer.findText(before)))
        self._show_employer()

    @Slot()
    def _show_employer(self) -> None:
        employer = self.employer.currentText()
        self._show([of for of in self._all if of.employer == employer], 0)
        self.stack.setCurrentWidget(self.table if self.rows.rows else self.empty)
        self.form.show_row(self.table.current_row())
        self.turned.emit()

    def _show(self, rows: Sequence[PayrollRow], place: int) -> None:
        self._is_showing = True  # What changes under the mark is not typed over.
        self.rows.show(rows)
        self.table.choose(place)
        self._is_showing = False
        self.form.show_rows(rows)

    @Slot(object)
    def _on_current(self, of: PayrollRow | None) -> None:
        if not self._is_showing:
            self.form.show_row(of)

    @Slot(object)
    def _on_amount(self, amount: Rupiah) -> None:
        place = self.table.currentIndex().row()
        rows = list(self.rows.rows)
        if 0 <= place < len(rows):
            rows[place] = rows[place]._replace(amount=amount)
            self._all = [*(of for of in self._all if of.employer != rows[0].employer), *rows]
            self._show(rows, place)
