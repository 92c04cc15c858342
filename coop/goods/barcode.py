"""Codes as shelves really have them: printed by makers, by scales, by the shop, or made up.

One thing keeps one code, however the scanner sends it: a UPC-A of 12 digits is the EAN-13 with a
nought before it, and so is a GTIN-14 that begins with a nought. A bad check digit is told and never
refused: about one code in eighty on a real list was mistyped once and is known by that ever since.

Of a UPC-A with many noughts a small pack bears eight digits (UPC-E). Nothing tells them from an
EAN-8 or from a code that the shop made up, so whoever looks a code up asks for the eight first, and
then for the long code they may stand for.

A scale prints what it weighed into the code, so each label differs:

    PP IIIII VVVVV C        P prefix, I item, V grams or rupiah, C check digit

The item is kept under `PPIIIII`. A code of 13 digits may also stand for itself, because shops
print such codes for goods that no scale has seen; whoever looks one up asks for the whole first.
"""

import re
from enum import StrEnum
from unicodedata import category, normalize

from msgspec import Struct

from coop.errors import Refusal
from values.money import Rupiah
from values.quantity import Quantity

CODE_LENGTH_MAX = 48
"""Code 128 on a carton has at most 48 characters; a longer reading is a web address or a page."""
SEPARATORS = "|;"
"""Stand between the codes of one pack in a list, so they stand in no code."""
_EAN_13, _UPC_A, _EAN_8, _UPC_E, _GTIN_14 = 13, 12, 8, 8, 14
_UPC_E_SYSTEMS = ("0", "1")
_PREFIX_DIGITS = 2


class CodeKind(StrEnum):
    """Who made a code, as far as it shows."""

    EAN_13 = "ean_13"
    EAN_8 = "ean_8"
    UPC_A = "upc_a"  # Kept as EAN-13.
    GTIN_14 = "gtin_14"  # A carton's.
    SCALE = "scale"  # timbangan
    HOUSE = "house"  # Digits that the shop chose.
    TEXT = "text"


class CodeFault(StrEnum):
    """Why a reading can be no code."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"  # Control characters, or what stands between codes in a list.


class CodeNotPossible(Refusal):
    """The reading can be no code of any pack."""

    fault: CodeFault
    length: int


class ScaleCodeRules(Struct, frozen=True):
    """How this shop's scale writes its labels."""

    prefixes: frozenset[str] = frozenset(str(prefix) for prefix in range(20, 30))
    """The first two digits. GS1 leaves 20 to 29 to shops."""
    item_digits: int = 5
    """Digits of the item's number; those left before the check digit are the value."""
    holds_price: bool = False
    """True where the value is rupiah; False where it is grams, thousandths of the kilogram."""


class ScaleLabel(Struct, frozen=True):
    """What a scale printed: the code its item is kept under, and a weight or a price."""

    item_code: str
    weight: Quantity | None
    price: Rupiah | None


class Barcode(Struct, frozen=True):
    """A code in the one form in which it is kept and compared."""

    code: str
    kind: CodeKind
    has_good_check_digit: bool = True
    """True also for codes that have none."""
    label: ScaleLabel | None = None
    long_code: str = ""
    """What a UPC-E is short for, as it is kept; empty for what can be none."""


DEFAULT_SCALE_CODES = ScaleCodeRules()
NO_SCALE_CODES = ScaleCodeRules(prefixes=frozenset())


def read_barcode(reading: str, rules: ScaleCodeRules = DEFAULT_SCALE_CODES) -> Barcode:
    """Read what a scanner sent, a clerk typed or a list holds.

    Raises:
        CodeNotPossible: it is empty, too long, or holds characters that no code has.
    """
    text = _cleaned(reading)
    digits = text.replace(" ", "")
    if not (digits.isascii() and digits.isdigit()):
        return Barcode(text.upper(), CodeKind.TEXT)
    if len(digits) == _GTIN_14 and digits.startswith("0"):
        digits = digits[1:]
    if len(digits) == _UPC_A:
        digits = "0" + digits
        return Barcode(digits, CodeKind.UPC_A, has_good_check_digit(digits))
    if len(digits) == _EAN_13:
        return _of_thirteen(digits, rules)
    if len(digits) == _GTIN_14:
        return Barcode(digits, CodeKind.GTIN_14, has_good_check_digit(digits))
    is_ean = len(digits) == _EAN_8 and has_good_check_digit(digits)
    kind = CodeKind.EAN_8 if is_ean else CodeKind.HOUSE
    return Barcode(digits, kind, long_code=_long_code(digits))


def kept_code(barcode: Barcode, *, is_weighed: bool) -> str:
    """Return the code under which an item is kept.

    Of a weighed item the label in the clerk's hand says what one bag weighed: only its first part
    is the item's. A counted item with such a code has it whole.
    """
    if barcode.label is not None and is_weighed:
        return barcode.label.item_code
    return barcode.code


def has_good_check_digit(digits: str) -> bool:
    """Say whether the last digit is the one that GS1 makes of the others."""
    return check_digit(digits[:-1]) == digits[-1]


def check_digit(digits: str) -> str:
    """Return the digit that follows `digits` in a GTIN.

    Source: GS1 General Specifications, section 7.9: weights 3, 1, 3 ... from the right.
    """
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def _long_code(digits: str) -> str:
    """Return the UPC-A, with the nought before it, that a UPC-E is short for.

    The last of its six figures says where the noughts were. Source: GS1 General Specifications,
    section 5.2.2.4, "UPC-E".
    """
    if len(digits) != _UPC_E or digits[0] not in _UPC_E_SYSTEMS:
        return ""
    system, figures, last, check = digits[0], digits[1:6], digits[6], digits[7]
    if last in "012":
        long = f"{figures[:2]}{last}0000{figures[2:]}"
    elif last in "34":
        kept = int(last)
        long = f"{figures[:kept]}00000{figures[kept:]}"
    else:
        long = f"{figures}0000{last}"
    code = f"0{system}{long}{check}"
    return code if has_good_check_digit(code) else ""


def _of_thirteen(digits: str, rules: ScaleCodeRules) -> Barcode:
    good = has_good_check_digit(digits)
    if digits[:_PREFIX_DIGITS] not in rules.prefixes:
        return Barcode(digits, CodeKind.UPC_A if digits[0] == "0" else CodeKind.EAN_13, good)
    split = _PREFIX_DIGITS + rules.item_digits
    value = int(digits[split:-1])
    label = ScaleLabel(
        item_code=digits[:split],
        weight=None if rules.holds_price else Quantity(value),
        price=Rupiah(value) if rules.holds_price else None,
    )
    return Barcode(digits, CodeKind.SCALE, good, label)


def _cleaned(reading: str) -> str:
    if len(reading) > 4 * CODE_LENGTH_MAX:  # Before any work is spent on a pasted page.
        raise CodeNotPossible(CodeFault.TOO_LONG, len(reading))
    text = re.sub(" +", " ", normalize("NFKC", reading).strip())
    if not text:
        raise CodeNotPossible(CodeFault.EMPTY, 0)
    if any(category(letter)[0] == "C" or letter in SEPARATORS for letter in text):
        raise CodeNotPossible(CodeFault.UNREADABLE, len(text))
    if len(text.upper()) > CODE_LENGTH_MAX:
        raise CodeNotPossible(CodeFault.TOO_LONG, len(text))
    return text
