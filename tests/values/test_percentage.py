"""Rates in basis points."""

import pytest

from values.money import Rupiah
from values.percentage import WHOLE, BasisPoints, share_of


@pytest.mark.parametrize(
    ("amount", "rate", "share"),
    [
        (17_500, 1_000, 1_750),
        (17_500, 1_250, 2_188),  # 2.187,5
        (333, 50, 2),  # 1,665
        (99, 50, 0),  # 0,495
        (100, 50, 1),  # 0,5
        (17_500, 0, 0),
    ],
)
def test_half_a_rupiah_and_more_rounds_up(amount: int, rate: int, share: int) -> None:
    assert share_of(Rupiah(amount), BasisPoints(rate)) == share


def test_the_whole_of_an_amount_is_the_amount() -> None:
    assert share_of(Rupiah(17_501), WHOLE) == 17_501


def test_a_debt_has_no_share() -> None:
    with pytest.raises(AssertionError):
        share_of(Rupiah(-1), WHOLE)
