"""Selling by rules: the cart, the till's own check, the fact and the paper agree."""

from dataclasses import replace as with_other
from datetime import timedelta

import pytest
from msgspec.structs import replace

from coop.facts.prices import EndedRule
from coop.facts.selling import AppliedRule, SaleRecorded
from coop.prices.change_price_rules import change_price_rules
from coop.selling.cart import Discount, with_line_discount, with_quantity
from coop.selling.print_queue import receipt_of
from coop.selling.record_sale import record_sale
from coop.selling.sold import sale_sold
from coop.selling.sold_lines import PriceChanged
from coop.selling.void_sale import void_sale
from db.session import Session
from documents.receipt_rows import Row, receipt_rows
from tests.builders import SHOP, TODAY, a_cart, a_sale, a_stamp, an_item, in_cash
from tests.coop.members.builders import a_member, a_member_draft
from tests.coop.prices.builders import a_rule, a_ruled_line, now_priced, set_rules
from tests.coop.selling.builders import last_fact
from values.money import ZERO, Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

TIER, MEMBER = PriceRuleKind.TIER, PriceRuleKind.MEMBER
PROMOTION, BUNDLE = PriceRuleKind.PROMOTION, PriceRuleKind.BUNDLE


def test_a_bundle_is_sold_and_the_fact_says_which_rule_won(session: Session) -> None:
    noodles = an_item(session, "Mi goreng 85 g", price=3_500)
    rule_id = set_rules(session, a_rule(BUNDLE, 10_000, quantity=3_000, item_id=noodles))
    cart = now_priced(a_cart(a_ruled_line(session, noodles, 4_000)))

    sale_id, done = a_sale(session, cart)

    assert done.total == 13_500
    fact = last_fact(session)
    assert isinstance(fact, SaleRecorded)
    applied = AppliedRule(rule_id, 1, BUNDLE, Rupiah(10_000), Quantity(3_000), "", Rupiah(500))
    (line,) = fact.lines
    assert (line.unit_price, line.amount, line.rule) == (3_500, 13_500, applied)
    sold = sale_sold(session, sale_id)
    assert sold is not None
    assert sold.lines[0].rule == applied


def test_the_receipt_names_the_rule_and_adds_up(session: Session) -> None:
    noodles = an_item(session, "Mi goreng 85 g", price=3_500)
    set_rules(session, a_rule(BUNDLE, 10_000, quantity=3_000, item_id=noodles))
    cart = now_priced(a_cart(a_ruled_line(session, noodles, 3_000)))

    sale_id, _ = a_sale(session, cart)

    receipt = receipt_of(session, sale_id)
    assert receipt is not None
    said = [row.text for row in receipt_rows(receipt, 32) if isinstance(row, Row)]
    assert "  3 pcs x 3.500           10.500" in said
    assert "  3 untuk 10.000            -500" in said
    assert "Jumlah barang (1)         10.000" in said


def test_a_void_gives_back_what_the_rule_left_to_pay(session: Session) -> None:
    noodles = an_item(session, price=3_500)
    set_rules(session, a_rule(BUNDLE, 10_000, quantity=3_000, item_id=noodles))
    sale_id, _ = a_sale(session, now_priced(a_cart(a_ruled_line(session, noodles, 3_000))))

    done = void_sale(session, a_stamp(), sale_id=sale_id, reason="salah", settings=SHOP)

    assert done is not None
    assert sum(refund.amount for refund in done.refunds) == 10_000


def test_a_discount_comes_off_the_price_that_the_rule_made(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(TIER, 17_000, quantity=2_000, item_id=sugar))
    cart = now_priced(a_cart(a_ruled_line(session, sugar, 2_000)))
    cart = with_line_discount(cart, 0, Discount(amount=Rupiah(1_000)))

    _, done = a_sale(session, cart)

    assert done.total == 33_000


