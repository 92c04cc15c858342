"""A day typed into a form that looks ahead: without a year it is the next such day."""

from datetime import date, timedelta

from typing_extensions import override

from ui.reading import read_date
from ui.widgets.day_edit import DayEdit

_NAMED_DAYS = {"besok": 1, "lusa": 2}
_YEAR_DAYS = 365


class DayToComeEdit(DayEdit):
    """A field for today or a day that lies ahead."""

    @override
    def read(self, typed: str) -> date:
        return read_day_to_come(typed, self._today())


def read_day_to_come(typed: str, today: date) -> date:
    """Read `2512`, `25/12`, `25-12-27`, `besok`, and whatever `read_date` reads.

    Raises:
        Unreadable: there is no such day.
    """
    text = " ".join(typed.lower().split())
    if text in _NAMED_DAYS:
        return today + timedelta(days=_NAMED_DAYS[text])
    latest = read_date(text, today)
    if latest >= today or text.startswith("kemarin"):
        return latest
    # The same words a year later mean another day only where no year was typed.
    return read_date(text, today + timedelta(days=_YEAR_DAYS))
