"""Carts on the disk: a power cut costs no line."""

from datetime import timedelta

from msgspec.structs import replace

from coop.selling.cart import Cart, CartLine, Discount
from coop.selling.keep_cart import KeptCart, drop_cart, keep_cart, kept_carts
from db.session import Session
from tests.builders import a_cart, a_line, a_sale, a_stamp, an_item
from values.identity import CartId, ItemId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity

NOW = a_stamp().recorded_at
LATER = NOW + timedelta(minutes=1)
A_FULL_LINE = CartLine(
    item_id=ItemId(new_uuid()),
    pack=3,
    name="Telur ayam",
    unit="krat",
    base_unit="kg",
    ratio=Quantity(1_800),
    quantity=Quantity(1_250),
    unit_price=Rupiah(52_000),
    is_weighed=True,
    is_single=True,
    discount=Discount(rate=BasisPoints(1_250), reason="pecah dua"),
)


def a_full_cart() -> Cart:
    return Cart(
        cart_id=CartId(new_uuid()),
        lines=(A_FULL_LINE, replace(A_FULL_LINE, pack=1)),
        discount=Discount(amount=Rupiah(5_000), reason="tetangga"),
        is_member=True,
        label="Bu Sri",
    )


def test_a_cart_comes_back_as_it_was_line_by_line(session: Session) -> None:
    cart = a_full_cart()

    keep_cart(session, cart, NOW)

    assert kept_carts(session) == [KeptCart(cart, is_held=False, changed_at=NOW)]


def test_the_newest_state_of_a_cart_is_kept(session: Session) -> None:
    cart = a_full_cart()
    keep_cart(session, cart, NOW)
    shorter = replace(cart, lines=cart.lines[:1])

    keep_cart(session, shorter, LATER, is_held=True)

    assert kept_carts(session) == [KeptCart(shorter, is_held=True, changed_at=LATER)]


def test_several_carts_are_kept_the_last_one_first(session: Session) -> None:
    first, second = a_full_cart(), a_full_cart()
    keep_cart(session, first, NOW, is_held=True)
    keep_cart(session, second, LATER)

    assert [kept.cart for kept in kept_carts(session)] == [second, first]


def test_a_cart_is_put_aside_and_taken_up_again(session: Session) -> None:
    cart = a_full_cart()
    for is_held in (False, True, False):
        keep_cart(session, cart, NOW, is_held=is_held)

        assert [kept.is_held for kept in kept_carts(session)] == [is_held]


def test_an_empty_cart_leaves_nothing(session: Session) -> None:
    cart = a_full_cart()
    keep_cart(session, cart, NOW)

    keep_cart(session, replace(cart, lines=()), LATER)

    assert kept_carts(session) == []


def test_a_dropped_cart_is_gone_and_the_others_are_not(session: Session) -> None:
    dropped, other = a_full_cart(), a_full_cart()
    keep_cart(session, dropped, NOW)
    keep_cart(session, other, NOW)

    drop_cart(session, dropped.cart_id)

    assert [kept.cart for kept in kept_carts(session)] == [other]


def test_a_cart_that_was_paid_does_not_come_back(session: Session) -> None:
    cart = a_cart(a_line(session, an_item(session)))
    a_sale(session, cart)

    keep_cart(session, cart, LATER)

    assert kept_carts(session) == []
