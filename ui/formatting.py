"""Amounts, quantities, dates and times as the person at the counter reads them.

The minus is U+2212, as wide as a digit; thermal paper has its own. Rp stands once beside the big
figure and never in a column.
"""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from values.money import Rupiah
from values.month import Month
from values.percentage import BasisPoints
from values.quantity import Quantity

MINUS = "\N{MINUS SIGN}"
_INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
_SHORT = QLocale.FormatType.ShortFormat


class _Clock:
    """The zone in which times are shown: the shop's, whatever the computer believes."""

    zone: tzinfo | None = None


_CLOCK = _Clock()


def use_zone(zone: tzinfo | None) -> None:
    """Show times in this zone from now on; without one, in the computer's."""
    _CLOCK.zone = zone


def in_zone(moment: datetime) -> datetime:
    """Return an instant as the clock on the shop's wall has it."""
    return moment.astimezone(_CLOCK.zone)


def number_text(number: int) -> str:
    """Write a whole number with dots between thousands: `5.218`."""
    sign = MINUS if number < 0 else ""
    return f"{sign}{abs(number):,}".replace(",", ".")


def rupiah_text(amount: Rupiah) -> str:
    """Write an amount without Rp: `12.500`, a negative one with its minus in front."""
    return number_text(amount)


def quantity_text(quantity: Quantity, unit: str = "") -> str:
    """Write a quantity, no zeros after the last digit: `2`, `1,35`, `0,25 kg`."""
    whole, thousandths = divmod(abs(quantity), 1000)
    text = (MINUS if quantity < 0 else "") + number_text(whole)
    if thousandths:
        text += "," + f"{thousandths:03d}".rstrip("0")
    return f"{text} {unit}" if unit else text


def percent_text(rate: BasisPoints) -> str:
    """Write a rate: `12,5 %`."""
    whole, hundredths = divmod(rate, 100)
    fraction = f",{hundredths:02d}".rstrip("0") if hundredths else ""
    return f"{whole}{fraction} %"


def date_text(day: date) -> str:
    """Write a date as day-month-year: `24-11-2026`."""
    return f"{day:%d-%m-%Y}"


def short_date_text(day: date) -> str:
    """Write a date for a table whose year is known: `24-11`."""
    return f"{day:%d-%m}"


def long_date_text(day: date) -> str:
    """Write a date in words: `24 November 2026`."""
    month = _INDONESIAN.standaloneMonthName(day.month)
    return f"{day.day} {month} {day.year}"


def long_month_text(month: Month) -> str:
    """Write a month in words: `November 2026`."""
    return f"{_INDONESIAN.standaloneMonthName(month % 100)} {month // 100}"


def weekday_date_text(day: date) -> str:
    """Write a date with its day of the week: `Sel 24-11-2026`."""
    return f"{_INDONESIAN.dayName(day.isoweekday(), _SHORT)} {date_text(day)}"


def day_label(day: date) -> str:
    """Write a day for the foot of a chart: `Sel 24`."""
    return f"{_INDONESIAN.dayName(day.isoweekday(), _SHORT)} {day.day}"


def time_text(moment: datetime) -> str:
    """Write the time of an instant, by the shop's zone: `10.41`."""
    return f"{in_zone(moment):%H.%M}"


def moment_text(moment: datetime) -> str:
    """Write date and time of an instant, by the shop's zone: `24-11-2026 10.41`."""
    return f"{in_zone(moment):%d-%m-%Y %H.%M}"
