"""Sharing out loses no rupiah."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from values.money import Rupiah
from values.shares import shares_of

WEIGHTS = st.lists(st.integers(0, 10**12), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("amount", "weights", "shares"),
    [
        (100, [1, 1, 1], (34, 33, 33)),
        (100, [10, 30, 60], (10, 30, 60)),
        (5, [1, 1_000], (0, 5)),
        (0, [3, 4], (0, 0)),
        (0, [0, 0], (0, 0)),
        (7, [0, 2], (0, 7)),
    ],
)
def test_the_largest_remainders_get_what_is_left_over(
    amount: int, weights: list[int], shares: tuple[int, ...]
) -> None:
    assert shares_of(Rupiah(amount), weights) == shares


@given(amount=st.integers(0, 10**12), weights=WEIGHTS)
def test_the_shares_add_up(amount: int, weights: list[int]) -> None:
    shared = Rupiah(amount if any(weights) else 0)

    shares = shares_of(shared, weights)

    assert sum(shares) == shared
    assert min(shares) >= 0


@given(weights=WEIGHTS, part=st.integers(0, 10_000))
def test_no_share_is_more_than_its_weight_while_the_amount_is_not(
    weights: list[int], part: int
) -> None:
    shares = shares_of(Rupiah(sum(weights) * part // 10_000), weights)

    assert all(share <= weight for share, weight in zip(shares, weights, strict=True))
