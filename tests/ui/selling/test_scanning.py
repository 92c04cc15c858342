"""From a scan, a code or a name to a line in the cart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop.goods.archive_item import archive_item
from coop.goods.item_records import item_record
from coop.goods.scanned_item import scanned_item
from tests.builders import TODAY, a_stamp
from tests.coop.goods.builders import with_check_digit
from tests.ui.selling.builders import (
    CARTON,
    COFFEE,
    CTRL,
    NOODLES,
    OIL,
    RICE,
    SETTINGS,
    SUGAR,
    TEA,
    UNKNOWN,
    UNPRICED,
    Counter,
)
from tests.ui.selling.conftest import ACounter
from ui.selling.ways_out import WayOut
from values.quantity import Quantity

Key = Qt.Key


def test_a_scan_is_a_line_on_the_screen(counter: Counter) -> None:
    counter.scan(RICE)

    assert counter.lines() == [("Beras SPHP 5 kg", "1", "62.500")]
    assert counter.view.sale.total.text() == "62.500"
    assert "39 pcs left" in counter.view.strip.text()


def test_the_same_goods_scanned_again_count_on_their_line(counter: Counter) -> None:
    counter.scan(RICE, OIL, RICE)

    assert counter.lines() == [
        ("Beras SPHP 5 kg", "2", "125.000"),
        ("Minyakita 1 L", "1", "15.700"),
    ]
    assert counter.till.chosen == 0


def test_a_carton_and_a_piece_are_lines_of_their_own(counter: Counter) -> None:
    counter.scan(CARTON, NOODLES)

    assert [amount for _, _, amount in counter.lines()] == ["118.000", "3.100"]


def test_a_scan_needs_no_click_into_the_box(counter: Counter) -> None:
    counter.view.scan_box.clearFocus()
    counter.view.paid.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    counter.window.setFocus()

    counter.scan(RICE)

    assert len(counter.lines()) == 1
    assert counter.view.scan_box.text() == ""


def test_a_typed_code_waits_for_enter(counter: Counter) -> None:
    counter.type(COFFEE)
    before = counter.lines()
    counter.press(Key.Key_Return)

    assert before == []
    assert counter.lines() == [("Kopi bubuk robusta 165 g", "1", "14.250")]
    assert counter.view.scan_box.text() == ""


@pytest.mark.parametrize(("typed", "shown"), [("5*", ("5", "78.500")), ("12*", ("12", "188.400"))])
def test_a_star_before_the_scan_counts_it(
    counter: Counter, typed: str, shown: tuple[str, str]
) -> None:
    counter.type(typed)
    counter.scan(OIL)

    assert counter.lines() == [("Minyakita 1 L", *shown)]
    assert counter.view.scan_box.text() == ""


def test_a_star_before_a_code_or_a_name_counts_it_too(counter: Counter) -> None:
    counter.type(f"3*{OIL}")
    counter.press(Key.Key_Return)
    counter.type("2*kopi")
    counter.press(Key.Key_Return)

    assert [quantity for _, quantity, _ in counter.lines()] == ["3", "2"]


def test_weighed_goods_take_a_star_with_a_comma(counter: Counter) -> None:
    counter.type("1,35*")
    counter.scan(SUGAR)

    assert counter.lines() == [("Gula pasir curah", "1,35", "23.625")]


def test_counted_goods_do_not(counter: Counter) -> None:
    counter.type("1,5*")
    counter.scan(OIL)

    assert counter.lines() == []
    assert counter.view.strip.text().startswith("This is counted in whole pcs.")


def test_nonsense_before_the_star_stays_to_be_corrected(counter: Counter) -> None:
    counter.type("1.2.3*")
    counter.scan(OIL)

    assert counter.lines() == []
    assert counter.view.scan_box.text() == "1.2.3*"
    assert "Write a plain number, such as 12." in counter.view.strip.text()


def test_weighed_goods_without_a_weight_are_asked_for_in_place(counter: Counter) -> None:
    counter.scan(SUGAR)
    asked = counter.view.strip.text()
    counter.type("0.25")
    words, figure = counter.view.strip.entry.words(), counter.view.strip.entry.figure()
    counter.press(Key.Key_Return)

    assert asked == "Weight of Gula pasir curah in kg"
    assert (words, figure) == ("Read as 0,25 kg.", "4.375")
    assert counter.lines() == [("Gula pasir curah", "0,25", "4.375")]
    assert counter.focused() is counter.view.scan_box


def test_esc_leaves_the_weight_and_nothing_is_sold(counter: Counter) -> None:
    counter.scan(SUGAR)
    counter.press(Key.Key_Escape)

    assert counter.lines() == []
    assert counter.focused() is counter.view.scan_box


def test_a_scan_into_the_weight_is_refused(counter: Counter) -> None:
    counter.scan(SUGAR)
    counter.scan(RICE)

    assert counter.lines() == []
    assert counter.view.strip.entry.field.text() == ""
    assert counter.view.strip.entry.words() == "Scans are not used here."
    assert counter.window.toast.isHidden()


def test_the_weight_on_a_scale_label_is_taken(counter: Counter) -> None:
    counter.scan("2000150012505")

    assert counter.lines() == [("Gula pasir curah", "1,25", "21.875")]


def test_the_price_on_a_scale_label_is_paid_to_the_rupiah(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, scale_codes_hold_price=True))
    counter.scan(with_check_digit("200015006180"))  # 353,14 g: by whole grams it were 6.178.
    bag = counter.lines()
    counter.press(Key.Key_F10)
    counter.type("q")
    counter.type("QR1")
    counter.press(Key.Key_Return)

    assert bag == [("Gula pasir curah", "0,353", "6.180")]
    assert counter.day().total == 6_180


def test_another_weight_than_the_labels_has_another_price(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, scale_codes_hold_price=True))
    counter.scan(with_check_digit("200015006180"))
    counter.press(Key.Key_F5)
    counter.type("0,353")
    counter.press(Key.Key_Return)
    same = counter.lines()[0][2]
    counter.press(Key.Key_F5)
    counter.type("1")
    counter.press(Key.Key_Return)

    assert (same, counter.lines()[0][2]) == ("6.180", "17.500")


def test_todays_price_takes_the_place_of_a_labels(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, scale_codes_hold_price=True))
    counter.scan(with_check_digit("200015006180"))
    counter.set_price(SUGAR, 20_000)
    counter.press(Key.Key_F4, Key.Key_Return)

    assert counter.lines() == [("Gula pasir curah", "0,353", "7.060")]


def test_two_bags_with_labels_are_two_lines(counter: Counter) -> None:
    counter.scan("2000150012505", "2000150012505")

    assert len(counter.lines()) == 2


def test_an_unknown_code_leads_to_the_name_or_to_new_goods(counter: Counter) -> None:
    counter.scan(UNKNOWN)
    said = counter.view.strip.text()
    counter.press(Key.Key_B, modifier=CTRL)

    assert said.startswith(f"Code {UNKNOWN} is not on the list of goods yet.")
    assert counter.wanted == [("goods", UNKNOWN)]


def test_a_code_typed_wrong_stays_to_be_corrected(counter: Counter) -> None:
    counter.type(UNKNOWN)
    counter.press(Key.Key_Return)

    assert counter.view.strip.text().startswith(f"Code {UNKNOWN}")
    assert counter.view.scan_box.text() == UNKNOWN
    assert counter.view.scan_box.selectedText() == UNKNOWN


def test_goods_noted_on_their_page_come_back_as_a_scan(counter: Counter) -> None:
    counter.page.arrive(COFFEE)
    counter.settle()

    assert len(counter.lines()) == 1


def test_a_code_with_a_wrong_last_figure_is_told_and_sold(counter: Counter) -> None:
    counter.scan(TEA)

    assert counter.lines() == [("Teh celup isi 25", "1", "7.500")]
    assert "compare the name" in counter.view.strip.text()


def test_an_archived_code_says_so_and_leads_to_its_card(counter: Counter) -> None:
    with counter.database.transaction() as session:
        found = scanned_item(session, RICE, TODAY)
        assert found is not None
        item_id = found.on_sale.item_id
        item = item_record(session, item_id)
        assert item is not None
        archive_item(
            session, a_stamp(), item_id=item_id, based_on=item.revision, reason="tidak dikirim"
        )

    counter.scan(RICE)

    assert counter.lines() == []
    words = counter.view.strip.text()
    assert words.startswith("Beras SPHP 5 kg is archived. Bring it back on the page Goods")
    counter.click(counter.view.strip.ways()[WayOut.SET_PRICE])
    assert counter.wanted[-1] == ("goods", item_id)


def test_goods_without_a_price_ask_for_one(counter: Counter) -> None:
    counter.scan(UNPRICED)
    counter.click(counter.view.strip.ways()[WayOut.SET_PRICE])

    assert counter.lines() == []
    assert counter.view.strip.text().startswith("Kerupuk udang has no price yet.")
    [(page, item_id)] = counter.wanted
    assert (page, item_id) == ("goods", counter.page.desks.scans.unpriced_item)


def test_arrows_choose_another_line(counter: Counter) -> None:
    counter.scan(RICE, OIL, COFFEE)
    counter.press(Key.Key_Up, Key.Key_Up, Key.Key_Up)

    assert counter.till.chosen == 0
    assert counter.view.table.currentIndex().row() == 0


def test_the_line_scanned_last_is_chosen(counter: Counter) -> None:
    counter.scan(RICE, OIL)

    line = counter.till.line
    assert line is not None
    assert (line.name, line.quantity) == ("Minyakita 1 L", Quantity(1_000))
