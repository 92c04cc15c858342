"""Carts written behind the clerk's back."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coop.selling.cart import Cart, CartLine
from coop.selling.keep_cart import kept_carts
from db.database import Database
from tests.ui.selling.builders import NOW
from ui.operations import Operations
from ui.selling.cart_keeper import CartKeeper
from values.identity import CartId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity


def a_cart(quantity: int, cart_id: CartId | None = None) -> Cart:
    line = CartLine(
        item_id=ItemId(new_uuid()),
        pack=1,
        name="Minyakita 1 L",
        unit="pcs",
        quantity=Quantity(1000 * quantity),
        unit_price=Rupiah(15_700),
    )
    return Cart(cart_id=cart_id or CartId(new_uuid()), lines=(line,))


def carts_on(database: Database) -> list[Cart]:
    with database.snapshot() as session:
        return [kept.cart for kept in kept_carts(session)]


def test_a_burst_of_changes_leaves_the_newest_with_few_writes(
    qtbot: QtBot, operations: Operations, database: Database
) -> None:
    owner = QObject()
    keeper = CartKeeper(owner, operations, lambda: NOW)
    writes: list[bool] = []
    operations.kept.connect(lambda: writes.append(True))
    cart_id = CartId(new_uuid())

    with qtbot.waitSignal(keeper.settled):
        for quantity in range(1, 20):
            keeper.keep(a_cart(quantity, cart_id))

    [kept] = carts_on(database)
    assert kept.lines[0].quantity == 19_000
    assert len(writes) == 2


def test_two_carts_are_kept_beside_one_another(
    qtbot: QtBot, operations: Operations, database: Database
) -> None:
    owner = QObject()
    keeper = CartKeeper(owner, operations, lambda: NOW)
    first, second = a_cart(1), a_cart(2)

    with qtbot.waitSignal(keeper.settled):
        keeper.keep(first, is_held=True)
        keeper.keep(second)

    assert {cart.cart_id for cart in carts_on(database)} == {first.cart_id, second.cart_id}


def test_a_cart_that_is_being_sold_is_not_written_after_the_sale(
    qtbot: QtBot, operations: Operations, database: Database
) -> None:
    owner = QObject()
    keeper = CartKeeper(owner, operations, lambda: NOW)
    cart_id = CartId(new_uuid())

    with qtbot.waitSignal(keeper.settled):
        keeper.keep(a_cart(1, cart_id))
        keeper.keep(a_cart(2, cart_id))
        keeper.leave_to_sale(cart_id)

    assert [cart.lines[0].quantity for cart in carts_on(database)] == [1_000]


def test_the_keeper_is_settled_only_when_the_disk_has_it(
    qtbot: QtBot, operations: Operations
) -> None:
    owner = QObject()
    keeper = CartKeeper(owner, operations, lambda: NOW)

    with qtbot.waitSignal(keeper.settled):
        keeper.keep(a_cart(1))
        at_once = keeper.is_settled

    assert not at_once
    assert keeper.is_settled
