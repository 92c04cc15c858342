"""What people type, read as amounts, quantities, dates and times.

Nothing here knows Qt. A form that cannot be read raises `Unreadable` with a reason, never prose;
`ui.wording` has the sentence for it.
"""

import re
from datetime import date, time, timedelta
from enum import Enum, auto

from values.money import RUPIAH_MAX, Rupiah
from values.quantity import QUANTITY_MAX, Quantity

THOUSANDTHS_DIGITS = 3
_MONEY = re.compile(r"(?:rp\.?\s*)?(?P<digits>\d+|\d{1,3}(?:\.\d{3})+)")
_SHORT_MONEY = re.compile(
    r"(?:rp\.?\s*)?(?P<whole>\d{1,6})(?:,(?P<part>\d{1,6}))?\s*(?P<unit>[a-z]+)"
)
_SHORT_UNITS = {"rb": 3, "ribu": 3, "k": 3, "jt": 6, "juta": 6}
_QUANTITY = re.compile(r"(?P<whole>\d{1,9})?(?:[.,](?P<part>\d*))?")
_FRACTION = re.compile(r"(?:(?P<whole>\d{1,6})\s+)?(?P<over>\d{1,4})/(?P<under>\d{1,4})")
_DAY = re.compile(r"(?P<day>\d{1,2})[-/. ](?P<month>\d{1,2})(?:[-/. ](?P<year>\d{4}|\d{2}))?")
_DAY_DIGITS = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4}|\d{2})?")
_TIME = re.compile(r"(?P<hour>\d{1,2})[.:]?(?P<minute>\d{2})")
_NAMED_DAYS = {"hari ini": 0, "kemarin": 1, "kemarin dulu": 2}
_CENTURY = 2000
_YEAR_DIGITS = 4


class Reason(Enum):
    """Why something typed cannot be read."""

    EMPTY = auto()
    NOT_A_NUMBER = auto()
    MONEY_WITH_COMMA = auto()
    MONEY_TOO_LARGE = auto()
    QUANTITY_AMBIGUOUS = auto()
    """A dot and three digits: 1.250 may be a thousand and more, or one and a quarter."""
    QUANTITY_TOO_FINE = auto()
    QUANTITY_TOO_LARGE = auto()
    NO_SUCH_DATE = auto()
    NO_SUCH_TIME = auto()


class Unreadable(ValueError):  # noqa: N818  What was typed is not an error in the program.
    """What was typed has no one meaning; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason


def read_rupiah(typed: str) -> Rupiah:
    """Read `12500`, `12.500`, `12rb`, `1,5jt`; a dot always stands between thousands.

    Raises:
        Unreadable: it has no one meaning.
    """
    text = typed.strip().lower()
    if not text:
        raise Unreadable(Reason.EMPTY)
    if plain := _MONEY.fullmatch(text):
        return _bounded(int(plain["digits"].replace(".", "")))
    short = _SHORT_MONEY.fullmatch(text)
    if short and short["unit"] in _SHORT_UNITS:
        return _bounded(_scaled(short["whole"], short["part"] or "", _SHORT_UNITS[short["unit"]]))
    raise Unreadable(Reason.MONEY_WITH_COMMA if "," in text else Reason.NOT_A_NUMBER)


def read_quantity(typed: str, decimals: int = THOUSANDTHS_DIGITS) -> Quantity:
    """Read `2`, `1,5`, `0.25`, `1/4`, `1 1/2` of a unit that has so many `decimals`.

    Raises:
        Unreadable: it has no one meaning, or the unit is not divided so finely.
    """
    text = typed.strip().removesuffix("*").strip()
    if not text:
        raise Unreadable(Reason.EMPTY)
    if fraction := _FRACTION.fullmatch(text):
        return _measured(_thousandths_of(fraction), decimals)
    found = _QUANTITY.fullmatch(text)
    if not found or not (found["whole"] or found["part"]):
        raise Unreadable(Reason.NOT_A_NUMBER)
    part = found["part"] or ""
    if "." in text and len(part) == THOUSANDTHS_DIGITS and (found["whole"] or "0").strip("0"):
        raise Unreadable(Reason.QUANTITY_AMBIGUOUS)
    if len(part.rstrip("0")) > THOUSANDTHS_DIGITS:
        raise Unreadable(Reason.QUANTITY_TOO_FINE)
    return _measured(_scaled(found["whole"] or "0", part.rstrip("0"), THOUSANDTHS_DIGITS), decimals)


def meanings_of(typed: str) -> tuple[Quantity, Quantity]:
    """Return both meanings of an ambiguous quantity: of `1.250` a thousand and more, and 1,25."""
    whole, part = typed.strip().removesuffix("*").strip().split(".")
    return Quantity(int(whole + part) * 1000), Quantity(int(whole + part))


def read_date(typed: str, today: date) -> date:
    """Read `2411`, `24/11`, `24-11-26`, `kemarin`; without a year it is the latest such day.

    Raises:
        Unreadable: there is no such day.
    """
    text = " ".join(typed.lower().split())
    if not text:
        raise Unreadable(Reason.EMPTY)
    if text in _NAMED_DAYS:
        return today - timedelta(days=_NAMED_DAYS[text])
    found = _DAY.fullmatch(text) or _DAY_DIGITS.fullmatch(text)
    if not found:
        raise Unreadable(Reason.NO_SUCH_DATE)
    day, month = int(found["day"]), int(found["month"])
    if found["year"]:
        is_whole = len(found["year"]) == _YEAR_DIGITS
        return _day(int(found["year"]) + (0 if is_whole else _CENTURY), month, day)
    this_year = _day(today.year, month, day)
    return this_year if this_year <= today else _day(today.year - 1, month, day)


def read_time(typed: str) -> time:
    """Read `1041`, `10.41` or `10:41`.

    Raises:
        Unreadable: there is no such time.
    """
    found = _TIME.fullmatch(typed.strip())
    if not found:
        raise Unreadable(Reason.NO_SUCH_TIME)
    try:
        return time(int(found["hour"]), int(found["minute"]))
    except ValueError as error:
        raise Unreadable(Reason.NO_SUCH_TIME) from error


def _bounded(amount: int) -> Rupiah:
    if amount > RUPIAH_MAX:
        raise Unreadable(Reason.MONEY_TOO_LARGE)
    return Rupiah(amount)


def _scaled(whole: str, part: str, digits: int) -> int:
    """Return `whole,part` times ten to the `digits`, exactly."""
    if len(part) > digits:
        raise Unreadable(Reason.NOT_A_NUMBER)
    return int(whole + part.ljust(digits, "0"))


def _thousandths_of(fraction: re.Match[str]) -> int:
    over, under = int(fraction["over"]) * 1000, int(fraction["under"])
    if under == 0:
        raise Unreadable(Reason.NOT_A_NUMBER)
    if over % under:
        raise Unreadable(Reason.QUANTITY_TOO_FINE)
    return int(fraction["whole"] or 0) * 1000 + over // under


def _measured(thousandths: int, decimals: int) -> Quantity:
    if thousandths > QUANTITY_MAX:
        raise Unreadable(Reason.QUANTITY_TOO_LARGE)
    if thousandths % 10 ** (THOUSANDTHS_DIGITS - decimals):
        raise Unreadable(Reason.QUANTITY_TOO_FINE)
    return Quantity(thousandths)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Unreadable(Reason.NO_SUCH_DATE) from error
