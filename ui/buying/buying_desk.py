"""Buying (kulakan): receipts of goods, the form of a nota, suppliers, and what is owed to them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.buying.receipt_book import ReceiptBook
from coop.buying.receipt_draft import ReceiptDraft
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import KeptNota, kept_nota
from ui.buying.new_prices_view import NewPricesView
from ui.buying.ordered_receipt_form import OrderedReceiptForm
from ui.buying.orders_door import OrdersDoor
from ui.buying.payables_view import PayablesView
from ui.buying.photo_albums import DraftAlbum, PhotoAlbum, ReceiptAlbum
from ui.buying.photos_view import PhotosView
from ui.buying.receipt_form import ReceiptForm
from ui.buying.receipts_view import ReceiptsView
from ui.buying.suppliers_view import SuppliersView
from ui.buying.surroundings import Surroundings
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk

BuyingPart = (
    ReceiptsView
    | ReceiptForm
    | SuppliersView
    | PayablesView
    | PhotosView
    | NewPricesView
    | OrdersDoor
)


class BuyingDesk(OfficeDesk):
    """One part at a time; each goes back to the list of receipts."""

    def __init__(self, given: Surroundings, orders: OrdersDoor | None = None) -> None:
        super().__init__()
        self._operations = given.operations
        self.receipts = ReceiptsView(given)
        self.form = OrderedReceiptForm(given)
        self.suppliers = SuppliersView(given)
        self.payables = PayablesView(given)
        self.receipt_album, self.draft_album = ReceiptAlbum(self, given), DraftAlbum(self, given)
        self.photos = PhotosView(given, (self.receipt_album, self.draft_album))
        self._opener: QWidget = self.receipts
        self.new_prices = NewPricesView(given)
        self.parts = QStackedWidget()
        for part in (self.receipts, self.form, self.suppliers, self.payables, self.new_prices):
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
            part.said.connect(self.said)
        self.parts.addWidget(self.photos)
        self.photos.turned.connect(self.turned)
        self.setLayout(column((self.parts, 1)))
        self.orders = orders
        self.receipts.orders_button.setVisible(orders is not None)
        if orders is not None:
            self._take_in(orders)
        self._connect()

    @override
    def begin(self) -> None:
        self._show_receipts()

    @override
    def read_again(self) -> None:
        front = self.parts.currentWidget()
        for part in (self.receipts, self.suppliers, self.payables, self.new_prices):
            if part is front:
                part.read_again()
        if self.orders is not None and front is self.orders:
            self.orders.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        for part in (self.receipts, self.form, self.suppliers, self.payables, self.new_prices):
            part.use_settings(settings)
        if self.orders is not None:
            self.orders.use_settings(settings)

    @override
    def title(self) -> str:
        if self.orders is not None and self._front() is self.orders:
            return self.orders.title()
        titles = {
            self.receipts: self.tr("Goods that came in"),
            self.form: self.tr("Goods come in"),
            self.suppliers: self.tr("Suppliers"),
            self.payables: self.tr("Owed to suppliers"),
            self.photos: self.tr("Photos of the nota"),
            self.new_prices: self.tr("New prices and labels"),
        }
        return titles[self._front()]

    @override
    def keys(self) -> Sequence[Key]:
        front = self._front()
        if front is not self.receipts:
            assert not isinstance(front, ReceiptsView)
            return front.keys()
        if self.is_at_home():
            others: tuple[Key, ...] = (
                Key("F3", self.tr("Suppliers"), self._show_suppliers),
                Key("F4", self.tr("Owed"), self._show_payables),
            )
            if self.orders is not None:
                others = (Key("F2", self.tr("Orders"), self.show_orders), *others)
            keys = self.receipts.keys(others)
            return (*keys[:-1], Key("Esc", self.tr("Back"), self.left.emit))
        return self.receipts.keys(())

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        for part in (self.receipts, self.form, self.suppliers, self.payables, self.new_prices):
            part.fit(room)
        self.photos.fit(room)
        if self.orders is not None:
            self.orders.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Take goods that are scanned while a nota or an order is typed."""
        if self.orders is not None and self._front() is self.orders:
            return self.orders.scan(code)
        return self._front() is self.form and self.form.scan(code)

    def is_at_home(self) -> bool:
        """Whether the list of receipts is seen, and no form."""
        return self._front() is self.receipts and self.receipts.is_at_rest()

    @Slot()
    def open_form(self) -> None:
        """Write what came in, or go on with what was not finished."""
        self._operations.ask(kept_nota).then(self._show_form)

    @Slot()
    def show_orders(self) -> None:
        """Show what is ordered from suppliers."""
        if self.orders is not None:
            self.orders.begin()
            self._bring(self.orders)

    def arrive(self, subject: object) -> None:
        """Show orders that another page made."""
        if self.orders is not None:
            self.show_orders()
            self.orders.arrive(subject)

    def _connect(self) -> None:
        self.receipts.new_wanted.connect(self.open_form)
        self.receipts.suppliers_wanted.connect(self._show_suppliers)
        self.receipts.payables_wanted.connect(self._show_payables)
        self.receipts.photos_wanted.connect(self._show_receipt_photos)
        self.form.photos_wanted.connect(self._show_draft_photos)
        self.draft_album.drafted.connect(self.form.take_photos)
        self.photos.left.connect(self._leave_photos)
        self.form.came_in.connect(self.new_prices.open)
        self.receipts.prices_wanted.connect(self.new_prices.open)
        self.new_prices.arrived.connect(self._show_new_prices)
        for part in (self.form, self.suppliers, self.payables, self.new_prices):
            part.left.connect(self._show_receipts)

    def _take_in(self, orders: OrdersDoor) -> None:
        self.parts.addWidget(orders)
        orders.turned.connect(self.turned)
        orders.said.connect(self.said)
        orders.page_wanted.connect(self.page_wanted)
        orders.left.connect(self._show_receipts)
        orders.receipt_wanted.connect(self._show_receipt_of_order)
        self.receipts.orders_button.clicked.connect(self.show_orders)

    @Slot(object, str)
    def _show_receipt_of_order(self, draft: ReceiptDraft, supplier_name: str) -> None:
        self.form.begin(draft, supplier_name)
        self._bring(self.form)

    def _front(self) -> BuyingPart:
        front = self.parts.currentWidget()
        assert isinstance(front, BuyingPart)
        return front

    @Slot(object)
    def _show_form(self, kept: KeptNota | None) -> None:
        self.form.begin(kept.draft if kept else None, kept.supplier_name if kept else "")
        self._bring(self.form)
        if kept is not None:
            self.said.emit(self.tr("This nota was not finished: it goes on where it was."))

    @Slot()
    def _show_receipts(self) -> None:
        self.receipts.begin()
        self._bring(self.receipts)

    @Slot()
    def _show_suppliers(self) -> None:
        self.suppliers.begin()
        self._bring(self.suppliers)

    @Slot()
    def _show_payables(self) -> None:
        self.payables.begin()
        self._bring(self.payables)

    @Slot(bool)
    def _show_new_prices(self, is_something_to_do: bool) -> None:  # noqa: FBT001  A signal's.
        if is_something_to_do:
            self._bring(self.new_prices)
        elif self._front() is self.receipts:
            self.said.emit(self.tr("Its costs ask for no new price, and its labels are right."))
        else:
            self._show_receipts()

    @Slot(object, int)
    def _show_receipt_photos(self, book: ReceiptBook, at: int) -> None:
        self.receipt_album.open(book)
        head = book.head
        self._show_photos(self.receipt_album, f"{head.supplier_name} · {head.number}", at)

    @Slot(object)
    def _show_draft_photos(self, draft: ReceiptDraft) -> None:
        self.draft_album.open(draft)
        self._show_photos(self.draft_album, draft.nota)

    def _show_photos(self, album: PhotoAlbum, name: str, at: int = 0) -> None:
        self._opener = self._front()
        self.photos.show_album(album, name, at)
        self._bring(self.photos)

    @Slot()
    def _leave_photos(self) -> None:
        self.receipts.read_again()
        self._bring(self._opener)

    def _bring(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        self.focus_target().setFocus()
        self.turned.emit()
