"""Voiding a sale and taking goods back, from the keyboard to the books."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.fact_log import record
from coop.facts.selling import SaleVoided
from coop.selling.daily_sales import day_sales
from coop.selling.sales_list import SaleState
from coop.selling.sold import sale_sold, ways_back
from tests.builders import TILL_1, TILL_2, TODAY, a_stamp
from tests.ui.sales.builders import Desk, rice_on_credit
from ui.sales.sale_sums import ShownSum
from values.identity import FactId
from values.quantity import Quantity

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def returned_of(desk: Desk, number: int) -> dict[int, Quantity]:
    with desk.database.transaction() as session:
        sale = sale_sold(session, desk.sales[number])
    assert sale is not None
    return sale.returned


def wait_for_panel(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.page.desk.has_form)


def test_a_sale_is_voided_by_keys_alone(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    desk.type("Salah barang")
    desk.press(Key.Key_F10)

    wait_for_panel(desk)
    assert desk.state_of(desk.sales[-1]) is SaleState.VOID
    assert desk.page.desk.panel.note.text() == (
        "The receipt is void. Pay back: in cash 233.400 + by QRIS 100.000."
    )
    assert desk.page.search.hasFocus()


def test_before_voiding_the_figures_are_repeated(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)

    form = desk.page.desk.void_form
    assert form.total.text() == "333.400"
    amounts = [form.refunds.index(row, 1).data() for row in range(form.refunds.rowCount())]
    assert amounts == ["233.400", "100.000"]


def test_without_a_reason_nothing_is_voided_and_the_field_is_asked_for(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)

    desk.press(Key.Key_F10)

    form = desk.page.desk.void_form
    desk.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text().startswith("A reason is needed.")
    assert form.reason.field.hasFocus()
    assert desk.state_of(desk.sales[-1]) is SaleState.PAID


def test_a_usual_reason_takes_one_click_and_enter_voids(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    form = desk.page.desk.void_form

    desk.qtbot.mouseClick(form.reason.choices[1], Qt.MouseButton.LeftButton)
    assert form.save_button.hasFocus()
    desk.press(Key.Key_Return)

    wait_for_panel(desk)
    assert desk.state_of(desk.sales[-1]) is SaleState.VOID


def test_pressing_save_twice_voids_once(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    desk.type("Pembeli batal")

    desk.press(Key.Key_F10)
    desk.press(Key.Key_F10)

    wait_for_panel(desk)
    with desk.database.transaction() as session:
        assert day_sales(session, TODAY).voids == 1


def test_escape_leaves_the_form_and_nothing_is_voided(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    desk.type("Salah")

    desk.press(Key.Key_Escape)

    assert not desk.page.desk.has_form
    assert desk.state_of(desk.sales[-1]) is SaleState.PAID


def test_while_a_form_is_open_no_other_sale_can_be_chosen(desk: Desk) -> None:
    desk.press(Key.Key_F6)

    assert not desk.page.table.isEnabled()
    assert not desk.page.search.isEnabled()
    assert not desk.page.scan("01-20261124-0002")


def test_goods_are_returned_by_keys_alone_and_the_money_is_said_before(desk: Desk) -> None:
    desk.press(Key.Key_F6)
    desk.type("1")
    desk.press(Key.Key_Down)
    desk.press(Key.Key_F4)
    form = desk.page.desk.return_form
    assert (form.total.text(), form.ways.text()) == ("93.900", "Cash")
    for _ in range(5):
        desk.press(Key.Key_Return)
    desk.type("Barang rusak")
    desk.press(Key.Key_Return)

    desk.press(Key.Key_Return)

    wait_for_panel(desk)
    assert returned_of(desk, -1) == {1: Quantity(1000), 2: Quantity(2000)}
    words = desk.page.desk.panel.note.text()
    assert words == "Return R01-20261124-0001 is recorded. Pay back: in cash 93.900."


def test_a_part_of_a_kilo_comes_back(desk: Desk) -> None:
    desk.choose(desk.sales[2])
    desk.press(Key.Key_F6)

    desk.type("0,35")

    assert desk.page.desk.return_form.total.text() == "6.100"


def test_plus_and_minus_step_and_never_beyond_what_was_sold(desk: Desk) -> None:
    form = desk.page.desk.return_form
    desk.press(Key.Key_F6)

    for _ in range(3):
        desk.press(Key.Key_Plus)
    assert form.quantity.text() == "2"
    desk.press(Key.Key_Minus)

    assert form.lines.rows[0].back == Quantity(1000)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("3", "Only 2 pcs of Beras SPHP 5 kg can come back."),
        ("1,5", "Too many digits after the comma."),
        ("abc", "Write a plain number, such as 12."),
    ],
)
def test_a_quantity_that_cannot_be_is_refused_in_place_and_stays(
    desk: Desk, typed: str, words: str
) -> None:
    form = desk.page.desk.return_form
    desk.press(Key.Key_F6)
    desk.type(typed)
    assert form.quantity_field.hint.text() == words

    form.reason.field.setText("rusak")
    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(form.save_button.isEnabled)
    assert form.quantity.text() == typed
    assert desk.page.desk.has_form
    assert returned_of(desk, -1) == {}


def test_returning_nothing_is_refused(desk: Desk) -> None:
    form = desk.page.desk.return_form
    desk.press(Key.Key_F6)
    form.reason.field.setText("rusak")

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text().startswith("Nothing is chosen yet.")


def test_a_line_that_came_back_whole_is_not_offered_again(desk: Desk) -> None:
    form = desk.page.desk.return_form
    desk.choose(desk.sales[3])
    desk.press(Key.Key_F6)
    QAbstractItemModelTester(form.lines)
    desk.press(Key.Key_F4)
    form.reason.field.setText("rusak")
    desk.press(Key.Key_F10)
    wait_for_panel(desk)
    desk.qtbot.waitUntil(lambda: not desk.page.desk.panel.return_button.isEnabled())

    desk.press(Key.Key_F6)

    assert not desk.page.desk.has_form
    assert desk.page.desk.panel.note.text() == "All goods of this receipt have come back already."


def test_a_sale_with_returns_is_not_voided_and_the_way_out_is_said(desk: Desk) -> None:
    desk.press(Key.Key_F6)
    desk.type("1")
    desk.page.desk.return_form.reason.field.setText("rusak")
    desk.press(Key.Key_F10)
    wait_for_panel(desk)
    desk.qtbot.waitUntil(lambda: not desk.page.desk.panel.void_button.isEnabled())

    desk.press(Key.Key_F6, Modifier.ShiftModifier)

    assert not desk.page.desk.has_form
    assert "Take the rest back as a return" in desk.page.desk.panel.note.text()


def bought_on_credit(desk: Desk, paid_back: int = 0) -> FactId:
    with desk.database.transaction() as session:
        sale_id = rice_on_credit(session, paid_back)
    desk.page._operations.committed.emit()
    desk.wait_for_rows(len(desk.sales) + 1)
    desk.choose(sale_id)
    return sale_id


def refunds_shown(desk: Desk) -> list[tuple[str, str]]:
    rows = desk.page.desk.void_form.refunds
    return [
        (rows.index(row, 0).data(), rows.index(row, 1).data()) for row in range(rows.rowCount())
    ]


def test_a_void_shows_what_is_taken_off_the_credit_and_what_is_given(desk: Desk) -> None:
    sale_id = bought_on_credit(desk)
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    shown = refunds_shown(desk)
    desk.type("Salah barang")
    desk.press(Key.Key_F10)
    wait_for_panel(desk)

    assert shown == [("Taken off the credit", "100.000"), ("Cash", "25.000")]
    assert desk.page.desk.panel.note.text() == (
        "The receipt is void. Pay back: off what is owed 100.000 + in cash 25.000."
    )
    assert desk.state_of(sale_id) is SaleState.VOID


def test_what_was_paid_back_already_goes_back_in_cash(desk: Desk) -> None:
    bought_on_credit(desk, paid_back=70_000)
    desk.press(Key.Key_F6, Modifier.ShiftModifier)

    assert refunds_shown(desk) == [("Cash", "95.000"), ("Taken off the credit", "30.000")]


def test_goods_back_lower_the_credit_before_any_cash_is_given(desk: Desk) -> None:
    bought_on_credit(desk, paid_back=70_000)
    desk.press(Key.Key_F6)
    desk.type("1")
    form = desk.page.desk.return_form

    assert form.total.text() == "62.500"
    assert form.ways.text() == "Cash 32.500 + Taken off the credit 30.000"


def test_in_a_narrow_window_the_form_comes_into_sight_from_the_list(desk: Desk) -> None:
    desk.window.resize(820, 600)
    seen_before = desk.page.desk.isVisible()
    desk.press(Key.Key_F6)

    assert not seen_before
    assert desk.page.desk.return_form.isVisible()
    assert desk.page.desk.return_form.quantity.hasFocus()


def test_a_sale_that_two_tills_took_back_says_what_is_missing(desk: Desk) -> None:
    sale_id = desk.sales[-1]
    with desk.database.transaction() as session:
        sale = sale_sold(session, sale_id)
        assert sale is not None
        refunds = ways_back(sale, sale.total)
        heard = SaleVoided(
            sale_id=sale_id, reason="dikira belum", lines=(), refunds=refunds, total=sale.total
        )
        for stream_id in (TILL_1, TILL_2):
            record(session, a_stamp(stream_id=stream_id), heard)
    panel = desk.page.desk.panel
    desk.page.arrive(sale_id)
    desk.qtbot.waitUntil(lambda: not panel.void_button.isEnabled())

    assert desk.state_of(sale_id) is SaleState.BACK_TWICE
    assert panel.state.text() == "Paid back twice"
    last = panel.lines.rows[-1]
    assert isinstance(last, ShownSum)
    assert (last.words, last.amount) == ("Paid back too much", -sale.total)
    assert not panel.return_button.isEnabled()
    assert not panel.void_button.isEnabled()
