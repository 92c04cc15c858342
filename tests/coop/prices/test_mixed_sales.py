"""Selling bundles over several items: from the rule to the receipt, and back."""

import dataclasses
from typing import Any

import pytest
from msgspec.structs import replace

from coop.facts.prices import EndedRule
from coop.facts.selling import AppliedRule
from coop.prices.change_price_rules import change_price_rules
from coop.prices.refusals import PriceRuleNotCheaper, PriceRuleNotPossible, RuleFault
from coop.selling.accept_return import accept_return
from coop.selling.cart import Cart, Discount, with_line_discount, with_quantity, without_line
from coop.selling.sold import sale_sold
from coop.selling.sold_lines import PriceChanged
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_sale, a_stamp, an_item
from tests.coop.prices.builders import a_rule, a_ruled_line, now_priced, set_rules
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

MIX = PriceRuleKind.MIX


def soaps(session: Session) -> tuple[ItemId, ItemId]:
    return an_item(session, "Sabun mawar", price=4_000), an_item(
        session, "Sabun melati", price=3_500
    )


def mixed(
    session: Session, *items: ItemId, price: int = 10_000, size: int = 3_000, name: str = "Sabun"
) -> FactId:
    rules = (a_rule(MIX, price, quantity=size, item_id=of, name=name, mix=1) for of in items)
    return set_rules(session, *rules)


def a_mixed_cart(session: Session, rose: ItemId, jasmine: ItemId) -> Cart:
    return now_priced(
        a_cart(a_ruled_line(session, rose, 2_000), a_ruled_line(session, jasmine, 1_000))
    )


def test_each_line_says_which_bundle_won_and_what_it_saved(session: Session) -> None:
    rose, jasmine = soaps(session)
    rule_id = mixed(session, rose, jasmine)

    sale_id, done = a_sale(session, a_mixed_cart(session, rose, jasmine))

    assert done.total == 10_000
    sold = sale_sold(session, sale_id)
    assert sold is not None
    assert [(line.amount, line.rule) for line in sold.lines] == [
        (
            6_957,
            AppliedRule(rule_id, 1, MIX, Rupiah(10_000), Quantity(3_000), "Sabun", Rupiah(1_043)),
        ),
        (
            3_043,
            AppliedRule(rule_id, 2, MIX, Rupiah(10_000), Quantity(3_000), "Sabun", Rupiah(457)),
        ),
    ]


def test_what_comes_back_is_paid_back_as_it_was_paid(session: Session) -> None:
    rose, jasmine = soaps(session)
    mixed(session, rose, jasmine)
    sale_id, _ = a_sale(session, a_mixed_cart(session, rose, jasmine))
    settings = dataclasses.replace(SHOP, cash_rounding=0)

    for line, quantity in ((2, 1_000), (1, 1_000), (1, 1_000)):
        accept_return(
            session,
            a_stamp(),
            sale_id=sale_id,
            back={line: Quantity(quantity)},
            reason="retur",
            settings=settings,
        )

    sold = sale_sold(session, sale_id)
    assert sold is not None
    assert next(reversal.total for reversal in sold.reversals) == 3_043
    assert sold.refunded_total == 10_000


def test_a_cart_makes_its_bundles_anew_with_every_change(session: Session) -> None:
    rose, jasmine = soaps(session)
    mixed(session, rose, jasmine)
    cart = a_mixed_cart(session, rose, jasmine)
    assert cart.goods == 10_000

    assert now_priced(with_quantity(cart, 0, Quantity(1_000))).goods == 7_500
    assert now_priced(with_quantity(cart, 1, Quantity(4_000))).goods == 20_000
    assert now_priced(without_line(cart, 1)).goods == 8_000


def test_a_discount_that_a_bundle_no_longer_covers_goes(session: Session) -> None:
    rose, jasmine = soaps(session)
    mixed(session, rose, jasmine, price=3_000)
    one = a_cart(a_ruled_line(session, rose, 2_000))
    given = with_line_discount(now_priced(one), 0, Discount(amount=Rupiah(7_000), reason="x"))

    cart = now_priced(replace(given, lines=(*given.lines, a_ruled_line(session, jasmine))))

    assert cart.goods == 3_000
    assert cart.lines[0].discount == Discount()


def test_a_bundle_that_was_ended_meanwhile_is_said_before_it_is_paid(session: Session) -> None:
    rose, jasmine = soaps(session)
    rule_id = mixed(session, rose, jasmine)
    cart = a_mixed_cart(session, rose, jasmine)
    ended = tuple(EndedRule(rule_id, line, TODAY) for line in (1, 2))
    change_price_rules(session, a_stamp(), ended=ended)

    with pytest.raises(PriceChanged) as changed:
        a_sale(session, cart)

    assert (changed.value.in_cart, changed.value.now) == (6_957, 8_000)


def test_a_bundle_of_one_item_is_no_mixed_one(session: Session) -> None:
    rose, _ = soaps(session)

    with pytest.raises(PriceRuleNotPossible) as refusal:
        mixed(session, rose)

    assert refusal.value.fault is RuleFault.MIX_OF_ONE


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"name": " "}, RuleFault.NAME_MISSING),
        ({"size": 1_000}, RuleFault.QUANTITY),
        ({"size": 2_500}, RuleFault.QUANTITY),
    ],
)
def test_a_bundle_that_makes_no_sense_is_refused(
    session: Session, said: dict[str, Any], fault: RuleFault
) -> None:
    rose, jasmine = soaps(session)

    with pytest.raises(PriceRuleNotPossible) as refusal:
        mixed(session, rose, jasmine, **said)

    assert refusal.value.fault is fault


def test_weighed_goods_are_in_no_mixed_bundle(session: Session) -> None:
    rose, _ = soaps(session)
    eggs = an_item(session, "Telur", is_weighed=True)

    with pytest.raises(PriceRuleNotPossible) as refusal:
        mixed(session, rose, eggs)

    assert refusal.value.fault is RuleFault.QUANTITY


def test_a_bundle_that_would_never_win_is_refused(session: Session) -> None:
    rose, jasmine = soaps(session)

    with pytest.raises(PriceRuleNotCheaper) as refusal:
        mixed(session, rose, jasmine, price=12_000)

    assert refusal.value.listed == 12_000
