"""Which goods are listed: pills with their counts or, where they do not fit, one field."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox

from coop.goods.item_list import ItemFilter, StockFilter
from coop.stock.attention_list import Attention
from ui.formatting import number_text
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.filter_pills import Filter, FilterPills

ATTENTION, EVERYTHING, TO_COUNT = "attention", "everything", "to_count"
ATTENTIONS = {ATTENTION: Attention.ANY, TO_COUNT: Attention.TO_COUNT}
FILTERS = {
    EVERYTHING: ItemFilter(),
    "low": ItemFilter(stock=StockFilter.LOW),
    "out": ItemFilter(stock=StockFilter.OUT),
    "minus": ItemFilter(stock=StockFilter.MINUS),
    "unpriced": ItemFilter(without_price=True),
    "inactive": ItemFilter(is_active=False),
}
_PILLS_FROM_WIDTH = 1_330
_FIELD_HEIGHT = 40
_FIELD_WIDTH = 210
_ALWAYS = (ATTENTION, EVERYTHING)


class GoodsFilters(QObject):
    """One filter is on; those that would list nothing are left out of sight.

    The page lays out `pills` and `field`; there is room for one of them.
    """

    chosen = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._filters = _filters()
        self._counts: dict[str, int] = {}
        self._before_search = ""
        self.pills = FilterPills(*self._filters)
        self.field = QComboBox()
        self.field.setAccessibleName(self.tr("Which goods"))
        fix_size(self.field, width=_FIELD_WIDTH, height=_FIELD_HEIGHT)
        for narrowing in self._filters:
            self.field.addItem(narrowing.words, narrowing.name)
        self.pills.chosen.connect(self._on_pill)
        self.field.activated.connect(self._on_field)

    def current(self) -> str:
        """Return the name of the filter that is on."""
        return self.pills.current()

    def shown(self) -> tuple[ItemFilter, str]:
        """Return what the filter lists, and its words; all goods where it is about attention."""
        name = self.current() if self.current() in FILTERS else EVERYTHING
        return FILTERS[name], next(each.words for each in self._filters if each.name == name)

    def choose(self, name: str) -> None:
        """Put a filter on."""
        self.pills.choose(name)

    def show_search(self, *, is_on: bool) -> None:
        """Show that a search goes through all goods; when it is over, the filter before is on."""
        if is_on and not self._before_search:
            self._before_search = self.current()
            self._mark(EVERYTHING)
        elif not is_on and self._before_search:
            self._mark(self._before_search)
            self._before_search = ""

    @Slot()
    def choose_next(self) -> None:
        """Put the next filter on that lists anything."""
        names = [each.name for each in self._filters if self._is_offered(each.name)]
        self.choose(names[(names.index(self.current()) + 1) % len(names)])

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write how many goods each filter lists."""
        self._counts = dict(counts)
        self.pills.show_counts(counts)
        for place, narrowing in enumerate(self._filters):
            count = number_text(counts.get(narrowing.name, 0))
            self.field.setItemText(place, f"{narrowing.words} {count}")
        self._show_offered()

    def count(self, name: str) -> int:
        """Return how many goods a filter lists, as far as known."""
        return self._counts.get(name, 0)

    def fit(self, room: Room) -> None:
        """Show pills, or the field."""
        has_pills = room.width >= _PILLS_FROM_WIDTH
        self.pills.setVisible(has_pills)
        self.field.setVisible(not has_pills)

    def _is_offered(self, name: str) -> bool:
        return name in _ALWAYS or name == self.current() or bool(self._counts.get(name))

    def _show_offered(self) -> None:
        self.pills.offer([each.name for each in self._filters if self._is_offered(each.name)])

    @Slot()
    def _on_pill(self) -> None:
        self._before_search = ""
        self._mark(self.current())
        self.chosen.emit()

    def _mark(self, name: str) -> None:
        self.pills.mark(name)
        self.field.setCurrentIndex([each.name for each in self._filters].index(name))
        self._show_offered()

    @Slot(int)
    def _on_field(self, place: int) -> None:
        self.choose(self._filters[place].name)


def _filters() -> tuple[Filter, ...]:
    translate = QCoreApplication.translate
    return (
        Filter(ATTENTION, translate("Goods", "Worth a look"), "list-filter"),
        Filter(EVERYTHING, translate("Goods", "All"), "package"),
        Filter("low", translate("Goods", "Nearly sold out"), "arrow-down"),
        Filter("out", translate("Goods", "Sold out"), "inbox"),
        Filter("minus", translate("Goods", "Stock below 0"), "circle-alert"),
        Filter("unpriced", translate("Goods", "No price"), "tag"),
        Filter(TO_COUNT, translate("Goods", "Count it"), "clipboard-check"),
        Filter("inactive", translate("Goods", "Archived"), "ban"),
    )
