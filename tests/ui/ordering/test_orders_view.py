"""Looking at orders, letting their goods come in, and ending them."""

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from coop.selling.print_queue import open_jobs
from coop.stock.valuation import stock_value
from tests.builders import TODAY
from tests.coop.buying.builders import a_supplier, received
from tests.coop.ordering.builders import an_order, an_order_line, ended, placed, what_came
from tests.ui.ordering.builders import Orderer
from ui.operations import Operations
from ui.widgets.rows_model import CELL_ROLE
from values.identity import FactId
from values.ordering import OrderEnd, OrderState

Key = Qt.Key


def shown(clerk: Orderer) -> list[str]:
    rows = clerk.orders.orders.rows.rows
    return [of.listed.head.number[-4:] for of in rows if of.listed]


def chosen_is(clerk: Orderer, order_id: FactId) -> bool:
    book = clerk.orders.orders.panel.book
    return book is not None and book.head.order_id == order_id


def came(clerk: Orderer, order_id: FactId, *packs: int) -> None:
    with clerk.database.transaction() as session:
        received(session, what_came(session, order_id, *packs))
    clerk.desk.read_again()


def open_the_form(clerk: Orderer) -> None:
    """Press the key that lets goods of the chosen order come in."""
    clerk.press(Key.Key_F6)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is clerk.desk.form)
    clerk.wait(clerk.desk.form.entry.note.isVisible)


def test_a_shop_without_orders_is_led_to_the_first(clerk: Orderer) -> None:
    clerk.press(Key.Key_F2)
    view = clerk.orders.orders
    clerk.wait(lambda: view.listed.currentWidget() is view.empty)
    clerk.wait(view.new_button.hasFocus)

    clerk.press(Key.Key_Space)

    clerk.wait(lambda: clerk.orders.parts.currentWidget() is clerk.orders.form)


def test_the_orders_are_filtered_by_how_they_stand(clerk: Orderer) -> None:
    _, partly, done, cancelled, closed = (clerk.ordered(("mi", 2)) for _ in range(5))
    came(clerk, partly, 1)
    came(clerk, done)
    came(clerk, closed, 1)
    with clerk.database.transaction() as session:
        ended(session, cancelled, OrderEnd.CANCELLED)
        ended(session, closed, OrderEnd.REST_DROPPED)
    clerk.open_orders()
    view = clerk.orders.orders
    clerk.wait(lambda: len(shown(clerk)) == 5)

    seen = {}
    for _ in range(5):
        clerk.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        seen[view.filters.current()] = sorted(shown(clerk))

    assert seen == {
        "open": ["0001"],
        "partly": ["0002"],
        "done": ["0003", "0005"],
        "gone": ["0004"],
        "all": ["0001", "0002", "0003", "0004", "0005"],
    }


def test_goods_of_an_order_come_in_as_they_were_ordered(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10), price=24_000)
    clerk.open_orders()
    open_the_form(clerk)
    form = clerk.desk.form
    assert form.entry.note._title.text() == "These goods are for order PO01-20261124-0001."
    assert form.entry.supplier.text() == "Toko Grosir Makmur"

    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: clerk.state(order_id) is OrderState.DONE)
    with clerk.database.snapshot() as session:
        assert stock_value(session) == 240_000


def test_what_came_otherwise_is_shown_before_it_is_in_the_books(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10), ("minyak", 4), price=24_000)
    clerk.open_orders()
    open_the_form(clerk)
    form = clerk.desk.form
    clerk.press(Key.Key_F5)
    clerk.type("6")
    clerk.press(Key.Key_Return)
    form.editor.price.selectAll()
    clerk.type("25000")
    clerk.press(Key.Key_Return)

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: form.sides.currentWidget() is form.step)
    assert form.step.about.text() == "1 goods are not as they were ordered."
    rows = form.step.rows
    cells = [[rows.index(row, at).data(CELL_ROLE) for at in range(3)] for row in range(2)]
    assert [[cell.text for cell in row[1:]] for row in cells] == [
        ["6 of 10 pak", "4 pak"],
        ["4 pak", "0"],
    ]
    assert cells[0][0].sub == "24.000 became 25.000"
    clerk.press(Key.Key_Escape)
    clerk.wait(lambda: form.sides.currentWidget() is form.editor)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.step)
    clerk.press(Key.Key_F10)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: clerk.state(order_id) is OrderState.PARTLY)


