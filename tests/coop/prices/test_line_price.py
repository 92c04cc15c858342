"""The one function that says what a line costs, and why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.facts.prices import HeldRule
from coop.prices.line_price import Asked, LinePrice, Terms, line_price
from tests.builders import TODAY
from tests.coop.prices.builders import NOW, a_rule, held
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity, price_of

TIER, MEMBER = PriceRuleKind.TIER, PriceRuleKind.MEMBER
PROMOTION, BUNDLE = PriceRuleKind.PROMOTION, PriceRuleKind.BUNDLE
ANYBODY = Terms(TODAY, NOW)
A_MEMBER = Terms(TODAY, NOW, is_member=True)
LIST = 3_500


def priced(quantity: int, *rules: HeldRule, terms: Terms = ANYBODY, price: int = LIST) -> LinePrice:
    count, unit = Quantity(quantity), Rupiah(price)
    return line_price(Asked(count, unit, price_of(count, unit)), rules, terms)


def test_without_a_rule_the_list_says_the_price() -> None:
    assert priced(2_000) == LinePrice(Rupiah(7_000), None)


def test_wholesale_begins_at_its_quantity_and_not_before() -> None:
    tier = held(a_rule(TIER, 3_200, quantity=10_000))

    assert priced(9_000, tier) == LinePrice(Rupiah(31_500), None)
    assert priced(10_000, tier) == LinePrice(Rupiah(32_000), tier)


def test_of_two_tiers_the_one_that_was_reached_wins() -> None:
    ten = held(a_rule(TIER, 3_200, quantity=10_000))
    fifty = held(a_rule(TIER, 3_000, quantity=50_000))

    assert priced(49_000, ten, fifty).rule == ten
    assert priced(50_000, ten, fifty) == LinePrice(Rupiah(150_000), fifty)


def test_three_for_ten_thousand_is_an_amount_and_no_unit_price() -> None:
    bundle = held(a_rule(BUNDLE, 10_000, quantity=3_000))

    assert priced(2_000, bundle).amount == 7_000
    assert priced(3_000, bundle) == LinePrice(Rupiah(10_000), bundle)
    assert priced(7_000, bundle).amount == 23_500  # Twice three, and one by the list.


def test_members_pay_less_and_others_do_not() -> None:
    rule = held(a_rule(MEMBER, 3_300))

    assert priced(2_000, rule) == LinePrice(Rupiah(7_000), None)
    assert priced(2_000, rule, terms=A_MEMBER) == LinePrice(Rupiah(6_600), rule)


def test_a_price_of_one_class_is_for_that_class_alone() -> None:
    rule = held(a_rule(MEMBER, 3_000, member_class="Guru"))

    assert priced(1_000, rule, terms=A_MEMBER).rule is None
    teacher = Terms(TODAY, NOW, is_member=True, member_class="guru")
    assert priced(1_000, rule, terms=teacher).rule == rule
    assert priced(1_000, rule, terms=Terms(TODAY, NOW, member_class="Guru")).rule is None


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 11, 23), False),
        (date(2026, 11, 24), True),
        (date(2026, 11, 26), True),
        (date(2026, 11, 27), False),
    ],
)
def test_a_promotion_holds_from_its_first_day_to_its_last(day: date, holds: bool) -> None:  # noqa: FBT001
    rule = held(a_rule(PROMOTION, 3_000, name="Gajian", last_day=date(2026, 11, 26)))

    assert (priced(1_000, rule, terms=Terms(day, NOW)).rule == rule) is holds


@pytest.mark.parametrize(
    ("begins", "ends", "minute", "holds"),
    [
        (16 * 60, 18 * 60, 16 * 60 - 1, False),
        (16 * 60, 18 * 60, 16 * 60, True),
        (16 * 60, 18 * 60, 18 * 60 - 1, True),
        (16 * 60, 18 * 60, 18 * 60, False),
        (22 * 60, 60, 23 * 60, True),  # Past midnight, on the same business day.
        (22 * 60, 60, 59, True),
        (22 * 60, 60, 60, False),
    ],
)
def test_a_promotion_holds_between_its_times(
    begins: int,
    ends: int,
    minute: int,
    holds: bool,  # noqa: FBT001
) -> None:
    rule = held(a_rule(PROMOTION, 3_000, from_minute=begins, until_minute=ends))

    assert (priced(1_000, rule, terms=Terms(TODAY, minute)).rule == rule) is holds


def test_the_buyer_gets_the_cheapest_and_rules_are_not_added_up() -> None:
    rules = (
        held(a_rule(TIER, 3_200, quantity=3_000)),
        held(a_rule(MEMBER, 3_400)),
        held(a_rule(BUNDLE, 10_000, quantity=3_000)),
        held(a_rule(PROMOTION, 3_100)),
    )

    assert priced(3_000, *rules, terms=A_MEMBER) == LinePrice(Rupiah(9_300), rules[3])


def test_of_two_that_cost_the_same_the_kind_decides_whatever_their_order() -> None:
    member, promotion = held(a_rule(MEMBER, 3_000)), held(a_rule(PROMOTION, 3_000))
    bundle = held(a_rule(BUNDLE, 9_000, quantity=3_000))

    for rules in ((member, promotion, bundle), (bundle, promotion, member)):
        assert priced(3_000, *rules, terms=A_MEMBER).rule == bundle
    assert priced(1_000, member, promotion, terms=A_MEMBER).rule == promotion


def test_what_costs_as_much_as_the_list_is_no_rule() -> None:
    assert priced(1_000, held(a_rule(PROMOTION, LIST))).rule is None


def test_a_weighed_line_reaches_a_tier_by_its_weight() -> None:
    tier = held(a_rule(TIER, 27_000, quantity=2_500))

    assert priced(2_499, tier, price=28_000).rule is None
    assert priced(2_500, tier, price=28_000) == LinePrice(Rupiah(67_500), tier)


@given(
    quantity=st.integers(1, 200).map(lambda packs: packs * 1_000),
    price=st.integers(1, 1_000_000),
    rules=st.lists(
        st.tuples(st.sampled_from(PriceRuleKind), st.integers(1, 1_000_000), st.integers(1, 20)),
        max_size=6,
    ),
    is_member=st.booleans(),
)
def test_nobody_ever_pays_more_than_the_list_says(
    quantity: int,
    price: int,
    rules: list[tuple[PriceRuleKind, int, int]],
    is_member: bool,  # noqa: FBT001
) -> None:
    held_rules = [
        held(a_rule(kind, amount, quantity=packs * 1_000)) for kind, amount, packs in rules
    ]
    found = priced(quantity, *held_rules, price=price, terms=Terms(TODAY, NOW, is_member=is_member))

    assert 0 <= found.amount <= quantity * price // 1_000
    assert (found.rule is None) == (found.amount == quantity * price // 1_000)
    for one in held_rules:
        alone = priced(quantity, one, price=price, terms=Terms(TODAY, NOW, is_member=is_member))
        assert found.amount <= alone.amount
