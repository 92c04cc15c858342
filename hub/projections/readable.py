"""How large a number and how long a word in a fact may be, for the figures to hold it.

The numbers in a fact are an author's word. They are not judged, but they must be such that adding
them up for years stays within the database's whole numbers.
"""

from typing import Final

AMOUNT_MAX: Final = 10**12
"""Rupiah in one fact: a trillion, more than all villages of a district turn over in a year."""
QUANTITY_MAX: Final = 10**12
"""Thousandths on one line: a billion units."""


class Unreadable(ValueError):  # noqa: N818  As we say of a fact.
    """The body is of its kind, and says what no program of ours would have written."""


def amount_in(number: int) -> int:
    """Return an amount, or another number, that the figures can hold.

    Raises:
        Unreadable: it is too large.
    """
    if not -AMOUNT_MAX <= number <= AMOUNT_MAX:
        raise Unreadable("a number is too large")
    return number


def quantity_in(quantity: int) -> int:
    """Return thousandths of a base unit that the figures can hold.

    Raises:
        Unreadable: they are too many.
    """
    if not -QUANTITY_MAX <= quantity <= QUANTITY_MAX:
        raise Unreadable("a quantity is too large")
    return quantity


def base_units_in(packs: int, ratio: int) -> int:
    """Return how many base units are in some packs, all three in thousandths.

    Raises:
        Unreadable: they are no whole thousandth, or too many.
    """
    quantity, rest = divmod(packs * ratio, 1000)
    if rest:
        raise Unreadable("a quantity is no whole thousandth")
    return quantity_in(quantity)


def word_in(word: str, length_max: int) -> str:
    """Return a word that a screen can show.

    Raises:
        Unreadable: it has more than `length_max` characters, or one that no screen shows.
    """
    if len(word) > length_max or "\0" in word:
        raise Unreadable("a word is too long, or holds what no screen shows")
    return word
