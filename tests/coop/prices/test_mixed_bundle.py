"""Bundles over several items: what they cost together, and each line's share of that."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from coop.facts.prices import HeldRule, PriceRule
from coop.prices.line_price import Terms
from coop.prices.mixed_bundle import MixableLine, mixed_prices
from tests.builders import TODAY
from tests.coop.prices.builders import a_rule
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import ONE, Quantity

NOW = Terms(TODAY, 600)
SOAP, OTHER = FactId(new_uuid()), FactId(new_uuid())


def mix(
    price: int = 10_000, size: int = 3, *, rule_id: FactId = SOAP, line: int = 1, until: int = 1_440
) -> HeldRule:
    rule = a_rule(
        PriceRuleKind.MIX,
        price,
        quantity=size * ONE,
        item_id=ItemId(new_uuid()),
        name="Sabun campur",
        mix=1,
        until_minute=until,
    )
    return HeldRule(rule_id=rule_id, line=line, rule=rule)


def a_line(pieces: int, price: int, *rules: HeldRule, alone: int | None = None) -> MixableLine:
    listed = pieces * price if alone is None else alone
    return MixableLine(Quantity(pieces * ONE), Rupiah(price), Rupiah(listed), rules)


def amounts(*lines: MixableLine, terms: Terms = NOW) -> dict[int, int]:
    return {at: price.amount for at, price in mixed_prices(lines, terms).items()}


def test_any_three_of_several_items_cost_what_the_bundle_says() -> None:
    found = amounts(a_line(2, 4_000, mix()), a_line(1, 3_500, mix()))

    assert sum(found.values()) == 10_000
    assert found == {0: 6_957, 1: 3_043}


def test_two_pieces_are_no_bundle_yet() -> None:
    assert amounts(a_line(1, 4_000, mix()), a_line(1, 3_500, mix())) == {}


def test_the_dearest_go_into_bundles_and_what_is_left_over_costs_its_price() -> None:
    found = amounts(a_line(3, 3_500, mix()), a_line(2, 4_000, mix()))

    assert sum(found.values()) == 10_000 + 2 * 3_500


def test_a_cheap_thing_that_is_in_no_bundle_is_left_alone() -> None:
    assert 1 not in amounts(a_line(3, 4_000, mix()), a_line(1, 3_500, mix()))


def test_goods_cheaper_without_it_are_not_bundled() -> None:
    assert amounts(a_line(3, 3_000, mix())) == {}
    assert amounts(a_line(3, 4_000, mix(), alone=9_000)) == {}


def test_of_two_bundles_the_one_that_saves_more_takes_its_lines() -> None:
    small, large = mix(10_000), mix(9_000, rule_id=OTHER)

    found = mixed_prices([a_line(3, 4_000, small, large), a_line(3, 4_000, small)], NOW)

    assert found[0].held is large
    assert found[1].held is small


def test_a_bundle_holds_only_in_its_time() -> None:
    assert amounts(a_line(3, 4_000, mix(until=600))) == {}
    assert amounts(a_line(3, 4_000, mix()), terms=Terms(date(2020, 1, 1))) == {}
    assert mixed_prices([a_line(3, 4_000, mix())], None) == {}


def test_part_of_a_piece_is_in_no_bundle() -> None:
    line = MixableLine(Quantity(2_500), Rupiah(4_000), Rupiah(10_000), (mix(8_000, 2),))

    assert mixed_prices([line], NOW) == {}


@given(
    st.lists(
        st.tuples(
            st.integers(1, 40),
            st.integers(1, 50_000),
            st.integers(0, 100),
            st.sets(st.integers(0, 2)),
        ),
        min_size=1,
        max_size=8,
    ),
    st.lists(st.tuples(st.integers(2, 6), st.integers(1, 120_000)), min_size=3, max_size=3),
)
def test_the_shares_add_up_and_none_is_above_what_the_line_costs_alone(
    bought: list[tuple[int, int, int, set[int]]], bundles: list[tuple[int, int]]
) -> None:
    ids = [FactId(new_uuid()) for _ in bundles]
    lines = []
    for pieces, price, less, which in bought:
        rules = [mix(bundles[n][1], bundles[n][0], rule_id=ids[n]) for n in sorted(which)]
        alone = max(1, pieces * price * (100 - less) // 100)
        lines.append(a_line(pieces, price, *rules, alone=alone))

    found = mixed_prices(lines, NOW)

    for rule_id in ids:
        members = [at for at in found if found[at].held.rule_id == rule_id]
        if members:
            together = sum(found[at].amount for at in members)
            bought_here = [lines[at] for at in members]
            assert together in possible_sums(bought_here, found[members[0]].held.rule)
            assert together < sum(line.alone for line in bought_here)
    for at, mixed in found.items():
        assert 0 <= mixed.amount <= lines[at].alone


def possible_sums(lines: list[MixableLine], rule: PriceRule) -> set[int]:
    """Say what some goods may cost with none, one, two ... bundles of the dearest pieces."""
    size = rule.quantity // ONE
    pieces = sorted(
        (line.unit_price for line in lines for _ in range(line.quantity // ONE)), reverse=True
    )
    most = len(pieces) // size
    return {count * rule.price + sum(pieces[count * size :]) for count in range(most + 1)}
