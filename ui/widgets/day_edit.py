"""Typing a day: read as people write it, and said back with its day of the week."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ui.formatting import date_text, weekday_date_text
from ui.reading import Reason, Unreadable, read_date
from ui.widgets.field import Field
from ui.wording import words_for_reason

_DAY_LETTERS_MAX = 20
_A_CENTURY = 100
_WHOLE_YEAR = re.compile(r".*(?<!\d)\d{4}\s*|\s*\d{8}\s*")
_WITHOUT_YEAR = re.compile(r"\s*(\d{1,2}[-/. ]\d{1,2}|\d{4}|\D.*)\s*")


class DayEdit(Field):
    """A field for a day up to today; nothing typed is no day."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__(name, placeholder=QCoreApplication.translate("Day", "day-month-year"))
        self._today = today
        self.refuses_scans = True
        self.setMaxLength(_DAY_LETTERS_MAX)
        self.textChanged.connect(self._announce)

    def day(self) -> date | None:
        """Read the day; None where nothing is typed.

        Raises:
            Unreadable: there is no such day.
        """
        return self.read(self.text()) if self.text().strip() else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or an empty field."""
        self.setText("" if day is None else date_text(day))
        self.setCursorPosition(0)

    def read(self, typed: str) -> date:
        """Read what was typed.

        Raises:
            Unreadable: there is no such day.
        """
        return read_date(typed, self._today())

    @Slot()
    def _announce(self) -> None:
        try:
            day = self.day()
        except Unreadable as unreadable:
            self.say(words_for_reason(unreadable.reason), is_wrong=True)
            return
        is_as_typed = day is None or self.text() == date_text(day)
        self.say("" if is_as_typed or day is None else weekday_date_text(day), is_wrong=False)


class BirthdayEdit(DayEdit):
    """A day of birth: a year of two figures lies in the past, and no year is no birthday."""

    @override
    def read(self, typed: str) -> date:
        if _WITHOUT_YEAR.fullmatch(typed):
            raise Unreadable(Reason.NO_SUCH_DATE)
        day = super().read(typed)
        is_whole = _WHOLE_YEAR.fullmatch(typed) is not None
        return day if is_whole or day <= self._today() else _a_century_before(day)


def _a_century_before(day: date) -> date:
    try:
        return day.replace(year=day.year - _A_CENTURY)
    except ValueError as error:  # 29 February of a year that was no leap year.
        raise Unreadable(Reason.NO_SUCH_DATE) from error
