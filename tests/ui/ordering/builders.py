"""The clerk who orders from suppliers."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.ordering.order_book import OrderBook, order_book
from coop.ordering.order_draft import OrderDraftLine
from db.database import Database
from db.session import Session
from tests.coop.ordering.builders import an_order, an_order_line, placed
from tests.ui.office_builders import Sitter
from ui.buying.buying_desk import BuyingDesk
from ui.operations import Operations
from ui.ordering.orders_desk import OrdersDesk
from values.identity import FactId, ItemId, SupplierId
from values.ordering import OrderState

_READS_IN_A_ROW = 4
"""A list, the row that is chosen in it, and what that one needs."""


def nothing(_session: object) -> None:
    """Ask nothing: the answer comes behind all that was asked before."""


class Orderer(Sitter[BuyingDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: BuyingDesk,
        known: tuple[dict[str, ItemId], dict[str, SupplierId]],
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items, self.suppliers = known

    @property
    def orders(self) -> OrdersDesk:
        assert isinstance(self.desk.orders, OrdersDesk)
        return self.desk.orders

    def settle(self, operations: Operations) -> None:
        """Wait until the desk has read whatever it wanted to read."""
        for _ in range(_READS_IN_A_ROW):
            answers: list[object] = []
            operations.ask(nothing).then(answers.append)
            self.wait(lambda answers=answers: bool(answers))  # type: ignore[misc]

    def ordered(self, *asked: tuple[str, int], supplier: str = "makmur", price: int = 0) -> FactId:
        """Have an order in the books, of so many pak of each."""
        with self.database.transaction() as session:
            lines = [self._line(session, name, count, price) for name, count in asked]
            order = an_order(self.suppliers[supplier], *lines)
            return placed(session, order).order_id

    def book(self, order_id: FactId) -> OrderBook:
        with self.database.snapshot() as session:
            book = order_book(session, order_id)
            assert book is not None
            return book

    def state(self, order_id: FactId) -> OrderState:
        return self.book(order_id).head.state

    def open_orders(self) -> None:
        """Go to the list of orders, and wait until the first is shown."""
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: self.desk.parts.currentWidget() is self.orders)
        self.wait(self.orders.orders.panel.content.isVisible)

    def begin_order(self) -> None:
        """Open an empty order."""
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: self.desk.parts.currentWidget() is self.orders)
        self.press(Qt.Key.Key_F5)
        self.wait(lambda: self.orders.parts.currentWidget() is self.orders.form)

    def choose_supplier(self, typed: str) -> None:
        """Type a name, and take the first that is found."""
        finder = self.orders.form.entry.supplier
        finder.setFocus()
        self.type(typed)
        self.wait(lambda: not finder.found.isHidden())
        self.press(Qt.Key.Key_Return)
        self.wait(self.orders.form.entry.goods.hasFocus)

    def put_in(self, name: str, count: str, price: str = "") -> None:
        """Find goods by a word, say how many, and what was agreed."""
        form = self.orders.form
        form.entry.goods.setFocus()
        lines = len(form.entry.rows.rows)
        self.type(name)
        self.wait(lambda: not form.entry.goods.found.isHidden())
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: len(form.entry.rows.rows) > lines)
        self.type(count)
        self.press(Qt.Key.Key_Return)
        self.type(price)
        self.press(Qt.Key.Key_Return)

    def _line(self, session: Session, name: str, count: int, price: int) -> OrderDraftLine:
        return an_order_line(session, self.items[name], count, price=price)
