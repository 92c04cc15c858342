"""A truck brings goods: the nota is typed, and the stock is there for the next who asks."""

from dataclasses import dataclass
from functools import partial

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.buying.buying_desk import BuyingDesk
from ui.buying.receipt_form import GoodsReceiptForm


@dataclass(frozen=True, slots=True)
class Brought:
    """One line of the nota: what is scanned, how many packs of it, and what one costs."""

    code: str
    count: str
    price: str


@dataclass(frozen=True, slots=True)
class TakeDelivery:
    """A supplier brings goods; they are paid in cash, the freight with them."""

    at: str
    supplier: str
    nota: str
    lines: tuple[Brought, ...]
    freight: str
    total: int
    """What the supplier gets."""
    picture: str = ""
    kept_picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Type the nota, and look at it on the list."""
        clerk = scene.clerk
        desk = _desk(clerk)
        _begin(clerk, desk.form, self)
        for number, line in enumerate(self.lines, start=1):
            _put_in(clerk, desk.form, line, number)
        _save(clerk, desk, self)
        rows = desk.receipts.rows.rows
        scene.tally.look(f"nota {self.nota}, total", self.total, rows[0].total)
        clerk.take_picture(self.kept_picture)


def _desk(clerk: Clerk) -> BuyingDesk:
    clerk.open_page("buying")
    page = clerk.program.pages.buying
    assert page is not None
    clerk.hand.press("F5")
    clerk.hand.wait(page.desk.form.isVisible, "the form of a nota")
    return page.desk


def _begin(clerk: Clerk, form: GoodsReceiptForm, delivery: TakeDelivery) -> None:
    """Say who brings the goods, and which paper comes with them."""
    hand, entry = clerk.hand, form.entry
    hand.type(delivery.supplier)
    hand.wait(entry.supplier.found.isVisible, "suppliers of that name")
    hand.press("Enter")
    hand.wait(entry.nota.hasFocus, "the supplier")
    hand.enter(delivery.nota)


def _put_in(clerk: Clerk, form: GoodsReceiptForm, line: Brought, number: int) -> None:
    hand, editor = clerk.hand, form.editor
    hand.scan(line.code)
    hand.wait(lambda: len(form.entry.rows.rows) == number, f"line {number} of the nota")
    hand.wait(editor.quantity.hasFocus, "the field for how many came")
    hand.enter(line.count)
    hand.enter(line.price)


def _save(clerk: Clerk, desk: BuyingDesk, delivery: TakeDelivery) -> None:
    """Complete the foot of the nota, and let the goods come in."""
    hand, panel = clerk.hand, desk.form.close_panel
    hand.press("F10")
    hand.wait(panel.isVisible, "the foot of the nota")
    hand.click(panel.freight)
    hand.type(delivery.freight)
    clerk.take_picture(delivery.picture)
    arrived: list[object] = []
    desk.new_prices.arrived.connect(arrived.append)
    hand.press("F10")
    hand.wait(lambda: arrived, "what its costs and labels ask for")
    if desk.new_prices.isVisible():
        hand.press("Esc")
    hand.wait(partial(_is_listed, desk, delivery.nota), "the receipt on the list")


def _is_listed(desk: BuyingDesk, nota: str) -> bool:
    rows = desk.receipts.rows.rows
    book = desk.receipts.panel.book
    is_there = bool(rows) and rows[0].nota == nota and desk.receipts.isVisible()
    return is_there and book is not None and book.head.nota == nota
