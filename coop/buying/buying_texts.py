"""Texts about buying, checked before they are recorded."""

from coop.buying.refusals import BuyingReasonMissing, BuyingTextTooLong
from coop.cleaned_text import cleaned_text

NOTA_LETTERS_MAX = 40
REFERENCE_LETTERS_MAX = 60
REASON_LETTERS_MAX = 200
"""Four lines on paper of 58 mm."""


def text_within(text: str, limit: int) -> str:
    """Return a text on one line.

    Raises:
        BuyingTextTooLong: it has more letters than `limit`.
    """
    words = cleaned_text(text)
    if len(words) > limit:
        raise BuyingTextTooLong(limit)
    return words


def checked_reason(reason: str) -> str:
    """Return a reason as it is recorded.

    Raises:
        BuyingReasonMissing: there is none.
        BuyingTextTooLong: it is longer than a paper has room for.
    """
    words = text_within(reason, REASON_LETTERS_MAX)
    if not words:
        raise BuyingReasonMissing
    return words


def nota_key(nota: str) -> str:
    """Return what tells two notas of one supplier apart, however their numbers are written."""
    return "".join(letter for letter in nota.casefold() if letter.isalnum())
