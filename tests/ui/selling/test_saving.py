"""Saving a sale: once, in time, and said only when it is so."""

from PySide6.QtCore import Qt

from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from tests.builders import a_stamp
from tests.ui.selling.builders import (
    COFFEE,
    CTRL,
    NOODLES,
    OIL,
    QUICKLY,
    RICE,
    SOAP,
    Counter,
)
from ui.selling.till import Stage
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod

Key = Qt.Key
FIVE = (RICE, OIL, NOODLES, SOAP, COFFEE)  # 62.500 + 15.700 + 3.100 + 21.900 + 14.250 = 117.450


def test_a_double_enter_pays_once_and_leaves_the_change(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    amount = counter.view.payment.amount
    counter.qtbot.keyClick(amount, Key.Key_Return)
    counter.qtbot.keyClick(amount, Key.Key_Return)
    counter.settle()
    counter.press(Key.Key_Return, gap=QUICKLY)

    assert counter.day().sales == 1
    assert counter.view.paid.change.isVisible()


def test_enter_some_time_later_begins_a_new_receipt(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4, Key.Key_Return)

    assert counter.lines() == []
    assert counter.view.sale.isVisible()


def test_a_finger_left_on_enter_saves_nothing(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.hold_down(Key.Key_Return)
    paying = counter.till.stage
    counter.press(Key.Key_Return)
    counter.hold_down(Key.Key_Return)

    assert paying is Stage.PAYING
    assert counter.till.stage is Stage.PAID


def test_a_double_click_on_pay_does_not_save(counter: Counter) -> None:
    counter.scan(RICE)
    counter.click(counter.view.sale.pay)
    counter.click(counter.view.payment.save, gap=QUICKLY)
    after_two = counter.day().sales
    counter.click(counter.view.payment.save)

    assert after_two == 0
    assert counter.day().sales == 1


def test_nothing_can_be_pressed_until_the_sale_is_on_the_disk(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.qtbot.keyClick(counter.view.payment.amount, Key.Key_Return)
    stage, enabled = counter.till.stage, counter.view.payment.isEnabled()
    keys, title = counter.page.keys(), counter.view.strip.text()
    counter.settle()

    assert (stage, enabled, list(keys)) == (Stage.SAVING, False, [])
    assert "is paid" not in title
    assert "Receipt 01-20261124-0001 is paid and saved" in counter.view.strip.text()


def test_goods_scanned_while_it_is_saved_begin_the_next_receipt(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.qtbot.keyClick(counter.view.payment.amount, Key.Key_Return)
    counter.page.scan(OIL)
    counter.settle()
    counter.settle()

    assert counter.day().sales == 1
    assert counter.lines() == [("Minyakita 1 L", "1", "15.700")]


def test_paying_waits_for_the_answer_to_the_last_scan(counter: Counter) -> None:
    counter.scan(RICE)
    counter.page.scan(OIL)
    counter.page.controls.exact()
    counter.settle()
    counter.settle()

    assert counter.day().total == 78_200


def test_paying_waits_for_a_name_that_was_taken_by_enter(counter: Counter) -> None:
    counter.qtbot.keyClicks(counter.view.scan_box, "kopi")
    counter.qtbot.keyClick(counter.view.scan_box, Key.Key_Return)
    counter.page.controls.exact()
    counter.settle()

    assert counter.day().total == 14_200


def test_an_unknown_last_scan_stops_the_payment(counter: Counter) -> None:
    counter.scan(RICE)
    counter.page.scan("123456789")
    counter.page.controls.exact()
    counter.settle()

    assert counter.day().sales == 0
    assert counter.till.stage is Stage.SELLING


def test_a_code_scanned_into_the_amount_pays_nothing(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.scan(OIL)

    assert counter.till.stage is Stage.PAYING
    assert counter.view.payment.amount.text() == "62.500"
    assert counter.view.payment.change.text() == "0"
    assert counter.view.payment.form.hint.text() == "Scans are not used here."
    assert counter.window.toast.isHidden()


def test_where_the_amount_has_no_line_of_its_own_the_window_says_so(counter: Counter) -> None:
    counter.window.set_letters(200)
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.scan(OIL)

    assert counter.view.payment.amount.text() == "62.500"
    assert counter.window.toast.text() == "Scans are not used here."


def test_an_answer_that_was_lost_finds_the_sale_as_it_was(counter: Counter) -> None:
    counter.scan(RICE)
    cart = counter.till.cart
    with counter.database.transaction() as session:
        stamp = a_stamp(FactId(cart.cart_id))
        paid = (Payment(TenderMethod.CASH, Rupiah(100_000)),)
        record_sale(session, stamp, cart=cart, payments=paid, settings=counter.settings)
    counter.press(Key.Key_F4)
    counter.settle()

    assert counter.day().sales == 1
    assert counter.view.paid.change.text() == "37.500"


def test_a_price_that_changed_meanwhile_is_taken_by_enter(counter: Counter) -> None:
    counter.scan(RICE)
    counter.set_price(RICE, 64_000)
    counter.press(Key.Key_F4)
    refused = counter.view.payment.note.text()
    counter.press(Key.Key_Return)
    total = counter.view.payment.total.text()
    counter.press(Key.Key_Return)

    assert refused.startswith("The price is now 64.000, no longer 62.500.")
    assert total == "64.000"
    assert counter.day().total == 64_000


def test_a_refused_sale_is_kept_on_the_disk(counter: Counter) -> None:
    counter.scan(RICE)
    counter.set_price(RICE, 64_000)
    counter.press(Key.Key_F4)

    assert counter.till.stage is Stage.PAYING
    assert [kept.cart for kept in counter.kept()] == [counter.till.cart]


def test_ctrl_enter_saves_without_printing(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_Return, modifier=CTRL)

    assert counter.day().sales == 1
    assert counter.papers() == []
    assert counter.view.paid.paper.text() == "Not printed. F9 prints it."


def test_enter_saves_and_puts_the_paper_into_the_queue(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10, Key.Key_Return)

    assert len(counter.papers()) == 1
