"""The form of a nota whose goods may have been ordered: before its foot it is laid beside them."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.buying.receipt_draft import ReceiptDraft
from coop.ordering.nota_beside_orders import (
    NotaBesideOrders,
    has_waiting_orders,
    nota_beside_orders,
)
from ui.buying.order_step import OrderStep
from ui.buying.receipt_form import GoodsReceiptForm
from ui.buying.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from values.identity import FactId, SupplierId


class OrderedReceiptForm(GoodsReceiptForm):
    """What is not as it was ordered is shown once, and so are orders that nobody had named yet.

    A nota that is as it was ordered goes straight on.
    """

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.step = OrderStep()
        self.sides.addWidget(self.step)
        self._parted: set[FactId] = set()
        self._may_have_orders = False
        self._named = given.operations.latest(self).then(self._show_named)
        self._beside = given.operations.latest(self).then(self._show_beside)
        self._waiting = given.operations.latest(self).then(self._take_waiting)
        self.step.back_button.clicked.connect(self.go_back)
        self.step.go_on_button.clicked.connect(self.go_on)
        self.step.part_button.clicked.connect(self.part_from_order)
        self.step.all_button.clicked.connect(self.take_all_orders)

    @override
    def begin(self, draft: ReceiptDraft | None, supplier_name: str = "") -> None:
        GoodsReceiptForm.begin(self, draft, supplier_name)
        for asked in (self._named, self._beside, self._waiting):
            asked.forget()
        self._parted.clear()
        self._look_for_orders()
        if self._draft.orders:
            self._show_lines(0)
            self.keeper.keep(self._draft)
            self._named.ask(nota_beside_orders, self._draft)

    @override
    def keys(self) -> Sequence[Key]:
        if not self._is_comparing():
            return super().keys()
        return (
            Key("F10", self.tr("Go on"), self.go_on, help=self.tr("Go on to the foot and save")),
            Key("F7", self.tr("Not for this order"), self.part_from_order),
            Key("F6", self.tr("For all orders"), self.take_all_orders, in_bar=False),
            Key("Esc", self.tr("Back"), self.go_back),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.step.table if self._is_comparing() else super().focus_target()

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.step.fit(room)

    @override
    @Slot()
    def go_on(self) -> None:
        if self._is_comparing():
            assert self.step.found is not None
            self._take(replace(self._draft, orders=self.step.found.orders))
            super().go_on()
        elif self._is_to_be_compared():
            self._beside.ask(nota_beside_orders, self._draft, frozenset(self._parted))
        else:
            super().go_on()

    @override
    @Slot()
    def go_back(self) -> None:
        if self._is_comparing():
            self._to_lines()
        else:
            super().go_back()

    @Slot()
    def part_from_order(self) -> None:
        """Take the nota off the order of the chosen row: that one goes on waiting for its own."""
        order_id = self.step.order_of_row()
        if order_id is None:
            return
        self._parted.add(order_id)
        kept = tuple(of for of in self._draft.orders if of != order_id)
        self._take(replace(self._draft, orders=kept))
        self._beside.ask(nota_beside_orders, self._draft, frozenset(self._parted))

    @Slot()
    def take_all_orders(self) -> None:
        """Lay the nota beside all orders again that wait for its goods."""
        self._parted.clear()
        self._beside.ask(nota_beside_orders, self._draft)

    def _is_comparing(self) -> bool:
        return self.sides.currentWidget() is self.step

    def _is_to_be_compared(self) -> bool:
        may_have_orders = bool(self._draft.orders) or self._may_have_orders
        return may_have_orders and bool(self._draft.lines) and self.editor.is_settled()

    def _look_for_orders(self) -> None:
        self._may_have_orders = True  # Until the books say otherwise.
        self._waiting.ask(has_waiting_orders, self._draft)

    @override
    @Slot(object)
    def _on_supplier(self, supplier_id: SupplierId | None) -> None:
        super()._on_supplier(supplier_id)
        self._look_for_orders()

    @Slot(object)
    def _take_waiting(self, has_waiting: object) -> None:
        self._may_have_orders = bool(has_waiting)

    @Slot(object)
    def _show_named(self, found: NotaBesideOrders | None) -> None:
        if found is not None:
            number = ", ".join(book.head.number for book in found.books[: len(self._draft.orders)])
            title = self.tr("These goods are for order {number}.").format(number=number)
            advice = self.tr("Mend what came otherwise; Del takes out what did not come.")
            self.entry.note.say(Tone.INFO, title, advice)

    @Slot(object)
    def _show_beside(self, found: NotaBesideOrders | None) -> None:
        if found is None or (found.needs_no_word and not self._is_comparing()):
            super().go_on()
            return
        self.step.show_beside(found, has_parted=bool(self._parted))
        self.entry.note.hide()
        self._show_side(self.step)
        self.halves.open_detail()
        self.step.table.choose(0)
        self.step.table.setFocus()
        self.turned.emit()
