"""A field that finds goods by words of their name or by a code, and hands over what is taken."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from coop.goods.search_items import FoundItem, search_items
from ui.formatting import quantity_text
from ui.operations import Operations
from ui.widgets.field import Field
from ui.widgets.found_list import FoundList
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_STOCK_WIDTH = 150


class ItemFinder(Field):
    """Letters and figures search; Enter takes the chosen row, and is left to the form without."""

    taken = Signal(object)
    """The `PackOnSale` that was chosen."""

    def __init__(self, operations: Operations, today: Callable[[], date], name: str) -> None:
        hint = QCoreApplication.translate("ItemFinder", "Name or code")
        super().__init__(name, kind="find", placeholder=hint, icon_name="search")
        self._today = today
        self.found = FoundList(self, _found_model(self), name)
        self._search = operations.latest(self).then(self._show_found)
        self.textEdited.connect(self.search)
        self.found.taken.connect(self._on_taken)

    def begin(self) -> None:
        """Begin with an empty field."""
        self._search.forget()
        self.clear()
        self.found.show_rows(())

    @Slot(str)
    def search(self, typed: str) -> None:
        """List what may be meant; a scanned code is searched for like a typed one."""
        if typed.strip():
            self._search.ask(search_items, typed, self._today())
        else:
            self.begin()

    @Slot(object)
    def _show_found(self, found: Sequence[FoundItem]) -> None:
        self.found.show_rows(found)

    @Slot(object)
    def _on_taken(self, found: FoundItem) -> None:
        self.begin()
        self.taken.emit(found.on_sale)


def _found_model(owner: QObject) -> RowsModel[FoundItem]:
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("ItemFinder", "Goods"), _goods),
        Column(translate("ItemFinder", "Stock"), _stock, _STOCK_WIDTH, Align.RIGHT),
    )


def _goods(found: FoundItem) -> Cell:
    return Cell(found.on_sale.name, found.category)


def _stock(found: FoundItem) -> Cell:
    return Cell(quantity_text(found.on_sale.in_shop, found.on_sale.base_unit))
