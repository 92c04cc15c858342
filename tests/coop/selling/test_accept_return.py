"""Goods that come back (retur)."""

from collections.abc import Mapping
from datetime import date

import pytest
from sqlalchemy import select

from coop.facts.goods import Pack
from coop.facts.selling import GoodsReturned, ReturnedLine, Tender
from coop.selling.accept_return import ReturnDone, accept_return
from coop.selling.cart import Discount, QuantityFault, QuantityNotPossible
from coop.selling.print_queue import receipt_of
from coop.selling.receipt import DocumentKind
from coop.selling.sold import sale_sold
from coop.selling.take_back import CannotTakeBack, MoreThanSold, ReasonMissing, TakeBackFault
from coop.selling.void_sale import void_sale
from db.session import Session
from db.tables import ReversedSaleLine, SaleReversal, SaleTender
from tests.builders import (
    SHOP,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    by_qris,
    in_cash,
)
from tests.coop.selling.builders import last_fact, on_hand
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity
from values.stamp import Stamp
from values.tender_method import TenderMethod

CASH, QRIS = TenderMethod.CASH, TenderMethod.QRIS


def bring_back(
    session: Session,
    sale_id: FactId,
    back: Mapping[int, int],
    *,
    reason: str = "rusak",
    stamp: Stamp | None = None,
) -> ReturnDone | None:
    chosen = {line: Quantity(quantity) for line, quantity in back.items()}
    return accept_return(
        session,
        stamp or a_stamp(),
        sale_id=sale_id,
        back=chosen,
        reason=reason,
        settings=SHOP,
    )


def refusal_of(session: Session, sale_id: FactId, back: Mapping[int, int]) -> Exception:
    before = session.scalars(select(SaleReversal.fact_id)).all()
    with pytest.raises((CannotTakeBack, MoreThanSold, QuantityNotPossible)) as refusal:
        bring_back(session, sale_id, back)
    assert session.scalars(select(SaleReversal.fact_id)).all() == before
    return refusal.value


def test_a_return_is_one_fact_with_goods_and_money(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur", price=28_000, is_weighed=True)
    cart = a_cart(a_line(session, sugar, 3_000), a_line(session, eggs, 1_250))
    sale_id, _ = a_sale(session, cart)

    done = bring_back(session, sale_id, {1: 2_000, 2: 0}, reason=" kemasan   sobek ")

    refunds = (Tender(CASH, Rupiah(35_000), Rupiah(35_000)),)
    assert done == ReturnDone("R01-20261124-0001", Rupiah(35_000), refunds)
    assert last_fact(session) == GoodsReturned(
        sale_id=sale_id,
        register="01",
        number=1,
        reason="kemasan sobek",
        lines=(ReturnedLine(1, sugar, 1, Quantity(1_000), Quantity(2_000)),),
        refunds=refunds,
        total=Rupiah(35_000),
    )
    assert (on_hand(session, sugar), on_hand(session, eggs)) == (99_000, 98_750)
    (back,) = session.scalars(select(ReversedSaleLine)).all()
    assert (back.line, back.sale_line, back.quantity) == (1, 1, 2_000)
    paid_back = select(SaleTender.line).where(SaleTender.amount < 0)
    assert session.scalars(paid_back).all() == [1]


def test_a_carton_back_is_all_that_was_in_it(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000))
    item_id = an_item(session, packs=(carton,), prices=(650_000,))
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 2_000, pack=2)))

    bring_back(session, sale_id, {1: 1_000})

    assert on_hand(session, item_id) == 60_000


def test_goods_may_come_back_day_by_day_until_all_are_back(session: Session) -> None:
    item_id = an_item(session, price=10_030)
    discount = Discount(amount=Rupiah(2_000))
    cart = a_cart(a_line(session, item_id, 3_000), discount=discount)
    sale_id, sold = a_sale(session, cart, by_qris(8_000), in_cash(50_000))
    assert sold.total == 28_100

    refunds: list[Tender] = []
    for day in (24, 25, 26):
        done = bring_back(
            session,
            sale_id,
            {1: 1_000},
            stamp=a_stamp(business_date=date(2026, 11, day)),
        )
        assert done is not None
        refunds += done.refunds

    assert sum(refund.amount for refund in refunds) == 28_100
    assert [(refund.method, refund.amount) for refund in refunds] == [
        (CASH, 9_400),
        (CASH, 9_300),
        (CASH, 1_400),
        (QRIS, 8_000),
    ]
    assert sum(session.scalars(select(SaleTender.amount))) == 0
    assert on_hand(session, item_id) == 100_000
    sale = sale_sold(session, sale_id)
    assert sale is not None
    assert [reversal.number for reversal in sale.reversals] == [
        "R01-20261124-0001",
        "R01-20261125-0001",
        "R01-20261126-0001",
    ]
    assert (sale.returned, sale.refunded_total) == ({1: 3_000}, 28_100)


