"""Finding the goods of a nota: by a scan, by a code that is typed, or by words of the name."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from coop.goods.barcode import ScaleCodeRules
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.goods.search_items import FoundItem, search_items
from ui.buying.buying_words import contents_words
from ui.formatting import quantity_text, rupiah_text
from ui.operations import Operations
from ui.widgets.field import Field
from ui.widgets.form_card import is_enter
from ui.widgets.found_list import FoundList
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_STOCK_WIDTH = 130
_PRICE_WIDTH = 110


class GoodsFinder(Field):
    """The big field: letters search, Enter on figures looks a code up."""

    found_pack = Signal(object)
    """The `PackOnSale` that was scanned or taken."""
    unknown = Signal(str)
    """A code or a word that stands for nothing."""

    def __init__(
        self, operations: Operations, rules: ScaleCodeRules, today: Callable[[], date]
    ) -> None:
        name = QCoreApplication.translate("Buying", "Goods")
        hint = QCoreApplication.translate("Buying", "Scan, or type the name of what came")
        super().__init__(name, kind="scan", placeholder=hint, icon_name="scan-barcode")
        self._operations, self._rules, self._today = operations, rules, today
        self._asked = ""
        self.is_code = False
        """Whether what was asked last is a code, and not a word."""
        self._takes_first = False
        self.found = FoundList(self, _found_model(self), self.tr("Goods found"))
        self._search = operations.latest(self).then(self._show_found)
        self.textEdited.connect(self._on_edited)
        self.found.taken.connect(self._on_taken)

    def use_scale_codes(self, rules: ScaleCodeRules) -> None:
        """Read the scale's labels by other rules."""
        self._rules = rules

    def look_up(self, code: str) -> None:
        """Ask what a code stands for."""
        self._asked, self.is_code = code, True
        answer = self._operations.ask(scanned_item, code, self._today(), self._rules)
        answer.then(self._on_scanned).if_refused(self._on_unreadable)

    def begin(self) -> None:
        """Begin with an empty field."""
        self._search.forget()
        self._takes_first = False
        self.clear()
        self.found.show_rows(())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = self.text().strip()
        if not is_enter(event) or not typed:
            super().keyPressEvent(event)
        elif typed.isdigit():
            self._search.forget()
            self.look_up(typed)
        else:
            self._asked, self.is_code = typed, False
            self._takes_first = True  # Whoever types fast is not held up.
            self._ask(typed)

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        self._takes_first = False
        if typed.strip() and not typed.strip().isdigit():
            self._ask(typed)
        else:
            self._search.forget()
            self.found.show_rows(())

    def _ask(self, typed: str) -> None:
        self._search.ask(search_items, typed, self._today(), scale_codes=self._rules)

    @Slot(object)
    def _show_found(self, found: list[FoundItem]) -> None:
        if not self._takes_first:
            self.found.show_rows(found)
        elif found:
            self._on_taken(found[0])
        else:
            self.unknown.emit(self._asked)

    @Slot(object)
    def _on_taken(self, found: FoundItem) -> None:
        self.begin()
        self.found_pack.emit(found.on_sale)

    @Slot(object)
    def _on_scanned(self, item: ScannedItem | None) -> None:
        if item is None:
            self.unknown.emit(self._asked)
            return
        self.begin()
        self.found_pack.emit(item.on_sale)

    @Slot(object)
    def _on_unreadable(self, _refusal: object) -> None:
        self.unknown.emit(self._asked)


def _found_model(owner: QObject) -> RowsModel[FoundItem]:
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Stock"), _stock, _STOCK_WIDTH, Align.RIGHT),
        Column(translate("Buying", "Sold at"), _price, _PRICE_WIDTH, Align.RIGHT),
    )


def _goods(found: FoundItem) -> Cell:
    pack = found.on_sale
    contents = contents_words(pack.unit, pack.ratio, pack.base_unit)
    return Cell(pack.name, " · ".join(filter(None, (found.category, contents))))


def _stock(found: FoundItem) -> Cell:
    return Cell(quantity_text(found.on_sale.on_hand, found.on_sale.base_unit))


def _price(found: FoundItem) -> Cell:
    price = found.on_sale.price
    return Cell("" if price is None else rupiah_text(price))
