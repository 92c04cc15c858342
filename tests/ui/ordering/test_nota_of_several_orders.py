"""A nota on which goods of several orders stand: seen before it is in the books, and changed."""

from PySide6.QtCore import Qt

from tests.coop.ordering.builders import ended
from tests.ui.ordering.builders import Orderer
from ui.buying.order_step import OrderStep
from ui.widgets.rows_model import CELL_ROLE
from values.ordering import OrderEnd, OrderState

Key = Qt.Key


def lines_of(step: OrderStep) -> list[list[str]]:
    """Read what the step says of each item: or each order, what comes, what stays open."""
    rows = step.rows
    cells = (
        [rows.index(row, at).data(CELL_ROLE) for at in range(3)] for row in range(len(rows.rows))
    )
    return [[goods.text, comes.text, left.text] for goods, comes, left in cells]


def begin_nota(clerk: Orderer, count: str) -> None:
    """Type a nota of so many pak of noodles, and go on as far as its orders."""
    form = clerk.desk.form
    clerk.press(Key.Key_F5)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is form)
    form.entry.supplier.setFocus()
    clerk.type("makmur")
    clerk.wait(lambda: not form.entry.supplier.found.isHidden())
    clerk.press(Key.Key_Return)
    form.entry.goods.setFocus()
    clerk.type("mi goreng")
    clerk.wait(lambda: not form.entry.goods.found.isHidden())
    clerk.press(Key.Key_Return)
    clerk.wait(lambda: len(form.entry.rows.rows) == 1)
    clerk.type(count)
    clerk.press(Key.Key_Return)
    clerk.type("2000")
    clerk.press(Key.Key_Return)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.step)


def save(clerk: Orderer) -> None:
    """Go on from the step, and save."""
    form = clerk.desk.form
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: bool(clerk.said))


def test_goods_that_were_ordered_twice_are_shared_out_and_seen_before(clerk: Orderer) -> None:
    orders = [clerk.ordered(("mi", 5)), clerk.ordered(("mi", 5))]
    begin_nota(clerk, "84")
    step = clerk.desk.form.step

    assert step.heading.text() == "Beside 2 orders"
    assert step.about.text().startswith("Orders wait for goods of this nota")
    assert lines_of(step) == [
        ["Order", "PO01-0001", ""],
        ["Mi goreng", "5 pak", "0"],
        ["Order", "PO01-0002", ""],
        ["Mi goreng", "2 of 5 pak", "3 pak"],
    ]
    save(clerk)

    assert [clerk.state(of) for of in orders] == [OrderState.DONE, OrderState.PARTLY]


def test_a_nota_is_taken_off_one_order_and_laid_beside_all_again(clerk: Orderer) -> None:
    orders = [clerk.ordered(("mi", 5)), clerk.ordered(("mi", 5))]
    begin_nota(clerk, "60")
    step = clerk.desk.form.step

    clerk.press(Key.Key_F7)
    clerk.wait(lambda: step.heading.text() == "Beside order PO01-20261124-0002")
    assert lines_of(step) == [["Mi goreng", "5 pak", "0"]]
    assert step.all_button.isVisible()
    clerk.press(Key.Key_F6)
    clerk.wait(lambda: step.heading.text() == "Beside 2 orders")
    assert not step.all_button.isVisible()
    step.table.choose(3)
    clerk.press(Key.Key_F7)
    clerk.wait(lambda: step.heading.text() == "Beside order PO01-20261124-0001")
    save(clerk)

    assert [clerk.state(of) for of in orders] == [OrderState.DONE, OrderState.OPEN]


def test_goods_that_are_for_no_order_leave_it_waiting(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 5))
    begin_nota(clerk, "60")
    form = clerk.desk.form

    clerk.press(Key.Key_F7)

    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: bool(clerk.said))
    assert clerk.state(order_id) is OrderState.OPEN


def test_a_nota_whose_goods_nobody_ordered_goes_straight_on(clerk: Orderer) -> None:
    clerk.ordered(("minyak", 5))
    form = clerk.desk.form
    clerk.press(Key.Key_F5)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is form)
    form.entry.supplier.setFocus()
    clerk.type("makmur")
    clerk.wait(lambda: not form.entry.supplier.found.isHidden())
    clerk.press(Key.Key_Return)
    form.entry.goods.setFocus()
    clerk.type("teh")
    clerk.wait(lambda: not form.entry.goods.found.isHidden())
    clerk.press(Key.Key_Return)
    clerk.wait(lambda: len(form.entry.rows.rows) == 1)

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)


def test_the_order_that_waits_no_more_is_told_apart_and_left_out(clerk: Orderer) -> None:
    orders = [clerk.ordered(("mi", 5)), clerk.ordered(("mi", 5))]
    begin_nota(clerk, "84")
    form = clerk.desk.form
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: form.sides.currentWidget() is form.close_panel)
    with clerk.database.transaction() as session:
        ended(session, orders[1], OrderEnd.CANCELLED)
    clerk.press(Key.Key_F10)
    clerk.wait(form.close_panel.note.isVisible)
    clerk.press(Key.Key_Escape)
    clerk.press(Key.Key_F10)
    step = form.step
    clerk.wait(lambda: form.sides.currentWidget() is step)

    assert step.about.text().startswith("An order does not wait for these goods")
    assert step.rows.index(2, 0).data(CELL_ROLE).sub == "waits no more"
    step.table.choose(2)
    clerk.press(Key.Key_F7)
    clerk.wait(lambda: step.heading.text() == "Beside order PO01-20261124-0001")
    save(clerk)
    assert clerk.state(orders[0]) is OrderState.DONE
