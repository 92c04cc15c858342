"""The disk in the way: nothing is lost, nothing is said that is not so."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.selling.cart import Cart, CartLine
from db.database import Database
from tests.db.builders import another_program, no_more_pages, without_patience
from tests.ui.selling.builders import NOW, OIL, RICE, Counter
from ui.operations import Operations
from ui.selling.cart_keeper import CartKeeper
from ui.selling.till import Stage
from ui.selling.ways_out import WayOut
from values.identity import CartId, ItemId, new_uuid
from values.money import Rupiah

Key = Qt.Key


def a_long_cart() -> Cart:
    """Fill more pages than are free in the file."""
    line = CartLine(
        item_id=ItemId(new_uuid()), pack=1, name="x" * 100, unit="pcs", unit_price=Rupiah(1)
    )
    return Cart(cart_id=CartId(new_uuid()), lines=(line,) * 500)


def test_a_full_disk_is_told_and_the_cart_is_kept_once_there_is_room(
    qtbot: QtBot, counter: Counter
) -> None:
    keeper, cart = counter.page.keeper, a_long_cart()
    with no_more_pages(counter.database), qtbot.waitSignal(keeper.failed):
        keeper.keep(cart)
    told, settled = counter.view.tools.kept_words(), keeper.is_settled
    with qtbot.waitSignal(keeper.settled):
        keeper.keep(counter.till.cart)

    assert (told, settled) == ("Not saved yet", False)
    assert [kept.cart for kept in counter.kept()] == [cart]
    assert counter.view.tools.kept_words().startswith("Saved on this computer")


def test_a_cart_that_failed_is_not_written_after_its_sale(
    qtbot: QtBot, operations: Operations, database: Database
) -> None:
    keeper, cart = CartKeeper(operations, operations, lambda: NOW), a_long_cart()
    with no_more_pages(database), qtbot.waitSignal(keeper.failed):
        keeper.keep(cart)
        keeper.leave_to_sale(cart.cart_id)

    assert keeper.is_settled


def test_a_sale_while_another_program_holds_the_file_is_not_paid_and_tried_again(
    qtbot: QtBot, counter: Counter
) -> None:
    counter.scan(RICE, OIL)
    counter.press(Key.Key_F10)
    counter.type("100000")
    without_patience(counter.database)
    backup = another_program(counter.database.path)
    backup.execute("BEGIN IMMEDIATE")
    counter.qtbot.keyClick(counter.view.payment.amount, Key.Key_Return)
    qtbot.waitUntil(lambda: counter.till.stage is not Stage.SAVING)
    stage, typed = counter.till.stage, counter.view.payment.amount.text()
    refused = list(counter.view.payment.offered())
    backup.close()
    counter.press(Key.Key_Return)

    assert (stage, typed) == (Stage.PAYING, "100.000")
    assert refused == [WayOut.TRY_AGAIN, WayOut.TO_GOODS]
    assert counter.day().sales == 1
    assert counter.view.paid.change.text() == "21.800"
