"""A whole sale with nothing but the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.selling.builders import LEFT, OIL, RICE, Counter
from ui.selling.ways_out import WayOut
from values.tender_method import TenderMethod


def tap(counter: Counter, text: str) -> None:
    """Type on the keys of the screen."""
    for character in text:
        counter.click(counter.view.screen_keys.key(character))


def take_first(counter: Counter, table: QWidget) -> None:
    counter.now += 1_000
    viewport = counter.view.found.table.viewport()
    if table is counter.view.held:
        viewport = counter.view.held.table.viewport()
    counter.qtbot.mouseClick(viewport, LEFT, pos=QPoint(20, 10))
    counter.settle()


def test_goods_are_found_weighed_and_paid_for_by_mouse(counter: Counter) -> None:
    view = counter.view
    keys = view.tools.of("keys")[0]
    counter.click(view.find_button)
    counter.click(keys)
    tap(counter, "gula")
    take_first(counter, view.found)
    tap(counter, "0,25")
    counter.click(view.screen_keys.enter)
    counter.click(keys)
    counter.click(view.sale.pay)
    counter.click(view.payment.form.quick[1])
    counter.click(view.payment.save)
    change = view.paid.change.text()
    counter.click(view.paid.new)

    assert counter.day().total == 4_400
    assert change == "5.600"
    assert counter.lines() == []


def test_lines_are_changed_by_mouse(counter: Counter) -> None:
    view, tools = counter.view, counter.view.tools
    counter.scan(RICE, OIL)
    row = view.table.visualRect(view.cart_model.index(0, 0)).center()
    counter.qtbot.mouseClick(view.table.viewport(), LEFT, pos=row)
    counter.click(tools.of("more")[0])
    counter.click(tools.of("quantity")[0])
    counter.click(tools.of("keys")[0])
    tap(counter, "12")
    counter.click(view.strip.entry.accept_button)
    counter.click(tools.of("less")[0])
    eleven = counter.lines()[0][1]
    counter.click(tools.of("discount")[0])
    tap(counter, "5%")
    counter.click(view.strip.entry.choices[1])
    tap(counter, "5%")
    counter.click(view.screen_keys.enter)
    whole = counter.till.cart.discount.rate
    counter.click(tools.of("keys")[0])
    counter.click(tools.of("undo")[0])
    counter.click(tools.of("remove")[0])

    assert eleven == "11"
    assert whole == 500
    assert [name for name, _, _ in counter.lines()] == ["Minyakita 1 L"]


def test_a_cart_is_put_aside_and_taken_up_by_mouse(counter: Counter) -> None:
    view = counter.view
    counter.scan(RICE)
    counter.click(view.held_button)
    counter.click(view.tools.of("keys")[0])
    tap(counter, "bu tumi".replace(" ", ""))
    counter.click(view.screen_keys.enter)
    aside = [kept.cart.label for kept in counter.kept()]
    counter.click(view.tools.of("keys")[0])
    counter.click(view.sale.held)
    take_first(counter, view.held)

    assert aside == ["butumi"]
    assert counter.lines() == [("Beras SPHP 5 kg", "1", "62.500")]


def test_a_split_sale_by_mouse(counter: Counter) -> None:
    view, form = counter.view, counter.view.payment.form
    counter.scan(RICE)
    counter.click(view.sale.pay)
    counter.click(view.tools.of("keys")[0])
    view.payment.amount.selectAll()
    tap(counter, "50000")
    counter.click(form.another)
    tap(counter, "17")
    counter.click(view.payment.save)

    assert counter.day().by_method == {TenderMethod.CASH: 50_000, TenderMethod.QRIS: 12_500}


def test_ways_to_pay_and_back_by_mouse(counter: Counter) -> None:
    view = counter.view
    counter.scan(RICE)
    counter.click(view.sale.pay)
    counter.click(view.payment.ways[TenderMethod.TRANSFER])
    counter.click(view.payment.save)
    counter.click(view.payment.offered()[WayOut.TO_REFERENCE])
    focus = counter.focused()
    counter.click(view.back)

    assert focus is view.payment.reference
    assert view.sale.isVisible()


def test_the_other_acts_have_buttons_too(counter: Counter) -> None:
    view = counter.view
    counter.scan(OIL)
    counter.click(view.sale.check)
    counter.scan(RICE)
    counter.click(view.tools.of("empty")[0])
    counter.click(view.tools.of("undo")[0])
    counter.click(view.sale.exact)
    counter.click(view.paid.again)
    counter.click(view.paid.drawer)

    assert counter.day().total == 15_700
    assert len(counter.papers()) == 2
    assert counter.printer.asked == ["drawer"]


def test_buttons_take_no_focus_from_the_scan_box(counter: Counter) -> None:
    view = counter.view
    counter.scan(RICE)
    for button in (view.find_button, view.tools.of("more")[0], view.sale.check):
        counter.click(button)

    assert counter.focused() is view.scan_box
    assert view.sale.pay.focusPolicy() is Qt.FocusPolicy.NoFocus
