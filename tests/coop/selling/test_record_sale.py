"""Selling: what is recorded, what is refused, and what follows."""

from dataclasses import replace as with_setting
from datetime import date

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from coop.fact_log import head_of, record, verify
from coop.facts.goods import Pack, PriceRecord, PricesSet
from coop.facts.selling import SaleLine, SaleRecorded, Tender
from coop.selling.cart import LINES_MAX, REASON_LETTERS_MAX, Cart, Discount
from coop.selling.discount_reasons import DiscountNeedsReason
from coop.selling.keep_cart import keep_cart, kept_carts
from coop.selling.print_queue import count_jobs, receipt_of
from coop.selling.record_sale import SaleDone, record_sale
from coop.selling.sold import sale_sold
from coop.selling.sold_lines import CartEmpty, NotOnSale, PriceChanged
from coop.selling.tendering import CashTooLow, ReferenceMissing, TenderTooHigh
from db.session import Session
from db.tables import Sale, SaleTender, SoldLine, StockLevel, StockMovement
from tests.builders import (
    SHOP,
    TILL_1,
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
from tests.coop.selling.builders import last_fact, numbers, on_hand, refusal_of
from values.identity import CartId, FactId, ItemId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity
from values.tender_method import TenderMethod

A_CARTON = Pack(number=2, unit="dus", ratio=Quantity(40_000))


def test_a_sale_is_one_fact_with_everything_in_it(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur", price=28_000, is_weighed=True)
    tenth_off = Discount(rate=BasisPoints(1_000), reason="  pelanggan  ")
    cart = a_cart(
        a_line(session, sugar, 3_000),
        a_line(session, eggs, 1_250, discount=tenth_off),
        discount=Discount(amount=Rupiah(2_030), reason="tetangga"),
        is_member=True,
    )

    _, done = a_sale(session, cart, by_qris(50_000), in_cash(50_000))

    assert last_fact(session) == SaleRecorded(
        register="01",
        number=1,
        lines=(
            SaleLine(sugar, 1, Quantity(1_000), Quantity(3_000), Rupiah(17_500), Rupiah(52_500)),
            SaleLine(
                eggs,
                1,
                Quantity(1_000),
                Quantity(1_250),
                Rupiah(28_000),
                Rupiah(31_500),
                Rupiah(3_500),
                "pelanggan",
            ),
        ),
        tenders=(
            Tender(TenderMethod.QRIS, Rupiah(50_000), Rupiah(50_000), "QR-1234"),
            Tender(TenderMethod.CASH, Rupiah(32_000), Rupiah(50_000)),
        ),
        total=Rupiah(82_000),
        discount=Rupiah(2_030),
        discount_reason="tetangga",
        rounding=Rupiah(30),
        is_member=True,
    )
    link = head_of(session, TILL_1).link.hex()[:8]
    assert done == SaleDone("01-20261124-0001", Rupiah(82_000), Rupiah(18_000), link)


def test_the_rows_say_what_the_fact_says(session: Session) -> None:
    item_id = an_item(session, packs=(A_CARTON,), prices=(650_000,))
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 2_000, pack=2)), in_cash())

    sale = session.get_one(Sale, sale_id)
    (line,) = session.scalars(select(SoldLine)).all()
    (tender,) = session.scalars(select(SaleTender)).all()
    movement = session.scalars(select(StockMovement).where(StockMovement.quantity < 0)).one()

    assert (sale.total, sale.register, sale.number) == (1_300_000, "01", 1)
    assert (sale.business_date, sale.is_member) == (TODAY, False)
    assert (line.pack, line.ratio, line.quantity, line.amount) == (2, 40_000, 2_000, 1_300_000)
    assert (tender.method, tender.amount) == (TenderMethod.CASH, 1_300_000)
    assert (movement.item_id, movement.quantity) == (item_id, -80_000)
    assert (line.line, tender.line, movement.line) == (1, 1, 1)
    assert session.scalars(select(StockLevel.times_sold)).one() == 1


@pytest.mark.parametrize(
    ("ratio", "quantity", "gone"),
    [
        (40_000, 1_000, 40_000),
        (40_000, 500, 20_000),
        (12_000, 3_000, 36_000),
        (500, 2_000, 1_000),
        (50_000, 250, 12_500),
    ],
)
def test_stock_moves_by_the_exact_ratio_of_the_pack(
    session: Session, ratio: int, quantity: int, gone: int
) -> None:
    pack = Pack(number=2, unit="karung", ratio=Quantity(ratio))
    rice = an_item(session, "Beras", is_weighed=True, packs=(pack,), prices=(60_000,))

    a_sale(session, a_cart(a_line(session, rice, quantity, pack=2)))

    assert on_hand(session, rice) == 100_000 - gone


def test_the_receipt_waits_for_the_printer_in_the_same_transaction(session: Session) -> None:
    sale_id, done = a_sale(session, a_cart(a_line(session, an_item(session))))

    receipt = receipt_of(session, sale_id)

    assert count_jobs(session).waiting == 1
    assert receipt is not None
    assert (receipt.number, receipt.total) == (done.number, 17_500)
    assert receipt.link_start == done.link_start


def test_a_shop_that_prints_on_demand_keeps_the_receipt(session: Session) -> None:
    silent = with_setting(SHOP, auto_print=False)
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))), settings=silent)

    assert count_jobs(session).waiting == 0
    assert receipt_of(session, sale_id) is not None


def test_the_kept_cart_goes_with_the_sale(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session)))
    keep_cart(session, cart, a_stamp().recorded_at)

    a_sale(session, cart)

    assert kept_carts(session) == []


