"""Whole rupiah, and rounding where coins are missing."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers, sampled_from

from values.money import RUPIAH_MAX, Rupiah, rounded_to


@pytest.mark.parametrize(
    ("amount", "step", "rounded"),
    [
        (12_345, 0, 12_345),
        (12_325, 50, 12_300),
        (12_326, 50, 12_350),
        (12_350, 100, 12_300),
        (12_351, 100, 12_400),
        (12_349, 100, 12_300),
        (12_250, 500, 12_000),
        (12_251, 500, 12_500),
        (0, 500, 0),
        (50, 100, 0),
    ],
)
def test_cash_goes_to_the_nearest_step_and_a_half_to_the_buyer(
    amount: int, step: int, rounded: int
) -> None:
    assert rounded_to(Rupiah(amount), step) == rounded


@given(amount=integers(0, RUPIAH_MAX), step=sampled_from([50, 100, 500]))
def test_rounding_gives_a_payable_sum_at_most_half_a_step_away(amount: int, step: int) -> None:
    rounded = rounded_to(Rupiah(amount), step)

    assert rounded % step == 0
    assert abs(rounded - amount) * 2 <= step


@given(
    amounts=integers(0, 10_000).flatmap(
        lambda low: integers(low, 20_000).map(lambda high: (low, high))
    )
)
def test_who_owes_more_never_pays_less_after_rounding(amounts: tuple[int, int]) -> None:
    low, high = amounts

    assert rounded_to(Rupiah(low), 500) <= rounded_to(Rupiah(high), 500)


def test_a_debt_is_never_rounded() -> None:
    with pytest.raises(AssertionError):
        rounded_to(Rupiah(-1), 100)
