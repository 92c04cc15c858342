"""The left half of the page: the search, the filters and the list of goods, page by page."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coop.goods.barcode import ScaleCodeRules
from coop.goods.item_list import PAGE
from ui.formatting import number_text
from ui.goods.goods_filters import ATTENTION, ATTENTIONS, EVERYTHING, GoodsFilters
from ui.goods.goods_reading import GoodsAsked, GoodsPart, Listed, counts_of, goods_part
from ui.goods.goods_rows import GoodsRow, goods_model
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import ItemId

_LINK_HEIGHT = 28


class GoodsListing(QObject):
    """Lists goods by filter, or what the search finds; it reads again when it is told to.

    The page lays out `search`, `filters` and `card`.
    """

    chosen = Signal(object)
    """The `GoodsRow` that is chosen now, or None."""
    opened = Signal()

    def __init__(
        self,
        owner: QObject,
        operations: Operations,
        scale_codes: ScaleCodeRules,
        today: Callable[[], date],
    ) -> None:
        super().__init__(owner)
        self._operations, self._scale_codes, self._today = operations, scale_codes, today
        self._gathered: list[GoodsRow] = []
        self._wanted_rows = PAGE
        self._last: Listed | None = None
        self._sought: ItemId | None = None
        self._only: ItemId | None = None
        self._has_chosen_filter = False
        self.search = Field(
            self.tr("Search goods"),
            kind="find",
            placeholder=self.tr("Name or code, or scan an item"),
            icon_name="search",
        )
        self.filters = GoodsFilters(self)
        self.rows = goods_model(self)
        self.table = RowsTable(self.rows, self.tr("Goods"), row_height=TWO_LINES)
        self.new_button = Button(self.tr("New item"), "Ctrl+N", "plus")
        self.import_button = Button(self.tr("Import a list"), "Ctrl+I", "upload")
        self.empty = EmptyState("", self.import_button)
        self.stack = QStackedWidget()
        self.foot = ElidedLabel()
        self.import_link = Button(self.tr("Import"), "", kind="link", height=_LINK_HEIGHT)
        self.export_link = Button(self.tr("Save a list"), "", kind="link", height=_LINK_HEIGHT)
        self.card = Card(margins=(1, 1, 1, 1), gap=0)
        self._lay_out()
        self._pages = operations.latest(self).then(self._on_page)
        self._connect()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.filters.fit(room)

    def use_scale_codes(self, scale_codes: ScaleCodeRules) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self._scale_codes = scale_codes

    @Slot()
    def reload(self) -> None:
        """Read the first page, and the counts."""
        self._wanted_rows = PAGE
        self._ask()
        self._ask_counts()

    @Slot()
    def read_again(self) -> None:
        """Read what is listed once more, as far as somebody has scrolled."""
        self._wanted_rows = max(PAGE, len(self.rows.rows))
        self._ask()
        self._ask_counts()

    def seek(self, item_id: ItemId, name: str) -> None:
        """Choose an item, whatever is listed now: by its name."""
        self._sought, self._only = item_id, None
        if self.search.text() == name:
            self.read_again()
        else:
            self.search.setText(name)

    def show_only(self, item_id: ItemId) -> None:
        """List one item alone, though no search finds it: it is archived."""
        self.search.clear()
        self._sought = self._only = item_id
        self.reload()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        foot = row((self.foot, 1), self.import_link, self.export_link, margins=(12, 4, 10, 4))
        self.card.add((self.stack, 1), rule(), foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.filters.chosen.connect(self._on_filter)
        self.rows.more_wanted.connect(self._ask_more)
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)

    @Slot()
    def _on_typed(self) -> None:
        self._only = None
        self.filters.show_search(is_on=bool(self.search.text().strip()))
        self._wanted_rows = PAGE
        self._ask()

    @Slot()
    def _on_filter(self) -> None:
        self._has_chosen_filter = True
        if self.search.text():
            self.search.clear()  # Which reads the list.
        else:
            self._on_typed()

    def _ask(self) -> None:
        self._gathered = []
        self._last = None
        self._ask_page()

    def _ask_page(self) -> None:
        asked = GoodsAsked(
            words=self.search.text().strip(),
            name=self.filters.current(),
            day=self._today(),
            scale_codes=self._scale_codes,
            behind=self._last,
            only=self._only,
        )
        self._pages.ask(goods_part, asked)

    def _ask_counts(self) -> None:
        self._operations.report(counts_of, self._today()).then(self._show_counts)

    @Slot()
    def _ask_more(self) -> None:
        self._gathered = list(self.rows.rows)
        self._wanted_rows = len(self._gathered) + PAGE
        self._ask_page()

    @Slot(object)
    def _on_page(self, part: GoodsPart) -> None:
        self._gathered += part.rows
        self._last = part.last
        has_more = part.last is not None
        if has_more and len(self._gathered) < self._wanted_rows:
            self._ask_page()
            return
        self.rows.show(self._gathered, has_more=has_more)
        self._show_listed(has_more=has_more)

    def _show_listed(self, *, has_more: bool) -> None:
        has_rows = bool(self.rows.rows)
        self.stack.setCurrentWidget(self.table if has_rows else self.empty)
        self._say_count(has_more=has_more)
        if not has_rows:
            self.empty.sentence.setText(self._empty_words())
            self.chosen.emit(None)
            return
        ids = [listed.on_sale.item_id for listed in self.rows.rows]
        if self._sought in ids:
            self.table.choose(ids.index(self._sought))
            self._sought = None
        elif self.table.current_row() is None:
            self.table.choose(0)

    @Slot(object)
    def _show_counts(self, counts: dict[str, int]) -> None:
        self.filters.show_counts(counts)
        is_idle = not self._has_chosen_filter and not self.search.text()
        if is_idle and self.filters.current() == ATTENTION and not counts[ATTENTION]:
            self.filters.choose(EVERYTHING)
        self._say_count(has_more=False)

    def _say_count(self, *, has_more: bool) -> None:
        name = self.filters.current()
        if self._only is not None:
            words, count = self.tr("{count} item, not on the list"), len(self.rows.rows)
        elif self.search.text().strip():
            words = self.tr("{count} found, the best first")
            count = len(self.rows.rows)
        else:
            count = max(self.filters.count(name), len(self.rows.rows))
            most_urgent = self.tr("{count} items, the most urgent first")
            words = most_urgent if name in ATTENTIONS else self.tr("{count} items")
        shown = number_text(count) + ("+" if has_more and not self.filters.count(name) else "")
        self.foot.setText(words.format(count=shown))

    def _empty_words(self) -> str:
        if self.search.text().strip():
            return self.tr("No item fits the search. Look at the figures of the code again.")
        if self.filters.current() == EVERYTHING:
            return self.tr("There are no goods yet. Import a list, or record an item.")
        return self.tr("Nothing to see here. Ctrl+Tab shows other goods.")
