"""What is typed into a line and cannot stand: no nota is saved with half of it."""

import pytest
from PySide6.QtCore import Qt

from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.buying.builders import Clerk
from values.money import ZERO

Key = Qt.Key


@pytest.mark.parametrize("typed", ["1e9", "12..5", "-3", "99999999999", "0"])
def test_what_cannot_be_read_is_mended_before_the_line_is_left(clerk: Clerk, typed: str) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    form, editor = clerk.desk.form, clerk.desk.form.editor
    clerk.press(Key.Key_F5)
    editor.quantity.selectAll()
    clerk.type(typed)
    clerk.press(Key.Key_Return)

    clerk.press(Key.Key_Return)  # On the price: the line would be done.
    assert editor.quantity.hasFocus()
    clerk.press(Key.Key_F10)

    assert editor.quantity.hasFocus()
    assert editor.quantity.text() == typed
    assert form.sides.currentWidget() is editor
    editor.quantity.selectAll()
    clerk.type("12")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    assert form.entry.rows.rows[0].quantity == 12_000


def test_the_next_goods_wait_until_a_price_can_be_read(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.put_in("teh", "10", "5000")
    form = clerk.desk.form
    form.edit_line()
    form.editor.price.setFocus()
    form.editor.price.selectAll()
    clerk.type("5..000")
    form.entry.goods.setFocus()
    clerk.type("mi goreng")
    clerk.wait(lambda: not form.entry.goods.found.isHidden())
    clerk.press(Key.Key_Return)

    clerk.wait(form.editor.price.hasFocus)
    assert len(form.entry.rows.rows) == 1
    form.take_out()

    clerk.put_in("teh", "2", "5000")
    assert len(form.entry.rows.rows) == 1


def test_a_foot_that_cannot_be_read_is_gone_to_and_nothing_comes_in(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    panel = clerk.desk.form.close_panel
    clerk.press(Key.Key_F10)
    clerk.wait(panel.discount.hasFocus)
    panel.freight.setFocus()
    clerk.type("3..000")
    panel.way.setFocus()

    clerk.press(Key.Key_F10)

    assert panel.freight.hasFocus()
    panel.freight.selectAll()
    clerk.type("3000")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["B01-20261124-0001 has come in: 53.000."]


def test_a_payment_that_cannot_be_read_says_how_it_is_written(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, clerk.items["teh"])
        received(session, a_nota(clerk.suppliers["makmur"], line, paid=ZERO))
    clerk.press(Key.Key_F4)
    form = clerk.desk.payables.form
    clerk.wait(lambda: bool(form.amount.text()))
    form.amount.setFocus()
    form.amount.selectAll()
    clerk.type("5..000")

    clerk.press(Key.Key_F10)

    assert form.amount.hasFocus()
    assert form.amount_part.hint.text() == "Write a plain number, such as 12."
