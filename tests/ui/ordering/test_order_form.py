"""Writing an order, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from coop.ordering.keep_order_draft import kept_order_drafts
from coop.ordering.order_book import order_list
from coop.ordering.order_draft import OrderDraft
from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.ordering.builders import Orderer
from ui.operations import Operations
from values.ordering import OrderState
from values.quantity import ONE

Key = Qt.Key


def numbers(clerk: Orderer) -> list[str]:
    with clerk.database.snapshot() as session:
        return [of.head.number for of in order_list(session)]


def kept(clerk: Orderer) -> list[OrderDraft]:
    with clerk.database.snapshot() as session:
        return kept_order_drafts(session)


def note_of(clerk: Orderer) -> str:
    note = clerk.orders.form.entry.note
    clerk.wait(note.isVisible)
    return note._title.text()


def test_an_order_is_placed_and_copied_by_the_keyboard_alone(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("mi go", "10")

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == [
        "PO01-20261124-0001 is saved: copy the message (Ctrl+C), or print it (F8)."
    ]
    clerk.wait(lambda: clerk.orders.orders.panel.book is not None)
    clerk.press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clerk.wait(lambda: len(clerk.said) > 1)
    assert "1. Mi goreng: 10 pcs\n" in QGuiApplication.clipboard().text()
    assert kept(clerk) == []


def test_the_pack_of_a_line_is_chosen_and_its_price_agreed(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("mi go", "4", "24000")
    editor = clerk.orders.form.editor
    clerk.wait(lambda: editor.packs.count() == 2)

    editor.packs.setCurrentIndex(1)
    editor.packs.activated.emit(1)

    rows = clerk.orders.form.entry.rows
    clerk.wait(lambda: rows.rows[0].unit == "pak")
    assert (rows.rows[0].quantity, rows.rows[0].amount) == (4 * ONE, 96_000)
    assert clerk.orders.form.entry.total.text() == "Rp 96.000"


def test_goods_are_ordered_in_the_pack_in_which_they_came_last(clerk: Orderer) -> None:
    with clerk.database.transaction() as session:
        bought = a_bought_line(session, clerk.items["mi"], 2, pack=2, price=24_000)
        received(session, a_nota(clerk.suppliers["makmur"], bought))
    clerk.begin_order()

    clerk.put_in("mi go", "3")

    rows = clerk.orders.form.entry.rows
    assert [(of.unit, of.quantity) for of in rows.rows] == [("pak", 3 * ONE)]


def test_goods_that_stand_there_in_another_pack_are_counted_on_there(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "4")

    clerk.desk.scan("8991002105485")

    rows = clerk.orders.form.entry.rows
    clerk.wait(lambda: rows.rows[0].quantity == 5 * ONE)
    assert len(rows.rows) == 1


def test_what_is_typed_survives_a_power_cut(clerk: Orderer, operations: Operations) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "4")
    clerk.press(Key.Key_Escape)
    clerk.settle(operations)

    (draft,) = kept(clerk)
    assert draft.lines[0].quantity == 4 * ONE
    entries = clerk.orders.orders.rows.rows
    clerk.wait(lambda: bool(clerk.orders.orders.rows.rows))
    assert [(of.supplier_name, of.listed) for of in entries] == [("Toko Grosir Makmur", None)]

    clerk.press(Key.Key_Return)

    form = clerk.orders.form
    clerk.wait(lambda: clerk.orders.parts.currentWidget() is form)
    assert form.entry.supplier.text() == "Toko Grosir Makmur"
    assert [line.name for line in form.entry.rows.rows] == ["Teh celup"]


def test_an_order_that_is_not_wanted_is_thrown_away(clerk: Orderer, operations: Operations) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "4")
    clerk.press(Key.Key_Escape)
    clerk.settle(operations)
    clerk.wait(lambda: bool(clerk.orders.orders.rows.rows))

    clerk.press(Key.Key_Delete)
    clerk.wait(clerk.orders.orders.note.isVisible)
    assert len(kept(clerk)) == 1

    clerk.press(Key.Key_Delete)

    clerk.wait(lambda: bool(clerk.said))
    clerk.wait(lambda: not clerk.orders.orders.rows.rows)
    assert kept(clerk) == []


def test_an_order_without_goods_or_supplier_says_what_lacks(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.press(Key.Key_F10)
    assert note_of(clerk) == "No goods are on the order yet."

    clerk.put_in("teh", "4")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: note_of(clerk) == "No supplier is chosen yet.")
    assert numbers(clerk) == []
    assert [line.quantity for line in clerk.orders.form.entry.rows.rows] == [4 * ONE]


def test_a_quantity_that_nobody_orders_stays_to_be_mended_and_is_not_saved(
    clerk: Orderer, operations: Operations
) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "4")
    editor = clerk.orders.form.editor
    for typed in ("0", "-3", "12..5", "1e9", "2,5", "2000000"):
        clerk.press(Key.Key_F5)
        editor.quantity.selectAll()
        clerk.type(typed)

        clerk.press(Key.Key_F10)

        clerk.settle(operations)
        assert editor.quantity.text() == typed
        assert numbers(clerk) == [], typed
        is_explained = editor.note.isVisible() or bool(editor.quantity_part.hint.text())
        assert is_explained, typed


def test_a_day_that_is_none_is_not_saved(clerk: Orderer, operations: Operations) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "4")
    clerk.orders.form.entry.wish.setText("31-02")

    clerk.press(Key.Key_F10)

    clerk.settle(operations)
    assert numbers(clerk) == []
    clerk.orders.form.entry.wish.setText("besok")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: len(numbers(clerk)) == 1)


def test_a_line_is_taken_out(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.put_in("teh", "4")
    clerk.put_in("mi go", "2")

    clerk.press(Key.Key_Delete)

    rows = clerk.orders.form.entry.rows
    clerk.wait(lambda: [line.name for line in rows.rows] == ["Teh celup"])


def test_an_order_is_changed_by_another_in_its_stead(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 2))
    clerk.open_orders()
    clerk.wait(lambda: clerk.orders.orders.panel.book is not None)

    clerk.press(Key.Key_F7)

    clerk.wait(lambda: clerk.orders.parts.currentWidget() is clerk.orders.form)
    assert clerk.desk.title() == "An order in the stead of another"
    clerk.press(Key.Key_F5)
    clerk.type("5")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: len(numbers(clerk)) == 2)
    assert clerk.state(order_id) is OrderState.REPLACED


def test_the_next_goods_wait_until_a_count_can_be_read(clerk: Orderer) -> None:
    clerk.begin_order()
    clerk.choose_supplier("makmur")
    clerk.put_in("mi", "10", "24000")
    form = clerk.orders.form
    form.edit_line()
    form.editor.quantity.selectAll()
    clerk.type("12..5")
    clerk.press(Key.Key_Return)

    clerk.press(Key.Key_Return)  # On the price: the line would be done.

    assert form.editor.quantity.hasFocus()
    form.entry.goods.setFocus()
    clerk.type("teh")
    clerk.wait(lambda: not form.entry.goods.found.isHidden())
    clerk.press(Key.Key_Return)
    clerk.wait(form.editor.quantity.hasFocus)
    assert len(form.entry.rows.rows) == 1
    assert form.editor.quantity.text() == "12..5"
