"""Typing by when a supplier is to be paid: without a year it is the next such day."""

from datetime import date, timedelta

from typing_extensions import override

from ui.reading import read_date
from ui.widgets.day_edit import DayEdit

_HALF_A_YEAR = timedelta(days=182)


class DueDayEdit(DayEdit):
    """A field for a day that lies ahead; nothing typed is as the supplier's terms say."""

    @override
    def read(self, typed: str) -> date:
        today = self._today()
        latest = read_date(typed, today)
        # The same words read half a year later mean another day only where no year was typed.
        return latest if latest >= today else read_date(typed, today + _HALF_A_YEAR)
