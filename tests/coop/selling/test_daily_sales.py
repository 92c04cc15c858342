"""A day's turnover (omzet)."""

from datetime import timedelta

from coop.selling.accept_return import accept_return
from coop.selling.daily_sales import DaySales, LastSale, day_sales, last_sale
from coop.selling.void_sale import void_sale
from db.session import Session
from tests.builders import (
    SHOP,
    TODAY,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    by_qris,
    by_transfer,
    in_cash,
)
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER
TOMORROW = TODAY + timedelta(days=1)


def test_a_day_without_sales_is_all_zeros(session: Session) -> None:
    nothing = day_sales(session, TODAY)

    assert nothing == DaySales(TODAY, 0, Rupiah(0), 0, 0, Rupiah(0), {})
    assert nothing.net == 0


def test_a_day_adds_up_by_the_ways_of_paying(session: Session) -> None:
    item_id = an_item(session)
    a_sale(session, a_cart(a_line(session, item_id)), in_cash(20_000))
    a_sale(session, a_cart(a_line(session, item_id, 2_000)), by_qris(30_000), in_cash(10_000))
    a_sale(session, a_cart(a_line(session, item_id)), by_transfer(17_500))
    a_sale(session, a_cart(a_line(session, item_id)), day=TOMORROW)

    today = day_sales(session, TODAY)

    assert (today.sales, today.total) == (3, 70_000)
    assert today.by_method == {CASH: 22_500, QRIS: 30_000, TRANSFER: 17_500}


def test_a_refund_counts_on_the_day_on_which_it_was_paid(session: Session) -> None:
    item_id = an_item(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 2_000)))
    void_id, _ = a_sale(session, a_cart(a_line(session, item_id)), by_qris(17_500))
    accept_return(
        session,
        a_stamp(business_date=TOMORROW),
        sale_id=sale_id,
        back={1: Quantity(1_000)},
        reason="rusak",
        settings=SHOP,
    )
    void_sale(session, a_stamp(), sale_id=void_id, reason="salah", settings=SHOP)

    today, tomorrow = day_sales(session, TODAY), day_sales(session, TOMORROW)

    assert (today.sales, today.total, today.voids, today.returns) == (2, 52_500, 1, 0)
    assert (today.refunded, today.net) == (17_500, 35_000)
    assert today.by_method == {CASH: 35_000, QRIS: 0}
    assert (tomorrow.sales, tomorrow.voids, tomorrow.returns) == (0, 0, 1)
    assert (tomorrow.net, tomorrow.by_method) == (-17_500, {CASH: -17_500})


def test_each_void_and_each_return_is_counted(session: Session) -> None:
    item_id = an_item(session)
    sale_ids = [a_sale(session, a_cart(a_line(session, item_id)))[0] for _ in range(5)]
    for sale_id in sale_ids[:3]:
        void_sale(session, a_stamp(), sale_id=sale_id, reason="salah", settings=SHOP)
    for sale_id in sale_ids[3:]:
        back = {1: Quantity(1_000)}
        accept_return(session, a_stamp(), sale_id=sale_id, back=back, reason="rusak", settings=SHOP)

    today = day_sales(session, TODAY)

    assert (today.voids, today.returns, today.net) == (3, 2, 0)


def test_the_last_sale_is_the_one_with_the_highest_number(session: Session) -> None:
    item_id = an_item(session)
    a_sale(session, a_cart(a_line(session, item_id)))
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id)), in_cash(50_000))

    assert last_sale(session, "01", TODAY) == LastSale(
        sale_id, "01", 2, TODAY, Rupiah(17_500), Rupiah(32_500), in_cash=True
    )


def test_a_sale_without_cash_gave_no_change(session: Session) -> None:
    a_sale(session, a_cart(a_line(session, an_item(session))), by_qris(17_500))

    last = last_sale(session, "01", TODAY)

    assert last is not None
    assert (last.change, last.in_cash) == (0, False)


def test_another_till_or_day_has_no_last_sale(session: Session) -> None:
    a_sale(session, a_cart(a_line(session, an_item(session))))

    assert last_sale(session, "02", TODAY) is None
    assert last_sale(session, "01", TOMORROW) is None
