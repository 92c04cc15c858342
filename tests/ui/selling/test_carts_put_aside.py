"""Carts on the disk: put aside, taken up again, and there after the power failed."""

from PySide6.QtCore import Qt

from coop.selling.keep_cart import keep_cart
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from tests.builders import a_stamp
from tests.ui.selling.builders import (
    COFFEE,
    CTRL,
    NOW,
    OIL,
    RICE,
    SHIFT,
    SUGAR,
    Counter,
)
from ui.selling.ways_out import WayOut
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod

Key = Qt.Key


def test_each_change_is_on_the_disk_and_then_the_screen_says_so(counter: Counter) -> None:
    counter.qtbot.keyClicks(counter.view.scan_box, "kopi")
    counter.settle()
    counter.qtbot.keyClick(counter.view.scan_box, Key.Key_Return)
    at_once = counter.view.tools.kept_words()
    counter.settle()

    assert at_once == "Saving …"
    assert counter.view.tools.kept_words().startswith("Saved on this computer ")
    assert [kept.cart for kept in counter.kept()] == [counter.till.cart]


def test_the_disk_has_the_newest_of_many_quick_changes(counter: Counter) -> None:
    counter.scan(OIL)
    for _ in range(30):
        counter.page.controls.more()
    counter.settle()

    assert counter.kept()[0].cart == counter.till.cart
    assert counter.lines() == [("Minyakita 1 L", "31", "486.700")]


def test_f8_puts_the_cart_aside_under_a_name(counter: Counter) -> None:
    counter.scan(RICE, OIL)
    counter.press(Key.Key_F8)
    counter.type("Bu Tumini")
    counter.press(Key.Key_Return)

    assert counter.lines() == []
    assert [(kept.cart.label, kept.is_held) for kept in counter.kept()] == [("Bu Tumini", True)]
    assert counter.view.sale.held.text().startswith("1 put aside Bu Tumini · 2 lines · ")
    assert counter.view.held_button.accessibleName() == "Held · 1"


def test_a_cart_put_aside_needs_no_name(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)

    assert counter.view.sale.held.text().startswith("1 put aside Beras SPHP 5 kg")


def test_esc_leaves_the_cart_at_hand(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Escape)

    assert len(counter.lines()) == 1
    assert not counter.kept()[0].is_held


def test_several_carts_are_listed_in_place_and_taken_up_by_keys(counter: Counter) -> None:
    for code, name in ((RICE, "Bu Tumini"), (OIL, "Pak Darmo")):
        counter.scan(code)
        counter.press(Key.Key_F8)
        counter.type(name)
        counter.press(Key.Key_Return)
    counter.press(Key.Key_F8)
    listed = {kept.cart.label for kept in counter.view.held_model.rows}
    first = counter.view.held_model.rows[0].cart
    counter.press(Key.Key_Return)

    assert listed == {"Bu Tumini", "Pak Darmo"}
    assert counter.till.cart == first
    assert len(counter.page.desks.holds.held) == 1
    assert counter.focused() is counter.view.scan_box


def test_a_cart_taken_up_is_paid_like_any_other(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)
    counter.scan(OIL)
    counter.press(Key.Key_F4, Key.Key_F8, Key.Key_Return, Key.Key_F4)

    assert counter.day().total == 15_700 + 62_500
    assert counter.kept() == []


def test_taking_one_up_puts_the_one_at_hand_aside(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)
    counter.scan(OIL)
    counter.press(Key.Key_F8, modifier=SHIFT)
    counter.press(Key.Key_Return)

    assert counter.lines() == [("Beras SPHP 5 kg", "1", "62.500")]
    assert [kept.cart.lines[0].name for kept in counter.page.desks.holds.held] == ["Minyakita 1 L"]


def test_the_list_opens_while_the_change_is_on_the_screen(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)
    counter.scan(OIL)
    counter.press(Key.Key_F4)
    counter.press(Key.Key_F8, modifier=SHIFT)
    is_open = counter.view.held.isVisible()
    counter.press(Key.Key_Return)

    assert is_open
    assert counter.lines() == [("Beras SPHP 5 kg", "1", "62.500")]


