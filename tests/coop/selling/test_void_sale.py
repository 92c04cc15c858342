"""A whole sale taken back (batal)."""

import pytest
from sqlalchemy import select

from coop.fact_log import head_of, replay
from coop.facts.selling import ReturnedLine, SaleVoided, Tender
from coop.selling.accept_return import accept_return
from coop.selling.cart import REASON_LETTERS_MAX
from coop.selling.daily_sales import day_sales
from coop.selling.print_queue import receipt_of
from coop.selling.receipt import DocumentKind
from coop.selling.sales_list import SaleState, sales_list
from coop.selling.sold import sale_sold
from coop.selling.take_back import CannotTakeBack, ReasonMissing, TakeBackFault
from coop.selling.void_sale import VoidDone, void_sale
from db.database import Database
from db.session import Session
from db.tables import SaleReversal, SaleTender
from tests.builders import (
    SHOP,
    TILL_1,
    TILL_2,
    TODAY,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    by_qris,
    in_cash,
)
from tests.coop.builders import log_of
from tests.coop.selling.builders import last_fact, numbers, on_hand
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.period import one_day
from values.quantity import Quantity
from values.tender_method import TenderMethod

CASH, QRIS = TenderMethod.CASH, TenderMethod.QRIS


def void(session: Session, sale_id: FactId, reason: str = "salah barang") -> VoidDone | None:
    return void_sale(session, a_stamp(), sale_id=sale_id, reason=reason, settings=SHOP)


def test_all_goods_and_all_money_go_back_by_the_way_they_came(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur", price=28_000, is_weighed=True)
    cart = a_cart(a_line(session, sugar, 2_000), a_line(session, eggs, 1_250))
    sale_id, _ = a_sale(session, cart, by_qris(30_000), in_cash(50_000))

    done = void(session, sale_id)

    refunds = (
        Tender(CASH, Rupiah(40_000), Rupiah(40_000)),
        Tender(QRIS, Rupiah(30_000), Rupiah(30_000), "QR-1234"),
    )
    assert done == VoidDone("01-20261124-0001", Rupiah(70_000), refunds)
    assert last_fact(session) == SaleVoided(
        sale_id=sale_id,
        reason="salah barang",
        lines=(
            ReturnedLine(1, sugar, 1, Quantity(1_000), Quantity(2_000)),
            ReturnedLine(2, eggs, 1, Quantity(1_000), Quantity(1_250)),
        ),
        refunds=refunds,
        total=Rupiah(70_000),
    )
    assert (on_hand(session, sugar), on_hand(session, eggs)) == (100_000, 100_000)


def test_the_drawer_is_as_before_with_rounding_and_discount(session: Session) -> None:
    sale_id, done = a_sale(session, a_cart(a_line(session, an_item(session, price=17_530))))
    assert done.total == 17_500

    void(session, sale_id)

    assert sum(session.scalars(select(SaleTender.amount))) == 0


def test_a_void_bears_the_number_of_its_sale(session: Session) -> None:
    item_id = an_item(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id)))
    void(session, sale_id)
    a_sale(session, a_cart(a_line(session, item_id)))

    sale = sale_sold(session, sale_id)

    assert sale is not None
    assert [reversal.number for reversal in sale.reversals] == ["01-20261124-0001"]
    assert session.scalars(select(SaleReversal.number)).all() == [0]  # It takes none of its own.
    assert numbers(session) == ["01-20261124-0001", "01-20261124-0002"]


def test_its_slip_says_what_was_sold_and_why_it_went_back(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session, price=17_530)), is_member=True)
    sale_id, _ = a_sale(session, cart)
    stamp = a_stamp()

    void_sale(session, stamp, sale_id=sale_id, reason=" salah  barang ", settings=SHOP)

    slip = receipt_of(session, stamp.fact_id)
    assert slip is not None
    assert (slip.kind, slip.against) == (DocumentKind.VOID, "01-20261124-0001")
    assert (slip.reason, slip.total, slip.rounding) == ("salah barang", 17_500, -30)
    assert (slip.is_member, slip.change) == (True, 0)
    assert slip.link_start == head_of(session, TILL_1).link.hex()[:8]


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_nothing_is_voided_without_a_reason(session: Session, reason: str) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))

    with pytest.raises(ReasonMissing):
        void(session, sale_id, reason)
    assert session.scalars(select(SaleReversal)).all() == []


def test_a_long_reason_is_cut(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))

    void(session, sale_id, "x" * 500)

    assert session.scalars(select(SaleReversal.reason)).one() == "x" * REASON_LETTERS_MAX


def test_a_sale_is_voided_once(session: Session) -> None:
    item_id = an_item(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id)))
    void(session, sale_id)

    with pytest.raises(CannotTakeBack) as refusal:
        void(session, sale_id)
    assert refusal.value.fault is TakeBackFault.ALREADY_VOID
    assert on_hand(session, item_id) == 100_000


def test_pressed_twice_it_is_voided_once(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))
    stamp = a_stamp()

    first = void_sale(session, stamp, sale_id=sale_id, reason="salah", settings=SHOP)
    second = void_sale(session, stamp, sale_id=sale_id, reason="salah", settings=SHOP)

    assert (first is None, second is None) == (False, True)


def test_what_was_never_sold_is_not_voided(session: Session) -> None:
    with pytest.raises(CannotTakeBack) as refusal:
        void(session, FactId(new_uuid()))
    assert refusal.value.fault is TakeBackFault.UNKNOWN_SALE


def test_a_sale_of_which_goods_came_back_is_not_voided(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session), 2_000)))
    accept_return(
        session,
        a_stamp(),
        sale_id=sale_id,
        back={1: Quantity(1_000)},
        reason="rusak",
        settings=SHOP,
    )

    with pytest.raises(CannotTakeBack) as refusal:
        void(session, sale_id)
    assert refusal.value.fault is TakeBackFault.HAS_RETURNS


def test_a_sale_given_away_is_voided_without_money(session: Session) -> None:
    item_id = an_item(session, price=0)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id)), by_qris(0))

    done = void(session, sale_id)

    assert done is not None
    assert done.total == 0
    assert on_hand(session, item_id) == 100_000


def test_two_tills_that_void_one_sale_apart_are_both_kept_and_seen(
    session: Session, fresh: Database
) -> None:
    rice = an_item(session)
    sale_id, done = a_sale(session, a_cart(a_line(session, rice, 2_000)))
    with fresh.transaction() as other:
        replay(other, log_of(session))
        void_sale(
            other, a_stamp(stream_id=TILL_2), sale_id=sale_id, reason="dikira belum", settings=SHOP
        )
    void(session, sale_id)

    with fresh.snapshot() as other:
        heard = log_of(other, TILL_2)
    replay(session, heard)

    sale = sale_sold(session, sale_id)
    assert sale is not None
    assert [reversal.reason for reversal in sale.reversals] == ["dikira belum", "salah barang"]
    assert [line.returnable for line in sale.lines] == [-2_000]
    (row,) = sales_list(session, one_day(TODAY)).rows
    assert (row.state, row.refunded) == (SaleState.BACK_TWICE, 2 * done.total)
    day = day_sales(session, TODAY)
    assert (day.voids, day.net) == (2, -done.total)
    assert on_hand(session, rice) == 102_000
    with pytest.raises(CannotTakeBack):
        void(session, sale_id)
