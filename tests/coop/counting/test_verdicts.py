"""What the words of up to three people come to."""

import pytest

from coop.counting.verdicts import Verdict, Word, outcome_of
from values.counting import Counter
from values.quantity import Quantity

FIRST, SECOND, DECIDER = Counter.FIRST, Counter.SECOND, Counter.DECIDER


def word(counted: int, book: int = 10) -> Word:
    return Word(Quantity(counted), Quantity(book))


@pytest.mark.parametrize(
    ("words", "verdict", "difference"),
    [
        ({}, Verdict.NOT_COUNTED, None),
        ({FIRST: word(9)}, Verdict.BY_ONE, None),
        ({SECOND: word(9)}, Verdict.BY_ONE, None),
        ({FIRST: word(9), SECOND: word(9)}, Verdict.SETTLED, -1),
        ({FIRST: word(9), SECOND: word(7, 8)}, Verdict.SETTLED, -1),
        ({FIRST: word(9), SECOND: word(9, 8)}, Verdict.DIFFERS, None),
        ({FIRST: word(9), SECOND: word(8), DECIDER: word(7)}, Verdict.SETTLED, -3),
        ({FIRST: word(9), SECOND: word(9), DECIDER: word(7)}, Verdict.SETTLED, -1),
        ({FIRST: word(9), DECIDER: word(7)}, Verdict.SETTLED, -3),
    ],
)
def test_two_agree_by_how_far_each_is_from_the_book(
    words: dict[Counter, Word], verdict: Verdict, difference: int | None
) -> None:
    outcome = outcome_of(words, is_double=True)

    assert outcome.verdict is verdict
    assert (outcome.word.difference if outcome.word else None) == difference


def test_one_who_counts_alone_decides() -> None:
    assert outcome_of({FIRST: word(9)}, is_double=False) == (Verdict.SETTLED, word(9))
    assert outcome_of({}, is_double=False) == (Verdict.NOT_COUNTED, None)
