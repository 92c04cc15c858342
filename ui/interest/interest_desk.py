"""Interest on savings (jasa simpanan): months, what each earned, posting it, and the slips."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.interest_calendar import InterestMonth
from coop.shop_settings import ShopSettings
from ui.interest.months_view import MonthsView
from ui.interest.run_view import RunView
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words


class InterestDesk(OfficeDesk):
    """The list of months, and the one that is opened in its place."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self.months = MonthsView(operations, today)
        self.run = RunView(operations, settings, today, words)
        self.parts = QStackedWidget()
        self.parts.addWidget(self.months)
        self.parts.addWidget(self.run)
        self.setLayout(column((self.parts, 1)))
        self.months.opened.connect(self._open)
        self.months.left.connect(self.left)
        self.run.left.connect(self._show_months)
        self.run.said.connect(self.said)
        for part in (self.months, self.run):
            part.turned.connect(self.turned)

    @override
    def begin(self) -> None:
        self.parts.setCurrentWidget(self.months)
        self.months.begin()

    @override
    def read_again(self) -> None:
        self.months.read_again()  # A month in front says itself when it is outdated.

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.run.use_settings(settings)

    @override
    def title(self) -> str:
        return self.run.title() if self._is_month_open() else self.tr("Interest on savings")

    @override
    def keys(self) -> Sequence[Key]:
        return self.run.keys() if self._is_month_open() else self.months.keys()

    @override
    def focus_target(self) -> QWidget:
        return self.run.focus_target() if self._is_month_open() else self.months.focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.months.fit(room)
        self.run.fit(room)

    def _is_month_open(self) -> bool:
        return self.parts.currentWidget() is self.run

    @Slot(object)
    def _open(self, month: InterestMonth) -> None:
        self.parts.setCurrentWidget(self.run)
        self.run.begin(month)
        self.turned.emit()

    @Slot()
    def _show_months(self) -> None:
        self.parts.setCurrentWidget(self.months)
        self.months.read_again()
        self.months.focus_target().setFocus()
        self.turned.emit()
