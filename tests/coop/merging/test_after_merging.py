"""What merging means for what is reckoned from the past."""

from datetime import timedelta

from coop.goods.price_list import packs_on_sale
from coop.merging.merge_items import merge_items
from coop.ordering.set_order_rule import set_order_rule
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from coop.reports.order_proposal import order_proposal
from db.session import Session
from db.tables import ItemOrderRule
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from values.money import Rupiah
from values.quantity import Quantity


def test_what_the_old_record_sold_is_ordered_for_the_one_that_stays(session: Session) -> None:
    gone = an_item(session, "Kopi saset A", stock=100_000, price=1_500)
    kept = an_item(session, "Kopi saset B", stock=0, price=1_500)
    for number in range(1, 15):
        day = TODAY - timedelta(days=number)
        a_sale(session, a_cart(a_line(session, gone, 7_000, day=day)), day=day)

    merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 1), reason="dobel")

    (line,) = order_proposal(session, TODAY, lead_days=3, cover_days=7)
    assert (line.item_id, line.sold, line.on_hand) == (kept, 98_000, 2_000)
    assert line.needed == 70_000


def test_the_order_rule_and_the_ceiling_hold_for_the_one_that_stays(session: Session) -> None:
    gone = an_item(session, "Minyakita", price=15_000)
    kept = an_item(session, "Minyakita 1 L", price=15_500)
    set_order_rule(session, a_stamp(), item_id=gone, point=Quantity(12_000))
    set_ceilings(
        session,
        a_stamp(),
        ceilings=[NewCeiling(gone, Rupiah(15_700))],
        effective_from=TODAY,
        source="Permendag 18/2024",
    )

    merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 1), reason="dobel")

    rule = session.get(ItemOrderRule, kept)
    assert rule is not None
    assert rule.point == 12_000
    assert packs_on_sale(session, [(kept, 1)], TODAY)[kept, 1].ceiling == 15_700


def test_what_was_said_of_the_one_that_stays_holds(session: Session) -> None:
    gone, kept = an_item(session, "Minyakita"), an_item(session, "Minyakita 1 L")
    for item_id, point in ((gone, 12_000), (kept, 24_000)):
        set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(point))

    merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 1), reason="dobel")

    rule = session.get(ItemOrderRule, kept)
    assert rule is not None
    assert rule.point == 24_000
