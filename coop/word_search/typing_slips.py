"""Words that differ from what was typed by one slip of the finger.

One letter too many, too few, wrong, or two in each other's place. Of a word cut in halves, one slip
leaves a half whole, unless it swaps the two letters at the cut; so few words need be looked at:
those that begin with the first half, those that hold the second in its place, and the swapped ones.
"""

from itertools import chain
from sqlite3 import Connection

from db.word_search import LAST_LETTER

LETTERS_MIN = 4
"""Of a shorter word every other word is one slip away."""
LETTERS_MAX = 16
"""Longer words are codes or accidents; `<table>_word_end` knows ends from the ninth letter on."""
NEAR_WORDS_MAX = 20
"""Alternatives to one word; the search takes them all at once."""

_BEGINS = "SELECT word FROM {}_word WHERE word >= ? AND word < ?"
_HOLDS = """SELECT word FROM {}_word_end
    WHERE place BETWEEN ? - 1 AND ? + 1 AND ending >= ? AND ending < ?"""


def is_one_slip_away(word: str, term: str) -> bool:
    """Say whether a beginning of `term` is `word` with one slip in it."""
    place = 0
    while place < min(len(word), len(term)) and word[place] == term[place]:
        place += 1
    if place == len(word):
        return True
    rest, after = word[place:], word[place + 1 :]
    return (
        term.startswith(after, place)  # One too many.
        or term.startswith(rest, place + 1)  # One too few.
        or term.startswith(after, place + 1)  # A wrong one.
        or (len(rest) > 1 and term.startswith(rest[1] + rest[0] + rest[2:], place))
    )


def near_words(connection: Connection, table: str, word: str) -> list[str]:
    """Return words of a searchable table that `word` may be meant for, the likeliest length first.

    Words that begin with `word` itself are among them.
    """
    if not LETTERS_MIN <= len(word) <= LETTERS_MAX or not word.isalpha():
        return []
    half = len(word) // 2
    swapped = word[: half - 1] + word[half] + word[half - 1]
    ending = word[half:]
    begins, holds = _BEGINS.format(table), _HOLDS.format(table)
    rows = chain(
        connection.execute(begins, (word[:half], word[:half] + LAST_LETTER)),
        connection.execute(begins, (swapped, swapped + LAST_LETTER)),
        connection.execute(holds, (half, half, ending, ending + LAST_LETTER)),
    )
    terms = {term for (term,) in rows}
    near = [term for term in terms if is_one_slip_away(word, term)]
    near.sort(key=lambda term: (abs(len(term) - len(word)), term))
    return near[:NEAR_WORDS_MAX]
