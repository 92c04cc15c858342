"""Several days' turnover is the sum of theirs."""

from datetime import timedelta

from coop.selling.daily_sales import day_sales
from coop.selling.period_sales import period_sales
from coop.selling.void_sale import void_sale
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item, by_qris
from values.period import Period, one_day
from values.tender_method import TenderMethod

YESTERDAY = TODAY - timedelta(days=1)
BOTH_DAYS = Period(YESTERDAY, TODAY + timedelta(days=1))


def test_a_period_of_one_day_says_what_the_day_says(session: Session) -> None:
    tea = a_line(session, an_item(session, "Teh celup", price=8_000))
    a_sale(session, a_cart(tea))
    a_sale(session, a_cart(tea), by_qris(8_000))

    sums, day = period_sales(session, one_day(TODAY)), day_sales(session, TODAY)

    assert (sums.sales, sums.total, sums.net) == (day.sales, day.total, day.net)
    assert sums.by_method == day.by_method


def test_days_are_added_up_and_a_refund_counts_on_the_day_it_was_paid(session: Session) -> None:
    item = an_item(session, "Teh celup", price=8_000)
    one, two = a_line(session, item), a_line(session, item, 2_000)
    sold_yesterday, _ = a_sale(session, a_cart(one), day=YESTERDAY)
    a_sale(session, a_cart(two))

    void_sale(session, a_stamp(), sale_id=sold_yesterday, reason="salah", settings=SHOP)

    sums = period_sales(session, BOTH_DAYS)
    assert (sums.sales, sums.total, sums.voids, sums.refunded) == (2, 24_000, 1, 8_000)
    assert sums.net == 16_000
    assert sums.by_method == {TenderMethod.CASH: 16_000}
    assert period_sales(session, one_day(YESTERDAY)).refunded == 0
