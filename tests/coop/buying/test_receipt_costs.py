"""What the goods of a nota cost: discount, freight, tax and gifts are spread over its lines."""

from dataclasses import replace as with_other

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from coop.buying.receipt_draft import (
    NotaDiscount,
)
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import GoodsReceiptLine
from tests.builders import SHOP, an_item
from tests.coop.buying.builders import (
    a_bought_line,
    a_nota,
    a_supplier,
    held,
    received,
)
from values.money import Rupiah
from values.percentage import BasisPoints


def costs(session: Session) -> list[int]:
    return list(session.scalars(select(GoodsReceiptLine.cost).order_by(GoodsReceiptLine.line)))


def test_discount_freight_and_tax_are_spread_to_the_last_rupiah(session: Session) -> None:
    items = [an_item(session, f"Barang {number}", stock=0) for number in range(3)]
    lines = [a_bought_line(session, item_id, price=10_000) for item_id in items]
    nota = a_nota(
        a_supplier(session),
        *lines,
        discount=NotaDiscount(amount=Rupiah(1_000)),
        freight=Rupiah(500),
        tax=Rupiah(3_190),
    )

    done = received(session, nota)

    assert done.total == 32_690
    assert costs(session) == [10_896, 10_897, 10_897]
    assert stock_value(session) == 32_690


def test_a_discount_is_so_many_rupiah_or_a_share(session: Session) -> None:
    item_id = an_item(session, stock=0)
    line = a_bought_line(session, item_id, price=10_005)
    off = replace(line, discount=NotaDiscount(rate=BasisPoints(250)))

    done = received(session, a_nota(a_supplier(session), off))

    assert done.total == 10_005 - 250


def test_freight_paid_to_the_driver_is_cost_but_not_owed_to_the_supplier(session: Session) -> None:
    item_id = an_item(session, stock=0)
    nota = a_nota(
        a_supplier(session),
        a_bought_line(session, item_id),
        freight=Rupiah(15_000),
        freight_is_apart=True,
    )

    done = received(session, nota)

    assert done.total == 100_000
    assert held(session, item_id) == (1, 115_000)


@pytest.mark.parametrize(("is_registered", "value"), [(False, 111_000), (True, 100_000)])
def test_tax_is_cost_unless_the_state_gives_it_back(
    session: Session, *, is_registered: bool, value: int
) -> None:
    item_id = an_item(session, stock=0)
    shop = with_other(SHOP, is_tax_registered=is_registered)
    nota = a_nota(a_supplier(session), a_bought_line(session, item_id), tax=Rupiah(11_000))

    done = received(session, nota, settings=shop)

    assert done.total == 111_000
    assert held(session, item_id) == (1, value)


def test_bonus_goods_come_for_nothing_and_make_the_others_cheaper(session: Session) -> None:
    item_id = an_item(session, stock=0)

    received(session, a_nota(a_supplier(session), a_bought_line(session, item_id, 10, bonus=1)))

    assert held(session, item_id) == (11, 1_000_000)


def test_a_line_may_be_nothing_but_bonus(session: Session) -> None:
    item_id = an_item(session, stock=0)
    gift = replace(a_bought_line(session, item_id, 0, bonus=2), price=Rupiah(0))

    done = received(session, a_nota(a_supplier(session), gift, freight=Rupiah(700)))

    assert done.total == 700
    assert held(session, item_id) == (2, 700)


def test_a_line_may_state_its_whole_price_where_a_pack_has_none_in_rupiah(
    session: Session,
) -> None:
    item_id = an_item(session, stock=0)
    line = replace(a_bought_line(session, item_id, 3), price=Rupiah(0), whole=Rupiah(10_000))

    received(session, a_nota(a_supplier(session), line))

    assert held(session, item_id) == (3, 10_000)
