"""NIK, the number of every resident: what can be read in it, and how it is shown.

    PPKKCC DDMMYY NNNN     P province, K regency, C district, N serial from 0001

Women have 40 added to the day. There is no check digit and no century, the region is where the
number was first given, and it stays as it is though a part of it be wrong: so little is an error,
and the rest is worth a look. Source: PP 37/2007 article 37.
"""

import re
from datetime import date
from enum import StrEnum

from coop.errors import Refusal
from values.membership import Sex

DIGITS = 16
TYPED_MAX = 40
"""Letters that are read; a longer text is something else."""
_WOMENS_DAYS = 40
_CENTURIES = (1900, 2000)
_BETWEEN = re.compile(r"[\s.\-']")
_MASKED = re.compile("[\u2022*xX]{4,}")
_DOT = "\u2022"
PROVINCES = frozenset(
    {*range(11, 20), 21, *range(31, 37), *range(51, 54), *range(61, 66), *range(71, 77), 81, 82}
    | set(range(91, 97))
)
"""Source: Kepmendagri 300.2.2-2138/2025."""


class NikFault(StrEnum):
    """Why something can be no NIK."""

    LENGTH = "length"  # Not sixteen digits.
    SERIAL = "serial"  # It counts from 0001.


class NikWarning(StrEnum):
    """What is worth a look in a NIK."""

    PROVINCE_UNKNOWN = "province_unknown"
    DATE_NOT_POSSIBLE = "date_not_possible"
    BIRTH_DATE_DIFFERS = "birth_date_differs"
    SEX_DIFFERS = "sex_differs"


class NikNotPossible(Refusal):
    """It cannot be a NIK; `digits` is how many figures it has."""

    fault: NikFault
    digits: int


def read_nik(typed: str) -> str:
    """Return the sixteen digits, or nothing where nothing was typed.

    Raises:
        NikNotPossible: they are not sixteen, or the serial is 0000.
    """
    digits = _BETWEEN.sub("", typed[: 2 * TYPED_MAX])
    if not digits:
        return ""
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdigit()):
        raise NikNotPossible(NikFault.LENGTH, sum(map(str.isdigit, digits)))
    if digits.endswith("0000"):
        raise NikNotPossible(NikFault.SERIAL, DIGITS)
    return digits


def nik_warnings(nik: str, birth_date: date | None, sex: Sex | None) -> tuple[NikWarning, ...]:
    """Say what in a NIK that `read_nik` returned does not fit the form or the country."""
    if not nik:
        return ()
    found = []
    day, month, year = birth_figures(nik)
    if int(nik[:2]) not in PROVINCES:
        found.append(NikWarning.PROVINCE_UNKNOWN)
    if not any(_is_day(century + year, month, day) for century in _CENTURIES):
        found.append(NikWarning.DATE_NOT_POSSIBLE)
    elif birth_date and (birth_date.day, birth_date.month, birth_date.year % 100) != (
        day,
        month,
        year,
    ):
        found.append(NikWarning.BIRTH_DATE_DIFFERS)
    if sex is not None and sex is not sex_in(nik):
        found.append(NikWarning.SEX_DIFFERS)
    return tuple(found)


def birth_figures(nik: str) -> tuple[int, int, int]:
    """Return day, month and the last two figures of the year of birth."""
    day, month, year = (int(nik[place : place + 2]) for place in (6, 8, 10))
    return day - _WOMENS_DAYS if day > _WOMENS_DAYS else day, month, year


def sex_in(nik: str) -> Sex:
    """Return the sex that the day of birth says."""
    return Sex.FEMALE if int(nik[6:8]) > _WOMENS_DAYS else Sex.MALE


def masked_nik(nik: str) -> str:
    """Write a NIK as it is shown: `3402 .... .... 0003`, with dots; nothing where there is none."""
    return f"{nik[:4]} {_DOT * 4} {_DOT * 4} {nik[-4:]}" if nik else ""


def is_masked_nik(text: str) -> bool:
    """Say whether a text is a NIK that was covered, as our own lists have it."""
    return _MASKED.search(text) is not None


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
