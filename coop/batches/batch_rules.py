"""What a batch may be called, and which last day goods may have."""

from datetime import date

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from values.quantity import Quantity

CODE_LETTERS_MAX = 30
YEARS_MAX = 20
"""Canned goods last five years; beyond this the year is a slip of the finger."""


class ExpiryInThePast(Refusal):
    """The goods would have expired before they came."""

    name: str
    expires_on: date


class ExpiryTooFar(Refusal):
    """No goods last so long."""

    name: str
    expires_on: date


class BatchCodeTooLong(Refusal):
    """A batch's code has more letters than a list has room for."""

    limit: int


class BatchCodeWithoutDay(Refusal):
    """A batch is kept by its last day; a code alone says nothing about when goods expire."""

    name: str


class BatchNotPossible(Refusal):
    """The quantity is negative, or more than the book has of the item."""

    name: str
    quantity: Quantity
    on_hand: Quantity
    unit: str


def checked_expiry(name: str, expires_on: date, today: date) -> date:
    """Return the last day of goods that come, or that are looked at, today.

    Raises:
        ExpiryInThePast: it is over.
        ExpiryTooFar: it is decades away.
    """
    if expires_on < today:
        raise ExpiryInThePast(name, expires_on)
    if expires_on.year > today.year + YEARS_MAX:
        raise ExpiryTooFar(name, expires_on)
    return expires_on


def checked_code(code: str) -> str:
    """Return a batch's code on one line, in capitals, as packs bear it; it may be empty.

    Raises:
        BatchCodeTooLong: it has too many letters.
    """
    words = cleaned_text(code).upper()
    if len(words) > CODE_LETTERS_MAX:
        raise BatchCodeTooLong(CODE_LETTERS_MAX)
    return words
