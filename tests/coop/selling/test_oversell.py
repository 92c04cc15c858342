"""Selling what the book says is not there."""

from dataclasses import replace as with_setting

from sqlalchemy import select

from coop.facts.goods import Pack
from coop.selling.sold_lines import StockTooLow
from coop.shop_settings import OversellPolicy
from coop.stock.attention_list import times_to_count
from db.session import Session
from db.tables import SoldLine
from tests.builders import (
    SHOP,
    a_cart,
    a_line,
    a_sale,
    an_item,
)
from tests.coop.selling.builders import on_hand, refusal_of
from values.quantity import Quantity

FORBIDDING = with_setting(SHOP, oversell_policy=OversellPolicy.FORBID)
ALLOWING = with_setting(SHOP, oversell_policy=OversellPolicy.ALLOW)
A_CARTON = Pack(number=2, unit="dus", ratio=Quantity(40_000))


def test_a_real_thing_in_a_real_hand_is_sold_and_listed_for_the_next_count(
    session: Session,
) -> None:
    item_id = an_item(session, stock=2_000)

    a_sale(session, a_cart(a_line(session, item_id, 5_000)))

    assert on_hand(session, item_id) == -3_000
    (line,) = session.scalars(select(SoldLine)).all()
    assert line.oversold == 3_000
    assert times_to_count(session, [item_id]) == {item_id: 1}


def test_a_book_already_below_zero_lacks_all_of_it(session: Session) -> None:
    item_id = an_item(session, stock=0)
    for _ in range(2):
        a_sale(session, a_cart(a_line(session, item_id, 2_000)), settings=ALLOWING)

    assert session.scalars(select(SoldLine.oversold)).all() == [2_000, 2_000]
    assert times_to_count(session, [item_id]) == {item_id: 2}


def test_a_forbidding_shop_says_what_is_left(session: Session) -> None:
    item_id = an_item(session, stock=2_000)
    cart = a_cart(a_line(session, item_id, 3_000))

    assert refusal_of(session, cart, settings=FORBIDDING) == StockTooLow(
        "Gula pasir 1 kg", Quantity(2_000), Quantity(3_000), "pcs"
    )
    assert on_hand(session, item_id) == 2_000


def test_what_is_just_there_is_sold_by_any_shop(session: Session) -> None:
    item_id = an_item(session, stock=2_000)

    a_sale(session, a_cart(a_line(session, item_id, 2_000)), settings=FORBIDDING)

    assert on_hand(session, item_id) == 0
    assert times_to_count(session, [item_id]) == {}


def test_several_lines_of_an_item_share_what_is_there(session: Session) -> None:
    item_id = an_item(session, stock=50_000, packs=(A_CARTON,), prices=(650_000,))
    cart = a_cart(a_line(session, item_id, 20_000), a_line(session, item_id, pack=2))

    assert refusal_of(session, cart, settings=FORBIDDING) == StockTooLow(
        "Gula pasir 1 kg", Quantity(30_000), Quantity(40_000), "pcs"
    )
    a_sale(session, cart)
    assert session.scalars(select(SoldLine.oversold).order_by(SoldLine.line)).all() == [0, 10_000]
