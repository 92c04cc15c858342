"""The palette, measured."""

import pytest

from ui.theme.colours import (
    EDGE_PAIRS,
    EDGES_CONTRAST_MIN,
    WORD_PAIRS,
    WORDS_CONTRAST_MIN,
    Colour,
    Tone,
    contrast,
)
from ui.theme.icons import icon_path


def test_black_on_white_stands_as_far_apart_as_can_be() -> None:
    assert contrast(Colour.SURFACE, Colour.SURFACE) == 1
    assert round(contrast(Colour.TEXT, Colour.SURFACE), 1) == 16.6


@pytest.mark.parametrize(("ink", "ground"), WORD_PAIRS)
def test_words_are_legible_on_what_they_stand_on(ink: Colour, ground: Colour) -> None:
    assert contrast(ink, ground) >= WORDS_CONTRAST_MIN


@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_that_tell_something_are_seen(edge: Colour, ground: Colour) -> None:
    assert contrast(edge, ground) >= EDGES_CONTRAST_MIN


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_has_an_icon_of_its_own(tone: Tone) -> None:
    assert icon_path(tone.icon).exists()
    assert [other for other in Tone if other.icon == tone.icon] == [tone]
