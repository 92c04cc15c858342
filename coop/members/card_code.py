"""What the QR of a member's card says: a short random code, and nothing about the member.

    MB 7K3Q92XDHW 5      two letters to tell it from goods, ten random ones, one that checks

A lost card is replaced by one with another code, and the old one then finds nobody.
"""

import re
import secrets
from hashlib import sha256

PREFIX = "MB"
RANDOM_LETTERS = 10
"""Fifty bits: nobody guesses a card, and a village's cards never meet."""
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no letter is mistaken for another, and QR writes them small."""
_SHAPE = re.compile(f"{PREFIX}[{_ALPHABET}]{{{RANDOM_LETTERS + 1}}}")
_READ_AS = str.maketrans("OIL", "011")


def new_card_code() -> str:
    """Return a code that nobody has."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(RANDOM_LETTERS))
    return f"{PREFIX}{letters}{_check(letters)}"


def read_card_code(scanned: str) -> str | None:
    """Return the code that a scanner sent or somebody typed; None if it is no card's."""
    if len(scanned) > 4 * RANDOM_LETTERS:
        return None
    plain = re.sub(r"[\s-]", "", scanned).upper()
    code = plain[:2] + plain[2:].translate(_READ_AS)
    if not _SHAPE.fullmatch(code):
        return None
    letters = code[len(PREFIX) : -1]
    return code if code[-1] == _check(letters) else None


def _check(letters: str) -> str:
    return _ALPHABET[sha256(letters.encode()).digest()[0] % len(_ALPHABET)]
