"""Setting rules of prices, ending them, and what is refused."""

from datetime import date, timedelta

import pytest

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.facts.prices import EndedRule, PriceRule
from coop.goods.item_rules import PriceNotPossible
from coop.goods.set_prices import PackUnknown
from coop.prices.change_price_rules import TEXT_LETTERS_MAX, change_price_rules
from coop.prices.price_rules import price_rules
from coop.prices.refusals import (
    PriceRuleNotCheaper,
    PriceRuleNotPossible,
    PriceRuleUnknown,
    RuleFault,
)
from coop.prices.rules_of_packs import rules_of_packs
from coop.selling.goods_at_till import goods_of_cart, scanned_goods, searched_goods
from db.session import Session
from tests.builders import TILL_2, TODAY, a_stamp, an_item
from tests.coop.prices.builders import a_rule, set_rules
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

TIER, MEMBER = PriceRuleKind.TIER, PriceRuleKind.MEMBER
PROMOTION, BUNDLE = PriceRuleKind.PROMOTION, PriceRuleKind.BUNDLE
TOMORROW = TODAY + timedelta(days=1)
YESTERDAY = TODAY - timedelta(days=1)


def refusal_of(session: Session, rule: PriceRule) -> Refusal:
    with pytest.raises(Refusal) as refused:
        set_rules(session, rule)
    return refused.value


def test_rules_are_listed_by_name_until_their_last_day(session: Session) -> None:
    sugar, oil = an_item(session, "Gula"), an_item(session, "Minyak")
    a_week = TODAY + timedelta(days=7)
    set_rules(
        session,
        a_rule(MEMBER, 17_000, item_id=sugar),
        a_rule(PROMOTION, 16_000, item_id=oil, name="Gajian", last_day=a_week),
    )

    listed = price_rules(session, TODAY)
    assert [(one.item_name, one.unit, one.held.rule.price) for one in listed] == [
        ("Gula", "pcs", 17_000),
        ("Minyak", "pcs", 16_000),
    ]
    assert [one.item_name for one in price_rules(session, TODAY, oil)] == ["Minyak"]
    assert len(price_rules(session, a_week)) == 2
    assert len(price_rules(session, a_week + timedelta(days=1))) == 1


def test_a_rule_of_tomorrow_is_listed_and_does_not_hold_today(session: Session) -> None:
    sugar = an_item(session)
    set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar, first_day=TOMORROW))

    assert len(price_rules(session, TODAY)) == 1
    assert rules_of_packs(session, [(sugar, 1)], TODAY) == {}
    assert len(rules_of_packs(session, [(sugar, 1)], TOMORROW)[sugar, 1]) == 1


def test_a_rule_is_changed_by_ending_it_and_setting_another_in_one_act(session: Session) -> None:
    sugar = an_item(session)
    old = set_rules(session, a_rule(TIER, 17_000, quantity=10_000, item_id=sugar))

    change_price_rules(
        session,
        a_stamp(),
        rules=[a_rule(TIER, 17_200, quantity=10_000, item_id=sugar, first_day=TOMORROW)],
        ended=[EndedRule(old, 1, TOMORROW)],
    )

    (today,) = rules_of_packs(session, [(sugar, 1)], TODAY)[sugar, 1]
    (then,) = rules_of_packs(session, [(sugar, 1)], TOMORROW)[sugar, 1]
    assert (today.rule.price, then.rule.price) == (17_000, 17_200)


def test_what_ended_cannot_be_ended_again_and_nothing_else_can_be(session: Session) -> None:
    sugar = an_item(session)
    rule_id = set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar))
    change_price_rules(session, a_stamp(), ended=[EndedRule(rule_id, 1, TODAY)])

    for end in (
        EndedRule(rule_id, 1, TODAY),
        EndedRule(rule_id, 2, TODAY),
        EndedRule(FactId(new_uuid()), 1, TODAY),
    ):
        with pytest.raises(PriceRuleUnknown):
            change_price_rules(session, a_stamp(), ended=[end])


