"""A thousand tills lose the same line in the same storm, and come back one after the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.retry_schedule import (
    RETRY_AFTER_SECONDS_MAX,
    RETRY_SECONDS_MAX,
    rest_seconds,
    retry_delay_seconds,
)

DICE = st.floats(0, 1, exclude_max=True)
ALMOST_ONE = 1 - 1e-12


@pytest.mark.parametrize(
    ("failures", "most"),
    [(1, 5), (2, 10), (3, 20), (4, 40), (8, 640), (9, 900), (10, 900), (1_000_000, 900)],
)
def test_the_longest_wait_doubles_from_five_seconds_to_a_quarter_of_an_hour(
    failures: int, most: int
) -> None:
    assert retry_delay_seconds(failures, lambda: ALMOST_ONE) == pytest.approx(most)


@given(st.integers(1, 100), DICE)
def test_the_dice_choose_from_the_whole_span(failures: int, dice: float) -> None:
    delay = retry_delay_seconds(failures, lambda: dice)

    longest = min(5 * 2 ** (failures - 1), RETRY_SECONDS_MAX)
    assert delay == max(1.0, dice * longest)


@given(st.integers(1, 100), DICE, st.floats(0, 1e9))
def test_a_hub_that_asks_for_time_gets_it_up_to_an_hour(
    failures: int, dice: float, asked: float
) -> None:
    delay = retry_delay_seconds(failures, lambda: dice, asked)

    assert delay >= min(asked, RETRY_AFTER_SECONDS_MAX)
    assert delay <= RETRY_AFTER_SECONDS_MAX


@given(st.integers(1, 86_400), DICE)
def test_a_rest_is_never_longer_than_the_hub_asked_and_never_none(poll: int, dice: float) -> None:
    assert 1.0 <= rest_seconds(poll, lambda: dice) <= max(poll, 1.0)
