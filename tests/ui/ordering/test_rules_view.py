"""Saying what is always kept of an item, and in which pack it is ordered."""

from PySide6.QtCore import Qt

from coop.ordering.order_rules import order_rules
from tests.ui.ordering.builders import Orderer
from ui.operations import Operations
from values.quantity import ONE

Key = Qt.Key


def open_rules(clerk: Orderer) -> None:
    clerk.press(Key.Key_F2)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is clerk.orders)
    clerk.press(Key.Key_F4)
    clerk.wait(lambda: clerk.orders.parts.currentWidget() is clerk.orders.rules)
    clerk.wait(clerk.orders.rules.finder.hasFocus)


def choose(clerk: Orderer, typed: str) -> None:
    finder = clerk.orders.rules.finder
    finder.setFocus()
    clerk.type(typed)
    clerk.wait(lambda: not finder.found.isHidden())
    clerk.press(Key.Key_Return)
    clerk.wait(clerk.orders.rules.form.point.hasFocus)


def rules(clerk: Orderer) -> list[tuple[str, int, int]]:
    with clerk.database.snapshot() as session:
        return [(of.name, of.point // ONE, of.pack) for of in order_rules(session)]


def test_what_is_kept_of_an_item_is_said_by_the_keyboard_alone(clerk: Orderer) -> None:
    open_rules(clerk)
    choose(clerk, "mi go")
    clerk.type("24")
    clerk.press(Key.Key_Return)
    clerk.press(Key.Key_Down)
    clerk.press(Key.Key_Down)

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["Mi goreng: saved."]
    assert rules(clerk) == [("Mi goreng", 24, 2)]
    clerk.wait(lambda: len(clerk.orders.rules.rows.rows) == 1)


def test_a_rule_is_opened_again_and_taken_away(clerk: Orderer, operations: Operations) -> None:
    open_rules(clerk)
    choose(clerk, "mi go")
    clerk.type("24")
    clerk.press(Key.Key_F10)
    view = clerk.orders.rules
    clerk.wait(lambda: len(view.rows.rows) == 1)
    clerk.settle(operations)
    view.table.setFocus()
    clerk.press(Key.Key_Return)
    clerk.wait(view.form.point.hasFocus)
    assert view.form.point.text() == "24"
    view.form.point.clear()

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: rules(clerk) == [])
    clerk.wait(lambda: view.listed.currentWidget() is view.empty)


def test_what_makes_no_sense_stays_to_be_mended(clerk: Orderer, operations: Operations) -> None:
    open_rules(clerk)
    choose(clerk, "mi go")
    form = clerk.orders.rules.form
    for typed in ("-3", "12..5", "1,5", "1e9", "9999999"):
        form.point.setText(typed)

        clerk.press(Key.Key_F10)

        clerk.settle(operations)
        assert form.point.text() == typed
        assert rules(clerk) == [], typed
        assert form.note.isVisible() or form.point_part.hint.text(), typed


def test_an_item_is_opened_by_its_code(clerk: Orderer) -> None:
    open_rules(clerk)

    assert clerk.desk.scan("8991002105485")

    clerk.wait(clerk.orders.rules.form.point.hasFocus)
    assert clerk.orders.rules.form.name.text() == "Teh celup"
    assert clerk.desk.title() == "What is always kept"
    clerk.press(Key.Key_Escape)
    clerk.press(Key.Key_Escape)
    clerk.wait(lambda: clerk.orders.parts.currentWidget() is clerk.orders.orders)