def test_two_tills_may_end_one_rule_and_the_earlier_day_is_meant(session: Session) -> None:
    sugar = an_item(session)
    rule_id = set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar))
    change_price_rules(session, a_stamp(), ended=[EndedRule(rule_id, 1, TOMORROW)])

    elsewhere = a_stamp(stream_id=TILL_2)
    change_price_rules(session, elsewhere, ended=[EndedRule(rule_id, 1, TODAY)])

    assert rules_of_packs(session, [(sugar, 1)], TODAY) == {}


@pytest.mark.parametrize(
    ("kind", "said", "fault"),
    [
        (TIER, {"quantity": 1_000}, RuleFault.QUANTITY),
        (TIER, {"quantity": 2_500}, RuleFault.QUANTITY),
        (BUNDLE, {"quantity": 0}, RuleFault.QUANTITY),
        (MEMBER, {"quantity": 2_000}, RuleFault.QUANTITY),
        (MEMBER, {"first_day": YESTERDAY}, RuleFault.PAST),
        (MEMBER, {"last_day": YESTERDAY}, RuleFault.DAYS),
        (PROMOTION, {"name": "Gajian"}, RuleFault.END_MISSING),
        (PROMOTION, {"last_day": TODAY, "name": "  "}, RuleFault.NAME_MISSING),
        (MEMBER, {"from_minute": 60, "until_minute": 60}, RuleFault.TIMES),
        (MEMBER, {"until_minute": 1_441}, RuleFault.TIMES),
        (MEMBER, {"member_class": "g" * (TEXT_LETTERS_MAX + 1)}, RuleFault.TEXT_TOO_LONG),
    ],
)
def test_what_makes_no_sense_is_refused(
    session: Session, kind: PriceRuleKind, said: dict[str, object], fault: RuleFault
) -> None:
    sugar = an_item(session)
    quantity = said.pop("quantity", 1_000)
    assert isinstance(quantity, int)

    rule = a_rule(kind, 5_000, item_id=sugar, quantity=quantity, **said)

    assert refusal_of(session, rule) == PriceRuleNotPossible(fault)


def test_a_rule_that_would_never_win_is_refused(session: Session) -> None:
    sugar = an_item(session, price=17_500)

    assert refusal_of(session, a_rule(MEMBER, 17_500, item_id=sugar)) == PriceRuleNotCheaper(
        Rupiah(17_500), Rupiah(17_500)
    )
    three = a_rule(BUNDLE, 52_500, quantity=3_000, item_id=sugar)
    assert refusal_of(session, three) == PriceRuleNotCheaper(Rupiah(52_500), Rupiah(52_500))


def test_a_price_is_more_than_nothing_and_its_pack_is_on_sale(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000), is_sold=False)
    sugar = an_item(session, packs=(carton,), prices=(600_000,))

    assert refusal_of(session, a_rule(MEMBER, 0, item_id=sugar)) == PriceNotPossible(Rupiah(0))
    assert refusal_of(session, a_rule(MEMBER, 1, item_id=sugar, pack=2)) == PackUnknown(2)
    assert refusal_of(session, a_rule(MEMBER, 1)) == PackUnknown(1)


def test_weighed_goods_have_tiers_of_any_weight(session: Session) -> None:
    eggs = an_item(session, "Telur", price=28_000, is_weighed=True)

    set_rules(session, a_rule(TIER, 27_000, quantity=500, item_id=eggs))

    (held,) = rules_of_packs(session, [(eggs, 1)], date(2027, 1, 1))[eggs, 1]
    assert held.rule.quantity == 500


def test_goods_without_a_price_may_have_their_rule_first(session: Session) -> None:
    sugar = an_item(session, price=None)

    set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar))

    assert len(price_rules(session, TODAY)) == 1


def test_the_till_reads_goods_with_their_rules_and_knows_no_unknown_code(session: Session) -> None:
    sugar = an_item(session, "Gula", barcode="8997204300051")
    set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar))

    scanned = scanned_goods(session, "8997204300051", TODAY)
    (searched,) = searched_goods(session, "gula", TODAY).found
    of_cart = goods_of_cart(session, [(sugar, 1), (sugar, 9)], TODAY)

    assert scanned is not None
    assert [len(pack.rules) for pack in (scanned.on_sale, searched.on_sale)] == [1, 1]
    assert [(key, len(pack.rules)) for key, pack in of_cart.items()] == [((sugar, 1), 1)]
    assert scanned_goods(session, "212121", TODAY) is None
