"""From a scan, a code or a name to a line in the cart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop.shop_settings import OversellPolicy
from tests.ui.selling.builders import (
    CARTON,
    COFFEE,
    CRISPS,
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
    assert "This is not a number." in counter.view.strip.text()


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
    assert counter.window.toast.text() == "Scans are not used here."


def test_the_weight_on_a_scale_label_is_taken(counter: Counter) -> None:
    counter.scan("2000150012505")

    assert counter.lines() == [("Gula pasir curah", "1,25", "21.875")]


def test_two_bags_with_labels_are_two_lines(counter: Counter) -> None:
    counter.scan("2000150012505", "2000150012505")

    assert len(counter.lines()) == 2


def test_letters_search_while_they_are_typed(counter: Counter) -> None:
    counter.type("ko")

    assert counter.view.found.isVisible()
    assert [row.on_sale.name for row in counter.view.found_model.rows] == [
        "Kopi bubuk robusta 165 g"
    ]


def test_enter_takes_what_the_search_found(counter: Counter) -> None:
    counter.type("mi")
    counter.press(Key.Key_Down, Key.Key_Return)

    assert counter.lines() == [("Minyakita 1 L", "1", "15.700")]
    assert not counter.view.found.isVisible()
    assert counter.focused() is counter.view.scan_box


def test_enter_pressed_before_the_list_is_there_takes_its_first_line(counter: Counter) -> None:
    counter.qtbot.keyClicks(counter.view.scan_box, "kopi")
    counter.qtbot.keyClick(counter.view.scan_box, Key.Key_Return)
    counter.settle()

    assert counter.lines() == [("Kopi bubuk robusta 165 g", "1", "14.250")]


def test_esc_closes_the_list_and_keeps_the_text(counter: Counter) -> None:
    counter.type("kopi")
    counter.press(Key.Key_Escape)

    assert not counter.view.found.isVisible()
    assert counter.view.scan_box.text() == "kopi"


def test_a_name_that_nothing_has_offers_new_goods(counter: Counter) -> None:
    counter.type("xyzzyx")

    assert counter.view.strip.text().startswith("Nothing is called “xyzzyx”.")
    assert list(counter.view.strip.ways()) == [WayOut.NEW_ITEM]


def test_a_part_of_a_code_is_looked_for(counter: Counter) -> None:
    counter.type("210999")
    counter.press(Key.Key_Return)

    assert [row.on_sale.name for row in counter.view.found_model.rows] == [
        "Kopi bubuk robusta 165 g"
    ]


def test_an_unknown_code_leads_to_the_name_or_to_new_goods(counter: Counter) -> None:
    counter.scan(UNKNOWN)
    said = counter.view.strip.text()
    counter.press(Key.Key_B, modifier=CTRL)

    assert said.startswith(f"Code {UNKNOWN} is not on the list of goods yet.")
    assert counter.wanted == [("goods", UNKNOWN)]


def test_f2_after_an_unknown_code_goes_to_the_box(counter: Counter) -> None:
    counter.scan(UNKNOWN)
    counter.press(Key.Key_F2)
    counter.type("kopi")
    counter.press(Key.Key_Return)

    assert len(counter.lines()) == 1


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


def test_goods_without_a_price_ask_for_one(counter: Counter) -> None:
    counter.scan(UNPRICED)
    counter.click(counter.view.strip.ways()[WayOut.SET_PRICE])

    assert counter.lines() == []
    assert counter.view.strip.text().startswith("Kerupuk udang has no price yet.")
    [(page, item_id)] = counter.wanted
    assert (page, item_id) == ("goods", counter.page.desks.scans.unpriced_item)


def test_more_than_the_book_has_is_warned_of_and_sold(counter: Counter) -> None:
    counter.type("5*")
    counter.scan(CRISPS)
    ways = counter.view.strip.ways()

    assert counter.lines() == [("Keripik tempe Bu Yati", "5", "40.000")]
    assert counter.view.strip.text().startswith("The book has 2 pcs left, 5 pcs are asked for.")
    assert [ways[way].accessibleName() for way in ways] == ["Sell 5", "Make it 2"]


def test_make_it_two_takes_what_the_book_has(counter: Counter) -> None:
    counter.type("5*")
    counter.scan(CRISPS)
    counter.click(counter.view.strip.ways()[WayOut.MAKE_POSSIBLE])

    assert counter.lines() == [("Keripik tempe Bu Yati", "2", "16.000")]
    assert counter.view.strip.ways() == {}


def test_sell_five_shows_the_line_again(counter: Counter) -> None:
    counter.type("5*")
    counter.scan(CRISPS)
    counter.click(counter.view.strip.ways()[WayOut.SELL_ANYWAY])

    assert counter.lines() == [("Keripik tempe Bu Yati", "5", "40.000")]
    assert "Keripik tempe" in counter.view.strip.text()


def test_a_shop_that_forbids_it_refuses_in_place(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, oversell_policy=OversellPolicy.FORBID))
    counter.type("5*")
    counter.scan(CRISPS)
    before = counter.lines()
    counter.click(counter.view.strip.ways()[WayOut.MAKE_POSSIBLE])

    assert before == []
    assert counter.lines() == [("Keripik tempe Bu Yati", "2", "16.000")]


def test_a_shop_that_allows_it_says_nothing(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, oversell_policy=OversellPolicy.ALLOW))
    counter.type("5*")
    counter.scan(CRISPS)

    assert counter.lines() == [("Keripik tempe Bu Yati", "5", "40.000")]
    assert counter.view.strip.ways() == {}


def test_a_price_check_shows_the_price_and_sells_nothing(counter: Counter) -> None:
    counter.press(Key.Key_F, modifier=CTRL)
    counter.scan(CARTON)
    told = counter.view.strip.text()
    counter.scan(RICE)

    assert "118.000" in told
    assert "dus of 40 pcs" in told
    assert [name for name, _, _ in counter.lines()] == ["Beras SPHP 5 kg"]


def test_a_price_check_by_name_sells_nothing_either(counter: Counter) -> None:
    counter.press(Key.Key_F, modifier=CTRL)
    counter.type("kopi")
    counter.press(Key.Key_Return)

    assert "14.250" in counter.view.strip.text()
    assert counter.lines() == []


def test_ctrl_f_in_the_list_shows_the_price_only(counter: Counter) -> None:
    counter.type("kopi")
    counter.press(Key.Key_F, modifier=CTRL)

    assert "14.250" in counter.view.strip.text()
    assert counter.lines() == []


def test_esc_leaves_the_price_check(counter: Counter) -> None:
    counter.press(Key.Key_F, modifier=CTRL)
    counter.press(Key.Key_Escape)
    counter.scan(RICE)

    assert len(counter.lines()) == 1


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
