"""An item's stock card: oldest above, opened at the newest movement, read back while scrolling."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from coop.stock.card_with_transfers import card_with_transfers
from coop.stock.stock_card import CardLine, CardPage, MovementKind, Place
from ui.goods.item_models import CarriedOver, card_model
from ui.operations import Operations
from ui.widgets.form_card import is_enter
from ui.widgets.rows_table import RowsTable
from values.identity import FactId, ItemId

_ROW_HEIGHT = 44


class StockCardView(RowsTable):
    """Shows the movements of one item; Enter or a click on a chosen sale asks for its receipt."""

    sale_wanted = Signal(object)
    """The id of a sale."""

    def __init__(self, operations: Operations) -> None:
        lines = card_model(operations)
        super().__init__(lines, "", row_height=_ROW_HEIGHT)
        self.lines = lines
        lines.setParent(self)
        self.setAccessibleName(self.tr("Stock card"))
        self._item_id: ItemId | None = None
        self._older: Place | None = None
        self._is_reading = False
        self._newest = operations.latest(self).then(self._show_newest)
        self._earlier = operations.latest(self).then(self._show_earlier)
        self.opened.connect(self._on_opened)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_item(self, item_id: ItemId) -> None:
        """Read the item's last movements, from the newest back."""
        self._item_id = item_id
        self._earlier.forget()
        self._newest.ask(card_with_transfers, item_id)

    def clear(self) -> None:
        """Show nothing."""
        self._item_id = None
        self._older = None
        self._newest.forget()
        self.lines.show([])

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and is_enter(event):
            event.accept()  # Enter is the card's own while it has the focus.
            return True
        return super().event(event)

    @Slot(object)
    def _show_newest(self, page: CardPage) -> None:
        self._older = page.older
        self._is_reading = False
        self.lines.show(_in_order(page))
        self.scrollToBottom()

    @Slot()
    def _on_scrolled(self) -> None:
        is_at_top = self.verticalScrollBar().value() == 0
        if is_at_top and self._older is not None and not self._is_reading and self._item_id:
            self._is_reading = True
            self._earlier.ask(card_with_transfers, self._item_id, before=self._older)

    @Slot(object)
    def _show_earlier(self, page: CardPage) -> None:
        known = [line for line in self.lines.rows if isinstance(line, CardLine)]
        self._older = page.older
        self.lines.show([*_in_order(page), *known])
        self.verticalScrollBar().setValue(len(page.lines))  # What was read stays where it was.
        self._is_reading = False

    @Slot(object)
    def _on_opened(self, line: CardLine | CarriedOver) -> None:
        if isinstance(line, CardLine) and line.kind is MovementKind.SALE:
            self.sale_wanted.emit(FactId(line.fact_id))


def _in_order(page: CardPage) -> list[CardLine | CarriedOver]:
    """Put the oldest line first, below what was left before it."""
    lines: list[CardLine | CarriedOver] = [*reversed(page.lines)]
    if page.older is not None:
        lines.insert(0, CarriedOver(page.older.balance, page.older.worth))
    return lines
