"""When which goods are counted: how much each matters and why, and what is due (giliran hitung)."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.counting.chosen_items import DUE_AT_ONCE
from coop.counting.cycle_plan import A_SHARE, B_SHARE, PlannedItem, SalesClass, count_days
from coop.shop_settings import ShopSettings
from ui.counting.count_part import CountPart
from ui.counting.count_rows import plan_model
from ui.counting.counting_reading import ShownPlan, count_plan
from ui.formatting import number_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable

_DUE, _WEEK = "due", "week"
_DAYS_AHEAD = timedelta(days=6)


class PlanView(CountPart):
    """Above how often each class is counted, below the goods: at first those that are due."""

    count_wanted = Signal()

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._plan = ShownPlan((), frozenset())
        self.facts = FactsRow(len(SalesClass))
        self.pills = FilterPills(
            Filter(_DUE, self.tr("Due today"), ""),
            Filter(_WEEK, self.tr("Due in 7 days"), ""),
            *(Filter(of.name, of.name, "") for of in SalesClass),
        )
        self.rows = plan_model(self, today)
        self.table = RowsTable(self.rows, self.tr("Plan of counting"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing is to be counted in these days."))
        self.stack = QStackedWidget()
        self.foot = ElidedLabel(role="muted")
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.count_button = Button(self.tr("Count what is due"), "F10", "check", "primary")
        self._lay_out()

    def begin(self) -> None:
        """Begin with what is due."""
        self.note.hide()
        self.pills.mark(_DUE)
        self.read_again()

    @override
    def read_again(self) -> None:
        days = count_days(self._settings)
        self._operations.report(count_plan, self._today(), days).then(self._on_read)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    @override
    def title(self) -> str:
        return self.tr("Plan of counting")

    @override
    def keys(self) -> Sequence[Key]:
        count = self.tr("Count what is due")
        return (
            Key("F10", self.tr("Count"), self.count_due, help=count),
            Key("Down", self.tr("Goods"), cap="↑ ↓"),
            Key("F3", self.tr("Filter"), self.pills.choose_next),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.table if self.rows.rows else self.count_button

    @override
    def fit(self, room: Room) -> None:
        self.table.fit(room)
        self.facts.setVisible(not room.is_low)

    @Slot()
    def count_due(self) -> None:
        """Begin a count of what is due, or say that nothing is."""
        if self._due():
            self.count_wanted.emit()
        else:
            self.note.say(
                Tone.INFO,
                self.tr("Nothing is due that nobody counts already."),
                self.tr("A category or single goods are counted by F2 of the list of counts."),
            )

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(
            (self.stack, 1), rule(), row((self.foot, 1), margins=(12, 4, 10, 4))
        )
        buttons = row(self.back_button, None, self.count_button)
        parts = (self.facts, self.pills, (listing, 1), self.note, buttons)
        self.setLayout(column(*parts, gap=8))
        self.pills.chosen.connect(self._show)
        self.back_button.clicked.connect(self.left)
        self.count_button.clicked.connect(self.count_due)

    def _due(self) -> list[PlannedItem]:
        """Return what is due and is in no count that goes on."""
        busy = self._plan.being_counted
        return [item for item in self._within(_DUE) if item.item_id not in busy]

    def _within(self, name: str) -> list[PlannedItem]:
        items = self._plan.items
        if name in (_DUE, _WEEK):
            last = self._today() + (_DAYS_AHEAD if name == _WEEK else timedelta())
            return [item for item in items if item.due_on <= last]
        return [item for item in items if item.sales_class.name == name]

    @Slot(object)
    def _on_read(self, plan: ShownPlan) -> None:
        self._plan = plan
        names = (_DUE, _WEEK, *(of.name for of in SalesClass))
        self.pills.show_counts({name: len(self._within(name)) for name in names})
        self.facts.show_facts(*(self._fact(of) for of in SalesClass))
        self._show()

    def _fact(self, of: SalesClass) -> ShownFact:
        why = {
            SalesClass.A: self.tr("A: {share} % of the sales").format(share=A_SHARE),
            SalesClass.B: self.tr("B: the next {share} %").format(share=B_SHARE - A_SHARE),
            SalesClass.C: self.tr("C: the rest"),
        }[of]
        goods = [item for item in self._plan.items if item.sales_class is of]
        due = sum(item.due_on <= self._today() for item in goods)
        how_often = self.tr("every {days} days, {due} due")
        days = count_days(self._settings).between(of)
        return ShownFact(
            why,
            self.tr("{count} goods").format(count=number_text(len(goods))),
            how_often.format(days=number_text(days), due=number_text(due)),
        )

    @Slot()
    def _show(self) -> None:
        had_focus = self.table.hasFocus() or self.count_button.hasFocus()
        rows = self._within(self.pills.current())
        self.rows.show(rows)
        self.table.choose(0)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        first = self.tr("The first {most} that are due go into one count: about an hour.")
        busy = len(self._within(_DUE)) - len(self._due())
        already = self.tr("{count} of what is due is being counted already.")
        said = first.format(most=number_text(DUE_AT_ONCE))
        words = f"{already.format(count=number_text(busy))} {said}" if busy else said
        self.foot.setText(words)
        if had_focus:
            self.focus_target().setFocus()
