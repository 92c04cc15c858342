"""Orders to suppliers (pesanan): the list, the form of one, and what is always kept."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.ordering.order_draft import OrderDraft
from coop.ordering.place_order import OrderDone
from coop.shop_settings import ShopSettings
from ui.buying.orders_door import OrdersDoor
from ui.buying.surroundings import Surroundings
from ui.ordering.order_form import OrderForm
from ui.ordering.ordering_reading import orders_kept
from ui.ordering.orders_view import OrdersView
from ui.ordering.rules_view import RulesView
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column

OrdersPart = OrdersView | OrderForm | RulesView


class OrdersDesk(OrdersDoor):
    """One part at a time; each goes back to the list of orders, and that to the receipts."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._now = given.operations, given.now
        self.orders, self.form = OrdersView(given), OrderForm(given)
        self.rules = RulesView(given)
        self.parts = QStackedWidget()
        for part in (self.orders, self.form, self.rules):
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
        self.setLayout(column((self.parts, 1)))
        for part in (self.orders, self.rules):
            part.said.connect(self.said)
        self.orders.left.connect(self.left)
        self.orders.new_wanted.connect(self.begin_order)
        self.orders.draft_wanted.connect(self.show_form)
        self.orders.receipt_wanted.connect(self.receipt_wanted)
        self.orders.rules_wanted.connect(self.show_rules)
        for part in (self.form, self.rules):
            part.left.connect(self._show_orders)
        self.form.placed.connect(self._on_placed)

    @override
    def begin(self) -> None:
        self.orders.begin()
        self._bring(self.orders)

    @override
    def read_again(self) -> None:
        front = self._front()
        if not isinstance(front, OrderForm):
            front.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        for part in (self.orders, self.form, self.rules):
            part.use_settings(settings)

    @override
    def title(self) -> str:
        front = self._front()
        if isinstance(front, RulesView):
            return self.tr("What is always kept")
        return front.title() if isinstance(front, OrderForm) else self.tr("Orders to suppliers")

    @override
    def keys(self) -> Sequence[Key]:
        return self._front().keys()

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        for part in (self.orders, self.form, self.rules):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Take goods that are scanned while an order is typed, or items that are kept."""
        front = self._front()
        return not isinstance(front, OrdersView) and front.scan(code)

    @override
    def arrive(self, subject: object) -> None:
        """Take the drafts that another page made, each with its supplier's name."""
        assert isinstance(subject, list)
        self._operations.keep(orders_kept, subject, self._now()).then(self._on_kept)

    @Slot()
    def begin_order(self) -> None:
        """Begin an order."""
        self.show_form(None, "")

    @Slot(object, str)
    def show_form(self, draft: OrderDraft | None, supplier_name: str) -> None:
        """Type an order, or type on."""
        self.form.begin(draft, supplier_name)
        self._bring(self.form)

    @Slot()
    def show_rules(self) -> None:
        """Show what is always kept of which item."""
        self.rules.begin()
        self._bring(self.rules)

    def _front(self) -> OrdersPart:
        front = self.parts.currentWidget()
        assert isinstance(front, OrdersPart)
        return front

    @Slot()
    def _show_orders(self) -> None:
        self.begin()

    @Slot(object)
    def _on_kept(self, kept: list[tuple[OrderDraft, str]]) -> None:
        """Open the one, or show all of them in the list."""
        if len(kept) == 1:
            self.show_form(*kept[0])
            return
        self.orders.read_again()
        words = self.tr("{count} orders are ready: look each of them through, and save it.")
        self.said.emit(words.format(count=len(kept)))

    @Slot(object)
    def _on_placed(self, done: OrderDone | None) -> None:
        self.orders.begin(done.order_id if done else None)
        self._bring(self.orders)
        if done is not None:
            words = self.tr("{number} is saved: copy the message (Ctrl+C), or print it (F8).")
            self.said.emit(words.format(number=done.number))

    def _bring(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        self.focus_target().setFocus()
        self.turned.emit()
