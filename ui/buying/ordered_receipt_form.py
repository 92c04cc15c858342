"""The form of a nota whose goods may have been ordered: before its foot it is laid beside them."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.buying.receipt_draft import ReceiptDraft
from ui.buying.order_step import Comparison, OrderStep, comparison
from ui.buying.receipt_form import GoodsReceiptForm
from ui.buying.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key


class OrderedReceiptForm(GoodsReceiptForm):
    """What is not as it was ordered is shown once; a nota that is as ordered goes straight on."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.step = OrderStep()
        self.sides.addWidget(self.step)
        self._order = given.operations.latest(self).then(self._show_order)
        self._compared = given.operations.latest(self).then(self._show_comparison)
        self.step.back_button.clicked.connect(self.go_back)
        self.step.go_on_button.clicked.connect(self.go_on)
        self.step.part_button.clicked.connect(self.part_from_order)

    @override
    def begin(self, draft: ReceiptDraft | None, supplier_name: str = "") -> None:
        GoodsReceiptForm.begin(self, draft, supplier_name)
        self._order.forget()
        self._compared.forget()
        if self._draft.order_id is not None:
            self._show_lines(0)
            self.keeper.keep(self._draft)
            self._order.ask(comparison, self._draft)

    @override
    def keys(self) -> Sequence[Key]:
        if not self._is_comparing():
            return super().keys()
        return (
            Key("F10", self.tr("Go on"), self.go_on, help=self.tr("Go on to the foot and save")),
            Key("F7", self.tr("Not for this order"), self.part_from_order),
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
        if self._draft.order_id is None or not self._draft.lines or self._is_comparing():
            super().go_on()
        else:
            self._compared.ask(comparison, self._draft)

    @override
    @Slot()
    def go_back(self) -> None:
        if self._is_comparing():
            self._to_lines()
        else:
            super().go_back()

    @Slot()
    def part_from_order(self) -> None:
        """Let the goods come in without the order: it goes on waiting for its own."""
        self._take(replace(self._draft, order_id=None))
        super().go_on()

    def _is_comparing(self) -> bool:
        return self.sides.currentWidget() is self.step

    @Slot(object)
    def _show_order(self, found: Comparison | None) -> None:
        if found is not None:
            title = self.tr("These goods are for order {number}.").format(number=found.number)
            advice = self.tr("Mend what came otherwise; Del takes out what did not come.")
            self.entry.note.say(Tone.INFO, title, advice)

    @Slot(object)
    def _show_comparison(self, found: Comparison | None) -> None:
        if found is None or found.is_as_ordered:
            super().go_on()
            return
        self.step.show_comparison(found)
        self.entry.note.hide()
        self._show_side(self.step)
        self.halves.open_detail()
        self.step.table.choose(0)
        self.step.table.setFocus()
        self.turned.emit()
