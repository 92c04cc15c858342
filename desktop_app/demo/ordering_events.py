"""What is nearly sold out is ordered, and the order is ready to be sent."""

from dataclasses import dataclass
from functools import partial

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.ordering.orders_desk import OrdersDesk


@dataclass(frozen=True, slots=True)
class OrderGoods:
    """A supplier is asked for goods, by their codes, so many packs of each."""

    at: str
    supplier: str
    lines: tuple[tuple[str, str], ...]
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Write the order, save it, and look at it on the list."""
        clerk, desk = scene.clerk, _desk(scene.clerk)
        hand, form = clerk.hand, desk.form
        hand.press("F5")
        hand.wait(form.isVisible, "the form of an order")
        hand.type(self.supplier)
        hand.wait(form.entry.supplier.found.isVisible, "suppliers of that name")
        hand.press("Enter")
        hand.wait(form.entry.goods.hasFocus, "the supplier")
        for number, (code, count) in enumerate(self.lines, start=1):
            hand.scan(code)
            hand.wait(partial(_has_lines, desk, number), f"line {number} of the order")
            hand.wait(form.editor.quantity.hasFocus, "the field for how many")
            hand.enter(count)
            hand.press("Enter")
        hand.press("F10")
        hand.wait(lambda: desk.orders.panel.book is not None, "the order on the list")
        scene.tally.look("lines of the order", len(self.lines), len(desk.orders.panel.rows.rows))
        clerk.take_picture(self.picture)
        hand.press("Esc")


def _desk(clerk: Clerk) -> OrdersDesk:
    clerk.open_page("buying")
    page = clerk.program.pages.buying
    assert page is not None
    clerk.hand.press("F2")
    desk = page.desk.orders
    assert isinstance(desk, OrdersDesk)
    clerk.hand.wait(desk.orders.isVisible, "the orders")
    return desk


def _has_lines(desk: OrdersDesk, count: int) -> bool:
    return len(desk.form.entry.rows.rows) == count
