"""What follows from what up to three people counted.

Sales go on, so two people who count right at different times count different quantities. What does
not depend on the time is how far each is from the book of that moment; it is by this that they
agree or differ.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from values.counting import Counter
from values.quantity import Quantity


class Word(NamedTuple):
    """What one person counted, and what the book had at that moment."""

    counted: Quantity
    book: Quantity
    oversold: int = 0
    """How often it had been sold beyond the book."""

    @property
    def difference(self) -> Quantity:
        """What must be added to the book; negative where goods are missing."""
        return Quantity(self.counted - self.book)


class Verdict(Enum):
    """How far an item has come."""

    NOT_COUNTED = auto()
    BY_ONE = auto()
    """By one of the two who count."""
    DIFFERS = auto()
    """The two do not agree."""
    SETTLED = auto()


class Outcome(NamedTuple):
    """The verdict on one item, and the word that holds once it is settled."""

    verdict: Verdict
    word: Word | None = None


def outcome_of(words: Mapping[Counter, Word], *, is_double: bool) -> Outcome:
    """Return what the words on one item come to; `is_double` where two people count.

    Where two agree, theirs holds, whatever a third had said before they did.
    """
    first, second = words.get(Counter.FIRST), words.get(Counter.SECOND)
    decider = words.get(Counter.DECIDER)
    if not is_double:
        return Outcome(Verdict.SETTLED, first) if first else Outcome(Verdict.NOT_COUNTED)
    if first and second and first.difference == second.difference:
        return Outcome(Verdict.SETTLED, first)
    if decider is not None:
        return Outcome(Verdict.SETTLED, decider)
    if first and second:
        return Outcome(Verdict.DIFFERS)
    return Outcome(Verdict.BY_ONE if first or second else Verdict.NOT_COUNTED)
