"""Names and reasons in a count, as they are kept."""

from coop.cleaned_text import cleaned_text
from coop.counting.refusals import CountNameMissing, CountTextTooLong
from coop.word_search.folding import folded

NAME_LETTERS_MAX = 60
"""It stands under a line to sign on."""
LABEL_LETTERS_MAX = 80
NOTE_LETTERS_MAX = 100
"""A thousand of them still fit into one fact."""
REASON_LETTERS_MAX = 200


def short_text(text: str, most: int) -> str:
    """Return a text on one line.

    Raises:
        CountTextTooLong: it has more letters than `most`.
    """
    words = cleaned_text(text)
    if len(words) > most:
        raise CountTextTooLong(most)
    return words


def person_named(name: str) -> str:
    """Return the name of somebody who answers for a count.

    Raises:
        CountNameMissing, CountTextTooLong: of the name.
    """
    words = short_text(name, NAME_LETTERS_MAX)
    if not words:
        raise CountNameMissing
    return words


def is_among(name: str, others: tuple[str, ...]) -> bool:
    """Say whether that is one of the `others`, however it is written."""
    return folded(name) in {folded(other) for other in others if other}
