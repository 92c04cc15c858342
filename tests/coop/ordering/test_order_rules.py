"""Somebody says how much of an item is kept, in which pack it comes, and how fast."""

import pytest

from coop.buying.record_receipt import PackNotThere
from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import LEAD_DAYS_MAX, LeadNotPossible, SupplierDraft
from coop.buying.suppliers import supplier
from coop.ordering.set_order_rule import OrderPointNotPossible, set_order_rule
from db.session import Session
from db.tables import ItemOrderRule
from tests.builders import a_stamp, an_item
from tests.coop.buying.builders import a_supplier
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
