"""What merging means for what is reckoned from the past."""

from datetime import timedelta

from coop.merging.merge_items import merge_items
from coop.reports.order_proposal import order_proposal
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item


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
