"""Crockford's base 32: codes that are read out, typed and printed; section 3."""

from values.trouble import Trouble

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
_AS_READ = str.maketrans("OIL", "011", "- ")


class CodeMistyped(Trouble):
    """A voucher's or a recovery sheet's code is not as it was printed."""


def encode(value: bytes) -> str:
    """Write `value`, whose bits must be a multiple of five, most significant bit first."""
    characters, rest = divmod(len(value) * 8, _BITS)
    assert rest == 0, len(value)
    number = int.from_bytes(value)
    return "".join(ALPHABET[number >> _BITS * place & 31] for place in reversed(range(characters)))


def tidy(typed: str, length: int) -> str:
    """Return `typed` as it was printed: upper case, no gaps, O as 0, I and L as 1.

    Raises:
        CodeMistyped: it is not `length` characters of the alphabet.
    """
    code = typed.strip().upper().translate(_AS_READ)
    if len(code) != length or not set(code) <= set(ALPHABET):
        raise CodeMistyped
    return code


def decode(code: str) -> bytes:
    """Read what `encode` wrote; `code` must be tidy."""
    number = 0
    for character in code:
        number = number << _BITS | ALPHABET.index(character)
    return number.to_bytes(len(code) * _BITS // 8)


def in_groups_of(size: int, code: str) -> str:
    """Set hyphens between groups, as the code is printed."""
    return "-".join(code[start : start + size] for start in range(0, len(code), size))


def receipt_code(link: bytes) -> str:
    """Return the eight characters by which two people compare a link over the telephone."""
    return in_groups_of(4, encode(link[:5]))
