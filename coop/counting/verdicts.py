"""What follows from what up to three people counted.

Sales go on, so two people who count right at different times count different quantities. What does
not depend on the time is how far each is from the book of that moment; it is by this that they
agree or differ.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from coop.batches.counted_batches import are_the_same
from coop.facts.counting import CountedBatch
from values.counting import Counter
from values.quantity import Quantity


class Word(NamedTuple):
    """What one person counted, and what the book had at that moment."""

    counted: Quantity
    book: Quantity
    oversold: int = 0
    """How often it had been sold beyond the book."""
    batches: tuple[CountedBatch, ...] = ()
    """Where they were counted too."""

    @property
    def difference(self) -> Quantity:
        """What must be added to the book; negative where goods are missing."""
        return Quantity(self.counted - self.book)

    @property
    def differs(self) -> bool:
        """Whether the whole differs from the book, or only what is of one batch and of another."""
        return bool(self.difference) or any(batch.difference for batch in self.batches)


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


def outcome_of(words: Mapping[Counter, Word], *, is_double: bool, day: date = date.min) -> Outcome:
    """Return what the words on one item come to; `is_double` where two people count.

    Where two agree, theirs holds, whatever a third had said before they did. What had expired by
    the `day` of the count was not sold between them.
    """
    first, second = words.get(Counter.FIRST), words.get(Counter.SECOND)
    decider = words.get(Counter.DECIDER)
    if not is_double:
        return Outcome(Verdict.SETTLED, first) if first else Outcome(Verdict.NOT_COUNTED)
    if first and second and _agree(first, second, day):
        holds = second if second.batches and not first.batches else first
        return Outcome(Verdict.SETTLED, holds)
    if decider is not None:
        return Outcome(Verdict.SETTLED, decider)
    if first and second:
        return Outcome(Verdict.DIFFERS)
    return Outcome(Verdict.BY_ONE if first or second else Verdict.NOT_COUNTED)


def _agree(first: Word, second: Word, day: date) -> bool:
    """Say whether two say the same, whoever of them counted earlier."""
    if first.difference != second.difference:
        return False
    one, other = first.batches, second.batches
    return are_the_same(one, other, day) or are_the_same(other, one, day)
