"""The bars of any code that goods have: as EAN-13 where it is one, else as Code 128.

Shelves hold house codes and mistyped ones too, and a scanner must send what the list knows.
Source: ISO/IEC 15417 for Code 128, drawn by ReportLab.
"""

from string import ascii_uppercase

from coop.goods.barcode import has_good_check_digit
from documents.ean13 import DIGITS, Bars, ean13_bars

_LETTERS = "abcdefgh"


def bars_of(code: str) -> Bars | None:
    """Return the modules of a code from left to right; None where no bar code can say it."""
    is_number = code.isascii() and code.isdigit()
    if is_number and len(code) == DIGITS and has_good_check_digit(code):
        return ean13_bars(code)
    if not code or not code.isascii() or not code.isprintable():
        return None
    # A tenth of a second: not while the till starts.
    from reportlab.graphics.barcode.code128 import Code128Auto  # noqa: PLC0415

    drawn = Code128Auto(code)
    drawn.validate()
    drawn.encode()
    drawn.decompose()
    return tuple(
        letter in ascii_uppercase
        for letter in drawn.decomposed
        for _ in range(_LETTERS.index(letter.lower()) + 1)
    )
