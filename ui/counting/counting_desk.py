"""Counting the stock (opname): the counts, and the one that is being worked on."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.counting.stock_counts import CountHead, count_head
from coop.shop_settings import ShopSettings
from ui.counting.begin_form import BeginForm
from ui.counting.count_part import CountPart
from ui.counting.counts_view import CountsView
from ui.counting.entry_view import EntryView
from ui.counting.plan_view import PlanView
from ui.counting.report_view import CountReportView
from ui.counting.wording import words_about_counts
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from values.counting import CountState
from values.identity import FactId


class CountDesk(OfficeDesk):
    """The list, then a form to begin, the counting, or the differences."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._operations = operations
        self.counts = CountsView(operations)
        self.plan = PlanView(operations, settings, today)
        self.form = BeginForm(operations, settings, today, words_about_counts)
        self.entry = EntryView(operations, settings, today, now)
        self.report = CountReportView(operations, settings)
        self.parts = QStackedWidget()
        for part in (self.counts, self.plan, self.form, self.entry, self.report):
            self.parts.addWidget(part)
            part.turned.connect(self._on_turned)
        self.setLayout(column((self.parts, 1)))
        self.counts.left.connect(self.left)
        self.counts.begin_wanted.connect(self.begin_count)
        self.counts.plan_wanted.connect(self.show_plan)
        self.counts.opened.connect(self.open_count)
        self.plan.count_wanted.connect(self.begin_due)
        self.form.opened.connect(self.open_count)
        self.entry.finished.connect(self._show_report)
        for page in (self.plan, self.form, self.entry, self.report):
            page.left.connect(self.show_counts)
        for view in (self.entry, self.report):
            view.said.connect(self.said)

    @override
    def begin(self) -> None:
        self.show_counts()

    @override
    def read_again(self) -> None:
        front = self._part()
        if front is self.counts or front is self.plan:
            front.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        for part in (self.plan, self.form, self.entry, self.report):
            part.use_settings(settings)

    @override
    def title(self) -> str:
        front = self._part()
        return front.title() if isinstance(front, CountPart) else self.tr("Begin a count")

    @override
    def keys(self) -> Sequence[Key]:
        front = self._part()
        return front.keys() if isinstance(front, CountPart | BeginForm) else ()

    @override
    def focus_target(self) -> QWidget:
        front = self._part()
        assert isinstance(front, CountPart | BeginForm)
        return front.focus_target()

    @override
    def fit(self, room: Room) -> None:
        for part in (self.counts, self.plan, self.entry, self.report):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        front = self._part()
        return front.scan(code) if isinstance(front, CountPart | BeginForm) else False

    @Slot()
    def show_counts(self) -> None:
        """Show the list of counts."""
        self.counts.begin()
        self._bring(self.counts)

    @Slot()
    def begin_count(self) -> None:
        """Ask what is to be counted."""
        self.form.begin()
        self._bring(self.form)

    @Slot()
    def show_plan(self) -> None:
        """Show what is due, and why."""
        self.plan.begin()
        self._bring(self.plan)

    @Slot()
    def begin_due(self) -> None:
        """Ask who counts what is due: the rest is known."""
        self.form.begin_due()
        self._bring(self.form)
        self.form.first.field.setFocus()

    @Slot(object)
    def open_count(self, count_id: FactId) -> None:
        """Go on with a count where it was left, as it stands just now."""
        self._operations.ask(count_head, count_id).then(self._open)

    @Slot(object)
    def _open(self, head: CountHead) -> None:
        if head.state is CountState.OPEN:
            self.entry.begin(head)
            self._bring(self.entry)
        else:
            self._show_report(head)

    @Slot(object)
    def _show_report(self, head: CountHead) -> None:
        self.report.begin(head)
        self._bring(self.report)

    def _part(self) -> QWidget | None:
        return self.parts.currentWidget()

    def _bring(self, part: CountPart | BeginForm) -> None:
        self.parts.setCurrentWidget(part)
        part.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _on_turned(self) -> None:
        self.turned.emit()
