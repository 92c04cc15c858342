"""Thousandths of a unit, and packs of it."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from values.money import Rupiah
from values.quantity import ONE, Quantity, in_base_units, is_exact, price_of


@pytest.mark.parametrize(
    ("quantity", "unit_price", "price"),
    [
        (1_000, 17_500, 17_500),
        (250, 17_500, 4_375),
        (333, 10_000, 3_330),
        (1, 499, 0),
        (1, 500, 1),
        (5, 100, 1),
        (0, 17_500, 0),
        (40_000, 98_100, 3_924_000),
    ],
)
def test_half_a_rupiah_and_more_rounds_up(quantity: int, unit_price: int, price: int) -> None:
    assert price_of(Quantity(quantity), Rupiah(unit_price)) == price


def test_nothing_costs_less_than_nothing() -> None:
    with pytest.raises(AssertionError):
        price_of(Quantity(-1), Rupiah(100))


def test_packs_become_base_units_exactly() -> None:
    assert in_base_units(Quantity(3_000), Quantity(40_000)) == 120_000
    assert in_base_units(Quantity(500), Quantity(50_000)) == 25_000
    assert in_base_units(Quantity(1_250), ONE) == 1_250


def test_a_part_of_a_pack_that_is_no_whole_thousandth_is_not_exact() -> None:
    third_of_a_sack = Quantity(333), Quantity(1_500)

    assert not is_exact(*third_of_a_sack)
    with pytest.raises(AssertionError):
        in_base_units(*third_of_a_sack)


@given(quantity=integers(0, 10**9), ratio=integers(1, 10**9))
def test_what_is_exact_loses_nothing(quantity: int, ratio: int) -> None:
    if is_exact(Quantity(quantity), Quantity(ratio)):
        assert in_base_units(Quantity(quantity), Quantity(ratio)) * 1000 == quantity * ratio
    else:
        assert quantity * ratio % 1000
