"""The name of whoever answers for something, as the paper bears it."""

from coop.errors import Refusal
from coop.savings.payments import PAYER_LETTERS_MAX, limited_text


class NameMissing(Refusal):
    """Nobody is named who prepared it, or who approves it."""


def checked_name(name: str) -> str:
    """Return the name of whoever answers for something.

    Raises:
        NameMissing: there is none.
        SavingsTextTooLong: it does not fit on the paper.
    """
    words = limited_text(name, PAYER_LETTERS_MAX)
    if not words:
        raise NameMissing
    return words