def test_f8_with_nothing_anywhere_says_what_it_is_for(counter: Counter) -> None:
    counter.press(Key.Key_F8)

    assert counter.view.strip.text().startswith("No cart is put aside.")


def test_after_a_restart_the_cart_is_there_line_by_line_and_asks(counter: Counter) -> None:
    counter.scan(RICE, OIL)
    counter.type("0,35*")
    counter.scan(SUGAR)
    before, cart = counter.lines(), counter.till.cart
    counter.restart()

    assert counter.lines() == before
    assert counter.till.cart == cart
    assert counter.view.strip.text().startswith("Go on with the receipt from before?")
    assert list(counter.view.strip.ways()) == [WayOut.CONTINUE, WayOut.PUT_ASIDE]


def test_enter_goes_on_with_it(counter: Counter) -> None:
    counter.scan(RICE)
    counter.restart()
    counter.press(Key.Key_Return)
    counter.scan(OIL)
    counter.press(Key.Key_F4)

    assert counter.day().total == 78_200


def test_a_scan_goes_on_with_it_too(counter: Counter) -> None:
    counter.scan(RICE)
    counter.restart()
    counter.scan(OIL)

    assert len(counter.lines()) == 2
    assert not counter.page.desks.holds.is_asking_to_continue


def test_paying_for_it_is_an_answer_as_well(counter: Counter) -> None:
    counter.scan(RICE)
    counter.restart()
    counter.press(Key.Key_F4, Key.Key_Return)

    assert counter.day().total == 62_500
    assert not counter.page.desks.holds.is_asking_to_continue


def test_f8_puts_it_aside_for_the_buyer_who_comes_back(counter: Counter) -> None:
    counter.scan(RICE)
    counter.restart()
    counter.press(Key.Key_F8)

    assert counter.lines() == []
    assert [kept.is_held for kept in counter.kept()] == [True]


def test_the_book_is_asked_again_for_a_cart_from_before(counter: Counter) -> None:
    counter.type("39*")
    counter.scan(RICE)
    counter.restart()
    counter.press(Key.Key_Return, Key.Key_Plus, Key.Key_Plus)

    assert counter.view.strip.text().startswith("The book has 40 pcs left, 41 pcs are asked for.")


def test_a_cart_that_was_paid_when_the_power_failed_is_forgotten(counter: Counter) -> None:
    counter.scan(RICE)
    cart = counter.till.cart
    with counter.database.transaction() as session:
        paid = (Payment(TenderMethod.CASH, Rupiah(62_500)),)
        stamp = a_stamp(FactId(cart.cart_id))
        record_sale(session, stamp, cart=cart, payments=paid, settings=counter.settings)
        keep_cart(session, cart, NOW)
    counter.restart()
    counter.settle()

    assert counter.lines() == []
    assert counter.kept() == []
    assert counter.day().sales == 1


def test_two_carts_at_hand_when_the_power_failed_are_both_there(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)
    aside = counter.till.cart
    other = counter.page.desks.holds.held[0].cart
    with counter.database.transaction() as session:
        keep_cart(session, other, NOW)
    counter.scan(OIL)
    counter.restart()
    counter.settle()

    assert aside.lines == ()
    shown = {counter.lines()[0][0], counter.page.desks.holds.held[0].cart.lines[0].name}
    assert shown == {"Minyakita 1 L", "Beras SPHP 5 kg"}


def test_a_paid_sale_leaves_nothing_to_go_on_with(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.restart()

    assert counter.lines() == []
    assert counter.view.strip.text().startswith("Ready for the next buyer")


def test_carts_put_aside_are_still_there_after_a_restart(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F8)
    counter.type("Bu Tumini")
    counter.press(Key.Key_Return)
    counter.scan(COFFEE)
    counter.restart()

    assert counter.lines() == [("Kopi bubuk robusta 165 g", "1", "14.250")]
    assert [kept.cart.label for kept in counter.page.desks.holds.held] == ["Bu Tumini"]


def test_an_emptied_cart_is_not_there_after_a_restart(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_Delete, modifier=CTRL)
    counter.restart()

    assert counter.lines() == []
