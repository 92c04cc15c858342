"""The list of sales: found by number, by goods, by total; page after page."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coop.selling import sales_list as module
from coop.selling.accept_return import accept_return
from coop.selling.record_sale import record_sale
from coop.selling.sales_list import SaleRow, SaleState, sales_list
from coop.selling.void_sale import void_sale
from coop.stock.stock_card import stock_card
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
    in_cash,
)
from values.identity import FactId
from values.money import Rupiah
from values.period import Period, month_of, one_day
from values.quantity import Quantity
from values.tender_method import TenderMethod

YESTERDAY = TODAY - timedelta(days=1)


def found(session: Session, words: str = "", period: Period | None = None) -> list[str]:
    return [row.number for row in sales_list(session, period or one_day(TODAY), words).rows]


def test_a_row_says_what_one_looks_for(session: Session) -> None:
    sugar, tea = an_item(session), an_item(session, "Teh celup", price=6_500)
    cart = a_cart(a_line(session, sugar), a_line(session, tea), is_member=True)

    paid = (by_qris(4_000), by_qris(6_000), in_cash(20_000))
    stamp = a_stamp(FactId(cart.cart_id))

    record_sale(session, stamp, cart=cart, payments=paid, settings=SHOP)

    page = sales_list(session, one_day(TODAY))
    assert page.rows == [
        SaleRow(
            stamp.fact_id,
            "01-20261124-0001",
            TODAY,
            stamp.recorded_at,
            2,
            "Gula pasir 1 kg",
            Rupiah(24_000),
            (TenderMethod.CASH, TenderMethod.QRIS),
            is_member=True,
            state=SaleState.PAID,
            refunded=Rupiah(0),
        )
    ]
    assert page.older is None


def test_the_newest_sale_comes_first(session: Session) -> None:
    item_id = an_item(session)
    for _ in range(3):
        a_sale(session, a_cart(a_line(session, item_id)))

    assert [number[-1] for number in found(session)] == ["3", "2", "1"]


def test_only_the_days_asked_for_are_listed(session: Session) -> None:
    item_id = an_item(session)
    for day in (YESTERDAY, TODAY, date(2026, 12, 1)):
        a_sale(session, a_cart(a_line(session, item_id)), day=day)

    assert found(session) == ["01-20261124-0001"]
    assert found(session, period=month_of(TODAY)) == ["01-20261124-0001", "01-20261123-0001"]


def test_a_sale_says_what_became_of_it(session: Session) -> None:
    item_id = an_item(session)
    paid, returned, void = (
        a_sale(session, a_cart(a_line(session, item_id, 2_000)))[0] for _ in range(3)
    )
    back = {1: Quantity(1_000)}
    accept_return(session, a_stamp(), sale_id=returned, back=back, reason="rusak", settings=SHOP)
    void_sale(session, a_stamp(), sale_id=void, reason="salah", settings=SHOP)

    rows = {
        row.sale_id: (row.state, row.refunded) for row in sales_list(session, one_day(TODAY)).rows
    }

    assert rows == {
        paid: (SaleState.PAID, 0),
        returned: (SaleState.PARTLY_RETURNED, 17_500),
        void: (SaleState.VOID, 35_000),
    }


@pytest.fixture
def three_sales(session: Session) -> Session:
    """Sell sugar, tea and both; the last on a till with letters in its name."""
    sugar, tea = an_item(session), an_item(session, "Teh celup 100%", price=6_500)
    a_sale(session, a_cart(a_line(session, sugar)))
    a_sale(session, a_cart(a_line(session, tea)))
    both = a_cart(a_line(session, sugar), a_line(session, tea))
    a_sale(session, both, settings=replace(SHOP, register="KSR-2"))
    return session


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("gula", ["KSR-2-20261124-0001", "01-20261124-0001"]),
        ("TEH CELUP", ["KSR-2-20261124-0001", "01-20261124-0002"]),
        ("100%", ["KSR-2-20261124-0001", "01-20261124-0002"]),
        ("%", ["KSR-2-20261124-0001", "01-20261124-0002"]),
        ("_", []),
        ("  0002 ", ["01-20261124-0002"]),
        ("01-20261124-0001", ["01-20261124-0001"]),
        ("01-20261124", ["01-20261124-0002", "01-20261124-0001"]),
        ("KSR-2-20261124-0001", ["KSR-2-20261124-0001"]),
        ("ksr-2", ["KSR-2-20261124-0001"]),
        ("24.000", ["KSR-2-20261124-0001"]),
        ("17500", ["01-20261124-0001"]),
        ("8999999012345", []),
        ("9" * 40, []),
        ("kopi", []),
        ("   ", ["KSR-2-20261124-0001", "01-20261124-0002", "01-20261124-0001"]),
    ],
)
def test_a_sale_is_found_by_number_goods_or_total(
    three_sales: Session, words: str, numbers: list[str]
) -> None:
    assert found(three_sales, words) == numbers


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, [["1"]]), (2, [["2", "1"]]), (4, [["4", "3"], ["2", "1"]]), (3, [["3", "2"], ["1"]])],
)
def test_a_long_list_comes_page_by_page(
    session: Session, monkeypatch: pytest.MonkeyPatch, count: int, expected: list[list[str]]
) -> None:
    monkeypatch.setattr(module, "PAGE_ROWS", 2)
    item_id = an_item(session)
    for _ in range(count):
        a_sale(session, a_cart(a_line(session, item_id)))

    pages: list[list[str]] = []
    before = None
    while not pages or before:
        page = sales_list(session, one_day(TODAY), "gula", before=before)
        pages.append([row.number[-1] for row in page.rows])
        before = page.older

    assert pages == expected


def test_a_cart_that_was_put_aside_comes_where_it_was_paid(session: Session) -> None:
    item_id = an_item(session)
    put_aside = a_cart(a_line(session, item_id))
    a_sale(session, a_cart(a_line(session, item_id)))
    a_minute_later = a_stamp().recorded_at + timedelta(minutes=1)

    record_sale(
        session,
        replace(a_stamp(FactId(put_aside.cart_id)), recorded_at=a_minute_later),
        cart=put_aside,
        payments=(in_cash(),),
        settings=SHOP,
    )

    assert [number[-1] for number in found(session)] == ["2", "1"]
    card = stock_card(session, item_id)
    assert [(line.number, line.balance) for line in card.lines[:2]] == [(2, 98_000), (1, 99_000)]
