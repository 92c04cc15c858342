"""One sale as it stands: its lines, its money, what became of it."""

from coop.fact_log import envelopes_after, replay
from coop.facts.goods import Pack
from coop.selling.accept_return import accept_return
from coop.selling.cart import Discount
from coop.selling.sales_list import sales_list
from coop.selling.sold import sale_sold
from coop.stock.stock_card import MovementKind, stock_card
from db.database import Database
from db.session import Session
from tests.builders import (
    SHOP,
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
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.period import one_day
from values.quantity import Quantity


def test_a_sale_is_read_with_all_that_was_said(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000))
    noodles = an_item(session, "Mi goreng", price=3_000, packs=(carton,), prices=(98_000,))
    tenth_off = Discount(amount=Rupiah(9_800), reason="tetangga")
    cart = a_cart(a_line(session, noodles, pack=2, discount=tenth_off), is_member=True)
    sale_id, _ = a_sale(session, cart, by_qris(50_000), in_cash(50_000))

    sale = sale_sold(session, sale_id)

    assert sale is not None
    (line,) = sale.lines
    assert (line.name, line.unit, line.base_unit) == ("Mi goreng", "dus", "pcs")
    assert (line.ratio, line.quantity, line.returnable) == (40_000, 1_000, 1_000)
    assert (line.amount, line.discount, line.discount_reason) == (88_200, 9_800, "tetangga")
    assert (sale.number, sale.total, sale.is_member) == ("01-20261124-0001", 88_200, True)
    assert (sale.is_void, sale.has_cash, sale.refunded_total) == (False, True, 0)
    assert [tender.received for tender in sale.tenders] == [50_000, 50_000]


def test_what_came_back_is_counted_line_by_line(session: Session) -> None:
    item_id = an_item(session)
    cart = a_cart(a_line(session, item_id, 3_000))
    sale_id, _ = a_sale(session, cart, by_qris(52_500))
    for stamp in (a_stamp(), a_stamp()):
        accept_return(
            session,
            stamp,
            sale_id=sale_id,
            back={1: Quantity(1_000)},
            reason="rusak",
            settings=SHOP,
        )

    sale = sale_sold(session, sale_id)

    assert sale is not None
    assert (sale.returned, sale.lines[0].returnable) == ({1: 2_000}, 1_000)
    assert (sale.refunded_total, sale.has_cash) == (35_000, False)
    assert [reversal.total for reversal in sale.reversals] == [17_500, 17_500]


def test_there_is_no_such_sale(session: Session) -> None:
    assert sale_sold(session, FactId(new_uuid())) is None


def test_a_sale_of_another_till_is_read_before_its_goods_are_known(
    session: Session, fresh: Database
) -> None:
    item_id = an_item(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id)), stream_id=TILL_2)

    with fresh.transaction() as copy:
        replay(copy, envelopes_after(session, TILL_2, 0))

        sale = sale_sold(copy, sale_id)
        assert sale is not None
        assert [(line.name, line.unit) for line in sale.lines] == [("", "")]
        assert [row.first_item for row in sales_list(copy, one_day(TODAY)).rows] == [""]
        (line,) = stock_card(copy, item_id).lines
        assert (line.kind, line.balance) == (MovementKind.SALE, -1_000)
