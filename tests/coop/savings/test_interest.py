"""The arithmetic of interest and of its tax."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import integers, lists

from coop.savings.interest import balances_of_days, interest_on, interest_on_lowest, spread, tax_on
from values.money import Rupiah
from values.month import Month, days_of
from values.percentage import BasisPoints

FREE = Rupiah(240_000)
TENTH = BasisPoints(1_000)


@pytest.mark.parametrize(
    ("gross", "tax"),
    [
        (0, 0),
        (239_999, 0),
        (240_000, 0),
        (240_001, 24_000),
        (700_000, 70_000),
        (1_000_005, 100_001),
    ],
)
def test_the_240_000_rule_taxes_nothing_or_the_whole(gross: int, tax: int) -> None:
    assert tax_on(Rupiah(gross), FREE, TENTH) == tax


def test_a_payout_of_700_000_over_three_months_is_taxed_month_by_month() -> None:
    months = (233_333, 233_333, 233_334)

    assert sum(months) == 700_000
    assert [tax_on(Rupiah(month), FREE, TENTH) for month in months] == [0, 0, 0]


def test_a_year_at_six_per_cent_earns_six_per_cent() -> None:
    assert interest_on([Rupiah(1_000_000)] * 365, [BasisPoints(600)] * 365) == 60_000


def test_each_day_earns_on_its_own_balance_at_its_own_rate() -> None:
    balances = [Rupiah(1_000_000)] * 10 + [Rupiah(500_000)] * 20
    rates = [BasisPoints(300)] * 15 + [BasisPoints(600)] * 15

    # (1.000.000 x 10 x 3 % + 500.000 x 5 x 3 % + 500.000 x 15 x 6 %) / 365 = 2.260,27
    assert interest_on(balances, rates) == 2_260


def test_the_lowest_balance_earns_for_the_whole_month() -> None:
    balances = [Rupiah(1_000_000)] * 29 + [Rupiah(100_000)]

    assert interest_on_lowest(balances, [BasisPoints(365)] * 30) == 300


def test_half_a_rupiah_rounds_up() -> None:
    year = [BasisPoints(1)] * 365

    assert interest_on([Rupiah(4_999)] * 365, year) == 0
    assert interest_on([Rupiah(5_000)] * 365, year) == 1


def test_less_than_nothing_earns_nothing() -> None:
    period = days_of(Month(202611))
    changes = {date(2026, 11, 2): -300, date(2026, 11, 29): 500}

    balances = balances_of_days(Rupiah(100), changes, period)

    assert balances == [100] + [0] * 27 + [300] * 2


@given(lists(integers(1, 10**9), min_size=1, max_size=6), integers(0, 100))
def test_the_shares_of_a_tax_add_up_to_it(grosses: list[int], per_cent: int) -> None:
    amounts = [Rupiah(gross) for gross in grosses]
    tax = Rupiah(sum(grosses) * per_cent // 100)

    shares = spread(tax, amounts)

    assert sum(shares) == tax
    assert all(0 <= share <= gross for share, gross in zip(shares, grosses, strict=True))


def test_nothing_is_shared_out_of_nothing() -> None:
    assert spread(Rupiah(0), [Rupiah(0), Rupiah(0)]) == (0, 0)