def test_the_price_follows_the_quantity_without_asking_the_books(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(TIER, 17_000, quantity=10_000, item_id=sugar))
    cart = now_priced(a_cart(a_ruled_line(session, sugar, 9_000)))
    assert cart.due == 157_500

    more = with_quantity(cart, 0, Quantity(10_000))

    assert more.due == 170_000
    assert with_quantity(more, 0, Quantity(9_000)).due == 157_500


def test_choosing_a_member_reprices_every_line_and_taking_them_off_does_too(
    session: Session,
) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(MEMBER, 17_000, item_id=sugar))
    siti = a_member(session)
    cart = now_priced(a_cart(a_ruled_line(session, sugar)))
    assert cart.due == 17_500

    hers = now_priced(replace(cart, member_id=siti))

    assert hers.due == 17_000
    assert now_priced(replace(hers, member_id=None)).due == 17_500
    _, done = a_sale(session, hers)
    assert done.total == 17_000


def test_a_class_has_its_own_price_and_the_register_is_asked_at_the_sale(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(MEMBER, 16_000, item_id=sugar, member_class="Guru"))
    teacher = a_member(session, draft=with_other(a_member_draft(), member_class="guru"))
    cart = replace(a_cart(a_ruled_line(session, sugar)), member_id=teacher, member_class="guru")

    _, done = a_sale(session, now_priced(cart))

    assert done.total == 16_000


def test_a_cart_that_claims_a_class_is_refused_the_price_of_it(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(MEMBER, 16_000, item_id=sugar, member_class="Guru"))
    siti = a_member(session)
    cart = replace(a_cart(a_ruled_line(session, sugar)), member_id=siti, member_class="Guru")

    with pytest.raises(PriceChanged) as refused:
        a_sale(session, now_priced(cart))

    assert (refused.value.in_cart, refused.value.now) == (16_000, 17_500)


def test_a_rule_that_ended_meanwhile_is_refused_with_the_line_of_now(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    rule_id = set_rules(session, a_rule(TIER, 17_000, quantity=2_000, item_id=sugar))
    cart = now_priced(a_cart(a_ruled_line(session, sugar, 2_000)))
    change_price_rules(session, a_stamp(), ended=[EndedRule(rule_id, 1, TODAY)])

    with pytest.raises(PriceChanged) as refused:
        a_sale(session, cart)

    assert (refused.value.in_cart, refused.value.now) == (34_000, 35_000)
    fresh = refused.value.fresh
    assert fresh is not None
    assert (fresh.rules, fresh.gross) == ((), 35_000)


def test_a_promotion_that_is_over_by_the_clock_is_refused(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    rule = a_rule(PROMOTION, 15_000, item_id=sugar, name="Pagi", last_day=TODAY, until_minute=642)
    set_rules(session, rule)
    cart = now_priced(a_cart(a_ruled_line(session, sugar)))
    late = a_stamp()
    late = with_other(late, recorded_at=late.recorded_at + timedelta(minutes=1))

    with pytest.raises(PriceChanged):
        record_sale(session, late, cart=cart, payments=(in_cash(),), settings=SHOP)
    _, done = a_sale(session, cart)
    assert done.total == 15_000


def test_a_discount_that_a_lower_price_no_longer_covers_goes(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    set_rules(session, a_rule(MEMBER, 1_000, item_id=sugar))
    siti = a_member(session)
    cart = now_priced(a_cart(a_ruled_line(session, sugar)))
    given = with_line_discount(cart, 0, Discount(amount=Rupiah(5_000), reason="rusak"))

    hers = now_priced(replace(given, member_id=siti))

    assert (hers.due, hers.lines[0].discount_amount) == (1_000, ZERO)


def test_a_cart_kept_before_there_were_rules_is_sold_by_the_list(session: Session) -> None:
    sugar = an_item(session, price=17_500)
    cart = a_cart(a_ruled_line(session, sugar))

    assert now_priced(cart) is cart
    _, done = a_sale(session, cart)
    assert done.total == 17_500
