"""The black and white bars of an EAN-13.

Source: GS1 General Specifications, section 5.2: digit patterns A, B and C, and quiet zones.
"""

from dataclasses import dataclass

DIGITS = 13
QUIET_LEFT, QUIET_RIGHT = 11, 7
"""White modules that a scanner needs on either side."""
WIDTH_MODULES = 95
"""Of the bars, without the quiet zones."""
Bars = tuple[bool, ...]

_PATTERNS_A = (
    *("0001101", "0011001", "0010011", "0111101", "0100011"),
    *("0110001", "0101111", "0111011", "0110111", "0001011"),
)
# Which of the six digits at the left are written by pattern B says what the first digit is.
_WRITTEN_BY_B = (
    *("000000", "001011", "001101", "001110", "010011"),
    *("011001", "011100", "010101", "010110", "011010"),
)
_GUARD, _CENTRE = "101", "01010"
_HALF = 6


@dataclass(frozen=True, slots=True)
class BarsRow:
    """An EAN-13 in the middle of the paper; its digits are a row of their own."""

    text: str


def ean13_bars(code: str) -> Bars:
    """Return the modules of a code from left to right, black ones True."""
    assert len(code) == DIGITS, code
    assert code.isascii(), code
    assert code.isdigit(), code
    first, left, right = int(code[0]), code[1 : 1 + _HALF], code[1 + _HALF :]
    written = (_left(digit, by) for digit, by in zip(left, _WRITTEN_BY_B[first], strict=True))
    ends = (_mirrored(_PATTERNS_A[int(digit)]) for digit in right)
    modules = (_GUARD, *written, _CENTRE, *ends, _GUARD)
    return tuple(module == "1" for module in "".join(modules))


def _left(digit: str, by_b: str) -> str:
    pattern = _PATTERNS_A[int(digit)]
    return _mirrored(pattern)[::-1] if by_b == "1" else pattern


def _mirrored(pattern: str) -> str:
    """Turn black into white: pattern C of a digit, of which B is the reverse."""
    return pattern.translate(str.maketrans("01", "10"))
