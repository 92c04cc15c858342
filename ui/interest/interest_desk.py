"""Interest on savings (jasa simpanan): months, what each earned, posting it, and the slips."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.interest_calendar import InterestMonth
from coop.shop_settings import ShopSettings
from ui.interest.months_view import MonthsView
from ui.interest.run_view import RunView
from ui.operations import Operations
from ui.widgets.parted_desk import PartedDesk
from ui.wording import Words


class InterestDesk(PartedDesk):
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
        self.hold(self.months, self.run)
        self.months.opened.connect(self._open)
        self.months.left.connect(self.left)
        self.run.left.connect(self._show_months)

    @override
    def begin(self) -> None:
        self.parts.setCurrentWidget(self.months)
        self.months.begin()

    @override
    def read_again(self) -> None:
        self.months.read_again()  # A month in front says itself when it is outdated.

    @Slot(object)
    def _open(self, month: InterestMonth) -> None:
        self.run.show_month(month)
        self.bring(self.run)

    @Slot()
    def _show_months(self) -> None:
        self.months.read_again()
        self.bring(self.months)
