"""What receipts say: what was recorded, and it adds up."""

from dataclasses import replace as with_setting
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data, integers, sampled_from

from coop.fact_log import head_of
from coop.facts.goods import Pack
from coop.facts.selling import GoodsReturned, ReturnedLine, SaleVoided
from coop.selling.cart import Discount
from coop.selling.paper import pack_note, paper_of_return, paper_of_sold, paper_of_void
from coop.selling.print_queue import receipt_of
from coop.selling.receipt import DocumentKind, Receipt, ReceiptLine, ReceiptTender, ShopHeader
from coop.selling.refunds import refund_ways
from coop.selling.sold import LineSold, SaleSold, refund_for, sale_sold
from db.session import Session
from tests.builders import (
    SHOP,
    TILL_1,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    by_qris,
    in_cash,
)
from tests.coop.selling.drawn_sales import after, pieces, sales
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

A_LINK = bytes(range(32))
THE_SHOP = with_setting(
    SHOP,
    address_lines=("Jl. Imogiri Barat km 9", "Bantul"),
    legal_number="AHU-0012345",
    cashier_name="Sri",
    print_qr=True,
    open_drawer=False,
)


def line_back(line: LineSold, quantity: Quantity) -> ReturnedLine:
    return ReturnedLine(line.line, line.item_id, line.pack, line.ratio, quantity)


def test_the_receipt_of_a_sale_says_all_of_it(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000))
    noodles = an_item(session, "Mi goreng", price=3_000, packs=(carton,), prices=(98_130,))
    cart = a_cart(
        a_line(session, noodles, 2_000, discount=Discount(amount=Rupiah(500))),
        a_line(session, noodles, pack=2),
        discount=Discount(amount=Rupiah(1_000)),
        is_member=True,
    )

    sale_id, _ = a_sale(session, cart, by_qris(50_000), in_cash(60_000), settings=THE_SHOP)

    assert receipt_of(session, sale_id) == Receipt(
        shop=ShopHeader(
            names=("Koperasi Desa Merah Putih", "Gerai Sembako"),
            address=("Jl. Imogiri Barat km 9", "Bantul"),
            legal_number="AHU-0012345",
        ),
        number="01-20261124-0001",
        day=date(2026, 11, 24),
        clock=time(10, 41),
        cashier="Sri",
        register="01",
        is_member=True,
        lines=(
            ReceiptLine(
                name="Mi goreng",
                quantity=Quantity(2_000),
                unit="pcs",
                unit_price=Rupiah(3_000),
                amount=Rupiah(5_500),
                discount=Rupiah(500),
            ),
            ReceiptLine(
                name="Mi goreng",
                quantity=ONE,
                unit="dus",
                unit_price=Rupiah(98_130),
                amount=Rupiah(98_130),
                pack_note="40",
            ),
        ),
        discount=Rupiah(1_000),
        rounding=Rupiah(-30),
        total=Rupiah(102_600),
        tenders=(
            ReceiptTender(
                method=TenderMethod.QRIS,
                amount=Rupiah(50_000),
                received=Rupiah(50_000),
                reference="QR-1234",
            ),
            ReceiptTender(method=TenderMethod.CASH, amount=Rupiah(52_600), received=Rupiah(60_000)),
        ),
        link_start=head_of(session, TILL_1).link.hex()[:8],
        footer=("Terima kasih",),
        has_qr=True,
    )


@pytest.mark.parametrize(
    ("hours", "clock"), [(7, time(10, 41)), (8, time(11, 41)), (9, time(12, 41))]
)
def test_the_clock_on_paper_is_that_of_the_shop(session: Session, hours: int, clock: time) -> None:
    settings = with_setting(SHOP, zone_hours=hours)
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))), settings=settings)

    receipt = receipt_of(session, sale_id)

    assert receipt is not None
    assert receipt.clock == clock


def test_a_shop_without_a_second_name_has_one_line(session: Session) -> None:
    settings = with_setting(SHOP, unit_name="")
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))), settings=settings)

    receipt = receipt_of(session, sale_id)

    assert receipt is not None
    assert receipt.shop.names == ("Koperasi Desa Merah Putih",)


def test_a_lost_receipt_can_be_made_again_from_the_rows(session: Session) -> None:
    tenth_off = Discount(amount=Rupiah(1_750))
    cart = a_cart(a_line(session, an_item(session), discount=tenth_off), is_member=True)
    sale_id, _ = a_sale(session, cart, in_cash(20_000), settings=THE_SHOP)
    sale = sale_sold(session, sale_id)
    assert sale is not None

    again = paper_of_sold(sale, "Sri", head_of(session, TILL_1).link, THE_SHOP)

    assert again == receipt_of(session, sale_id)


