"""Choosing goods one by one: found or scanned, listed, and taken off again."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.goods.search_items import FoundItem, search_items
from ui.counting.count_rows import chosen_items_model, found_items_model
from ui.operations import Operations
from ui.widgets.field import Field
from ui.widgets.found_list import FoundList
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column
from ui.widgets.rows_table import ONE_LINE, RowsTable
from values.identity import ItemId

_LIST_ROWS = 5


class ItemsPicker(QWidget):
    """Enter takes what was found; Del takes the chosen row off the list."""

    changed = Signal()

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        words = self.tr("Find goods: name or code")
        self.box = Field(words, kind="find", placeholder=words, icon_name="search")
        self.found = FoundList(self.box, found_items_model(self), self.tr("Goods found"))
        self.rows = chosen_items_model(self)
        self.table = RowsTable(self.rows, self.tr("Chosen goods"), row_height=ONE_LINE)
        self.table.fit_to_rows(_LIST_ROWS)
        self._searches = operations.latest(self).then(self._show_found)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(self.table)
        self.setLayout(column(self.box, listing, gap=6))
        self.setFocusProxy(self.box)
        self.box.textEdited.connect(self.search)
        self.found.taken.connect(self._take)

    def begin(self) -> None:
        """Begin with nothing chosen."""
        self.box.clear()
        self.found.show_rows(())
        self.rows.show(())

    def items(self) -> tuple[ItemId, ...]:
        """Return what is chosen."""
        return tuple(of.on_sale.item_id for of in self.rows.rows)

    def keys(self) -> Sequence[Key]:
        """Return the key that takes a row off."""
        return (Key("Del", self.tr("Take off"), help=self.tr("Take the chosen goods off")),)

    @Slot(str)
    def search(self, typed: str) -> None:
        """List what `typed` may mean; a scanned code is searched for like a typed one."""
        if typed.strip():
            self._searches.ask(search_items, typed, self._today())
        else:
            self._searches.forget()
            self.found.show_rows(())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._take_off()
            return
        super().keyPressEvent(event)

    def _take_off(self) -> None:
        gone = self.table.current_row()
        place = self.table.currentIndex().row()
        self.rows.show([of for of in self.rows.rows if of != gone])
        self.table.choose(place)
        self.changed.emit()

    @Slot(object)
    def _show_found(self, found: Sequence[FoundItem]) -> None:
        self.found.show_rows(found)

    @Slot(object)
    def _take(self, of: FoundItem) -> None:
        self.box.clear()
        if of.on_sale.item_id not in self.items():
            self.rows.show((of, *self.rows.rows))
            self.table.choose(0)
            self.changed.emit()
