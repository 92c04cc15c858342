"""What the person at the counter reads."""

from collections.abc import Iterator

import pytest

from coop.errors import Refusal
from ui.reading import Reason
from ui.wording import (
    TROUBLE_WORDING,
    WORDING,
    Words,
    words_for,
    words_for_reason,
    words_for_trouble,
)
from values.trouble import Trouble


class OutOfPaper(Trouble):
    """No paper."""


class OutOfWidePaper(OutOfPaper):
    """No paper of 80 mm."""


class NotToday(Refusal):
    """A rule says no."""


@pytest.fixture
def paper_words() -> Iterator[Words]:
    words = Words("Kertas habis.", "Isi kertas, lalu tekan F9.")
    TROUBLE_WORDING[OutOfPaper] = lambda _trouble: words
    WORDING[NotToday] = lambda _refusal: words
    yield words
    del TROUBLE_WORDING[OutOfPaper]
    del WORDING[NotToday]


def test_trouble_is_said_like_the_kind_above_it(paper_words: Words) -> None:
    assert words_for_trouble(OutOfWidePaper()) == paper_words
    assert paper_words.as_text() == "Kertas habis. Isi kertas, lalu tekan F9."


def test_trouble_that_nobody_has_words_for_is_still_said() -> None:
    assert words_for_trouble(OutOfPaper()).title == "This could not be done now."


def test_a_refusal_is_said_in_its_own_words(paper_words: Words) -> None:
    assert words_for(NotToday()) == paper_words


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    assert words_for_reason(reason).endswith(".")
