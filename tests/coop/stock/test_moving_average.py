"""Not a rupiah is lost between what came, what went and what lies there."""

from random import Random

import pytest

from coop.stock.moving_average import Holding, cost_of_leaving, share_of_value, value_kept
from values.money import ZERO, Rupiah
from values.quantity import Quantity, in_base_units

STEPS = 1_000_000


def held(quantity: int, value: int) -> Holding:
    return Holding(Quantity(quantity), Rupiah(value))


def test_the_remainder_stays_with_the_goods_and_the_last_takes_all() -> None:
    assert cost_of_leaving(held(3_000, 10_000), Quantity(1_000)) == 3_333
    assert cost_of_leaving(held(2_000, 6_667), Quantity(1_000)) == 3_333
    assert cost_of_leaving(held(1_000, 3_334), Quantity(1_000)) == 3_334


def test_what_the_book_does_not_have_borrows_the_average() -> None:
    assert cost_of_leaving(held(1_000, 500), Quantity(3_000)) == 1_500
    assert cost_of_leaving(held(-2_000, -1_000), Quantity(1_000)) == 500
    assert cost_of_leaving(held(0, 0), Quantity(2_000), held(1_000, 500)) == 1_000


def test_goods_of_unknown_cost_cost_nothing() -> None:
    assert cost_of_leaving(held(0, 0), Quantity(2_000)) == ZERO
    assert cost_of_leaving(held(5_000, 0), Quantity(2_000)) == ZERO
    assert share_of_value(held(1_000, -500), Quantity(1_000)) == ZERO


def test_what_comes_pays_back_what_was_borrowed_and_the_rest_is_worth_what_it_cost() -> None:
    assert value_kept(held(-2_000, -1_000), Quantity(1_000), Rupiah(700)) == 500
    assert value_kept(held(-2_000, -1_000), Quantity(2_000), Rupiah(1_400)) == 1_000
    assert value_kept(held(-2_000, -1_000), Quantity(5_000), Rupiah(3_500)) == 3_100


@pytest.mark.slow
def test_a_million_random_steps_lose_no_rupiah() -> None:
    chance = Random(4)
    quantity = value = came = went = 0
    for _ in range(STEPS):
        before = held(quantity, value)
        moved = Quantity(chance.choice((chance.randint(1, 50_000), 1_000, 12_000)))
        if chance.random() < 0.5:
            kept = value_kept(before, moved, Rupiah(moved * chance.randint(500, 90_000) // 1_000))
            quantity, value, came = quantity + moved, value + kept, came + kept
        else:
            cost = cost_of_leaving(before, moved)
            quantity, value, went = quantity - moved, value - cost, went + cost
        assert quantity or not value
        assert quantity * value >= 0

    assert came - went == value


@pytest.mark.slow
def test_a_million_packs_are_opened_and_closed_again_exactly() -> None:
    chance = Random(7)
    for _ in range(STEPS):
        packs = Quantity(chance.randint(1, 9_999) * 1_000)
        pak, dus = (Quantity(chance.randint(1, 200) * 1_000) for _ in range(2))
        pieces = in_base_units(in_base_units(packs, dus), pak)

        assert pieces * 1_000 * 1_000 // pak // dus == packs
        assert pieces * 1_000_000 % (pak * dus) == 0