def test_the_longest_cart_fits_into_one_fact(session: Session) -> None:
    item_id = an_item(session, is_weighed=True)
    wordy = Discount(amount=Rupiah(1), reason="\U0001f600" * 500)
    line = a_line(session, item_id, 999_999_999, discount=wordy)
    cart = Cart(cart_id=CartId(new_uuid()), lines=(line,) * LINES_MAX)

    sale_id, _ = a_sale(session, cart, in_cash(10**15))

    reasons = session.scalars(select(SoldLine.discount_reason)).all()
    assert len(reasons) == LINES_MAX
    assert {len(reason) for reason in reasons} == {REASON_LETTERS_MAX}
    assert sale_sold(session, sale_id) is not None


@pytest.mark.parametrize("year", [1970, 2019, 2106])
def test_a_clock_wrong_by_years_stops_no_sale(session: Session, year: int) -> None:
    item_id = an_item(session)
    a_sale(session, a_cart(a_line(session, item_id)))
    cart = a_cart(a_line(session, item_id))
    stamp = a_stamp(FactId(cart.cart_id))
    wrong = with_setting(stamp, recorded_at=stamp.recorded_at.replace(year=year))

    done = record_sale(session, wrong, cart=cart, payments=(in_cash(),), settings=SHOP)

    assert done is not None
    assert done.number == "01-20261124-0002"
    assert verify(session, TILL_1).seq == 4


def test_a_refused_cart_stays_kept(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session)))
    keep_cart(session, cart, a_stamp().recorded_at)

    refusal_of(session, cart, in_cash(17_000))

    assert [kept.cart for kept in kept_carts(session)] == [cart]


def test_an_empty_cart_is_not_sold(session: Session) -> None:
    assert isinstance(refusal_of(session, a_cart()), CartEmpty)


def test_what_is_not_paid_so_is_not_sold(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session)))

    assert refusal_of(session, cart, in_cash(17_000)) == CashTooLow(Rupiah(500))
    assert refusal_of(session, cart, by_qris(17_501)) == TenderTooHigh(Rupiah(17_500))
    assert refusal_of(session, cart, by_transfer(17_500, "")) == ReferenceMissing(
        TenderMethod.TRANSFER
    )


def test_a_large_discount_needs_a_reason(session: Session) -> None:
    item_id = an_item(session)
    quarter_off = Discount(amount=Rupiah(4_500))
    cart = a_cart(a_line(session, item_id), discount=quarter_off)

    assert refusal_of(session, cart) == DiscountNeedsReason(SHOP.discount_reason_from)
    explained = replace(cart, discount=replace(quarter_off, reason="kemasan penyok"))
    assert a_sale(session, explained)[1].total == 13_000


def test_a_price_that_changed_meanwhile_is_said(session: Session) -> None:
    item_id = an_item(session)
    cart = a_cart(a_line(session, item_id))
    dearer = PriceRecord(
        item_id=item_id, pack=1, price=Rupiah(18_000), effective_from=TODAY, revision=2
    )
    record(session, a_stamp(), PricesSet(prices=(dearer,)))

    refusal = refusal_of(session, cart)
    assert isinstance(refusal, PriceChanged)
    assert (refusal.name, refusal.in_cart, refusal.now) == ("Gula pasir 1 kg", 17_500, 18_000)


def test_a_price_counts_from_its_day_on(session: Session) -> None:
    item_id = an_item(session)
    tomorrow = date(2026, 11, 25)
    dearer = PriceRecord(item_id=item_id, pack=1, price=Rupiah(18_000), effective_from=tomorrow)
    record(session, a_stamp(), PricesSet(prices=(dearer,)))

    _, today = a_sale(session, a_cart(a_line(session, item_id)))
    _, later = a_sale(session, a_cart(a_line(session, item_id, day=tomorrow)), day=tomorrow)

    assert (today.total, later.total) == (17_500, 18_000)


@pytest.mark.parametrize(
    "change",
    [
        {"item_id": ItemId(new_uuid())},
        {"pack": 9},
        {"ratio": Quantity(2_000)},
    ],
    ids=["unknown item", "unknown pack", "another size"],
)
def test_what_is_not_on_the_list_is_not_sold(session: Session, change: dict[str, object]) -> None:
    line = replace(a_line(session, an_item(session)), **change)

    assert refusal_of(session, Cart(cart_id=CartId(new_uuid()), lines=(line,))) == NotOnSale(
        "Gula pasir 1 kg"
    )


def test_what_has_no_price_is_not_sold(session: Session) -> None:
    priced, unpriced = an_item(session), an_item(session, price=None)
    line = replace(a_line(session, priced), item_id=unpriced)

    assert isinstance(refusal_of(session, a_cart(line)), NotOnSale)


def test_a_pack_kept_for_history_is_not_sold(session: Session) -> None:
    history = replace(A_CARTON, is_sold=False)
    item_id = an_item(session, packs=(history,), prices=(650_000,))

    cart = a_cart(a_line(session, item_id, pack=2))

    assert isinstance(refusal_of(session, cart), NotOnSale)


def test_a_second_press_is_no_second_sale(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session, stock=2_000)))
    stamp = a_stamp(FactId(cart.cart_id))
    answers = [
        record_sale(session, stamp, cart=cart, payments=(in_cash(),), settings=SHOP)
        for _ in range(3)
    ]

    assert [answer is None for answer in answers] == [False, True, True]
    assert numbers(session) == ["01-20261124-0001"]
    assert count_jobs(session).waiting == 1
