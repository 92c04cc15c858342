"""Somebody says how much of an item is kept, in which pack it comes, and how fast."""

import pytest

from coop.buying.record_receipt import PackNotThere
from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import LEAD_DAYS_MAX, LeadNotPossible, SupplierDraft
from coop.buying.suppliers import supplier
from coop.goods.price_list import packs_on_sale
from coop.ordering.line_to_order import line_to_order
from coop.ordering.order_rules import order_rules, rule_of_item
from coop.ordering.set_order_rule import OrderPointNotPossible, set_order_rule
from db.session import Session
from db.tables import ItemOrderRule
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from tests.coop.ordering.builders import noodles
from values.identity import ItemId, new_uuid
from values.quantity import ONE, QUANTITY_MAX, Quantity


def test_the_last_rule_of_an_item_holds(session: Session) -> None:
    item_id = noodles(session)
    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(24 * ONE), pack=2)

    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(36 * ONE))

    rule = session.get(ItemOrderRule, item_id)
    assert rule is not None
    assert (rule.revision, rule.point, rule.pack) == (2, 36 * ONE, 0)


@pytest.mark.parametrize("point", [-ONE, QUANTITY_MAX + 1, ONE // 2])
def test_nobody_keeps_less_than_nothing_or_half_a_piece(session: Session, point: int) -> None:
    item_id = noodles(session)

    with pytest.raises(OrderPointNotPossible) as refusal:
        set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(point))

    assert (refusal.value.name, refusal.value.unit) == ("Mi goreng", "pcs")


def test_of_weighed_goods_a_part_of_a_kilo_may_be_kept(session: Session) -> None:
    item_id = an_item(session, "Beras", is_weighed=True)

    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(12_500))

    rule = session.get(ItemOrderRule, item_id)
    assert rule is not None
    assert rule.point == 12_500


def test_a_rule_names_an_item_and_a_pack_that_there_are(session: Session) -> None:
    for item_id, pack in ((noodles(session), 7), (ItemId(new_uuid()), 0)):
        with pytest.raises(PackNotThere):
            set_order_rule(session, a_stamp(), item_id=item_id, pack=pack)


def test_a_supplier_s_goods_come_after_so_many_days(session: Session) -> None:
    supplier_id = a_supplier(session)
    assert supplier(session, supplier_id).lead_days is None
    draft = SupplierDraft(supplier_id=supplier_id, name="Toko", lead_days=5, based_on=1)

    record_supplier(session, a_stamp(), supplier=draft)

    assert supplier(session, supplier_id).lead_days == 5


@pytest.mark.parametrize("days", [-1, LEAD_DAYS_MAX + 1])
def test_goods_come_within_the_weeks_that_sales_are_known_for(session: Session, days: int) -> None:
    draft = SupplierDraft(supplier_id=a_supplier(session), name="Toko", lead_days=days, based_on=1)

    with pytest.raises(LeadNotPossible):
        record_supplier(session, a_stamp(), supplier=draft)


def test_goods_are_ordered_in_the_pack_of_their_rule_then_of_their_last_receipt(
    session: Session,
) -> None:
    item_id, other = noodles(session), noodles(session, "Mi rebus")
    supplier_id = a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 12, price=2_000)))
    received(session, a_nota(supplier_id, a_bought_line(session, other, 1, pack=2)))
    found = packs_on_sale(session, [(of, 1) for of in (item_id, other)], TODAY)
    by_the_piece = [line_to_order(session, found[of, 1]).unit for of in (item_id, other)]

    set_order_rule(session, a_stamp(), item_id=item_id, pack=2)

    assert by_the_piece == ["pcs", "pak"]
    line = line_to_order(session, found[item_id, 1])
    assert (line.pack, line.unit, line.base) == (2, "pak", 12 * ONE)
    carton = packs_on_sale(session, [(other, 2)], TODAY)[other, 2]
    assert line_to_order(session, carton).pack == 2


def test_of_rules_those_that_say_something_are_listed(session: Session) -> None:
    kept, in_pak, ended = (noodles(session, f"Mi {number}") for number in (1, 2, 3))
    set_order_rule(session, a_stamp(), item_id=kept, point=Quantity(24 * ONE))
    set_order_rule(session, a_stamp(), item_id=in_pak, pack=2)
    set_order_rule(session, a_stamp(), item_id=ended, point=ONE)
    set_order_rule(session, a_stamp(), item_id=ended)

    rules = order_rules(session)

    assert [(of.name, of.point, of.pack, of.unit) for of in rules] == [
        ("Mi 1", 24 * ONE, 0, ""),
        ("Mi 2", 0, 2, "pak"),
    ]
    rule = rule_of_item(session, in_pak)
    assert rule is not None
    assert (rule.name, rule.pack, len(rule.packs)) == ("Mi 2", 2, 2)
    assert rule_of_item(session, ItemId(new_uuid())) is None
