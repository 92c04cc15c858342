"""The sales page: looking a sale up, and everything by keyboard."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.lists.list_file import read_list
from coop.selling.accept_return import accept_return
from coop.selling.sales_list import PAGE_ROWS, SaleState
from coop.selling.sold import sale_sold
from tests.builders import TODAY, a_cart, a_sale, a_stamp, an_item
from tests.coop.prices.builders import a_rule, a_ruled_line, now_priced, set_rules
from tests.ui.sales.builders import SETTINGS, YESTERDAY, Desk, a_line, rice_on_credit, sell
from ui.sales.period_bar import MONTH, WEEK
from ui.sales.sale_sums import sale_model
from ui.theme.letters import LETTER_PERCENTS
from ui.widgets.rows_model import Cell
from values.prices import PriceRuleKind
from values.quantity import Quantity

Key = Qt.Key


def test_the_newest_sale_comes_first_and_is_shown_whole(desk: Desk) -> None:
    panel = desk.page.desk.panel

    assert [row.number[-4:] for row in desk.page.sales.rows] == [
        "0006", "0005", "0004", "0003", "0002", "0001",
    ]  # fmt: skip
    assert panel.total.text() == "333.400"
    assert panel.number.text() == "01-20261124-0006"
    texts = [panel.lines.index(row, 0).data() for row in range(panel.lines.rowCount())]
    assert texts[-3:] == ["Rounding", "QRIS", "Cash"]


def test_the_list_is_a_sound_qt_model(desk: Desk) -> None:
    QAbstractItemModelTester(desk.page.sales)
    QAbstractItemModelTester(desk.page.desk.panel.lines)

    desk.type("sabun")

    desk.wait_for_rows(3)


@pytest.mark.parametrize(
    ("typed", "found"), [("0004", 1), ("minyakita", 3), ("125.000", 1), ("zzz", 0)]
)
def test_a_sale_is_found_by_number_by_an_item_and_by_its_total(
    desk: Desk, typed: str, found: int
) -> None:
    desk.type(typed)

    desk.wait_for_rows(found)


def test_what_finds_nothing_is_said_and_the_whole_month_is_offered(desk: Desk) -> None:
    with desk.database.transaction() as session:
        item = an_item(session, "Teh celup", price=8_000)
        sell(session, a_line(item, "Teh celup", 8_000), day=YESTERDAY)
    desk.type("teh")
    desk.wait_for_rows(0)
    assert desk.page.listed.currentWidget() is desk.page.empty

    desk.page.days.look_further()

    desk.wait_for_rows(1)
    assert desk.page.search.text() == "teh"


def test_the_totals_are_those_of_the_day_by_way_of_payment(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: "604.100" in desk.page.totals.text())

    assert desk.page.totals.text() == (
        "Net, 6 receipts 604.100; Cash 472.700; QRIS 131.400; Transfer 0; 0 voided, 0 returns 0"
    )


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1093, 560), (1024, 600)])
def test_what_was_sold_on_credit_has_its_figure_and_none_is_cut(
    desk: Desk, width: int, height: int
) -> None:
    with desk.database.transaction() as session:
        rice_on_credit(session)
    desk.window.resize(width, height)
    desk.page._operations.committed.emit()
    desk.wait_for_rows(len(desk.sales) + 1)
    totals = desk.page.totals
    desk.qtbot.waitUntil(lambda: "Credit 100.000" in totals.text())

    assert "Savings" not in totals.text()
    assert totals.minimumSizeHint().width() <= totals.width()


def test_arrow_keys_walk_the_list_while_the_search_has_the_focus(desk: Desk) -> None:
    desk.press(Key.Key_Down)
    desk.wait_for_sale(desk.sales[-2])

    desk.press(Key.Key_Up)

    desk.wait_for_sale(desk.sales[-1])
    assert desk.page.search.hasFocus()


def test_left_and_right_go_to_other_days_and_escape_back_to_today(desk: Desk) -> None:
    desk.press(Key.Key_Left)
    desk.wait_for_rows(0)
    assert desk.page.days.period().first == YESTERDAY

    desk.press(Key.Key_Right)
    desk.wait_for_rows(6)
    desk.press(Key.Key_Left)
    desk.press(Key.Key_Left)
    desk.press(Key.Key_Escape)

    assert desk.page.days.period().first == TODAY
    desk.wait_for_rows(6)


def test_no_day_after_today_is_reached(desk: Desk) -> None:
    desk.press(Key.Key_Right)
    desk.page.days.look_at(TODAY + timedelta(days=3))

    assert desk.page.days.period().first == TODAY


def test_letters_in_the_search_keep_their_arrow_keys(desk: Desk) -> None:
    desk.type("ab")
    desk.press(Key.Key_Left)
    desk.type("x")

    assert desk.page.search.text() == "axb"
    assert desk.page.days.period().first == TODAY


def test_a_date_may_be_typed_and_one_that_is_none_stays_with_the_reason(desk: Desk) -> None:
    days = desk.page.days
    days.date_field.setFocus()
    desk.type("kemarin")
    desk.press(Key.Key_Return)
    assert days.period().first == YESTERDAY

    desk.type("99-99")
    desk.press(Key.Key_Return)

    assert days.date_field.text() == "99-99"
    assert days.problem.text() == "There is no such date."
    assert days.period().first == YESTERDAY


def test_control_tab_widens_the_days(desk: Desk) -> None:
    desk.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.days.spans.current() == WEEK
    assert desk.page.days.period().first == TODAY - timedelta(days=6)

    desk.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)

    assert desk.page.days.spans.current() == MONTH
    assert desk.page.days.period().first == TODAY.replace(day=1)


def test_a_long_list_is_read_on_when_its_end_comes_into_sight(desk: Desk) -> None:
    count = PAGE_ROWS + 7
    with desk.database.transaction() as session:
        item = an_item(session, "Teh celup", price=8_000, stock=count * 1000)
        for minute in range(count):
            sell(session, a_line(item, "Teh celup", 8_000), day=YESTERDAY, minute=minute)
    desk.press(Key.Key_Left)
    desk.wait_for_rows(PAGE_ROWS)

    desk.page.table.scrollToBottom()

    desk.wait_for_rows(count)
    assert len({row.number for row in desk.page.sales.rows}) == count


def test_a_sale_made_elsewhere_appears_and_the_chosen_one_stays_chosen(desk: Desk) -> None:
    with desk.database.transaction() as session:
        item = an_item(session, "Teh celup", price=8_000)
        sell(session, a_line(item, "Teh celup", 8_000), minute=200)

    desk.page._operations.committed.emit()

    desk.wait_for_rows(7)
    assert desk.page.table.current_row().sale_id == desk.sales[-1]


def test_the_rule_that_made_a_line_cheaper_is_named_under_it(desk: Desk) -> None:
    with desk.database.transaction() as session:
        noodles = an_item(session, "Mi goreng 85 g", price=3_500)
        bundle = a_rule(PriceRuleKind.BUNDLE, 10_000, quantity=3_000, item_id=noodles)
        set_rules(session, bundle)
        cart = now_priced(a_cart(a_ruled_line(session, noodles, 3_000)))
        sale_id, _ = a_sale(session, cart)
        sale = sale_sold(session, sale_id)
    assert sale is not None

    cell = sale_model(desk.page).columns[0].cell(sale.lines[0])
    assert isinstance(cell, Cell)
    assert "3 for 10.000 \N{MINUS SIGN}500" in cell.sub


def test_a_return_made_elsewhere_shows_in_the_list_and_in_the_sale(desk: Desk) -> None:
    with desk.database.transaction() as session:
        accept_return(
            session,
            a_stamp(),
            sale_id=desk.sales[-1],
            back={1: Quantity(1000)},
            reason="rusak",
            settings=SETTINGS,
        )

    desk.page._operations.committed.emit()

    def is_seen() -> bool:
        return desk.page.desk.panel.state.text() == "Returned in part"

    desk.qtbot.waitUntil(is_seen)
    assert desk.page.sales.rows[0].state is SaleState.PARTLY_RETURNED


def test_another_page_may_ask_for_a_sale_of_long_ago(desk: Desk) -> None:
    with desk.database.transaction() as session:
        item = an_item(session, "Teh celup", price=8_000)
        old = sell(session, a_line(item, "Teh celup", 8_000), day=TODAY - timedelta(days=40))

    desk.page.arrive(old)

    desk.wait_for_sale(old)
    assert desk.page.days.period().first == TODAY - timedelta(days=40)


def test_a_scanned_receipt_is_looked_up(desk: Desk) -> None:
    assert desk.page.scan("01-20261124-0002")

    desk.wait_for_rows(1)
    desk.wait_for_sale(desk.sales[1])


def test_a_narrow_window_shows_the_list_then_the_sale_and_escape_leads_back(desk: Desk) -> None:
    desk.window.resize(900, 600)
    assert desk.page.halves.is_single
    assert not desk.page.desk.isVisible()

    desk.press(Key.Key_Return)
    assert desk.page.desk.panel.isVisible()
    assert not desk.page.table.isVisible()
    desk.press(Key.Key_Escape)

    assert desk.page.table.isVisible()
    assert desk.page.search.hasFocus()


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
def test_with_letters_of_any_size_nothing_is_cut_sideways(desk: Desk, percent: int) -> None:
    desk.window.set_letters(percent)

    for part in (desk.page.search, desk.page.days.date_field, desk.page.table):
        right = part.mapTo(desk.window, part.rect().bottomRight())
        assert right.x() <= desk.window.width()
        assert right.y() <= desk.window.height()


def test_every_key_of_the_bar_has_words_and_no_two_are_the_same(desk: Desk) -> None:
    keys = list(desk.page.keys())

    sequences = [key.sequence for key in keys]
    assert len(sequences) == len(set(sequences))
    assert all(key.caption for key in keys)


def test_the_sales_that_are_listed_are_saved(desk: Desk, tmp_path: Path) -> None:
    desk.qtbot.waitUntil(lambda: bool(desk.page.sales.rows))
    path = tmp_path / "nota.csv"

    with desk.qtbot.waitSignal(desk.page.toast_wanted) as said:
        desk.page.export.save_to(path, desk.page.days.period(), "", SETTINGS)

    assert said.args == ["Saved as nota.csv."]
    assert len(read_list(path).rows) == 2 + len(desk.page.sales.rows)


def test_a_folder_that_takes_no_list_is_said(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "nota.pdf"

    with desk.qtbot.waitSignal(desk.page.toast_wanted) as said:
        desk.page.export.save_to(path, desk.page.days.period(), "", SETTINGS)

    assert "could not be saved there" in said.args[0]
