"""The goods page: finding an item, what is said of it, its stock card."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from coop.goods.item_list import PAGE
from coop.goods.set_prices import NewPrice, set_prices
from coop.stock.adjust_stock import adjust_stock
from coop.stock.stock_card import CardLine
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.ui.goods.builders import RICE_CODE, Keeper
from ui.goods.goods_filters import EVERYTHING, TO_COUNT
from ui.theme.letters import LETTER_PERCENTS
from values.adjustment_reason import AdjustmentReason
from values.money import Rupiah
from values.quantity import Quantity

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def states(keeper: Keeper) -> list[str]:
    model = keeper.listing.rows
    return [model.index(row, 4).data() for row in range(model.rowCount())]


def test_what_wants_to_be_looked_at_is_listed_first_the_worst_on_top(keeper: Keeper) -> None:
    assert states(keeper) == ["Stock below 0", "No price", "Nearly sold out"]
    assert keeper.desk.panel.on_hand.text() == "\N{MINUS SIGN}2 pcs"


def test_where_nothing_is_wrong_everything_is_listed(keeper: Keeper) -> None:
    keeper.listing._has_chosen_filter = False

    keeper.listing._show_counts({"attention": 0, EVERYTHING: 5})

    assert keeper.listing.filters.current() == EVERYTHING
    keeper.qtbot.waitUntil(lambda: len(keeper.names()) == 5)


def test_the_models_are_sound(keeper: Keeper) -> None:
    QAbstractItemModelTester(keeper.listing.rows)
    QAbstractItemModelTester(keeper.desk.panel.packs)
    QAbstractItemModelTester(keeper.desk.panel.prices)
    QAbstractItemModelTester(keeper.desk.panel.card_view.lines)

    keeper.find("mi goreng", keeper.stocked.noodles)
    keeper.press(Key.Key_F9)
    keeper.listing.search.clear()

    keeper.wait_for_names("Minyakita 1 L", "Garam dapur", "Telur ayam ras")


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("minus", ["Minyakita 1 L"]),
        ("unpriced", ["Garam dapur"]),
        ("low", ["Telur ayam ras"]),
        (TO_COUNT, ["Minyakita 1 L"]),
        ("out", []),
        ("inactive", []),
    ],
)
def test_each_filter_lists_its_own(keeper: Keeper, name: str, listed: list[str]) -> None:
    keeper.listing.filters.choose(name)

    keeper.wait_for_names(*listed)


def test_control_tab_goes_round_the_filters_that_list_anything(keeper: Keeper) -> None:
    keeper.qtbot.waitUntil(lambda: keeper.listing.filters.count(EVERYTHING) == 5)
    seen = []
    for _ in range(7):
        keeper.press(Key.Key_Tab, Modifier.ControlModifier)
        seen.append(keeper.listing.filters.current())

    assert seen == [EVERYTHING, "low", "minus", "unpriced", TO_COUNT, "attention", EVERYTHING]


def test_while_something_is_searched_the_filters_say_all(keeper: Keeper) -> None:
    filters = keeper.listing.filters
    filters.choose(TO_COUNT)
    keeper.type("beras")
    keeper.wait_for_names("Beras SPHP 5 kg")
    searching = (filters.current(), filters.field.currentData())
    keeper.press(Key.Key_Escape)

    assert searching == (EVERYTHING, EVERYTHING)
    assert (filters.current(), filters.field.currentData()) == (TO_COUNT, TO_COUNT)
    keeper.wait_for_names("Minyakita 1 L")


def test_a_filter_chosen_while_something_is_searched_stays(keeper: Keeper) -> None:
    keeper.type("beras")
    keeper.wait_for_names("Beras SPHP 5 kg")
    keeper.listing.filters.choose("unpriced")

    keeper.wait_for_names("Garam dapur")
    assert keeper.listing.search.text() == ""
    assert keeper.listing.filters.current() == "unpriced"


def test_the_key_bar_and_the_button_name_the_same_view(keeper: Keeper) -> None:
    def names() -> set[str]:
        shown = {key.caption for key in keeper.window.keys_now() if key.sequence == "F9"}
        return shown | {keeper.desk.panel.card_button.accessibleName()}

    packs = names()
    with keeper.qtbot.waitSignal(keeper.page.keys_changed):
        keeper.press(Key.Key_F9)
    keeper.qtbot.waitUntil(lambda: bool(keeper.desk.panel.card_view.lines.rows))

    assert (packs, names()) == ({"Stock card"}, {"Packs"})


@pytest.mark.parametrize("typed", ["beras", "sphp 5", RICE_CODE, RICE_CODE[:7], "bersa"])
def test_an_item_is_found_by_words_by_a_code_and_in_spite_of_a_slip(
    keeper: Keeper, typed: str
) -> None:
    keeper.type(typed)

    keeper.wait_for_names("Beras SPHP 5 kg")
    keeper.wait_for_item(keeper.stocked.rice)


def test_a_scan_looks_the_item_up(keeper: Keeper) -> None:
    assert keeper.page.scan(RICE_CODE)

    keeper.wait_for_item(keeper.stocked.rice)


def test_an_item_found_is_in_the_same_state_as_in_the_list(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        adjust_stock(
            session,
            a_stamp(),
            item_id=keeper.stocked.oil,
            quantity=Quantity(20_000),
            reason=AdjustmentReason.FOUND,
        )
    keeper.type("minyakita")
    keeper.wait_for_names("Minyakita 1 L")

    keeper.qtbot.waitUntil(lambda: states(keeper) == ["Count it"])


def test_packs_show_contents_codes_prices_and_what_comes(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        set_prices(
            session,
            a_stamp(),
            prices=[NewPrice(keeper.stocked.noodles, 1, Rupiah(3_300))],
            effective_from=TODAY + timedelta(days=7),
        )
    keeper.find("mi goreng", keeper.stocked.noodles)
    panel = keeper.desk.panel

    cells = [panel.packs.index(row, 0).data() for row in range(2)]
    assert cells == ["pcs", "dus"]
    assert panel.in_packs.text() == "3 dus 17 pcs"
    shown = panel.packs.rows[0]
    assert shown.price == 3_100
    assert shown.next_price is not None
    assert shown.next_price.price == 3_300
    history = [(row.unit, row.price, row.change) for row in panel.prices.rows]
    assert history == [("pcs", 3_300, 200), ("pcs", 3_100, None), ("dus", 118_000, None)]


def test_the_stock_card_names_each_document_and_what_was_left(keeper: Keeper) -> None:
    keeper.press(Key.Key_F9)
    view = keeper.desk.panel.card_view
    keeper.qtbot.waitUntil(lambda: view.lines.rowCount() == 2)

    words = [view.lines.index(row, 1).data() for row in range(2)]
    assert words == ["Opening stock", "Sold"]
    balances = [view.lines.index(row, 5).data() for row in range(2)]
    assert balances == ["1", "\N{MINUS SIGN}2"]


def test_enter_on_a_sale_of_the_card_asks_for_its_receipt(keeper: Keeper) -> None:
    keeper.press(Key.Key_F9)
    view = keeper.desk.panel.card_view
    keeper.qtbot.waitUntil(lambda: view.lines.rowCount() == 2)
    view.choose(1)
    view.setFocus()

    with keeper.qtbot.waitSignal(keeper.page.page_wanted) as wanted:
        keeper.press(Key.Key_Return)

    sale = view.lines.rows[1]
    assert isinstance(sale, CardLine)
    assert wanted.args == ["sales", sale.fact_id]


def test_the_desk_for_prices_is_one_key_away(keeper: Keeper) -> None:
    with keeper.qtbot.waitSignal(keeper.page.page_wanted) as wanted:
        keeper.press(Key.Key_H, Modifier.ControlModifier)

    assert wanted.args == ["office", "prices"]


def test_a_long_card_opens_at_the_newest_and_is_read_back_while_scrolling(
    keeper: Keeper,
) -> None:
    count = 230
    with keeper.database.transaction() as session:
        for _ in range(count):
            a_sale(session, a_cart(a_line(session, keeper.stocked.rice, 1_000)))
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F9)
    view = keeper.desk.panel.card_view
    keeper.qtbot.waitUntil(lambda: view.lines.rowCount() == 201)  # And what was left before.
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()

    view.scrollToTop()

    keeper.qtbot.waitUntil(lambda: view.lines.rowCount() == count + 1)
    balances = [line.balance for line in view.lines.rows]
    assert balances == [Quantity((100 - sold) * 1000) for sold in range(count + 1)]


def test_a_long_list_is_read_on_when_its_end_comes_into_sight(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        for number in range(PAGE + 20):
            an_item(session, f"Kopi {number:03d}")
    keeper.listing.filters.choose(EVERYTHING)
    keeper.qtbot.waitUntil(lambda: len(keeper.names()) == PAGE)

    keeper.listing.table.scrollToBottom()

    keeper.qtbot.waitUntil(lambda: len(keeper.names()) == PAGE + 25)
    assert len(set(keeper.names())) == PAGE + 25


def test_what_another_page_commits_is_seen_at_once(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        a_sale(session, a_cart(a_line(session, keeper.stocked.eggs, 500)))

    keeper.page._operations.committed.emit()

    keeper.listing.table.choose(2)
    keeper.wait_for_item(keeper.stocked.eggs)
    keeper.qtbot.waitUntil(lambda: keeper.desk.panel.on_hand.text() == "4 kg")


def test_arrow_keys_walk_the_list_while_the_search_has_the_focus(keeper: Keeper) -> None:
    keeper.press(Key.Key_Down)
    keeper.wait_for_item(keeper.stocked.salt)
    keeper.press(Key.Key_Up)

    keeper.wait_for_item(keeper.stocked.oil)
    assert keeper.listing.search.hasFocus()


def test_another_page_may_ask_for_an_item(keeper: Keeper) -> None:
    keeper.page.arrive(keeper.stocked.rice)

    keeper.wait_for_item(keeper.stocked.rice)


def test_a_narrow_window_shows_the_list_then_the_item_and_escape_leads_back(
    keeper: Keeper,
) -> None:
    keeper.window.resize(900, 600)
    assert not keeper.desk.isVisible()

    keeper.press(Key.Key_Return)
    assert keeper.desk.panel.isVisible()
    assert not keeper.listing.table.isVisible()
    keeper.press(Key.Key_Escape)

    assert keeper.listing.table.isVisible()
    assert keeper.listing.search.hasFocus()


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
def test_with_letters_of_any_size_no_figure_is_cut(keeper: Keeper, percent: int) -> None:
    keeper.find("mi goreng", keeper.stocked.noodles)

    keeper.window.set_letters(percent)
    keeper.browser.halves.open_detail()

    panel = keeper.desk.panel
    figures = (panel.on_hand, panel.in_packs, panel.price)

    def are_whole() -> bool:
        seen = [figure for figure in figures if figure.isVisible()]
        return all(figure.width() >= figure.sizeHint().width() for figure in seen)

    keeper.qtbot.waitUntil(are_whole)
    right = panel.mapTo(keeper.window, panel.rect().bottomRight())
    assert right.x() <= keeper.window.width()
    assert right.y() <= keeper.window.height()


def test_no_two_keys_of_the_page_are_the_same(keeper: Keeper, qtbot: QtBot) -> None:
    keys = list(keeper.page.keys())
    qtbot.wait(0)

    sequences = [sequence for key in keys for sequence in key.sequences]
    assert len(sequences) == len(set(sequences))
    assert all(key.caption for key in keys)
