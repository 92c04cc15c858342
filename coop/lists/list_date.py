"""Days as lists hold them: `12/11/1987`, `12 Nopember 87`, `1987-11-12`, 32093, `Bantul, 12-11-87`.

The day comes before the month, as people here write it, unless it cannot. A year of two figures is
the latest that is not to come. A day to come, where none may be, is a slip of the finger: the
likely year is proposed, and whoever imports is told.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from coop.lists.list_file import Cell

TEXT_LETTERS_MAX = 80
"""A longer text is no date."""
_EPOCH = date(1899, 12, 30)  # Of spreadsheets, which believe that 1900 had a leap day.
_SERIALS = range(1, 60_000)  # Up to the year 2064.
_PAGE = 100  # Years of two figures.
_MONTHS = {
    1: "jan januari january",
    2: "feb peb februari pebruari february",
    3: "mar mrt maret march",
    4: "apr april",
    5: "mei may",
    6: "jun juni june",
    7: "jul juli july",
    8: "agu ags agt agust agustus aug august",
    9: "sep sept september",
    10: "okt oct oktober october",
    11: "nov nop november nopember",
    12: "des dec desember december",
}
_MONTH_OF = {word: month for month, words in _MONTHS.items() for word in words.split()}
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[t ][0-9:.]+)?")
_FIGURES = re.compile(r"([0-9]{1,2})\s*[-/. ]\s*([0-9]{1,2})\s*[-/. ]\s*([0-9]{4}|[0-9]{2})")
_WORDS = re.compile(r"([0-9]{1,2})\s*[-/. ]?\s*([a-z]{3,9})\.?\s*[-/., ]?\s*([0-9]{4}|[0-9]{2})")
_RUN = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_ISO_RUN = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_TIME = re.compile(r"\s+[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?$")


class DateDoubt(StrEnum):
    """What is doubtful about a date."""

    UNREADABLE = "unreadable"
    YEAR_LIKELY = "year_likely"  # The year cannot be; the likely one was taken.
    TO_COME = "to_come"  # It cannot be, and no other year is likelier.


class ReadDate(NamedTuple):
    """What a cell says; `day` is None where it says nothing, or nothing that can be."""

    day: date | None
    doubt: DateDoubt | None = None
    written: date | None = None
    """The day as it stands there, where another was taken."""


NO_DATE = ReadDate(None)


def read_date(cell: Cell, latest: date, *, likely_latest: date | None = None) -> ReadDate:
    """Read a day that is not after `latest`.

    Where the year written is to come, the likely one is that which differs in one figure and, of
    those, the last with a day not after `likely_latest`: the birthday of somebody who may join.
    """
    text = str(cell).strip().casefold()
    if not text.strip(" -"):
        return NO_DATE
    day = _of_serial(cell) if isinstance(cell, Decimal) else _of_text(text, latest)
    if day is None:
        return ReadDate(None, DateDoubt.UNREADABLE)
    if day <= latest:
        return ReadDate(day)
    likely = likely_day(day, likely_latest or latest)
    if likely is None:
        return ReadDate(None, DateDoubt.TO_COME, day)
    return ReadDate(likely, DateDoubt.YEAR_LIKELY, day)


def likely_day(written: date, latest: date) -> date | None:
    """Return the last day up to `latest` whose year differs in one figure from the one written."""
    years = (
        year
        for year in range(latest.year, latest.year - _PAGE, -1)
        if sum(one != other for one, other in zip(str(year), str(written.year), strict=False)) == 1
    )
    days = (_day(year, written.month, written.day) for year in years)
    return next((day for day in days if day is not None and day <= latest), None)


def _of_serial(number: Decimal) -> date | None:
    if not number.is_finite() or (not number.is_signed() and number >= _SERIALS.stop):
        return _of_run(f"{number:f}".removesuffix(".0")) if number.is_finite() else None
    whole = int(number)
    return _EPOCH + timedelta(days=whole) if whole in _SERIALS else None


def _of_text(text: str, latest: date) -> date | None:
    if len(text) > TEXT_LETTERS_MAX:
        return None
    plain = _TIME.sub("", text.strip(" '`\u00b4,."))
    if iso := _ISO.fullmatch(plain):
        return _day(*map(int, iso.groups()))
    if figures := _FIGURES.fullmatch(plain):
        first, second, year = figures.groups()
        return _either_way(int(first), int(second), year, latest)
    if (words := _WORDS.fullmatch(plain)) and words[2] in _MONTH_OF:
        month = _MONTH_OF[words[2]]
        return _in_century(words[3], month, int(words[1]), latest)
    return _of_run(plain)


def _of_run(digits: str) -> date | None:
    """Read `12111987` or `19871112`."""
    if run := _RUN.fullmatch(digits):
        day, month, year = map(int, run.groups())
        if found := _day(year, month, day):
            return found
    if run := _ISO_RUN.fullmatch(digits):
        return _day(*map(int, run.groups()))
    return None


def _either_way(first: int, second: int, year: str, latest: date) -> date | None:
    return _in_century(year, second, first, latest) or _in_century(year, first, second, latest)


def _in_century(year: str, month: int, day: int, latest: date) -> date | None:
    """Complete a year of two figures to the latest one that is not to come."""
    if len(year) > 2:  # noqa: PLR2004  Figures.
        return _day(int(year), month, day)
    century = latest.year // _PAGE * _PAGE
    days = (_day(century - back + int(year), month, day) for back in (0, _PAGE))
    return next((found for found in days if found is not None and found <= latest), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
