"""From the total to the change."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.selling.builders import (
    COFFEE,
    CRISPS,
    CTRL,
    NOODLES,
    OIL,
    RICE,
    SETTINGS,
    SOAP,
    SUGAR,
    Counter,
)
from tests.ui.selling.conftest import ACounter
from ui.formatting import MINUS
from ui.selling.figures import TIMES
from ui.selling.till import Stage
from ui.selling.ways_out import WayOut
from values.tender_method import TenderMethod

Key = Qt.Key
FIVE = (RICE, OIL, NOODLES, SOAP, COFFEE)  # 62.500 + 15.700 + 3.100 + 21.900 + 14.250 = 117.450


def test_five_scans_and_one_key_are_a_sale_with_exact_cash(counter: Counter) -> None:
    counter.scan(*FIVE)
    counter.press(Key.Key_F4)

    assert counter.day().total == 117_400
    assert counter.view.paid.change.text() == "0"


def test_five_scans_and_two_keys_are_a_sale_too(counter: Counter) -> None:
    counter.scan(*FIVE)
    counter.press(Key.Key_F10, Key.Key_Return)

    assert counter.day().sales == 1


def test_five_scans_and_two_keys_give_change_from_a_note(counter: Counter) -> None:
    counter.scan(*FIVE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_3, modifier=CTRL)

    assert counter.view.paid.change.text() == "32.600"
    assert counter.view.paid.sums.texts()["Cash received"] == "150.000"


def test_the_change_stays_large_until_the_next_scan(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F10)
    counter.type("50000")
    counter.press(Key.Key_Return)
    shown = (counter.view.paid.change.name(), counter.view.paid.change.text())
    lines = counter.lines()
    counter.scan(COFFEE)

    assert shown == ("Change", "34.300")
    assert len(lines) == 1
    assert counter.lines() == [("Kopi bubuk robusta 165 g", "1", "14.250")]
    assert not counter.view.paid.isVisible()


def test_the_change_is_counted_out(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F10)
    counter.type("50000")
    counter.press(Key.Key_Return)

    assert counter.view.paid.notes.line.text() == f"20.000 + 10.000 + 2 {TIMES} 2.000 + 200 + 100"


def test_rounding_is_a_line_of_its_own_and_only_for_cash(counter: Counter) -> None:
    counter.scan(COFFEE)
    sums = counter.view.sale.sums.texts()
    counter.press(Key.Key_F10)
    in_cash = counter.view.payment.total.text(), counter.view.payment.form.hint.text()
    counter.type("q")
    by_qris = counter.view.payment.total.text(), counter.view.payment.form.hint.text()

    assert sums["Rounding (cash)"] == f"{MINUS}50"
    assert in_cash == ("14.200", f"Cash rounding {MINUS}50")
    assert by_qris == ("14.250", "")


def test_quick_sums_are_what_a_buyer_hands_over(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    quick = [button.text() for button in counter.view.payment.form.quick if button.isVisible()]
    counter.click(counter.view.payment.form.quick[3])

    assert quick == ["Exact cash", "70.000", "80.000", "100.000"]
    assert counter.view.payment.amount.text() == "100.000"
    assert counter.view.payment.change.text() == "37.500"
    assert counter.till.stage is Stage.PAYING


def test_qris_is_recorded_with_its_reference(counter: Counter) -> None:
    counter.scan(COFFEE)
    counter.press(Key.Key_F10)
    counter.type("q")
    counter.type("INV-77")
    counter.press(Key.Key_Return)

    assert counter.day().by_method == {TenderMethod.QRIS: 14_250}
    assert counter.view.paid.change.name() == "Paid"
    assert counter.papers()[0].tenders[0].reference == "INV-77"


def test_a_transfer_without_its_reference_is_refused_in_place(counter: Counter) -> None:
    counter.scan(COFFEE)
    counter.press(Key.Key_F10)
    counter.type("b")
    counter.press(Key.Key_Return)
    refused = counter.view.payment.note.text(), list(counter.view.payment.offered())
    counter.type("TRX 5")
    counter.press(Key.Key_Return)

    assert refused[0].startswith("The Transfer reference is not filled in yet.")
    assert refused[1] == [WayOut.TO_REFERENCE]
    assert counter.day().by_method == {TenderMethod.TRANSFER: 14_250}


def test_letters_choose_the_way_and_are_not_typed(counter: Counter) -> None:
    counter.scan(COFFEE)
    counter.press(Key.Key_F10)
    counter.type("qx")
    counter.press(Key.Key_Tab)
    counter.type("zt")

    assert counter.view.payment.amount.text() == "14.200"
    assert counter.view.payment.ways[TenderMethod.CASH].isChecked()


def test_a_sale_is_paid_in_two_ways(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("50000")
    counter.type("+")
    put_down, left = counter.view.payment.form.parts.text(), counter.view.payment.amount.text()
    counter.type("QR1")
    counter.press(Key.Key_Return)

    assert (put_down, left) == ("Put down: Cash 50.000", "12.500")
    assert counter.day().by_method == {TenderMethod.CASH: 50_000, TenderMethod.QRIS: 12_500}


def test_cash_for_the_rest_is_rounded_and_gives_change(counter: Counter) -> None:
    counter.scan(COFFEE, COFFEE, COFFEE)  # 42.750
    counter.press(Key.Key_F10)
    counter.type("q")
    counter.type("QR2")
    counter.press(Key.Key_Tab)
    counter.type("20000")
    counter.type("+")
    counter.type("50000")
    counter.press(Key.Key_Return)

    assert counter.view.paid.change.text() == "27.300"
    assert counter.day().by_method == {TenderMethod.QRIS: 20_000, TenderMethod.CASH: 22_700}


def test_minus_takes_a_part_back_into_the_field(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("50000")
    counter.type("+")
    counter.press(Key.Key_Tab)
    counter.press(Key.Key_Minus)

    assert counter.view.payment.amount.text() == "50.000"
    assert counter.view.payment.form.parts.text() == ""


def test_too_little_cash_is_refused_with_ways_on(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("54000")
    live = counter.view.payment.change.name(), counter.view.payment.change.text()
    counter.press(Key.Key_Return)

    assert live == ("Missing", "8.500")
    assert counter.view.payment.note.text().startswith("8.500 is missing.")
    assert list(counter.view.payment.offered()) == [WayOut.ANOTHER_WAY, WayOut.CHANGE_AMOUNT]
    assert counter.view.payment.amount.text() == "54.000"
    assert counter.day().sales == 0


def test_the_rest_of_too_little_cash_is_paid_otherwise(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("54000")
    counter.press(Key.Key_Return)
    counter.click(counter.view.payment.offered()[WayOut.ANOTHER_WAY])
    counter.type("QR3")
    counter.press(Key.Key_Return)

    assert counter.day().by_method == {TenderMethod.CASH: 54_000, TenderMethod.QRIS: 8_500}


def test_more_than_the_total_by_qris_is_brought_down_by_enter(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("q")
    counter.type("QR4")
    counter.press(Key.Key_Tab)
    counter.type("70000")
    counter.press(Key.Key_Return)
    refused = list(counter.view.payment.offered())
    counter.press(Key.Key_Return, Key.Key_Return)

    assert refused == [WayOut.TAKE_DUE, WayOut.TO_GOODS]
    assert counter.day().by_method == {TenderMethod.QRIS: 62_500}


def test_esc_goes_back_to_the_goods_and_keeps_what_was_put_down(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("50000")
    counter.type("+")
    counter.press(Key.Key_Escape)
    focus = counter.focused()
    counter.scan(OIL)
    counter.press(Key.Key_F10)

    assert focus is counter.view.scan_box
    assert counter.view.payment.form.parts.text() == "Put down: Cash 50.000"
    assert counter.view.payment.amount.text() == "28.200"


def test_nothing_to_pay_for_is_said_in_the_strip(counter: Counter) -> None:
    counter.press(Key.Key_F10)
    by_f10 = counter.view.strip.text()
    counter.press(Key.Key_F4)

    assert by_f10.startswith("There are no goods to pay for yet.")
    assert counter.till.stage is Stage.SELLING
    assert counter.day().sales == 0


def test_goods_the_book_did_not_have_are_sold_and_listed(counter: Counter) -> None:
    counter.type("3*")
    counter.scan(CRISPS)
    counter.press(Key.Key_F4)

    assert counter.day().total == 24_000


@pytest.mark.parametrize(("step", "total"), [(0, "14.250"), (50, "14.250"), (500, "14.000")])
def test_the_shop_chooses_its_rounding(a_counter: ACounter, step: int, total: str) -> None:
    counter = a_counter(replace(SETTINGS, cash_rounding=step))
    counter.scan(COFFEE)

    assert counter.view.sale.total.text() == total


def test_weighed_goods_and_a_discount_are_paid_to_the_rupiah(counter: Counter) -> None:
    counter.type("0,35*")
    counter.scan(SUGAR)  # 6.125
    counter.press(Key.Key_F6)
    counter.type("10%")
    counter.press(Key.Key_Return)  # 5.512
    counter.press(Key.Key_F10)
    counter.type("q")
    counter.type("QR9")
    counter.press(Key.Key_Return)

    assert counter.day().total == 5_512
