"""Telephone numbers as people write them, in the one form in which they are kept and compared."""

import re

from coop.errors import Refusal

TYPED_MAX = 60
_DIGITS_MIN, _DIGITS_MAX = 8, 15
"""Source: ITU-T E.164 for the most; a number in a village without its area code has eight."""
_COUNTRY = "62"
_BETWEEN = re.compile(r"[\s().\-/']")


class PhoneNotPossible(Refusal):
    """It can be no telephone number; `digits` is how many figures it has."""

    digits: int


def read_phone(typed: str) -> str:
    """Return the number as it is dialled in the country, `08123456789`, or abroad, `+60...`.

    The country's own code and a leading nought that a spreadsheet dropped make no difference.

    Raises:
        PhoneNotPossible: it holds letters, too few figures, or too many.
    """
    plain = _BETWEEN.sub("", typed[: 2 * TYPED_MAX])
    if not plain:
        return ""
    is_international = plain.startswith(("+", "00"))
    digits = plain.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        raise PhoneNotPossible(sum(map(str.isdigit, digits)))
    if is_international and plain.startswith("00"):
        digits = digits[2:]
    number = _as_dialled(digits, is_international=is_international)
    if not _DIGITS_MIN <= len(number.lstrip("+")) <= _DIGITS_MAX:
        raise PhoneNotPossible(len(digits))
    return number


def _as_dialled(digits: str, *, is_international: bool) -> str:
    if digits.startswith(_COUNTRY) and (is_international or digits.startswith("628")):
        return "0" + digits.removeprefix(_COUNTRY).lstrip("0")
    if is_international:
        return "+" + digits
    return digits if digits.startswith("0") else "0" + digits