def test_a_nota_that_was_begun_for_an_order_goes_on(clerk: Orderer, operations: Operations) -> None:
    clerk.ordered(("mi", 10), ("minyak", 4))
    clerk.open_orders()
    open_the_form(clerk)
    clerk.press(Key.Key_Delete)
    clerk.wait(lambda: len(clerk.desk.form.entry.rows.rows) == 1)
    clerk.press(Key.Key_Escape)
    clerk.settle(operations)
    clerk.open_orders()
    clerk.wait(lambda: clerk.orders.orders.panel.book is not None)

    open_the_form(clerk)

    assert len(clerk.desk.form.entry.rows.rows) == 1


def test_a_nota_is_taken_off_its_order(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10), price=24_000)
    clerk.open_orders()
    open_the_form(clerk)
    clerk.press(Key.Key_F5)
    clerk.type("3")
    clerk.press(Key.Key_Return)
    clerk.press(Key.Key_F10)
    form = clerk.desk.form
    clerk.wait(lambda: form.sides.currentWidget() is form.step)

    clerk.press(Key.Key_F7)

    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: bool(clerk.said))
    assert clerk.state(order_id) is OrderState.OPEN


def test_an_order_that_another_window_ended_takes_no_goods(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10), price=24_000)
    clerk.open_orders()
    open_the_form(clerk)
    with clerk.database.transaction() as session:
        ended(session, order_id, OrderEnd.CANCELLED)
    form = clerk.desk.form
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.step)
    assert form.step.about.text().startswith("An order does not wait for these goods")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)

    clerk.press(Key.Key_F10)

    clerk.wait(form.close_panel.note.isVisible)
    assert form.close_panel.note._title.text() == "Order PO01-20261124-0001 was cancelled."
    assert len(form.entry.rows.rows) == 1
    clerk.press(Key.Key_Escape)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.step)
    clerk.press(Key.Key_F7)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: bool(clerk.said))
    assert clerk.state(order_id) is OrderState.CANCELLED


def test_an_order_is_cancelled_with_a_reason(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10))
    clerk.open_orders()
    clerk.wait(lambda: chosen_is(clerk, order_id))
    clerk.press(Key.Key_Delete)
    form = clerk.orders.orders.end_form
    clerk.press(Key.Key_F10)
    clerk.wait(form.note.isVisible)
    assert form.note._title.text() == "The reason is missing."

    clerk.type("Barang kosong")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["PO01-20261124-0001 is cancelled."]
    assert clerk.state(order_id) is OrderState.CANCELLED
    panel = clerk.orders.orders.panel
    clerk.wait(lambda: "Barang kosong" in panel.remarks.text())
    assert not panel.receive_button.isEnabled()


def test_two_windows_that_end_an_order_are_told_so(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10))
    clerk.open_orders()
    clerk.wait(lambda: chosen_is(clerk, order_id))
    clerk.press(Key.Key_Delete)
    with clerk.database.transaction() as session:
        ended(session, order_id, OrderEnd.CANCELLED)

    clerk.type("Barang kosong")
    clerk.press(Key.Key_F10)

    form = clerk.orders.orders.end_form
    clerk.wait(form.note.isVisible)
    assert form.note._title.text() == (
        "Order PO01-20261124-0001 has changed in the meantime: Cancelled."
    )
    assert form.reason.field.text() == "Barang kosong"


def test_the_rest_of_an_order_is_dropped(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10))
    came(clerk, order_id, 6)
    clerk.open_orders()
    clerk.wait(lambda: chosen_is(clerk, order_id))
    panel = clerk.orders.orders.panel
    assert "Close it" in panel.end_button.text()
    assert "B01-20261124-0001" in panel.came.text()
    clerk.press(Key.Key_Delete)

    clerk.type("Tidak dikirim lagi")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: clerk.state(order_id) is OrderState.REST_DROPPED)


