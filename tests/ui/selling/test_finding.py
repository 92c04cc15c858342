"""Names and parts of codes, unknown codes, price checks, and what the book does not have."""

from dataclasses import replace

from PySide6.QtCore import Qt

from coop.selling.goods_at_till import READ_AT_ONCE
from coop.shop_settings import OversellPolicy
from tests.coop.goods.builders import take_in
from tests.ui.selling.builders import (
    CARTON,
    CRISPS,
    CTRL,
    OIL,
    RICE,
    SETTINGS,
    UNKNOWN,
    Counter,
)
from tests.ui.selling.conftest import ACounter
from ui.selling.ways_out import WayOut

Key = Qt.Key


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


def test_goods_found_by_name_bear_their_code_in_the_cart_and_through_a_power_cut(
    counter: Counter,
) -> None:
    counter.type("mi")
    counter.press(Key.Key_Down, Key.Key_Return)
    found = [row.line.code for row in counter.view.cart_model.rows]
    counter.restart()

    assert found == [OIL]
    assert [row.line.code for row in counter.view.cart_model.rows] == [OIL]


def test_the_list_goes_on_where_the_arrows_reach_its_end(counter: Counter) -> None:
    names = [f"Teko {number}" for number in range(10, 50)]
    with counter.database.transaction() as session:
        take_in(session, *(f"{name};1000" for name in names), headings="nama;harga jual")
    view = counter.view

    counter.type("teko")
    assert len(view.found_model.rows) == READ_AT_ONCE
    assert view.found.count.text() == "40 found"
    counter.press(*[Key.Key_PageDown] * 6)

    assert [row.on_sale.name for row in view.found_model.rows] == names
    assert view.found.table.current_row() == view.found_model.rows[-1]


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


def test_f2_after_an_unknown_code_goes_to_the_box(counter: Counter) -> None:
    counter.scan(UNKNOWN)
    counter.press(Key.Key_F2)
    counter.type("kopi")
    counter.press(Key.Key_Return)

    assert len(counter.lines()) == 1


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
