"""The months that are over, with what was credited in each."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.savings.interest_calendar import InterestMonth, interest_calendar
from ui.interest.interest_rows import months_model
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.desk_part import DeskPart
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys


class MonthsView(DeskPart):
    """Opened at the month that comes next; Enter shows what it earned."""

    opened = Signal(object)
    """A month."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._operations, self._today = operations, today
        self._has_chosen = False
        self.rows = months_model(self)
        self.table = RowsTable(self.rows, self.tr("Months"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("No month with savings that earn interest is over yet."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.open_button = Button(self.tr("Look at the month"), "Enter", "eye", "primary")
        self.back_button = Button(self.tr("Back"), "Esc")
        advice = self.tr("A month is posted once it is over, the oldest first, and only once.")
        foot = row((Label(advice, "muted", wraps=True), 1), self.back_button, self.open_button)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        self.setLayout(column((listing, 1), foot, gap=10))
        self.table.opened.connect(self.open_month)
        self.open_button.clicked.connect(self.open_month)
        self.back_button.clicked.connect(self.left)

    @override
    def begin(self) -> None:
        self._has_chosen = False
        self.read_again()

    @override
    def read_again(self) -> None:
        self._operations.report(interest_calendar, self._today()).then(self._show)

    @override
    def title(self) -> str:
        return self.tr("Interest on savings")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.left.emit)
        if not self.rows.rows:
            return (back,)
        return (
            *walk_keys(self.table, self.tr("Month"), self.tr("Month above")),
            Key("Enter", self.tr("Look"), self.open_month, help=self.tr("Look at the month")),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        return self.table if self.rows.rows else self.back_button

    @override
    def fit(self, room: Room) -> None:
        self.table.fit(room)

    @Slot()
    def open_month(self) -> None:
        """Look at the chosen month."""
        of = self.table.current_row()
        if of is not None:
            self.opened.emit(of)

    @Slot(object)
    def _show(self, months: list[InterestMonth]) -> None:
        self.rows.show(months)
        self.stack.setCurrentWidget(self.table if months else self.empty)
        self.open_button.setEnabled(bool(months))
        if months and not self._has_chosen:
            waiting = [place for place, of in enumerate(months) if of.may_be_posted]
            self.table.choose(max(waiting, default=0))  # The oldest that waits comes first.
            self._has_chosen = True
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()
