"""The rules of savings (aturan simpanan): what holds, since when, and setting it anew."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from ui.operations import Operations
from ui.savings_rules.closing_form import ClosingForm
from ui.savings_rules.rule_form import SavingsRuleForm
from ui.savings_rules.rules_reading import ShownRule, shown_rules
from ui.savings_rules.rules_rows import rules_model
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words


class RulesDesk(OfficeDesk):
    """All rules at the left, the chosen one at the right; Enter goes to its form."""

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._today = operations, today
        self._is_showing = False
        self.rows = rules_model(self)
        self.table = RowsTable(self.rows, self.tr("Rules of savings"), row_height=TWO_LINES)
        self.form = SavingsRuleForm(operations, today, words)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        self.closing = ClosingForm(operations, today, words)
        self.forms = QStackedWidget()
        self.forms.addWidget(self.form)
        self.forms.addWidget(self.closing)
        self.halves = ListAndDetail(listing, self.forms)
        self.setLayout(column((self.halves, 1)))
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.open_rule)
        self.table.doubleClicked.connect(self.open_rule)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self.said)
        self.form.done.connect(self._to_list)
        self.closing.left.connect(self._to_list)
        self.closing.done.connect(self.said)
        self.closing.done.connect(self._to_list)

    @override
    def begin(self) -> None:
        self.forms.setCurrentWidget(self.form)
        self.halves.open_list()
        self.read_again()

    @override
    def read_again(self) -> None:
        self._operations.report(shown_rules, self._today()).then(self._show)
        self.closing.read_again()

    @override
    def title(self) -> str:
        return self.tr("Close days") if self._is_closing() else self.tr("Rules of savings")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self._is_closing():
            return (Key("F10", self.tr("Close the days"), self.closing.save), back)
        save = Key("F10", self.tr("Set the rule"), self.form.save)
        if self.halves.is_detail_alone:
            return (save, back)
        return (
            Key("F2", self.tr("Change"), self.open_rule, help=self.tr("Change the chosen rule")),
            save,
            Key("F8", self.tr("Close days"), self.open_closing),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        if self._is_closing():
            return self.closing.focus_part()
        return self.form.focus_part() if self.halves.is_detail_alone else self.table

    @override
    def fit(self, room: Room) -> None:
        self.table.fit(room)
        self.halves.fit(room)

    @Slot()
    def open_rule(self) -> None:
        """Type into the form of the chosen rule."""
        if self.table.current_row() is not None:
            self.forms.setCurrentWidget(self.form)
            self.halves.open_detail()
            self.form.reveal(self.form.focus_part())
            self.turned.emit()

    @Slot()
    def open_closing(self) -> None:
        """Ask up to which day the books are to be closed."""
        self.closing.begin()
        self.forms.setCurrentWidget(self.closing)
        self.halves.open_detail()
        self.closing.reveal(self.closing.focus_part())
        self.turned.emit()

    def _is_closing(self) -> bool:
        return self.forms.currentWidget() is self.closing

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the duties."""
        if self.table.hasFocus() and not self._is_closing():
            self.left.emit()
        else:
            self._to_list()

    @Slot()
    def _to_list(self) -> None:
        self.forms.setCurrentWidget(self.form)
        self.halves.open_list()
        self.table.setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, rules: list[ShownRule]) -> None:
        chosen = self.table.current_row()
        keys = [of.key for of in rules]
        self._is_showing = True  # Rows that pass by under the mark must not empty the form.
        self.rows.show(rules)
        self.table.choose(keys.index(chosen.key) if chosen else 0)
        self._is_showing = False
        self._on_chosen(self.table.current_row())
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, shown: ShownRule | None) -> None:
        if shown is not None and not self._is_showing:
            self.form.show_rule(shown)