@pytest.mark.parametrize(
    ("ratio", "unit", "note"),
    [
        (40_000, "dus", "40"),
        (1_500, "bungkus", "1,5"),
        (250, "ons", "0,25"),
        (1_001, "dus", "1,001"),
        (1_000, "pcs", ""),
        (1_000, "biji", ""),
        (40_000, "pcs", ""),
    ],
)
def test_a_pack_says_what_is_in_it(ratio: int, unit: str, note: str) -> None:
    assert pack_note(Quantity(ratio), unit, "pcs") == note


def test_what_is_weighed_out_of_a_sack_names_its_unit() -> None:
    assert pack_note(Quantity(25_000), "karung", "kg") == "25 kg"


def test_the_paper_of_a_return_shows_discount_and_rounding_apart(session: Session) -> None:
    cart = a_cart(
        a_line(session, an_item(session, price=10_030), 3_000),
        discount=Discount(amount=Rupiah(3_000)),
    )
    sale_id, _ = a_sale(session, cart)
    sale = sale_sold(session, sale_id)
    assert sale is not None

    slip = slip_of(sale, {1: pieces(1)}, 100)

    assert [(line.amount, line.discount) for line in slip.lines] == [(10_030, 0)]
    assert (slip.discount, slip.rounding, slip.total) == (1_030, 0, 9_000)
    assert slip.kind is DocumentKind.RETURN


def test_a_refund_rounded_up_shows_no_discount_below_nothing(session: Session) -> None:
    cart = a_cart(
        a_line(session, an_item(session, price=10_070), 3_000),
        discount=Discount(amount=Rupiah(1)),
    )
    sale_id, _ = a_sale(session, cart)
    sale = sale_sold(session, sale_id)
    assert sale is not None

    slip = slip_of(sale, {1: pieces(1)}, 100)

    assert (slip.discount, slip.rounding, slip.total) == (0, 30, 10_100)


def slip_of(sale: SaleSold, back: dict[int, Quantity], step: int) -> Receipt:
    total = refund_for(sale, back, step)
    fact = GoodsReturned(
        sale_id=sale.sale_id,
        register="01",
        number=1,
        reason="rusak",
        lines=tuple(line_back(line, back[line.line]) for line in sale.lines if line.line in back),
        refunds=refund_ways(total, sale.tenders, sale.refunded),
        total=total,
    )
    return paper_of_return(a_stamp(), fact, sale, A_LINK, SHOP)


@given(drawn=sales(), returns=data())
def test_the_paper_of_every_return_adds_up(
    drawn: tuple[SaleSold, int], returns: DataObject
) -> None:
    sale, step = drawn
    paid_back = 0

    while open_lines := [line for line in sale.lines if line.returnable]:
        chosen = returns.draw(sampled_from(open_lines))
        back = {chosen.line: pieces(returns.draw(integers(1, chosen.returnable // ONE)))}
        slip = slip_of(sale, back, step)  # A receipt that does not add up is not made.
        assert slip.discount >= 0
        assert slip.total == sum(tender.amount for tender in slip.tenders)
        paid_back += slip.total
        sale = after(sale, back, refund_ways(slip.total, sale.tenders, sale.refunded))

    assert paid_back == sale.total


@given(drawn=sales())
def test_the_paper_of_every_void_adds_up(drawn: tuple[SaleSold, int]) -> None:
    sale, _ = drawn
    fact = SaleVoided(
        sale_id=sale.sale_id,
        reason="salah",
        lines=tuple(line_back(line, line.quantity) for line in sale.lines),
        refunds=sale.tenders,
        total=sale.total,
    )

    slip = paper_of_void(a_stamp(), fact, sale, A_LINK, SHOP)

    assert (slip.total, slip.goods_total) == (sale.total, sum(line.amount for line in sale.lines))
    assert (slip.number, slip.link_start) == (sale.number, "00010203")


def test_a_return_without_a_discount_shows_none(session: Session) -> None:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session, price=10_030), 3_000)))
    sale = sale_sold(session, sale_id)
    assert sale is not None

    slip = slip_of(sale, {1: pieces(1)}, 100)

    assert (slip.discount, slip.rounding, slip.total) == (0, -30, 10_000)
