"""The list of goods and the chosen item beside it: what the page shows while no form is open."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.goods.barcode import ScaleCodeRules
from coop.shop_settings import ShopSettings
from ui.goods.goods_desk import GoodsDesk
from ui.goods.goods_listing import GoodsListing
from ui.goods.save_form import GoodsShown
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.walking import walk_keys


class GoodsBrowser(QWidget):
    """Search, filters, list and item; it asks the page for the form and the import."""

    turned = Signal()
    """Other keys count now."""
    said = Signal(str)
    """Good news for the toast."""
    new_wanted = Signal()
    change_wanted = Signal(object)
    """The `ItemCard` that is to be changed."""
    import_wanted = Signal()
    prices_wanted = Signal()
    sale_wanted = Signal(object)
    """The id of a sale on the stock card."""

    def __init__(
        self,
        operations: Operations,
        scale_codes: ScaleCodeRules,
        today: Callable[[], date],
        settings: ShopSettings,
    ) -> None:
        super().__init__()
        self.listing = GoodsListing(self, operations, scale_codes, today)
        self.desk = GoodsDesk(operations, today, settings)
        self.halves = ListAndDetail(self.listing.card, self.desk)
        self.top = QWidget()
        self._lay_out()
        self._connect()

    @property
    def has_form(self) -> bool:
        """Whether a form is open on the chosen item."""
        return self.desk.has_form

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.desk.title() or self.tr("Goods and stock")

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        if self.has_form:
            return self.desk.keys()
        change = Key("Enter", self.tr("Change"), self.change, help=self.tr("Change the item"))
        if self.halves.is_detail_alone:
            return (change, *self.desk.keys(), Key("Esc", self.tr("Back"), self.leave))
        look = Key("Enter", self.tr("Look"), self.open_item)
        return (
            Key("F2", self.tr("Search"), self.listing.search.setFocus),
            *walk_keys(self.listing.table, self.tr("Item"), self.tr("Item above")),
            look if self.halves.is_single else change,
            Key("Ctrl+N", self.tr("New item"), self.new_wanted.emit, ("Ctrl+B",)),
            *self.desk.keys(),
            Key("Ctrl+Tab", self.tr("Other goods"), self.listing.filters.choose_next),
            Key("Ctrl+E", self.tr("Save a list"), self.export),
            Key("Ctrl+I", self.tr("Import"), self.import_wanted.emit),
            Key(
                "Ctrl+H",
                self.tr("Prices, labels"),
                self.prices_wanted.emit,
                help=self.tr("Rules of prices, many at once, shelf labels, HET"),
            ),
            Key("Esc", self.tr("Clear the search"), self.leave, in_bar=False),
        )

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        is_alone = self.halves.is_detail_alone
        return self.desk.panel.focus_part() if is_alone else self.listing.search

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.listing.fit(room)
        self.halves.fit(room)
        self.desk.fit(room)
        self.listing.new_button.setVisible(not room.is_tiny)
        self._on_halves()

    def use_scale_codes(self, scale_codes: ScaleCodeRules) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self.listing.use_scale_codes(scale_codes)

    def scan(self, code: str) -> bool:
        """Look for a scanned code in the list; not while a form is open."""
        if self.has_form:
            return False
        self.halves.open_list()
        self.listing.search.setText(code)
        return True

    @Slot()
    def open_item(self) -> None:
        """Show the chosen item where both halves do not fit."""
        if self.desk.card() is not None:
            self.halves.open_detail()

    @Slot()
    def change(self) -> None:
        """Ask for the form with the chosen item."""
        card = self.desk.card()
        if card is not None and not self.has_form:
            self.change_wanted.emit(card)

    @Slot()
    def leave(self) -> None:
        """Go one step back: from the item to the list, from a search to all."""
        if self.halves.is_detail_alone:
            self.halves.open_list()
        else:
            self.listing.search.clear()
        self.focus_target().setFocus()

    @Slot()
    def export(self) -> None:
        """Choose a list to be saved as a file."""
        self.halves.open_detail()
        self.desk.open_save(GoodsShown(*self.listing.filters.shown()))

    def _lay_out(self) -> None:
        listing = self.listing
        across = row((listing.search, 1), listing.filters.field, listing.new_button)
        self.top.setLayout(column(across, listing.filters.pills, gap=10))
        self.setLayout(column(self.top, (self.halves, 1), gap=10))

    def _connect(self) -> None:
        listing, desk = self.listing, self.desk
        listing.chosen.connect(desk.show_listed)
        listing.opened.connect(self.open_item)
        listing.new_button.clicked.connect(self.new_wanted)
        listing.import_button.clicked.connect(self.import_wanted)
        listing.import_link.clicked.connect(self.import_wanted)
        listing.export_link.clicked.connect(self.export)
        desk.turned.connect(self._on_turned)
        desk.said.connect(self.said)
        desk.edit_wanted.connect(self.change)
        desk.panel.card_view.sale_wanted.connect(self.sale_wanted)
        self.halves.turned.connect(self._on_halves)

    @Slot()
    def _on_turned(self) -> None:
        is_free = not self.has_form
        if self.has_form:
            self.halves.open_detail()  # Where one part alone fits, it is the form.
        was_free = self.listing.search.isEnabled()
        for part in (self.top, self.listing.table):
            part.setEnabled(is_free)
        if is_free and not was_free and self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _on_halves(self) -> None:
        is_alone = self.halves.is_detail_alone
        self.top.setVisible(not is_alone)
        self.desk.panel.set_alone(is_alone=is_alone)
        if self.isVisible() and not self.has_form:
            self.focus_target().setFocus()
        self.turned.emit()
