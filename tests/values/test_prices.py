"""Rounding of prices."""

import pytest

from values.prices import PriceRounding, rounded_price


@pytest.mark.parametrize(
    ("amount", "step", "up", "nearest"),
    [
        (23_430, 100, 23_500, 23_400),
        (23_450, 100, 23_500, 23_500),
        (23_400, 100, 23_400, 23_400),
        (23_401, 500, 23_500, 23_500),
        (23_249, 500, 23_500, 23_000),
        (1, 1, 1, 1),
        (0, 100, 0, 0),
    ],
)
def test_a_price_is_a_multiple_of_the_step(amount: int, step: int, up: int, nearest: int) -> None:
    assert rounded_price(amount, 1, step, PriceRounding.UP) == up
    assert rounded_price(amount, 1, step, PriceRounding.NEAREST) == nearest


def test_a_part_of_a_rupiah_counts() -> None:
    assert rounded_price(23_400_001, 1_000, 100, PriceRounding.UP) == 23_500
    assert rounded_price(23_449_999, 1_000, 100, PriceRounding.NEAREST) == 23_400