def test_never_more_comes_back_than_was_sold(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session), 3_000)))
    bring_back(session, sale_id, {1: 2_000})

    assert refusal_of(session, sale_id, {1: 2_000}) == MoreThanSold(
        "Gula pasir 1 kg", Quantity(1_000), Quantity(2_000), "pcs"
    )
    assert isinstance(refusal_of(session, sale_id, {1: -1_000}), MoreThanSold)
    bring_back(session, sale_id, {1: 1_000})
    assert isinstance(refusal_of(session, sale_id, {1: 1_000}), MoreThanSold)


def test_half_a_packet_does_not_come_back(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session), 3_000)))

    assert refusal_of(session, sale_id, {1: 500}) == QuantityNotPossible(
        QuantityFault.NOT_WHOLE, "pcs"
    )


def test_a_weighed_part_that_no_scale_can_say_does_not_come_back(session: Session) -> None:
    sack = Pack(number=2, unit="karung", ratio=Quantity(2_500))
    rice = an_item(session, "Beras", is_weighed=True, packs=(sack,), prices=(40_000,))
    sale_id, _ = a_sale(session, a_cart(a_line(session, rice, 2_000, pack=2)))

    assert refusal_of(session, sale_id, {1: 333}) == QuantityNotPossible(
        QuantityFault.NOT_EXACT, "karung"
    )
    bring_back(session, sale_id, {1: 400})
    assert on_hand(session, rice) == 96_000


@pytest.mark.parametrize("back", [{}, {1: 0}])
def test_a_return_of_nothing_is_refused(session: Session, back: dict[int, int]) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))

    assert refusal_of(session, sale_id, back) == CannotTakeBack(TakeBackFault.NOTHING_CHOSEN)


def test_what_was_never_sold_does_not_come_back(session: Session) -> None:
    assert refusal_of(session, FactId(new_uuid()), {1: 1_000}) == CannotTakeBack(
        TakeBackFault.UNKNOWN_SALE
    )


def test_of_a_voided_sale_nothing_comes_back(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))
    void_sale(session, a_stamp(), sale_id=sale_id, reason="salah", settings=SHOP)

    assert refusal_of(session, sale_id, {1: 1_000}) == CannotTakeBack(TakeBackFault.ALREADY_VOID)


def test_goods_come_back_with_a_reason(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))

    with pytest.raises(ReasonMissing):
        bring_back(session, sale_id, {1: 1_000}, reason=" ")


def test_what_is_worth_less_than_any_coin_comes_back_without_money(session: Session) -> None:
    item_id = an_item(session, price=40)
    sale_id, sold = a_sale(session, a_cart(a_line(session, item_id, 3_000)))

    first = bring_back(session, sale_id, {1: 1_000})
    rest = bring_back(session, sale_id, {1: 2_000})

    assert first is not None
    assert rest is not None
    assert (first.total, first.refunds, rest.total, sold.total) == (0, (), 100, 100)
    assert on_hand(session, item_id) == 100_000


def test_what_was_not_paid_in_cash_goes_back_to_the_rupiah(session: Session) -> None:
    item_id = an_item(session, price=10_033)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 3_000)), by_qris(30_099))

    done = bring_back(session, sale_id, {1: 1_000})

    assert done is not None
    assert done.refunds == (Tender(QRIS, Rupiah(10_033), Rupiah(10_033), "QR-1234"),)


def test_pressed_twice_they_come_back_once(session: Session) -> None:
    item_id = an_item(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 3_000)))
    stamp = a_stamp()

    answers = [bring_back(session, sale_id, {1: 1_000}, stamp=stamp) for _ in range(2)]

    assert [answer is None for answer in answers] == [False, True]
    assert on_hand(session, item_id) == 98_000


def test_returns_have_numbers_of_their_own_without_gaps(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session), 3_000)))
    bring_back(session, sale_id, {1: 1_000})
    refusal_of(session, sale_id, {1: 9_000})

    done = bring_back(session, sale_id, {1: 1_000})

    assert done is not None
    assert done.number == "R01-20261124-0002"


def test_the_slip_of_a_return_names_its_sale(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))
    stamp = a_stamp()

    bring_back(session, sale_id, {1: 1_000}, stamp=stamp)

    slip = receipt_of(session, stamp.fact_id)
    assert slip is not None
    assert (slip.kind, slip.number) == (DocumentKind.RETURN, "R01-20261124-0001")
    assert (slip.against, slip.reason) == ("01-20261124-0001", "rusak")
    assert (slip.total, slip.open_drawer) == (17_500, True)