def test_the_sheet_is_printed_and_saved(clerk: Orderer, tmp_path: Path) -> None:
    order_id = clerk.ordered(("mi", 10))
    clerk.open_orders()
    clerk.wait(lambda: chosen_is(clerk, order_id))

    clerk.press(Key.Key_F8)
    clerk.press(Key.Key_F9)
    clerk.answer_dialog(tmp_path / "Pesanan.pdf")

    clerk.wait(lambda: "Saved as Pesanan.pdf." in clerk.said)
    pages = pypdfium2.PdfDocument(tmp_path / "Pesanan.pdf")
    assert "SURAT PESANAN" in pages[0].get_textpage().get_text_range()
    with clerk.database.snapshot() as session:
        assert len(open_jobs(session)) == 1


def test_a_sheet_that_cannot_be_saved_says_so(clerk: Orderer, tmp_path: Path) -> None:
    order_id = clerk.ordered(("mi", 10))
    clerk.open_orders()
    clerk.wait(lambda: chosen_is(clerk, order_id))

    clerk.orders.orders.papers.save_at(b"", tmp_path / "nowhere" / "Pesanan.pdf")

    assert clerk.orders.orders.note.isVisible()


def test_orders_of_another_page_are_kept_and_looked_through(clerk: Orderer) -> None:
    with clerk.database.transaction() as session:
        others = a_supplier(session, "Toko Jauh")
    drafts = [
        (an_order(clerk.suppliers["makmur"], note="Satu"), "Toko Grosir Makmur"),
        (an_order(others, note="Dua"), "Toko Jauh"),
    ]

    clerk.desk.arrive(drafts)

    clerk.wait(lambda: len(clerk.orders.orders.rows.rows) == 2)
    assert clerk.said == ["2 orders are ready: look each of them through, and save it."]
    again = an_order(clerk.suppliers["makmur"])  # The same goods: it is not made twice.
    clerk.desk.arrive([(again, "Toko Grosir Makmur")])
    clerk.wait(lambda: clerk.orders.parts.currentWidget() is clerk.orders.form)
    assert clerk.orders.form.entry.remark.text() == "Satu"
    assert not clerk.orders.form.entry.rows.rows


@pytest.mark.parametrize("others_come", [False, True])
def test_what_goes_back_opens_the_order_only_where_others_are_to_come(
    clerk: Orderer, *, others_come: bool
) -> None:
    order_id = clerk.ordered(("mi", 2))
    came(clerk, order_id)
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)
    clerk.press(Key.Key_F6)
    form = clerk.desk.receipts.send_back
    clerk.wait(form.awaited_part.isVisible)
    clerk.type("12")
    form.reason.field.setText("Basah")
    if others_come:
        form.awaited.set_value(True)

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.state(order_id) is (OrderState.PARTLY if others_come else OrderState.DONE)


def test_an_order_that_should_have_come_is_told_apart(clerk: Orderer) -> None:
    for wish in (TODAY - timedelta(days=1), TODAY):
        with clerk.database.transaction() as session:
            line = an_order_line(session, clerk.items["mi"], 1)
            order = an_order(clerk.suppliers["makmur"], line, wished_on=wish)
            placed(session, order, day=TODAY - timedelta(days=3))
    clerk.open_orders()
    rows = clerk.orders.orders.rows
    clerk.wait(lambda: len(rows.rows) == 2)

    cells = [rows.index(row, 0).data(CELL_ROLE) for row in range(2)]

    assert sorted(cell.sub for cell in cells) == ["late since 23-11", "wanted 24-11"]


def test_a_receipt_names_the_order_that_it_came_for(clerk: Orderer) -> None:
    came(clerk, clerk.ordered(("mi", 2)))

    panel = clerk.desk.receipts.panel
    clerk.wait(lambda: panel.book is not None)
    assert "order PO01-20261124-0001" in panel.about.text()
