"""Buying (kulakan): receipts of goods, the form of a nota, suppliers, and what is owed to them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
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
from ui.buying.receipts_view import ReceiptsView
from ui.buying.suppliers_view import SuppliersView
from ui.buying.surroundings import Surroundings
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from values.identity import FactId

BuyingPart = (
    ReceiptsView
    | OrderedReceiptForm
    | SuppliersView
    | PayablesView
    | PhotosView
    | NewPricesView
    | OrdersDoor
)
Part = TypeVar("Part", OrderedReceiptForm, SuppliersView, PayablesView, NewPricesView, OrdersDoor)


class BuyingDesk(OfficeDesk):
    """One part at a time; each goes back to the list of receipts."""

    def __init__(
        self, given: Surroundings, orders_of: Callable[[Surroundings], OrdersDoor] | None = None
    ) -> None:
        super().__init__()
        self._operations, self._given, self._orders_of = given.operations, given, orders_of
        self.receipts = ReceiptsView(given)
        self.receipts.orders_button.setVisible(orders_of is not None)
        self.receipt_album, self.draft_album = ReceiptAlbum(self, given), DraftAlbum(self, given)
        self._opener: QWidget = self.receipts
        self.parts = LateParts(self.receipts)
        self.setLayout(column((self.parts, 1)))
        self._connect()

    @cached_property
    def form(self) -> OrderedReceiptForm:
        """The form of a nota."""
        form = self._added(OrderedReceiptForm(self._given))
        form.photos_wanted.connect(self._show_draft_photos)
        form.came_in.connect(self.receipts.want)
        form.came_in.connect(self._look_for_prices)
        self.draft_album.drafted.connect(form.take_photos)
        return form

    @cached_property
    def suppliers(self) -> SuppliersView:
        """The suppliers, each with an account."""
        return self._added(SuppliersView(self._given))

    @cached_property
    def payables(self) -> PayablesView:
        """What is owed to them."""
        return self._added(PayablesView(self._given))

    @cached_property
    def new_prices(self) -> NewPricesView:
        """The prices that a receipt asks for."""
        view = self._added(NewPricesView(self._given))
        view.arrived.connect(self._show_new_prices)
        return view

    @cached_property
    def photos(self) -> PhotosView:
        """The photos of a nota."""
        photos = PhotosView(self._given, (self.receipt_album, self.draft_album))
        photos.turned.connect(self.turned)
        photos.left.connect(self._leave_photos)
        return self.parts.added(photos)

    @cached_property
    def orders(self) -> OrdersDoor:
        """What is ordered from suppliers; only of a desk that was given them."""
        assert self._orders_of is not None
        orders = self._added(self._orders_of(self._given))
        orders.page_wanted.connect(self.page_wanted)
        orders.receipt_wanted.connect(self._show_receipt_of_order)
        return orders

    @override
    def begin(self) -> None:
        self._show_receipts()

    @override
    def read_again(self) -> None:
        front = self._front()
        if not isinstance(front, OrderedReceiptForm | PhotosView):
            front.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._given = replace(self._given, settings=settings)
        self.parts.use_settings(settings)

    @override
    def title(self) -> str:
        front = self._front()
        if isinstance(front, OrdersDoor):
            return front.title()
        titles = {
            ReceiptsView: self.tr("Goods that came in"),
            OrderedReceiptForm: self.tr("Goods come in"),
            SuppliersView: self.tr("Suppliers"),
            PayablesView: self.tr("Owed to suppliers"),
            PhotosView: self.tr("Photos of the nota"),
            NewPricesView: self.tr("New prices and labels"),
        }
        return titles[type(front)]

    @override
    def keys(self) -> Sequence[Key]:
        front = self._front()
        if not isinstance(front, ReceiptsView):
            return front.keys()
        if self.is_at_home():
            others: tuple[Key, ...] = (
                Key("F3", self.tr("Suppliers"), self._show_suppliers),
                Key("F4", self.tr("Owed"), self._show_payables),
            )
            if self._orders_of is not None:
                others = (Key("F2", self.tr("Orders"), self.show_orders), *others)
            keys = self.receipts.keys(others)
            return (*keys[:-1], Key("Esc", self.tr("Back"), self.left.emit))
        return self.receipts.keys(())

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.parts.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Take goods that are scanned while a nota or an order is typed."""
        front = self._front()
        return isinstance(front, OrderedReceiptForm | OrdersDoor) and front.scan(code)

    @override
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
        if self._orders_of is not None:
            self.orders.begin()
            self._bring(self.orders)

    def arrive(self, subject: object) -> None:
        """Show orders that another page made."""
        if self._orders_of is not None:
            self.show_orders()
            self.orders.arrive(subject)

    def _connect(self) -> None:
        receipts = self.receipts
        receipts.turned.connect(self.turned)
        receipts.said.connect(self.said)
        receipts.new_wanted.connect(self.open_form)
        receipts.suppliers_wanted.connect(self._show_suppliers)
        receipts.payables_wanted.connect(self._show_payables)
        receipts.photos_wanted.connect(self._show_receipt_photos)
        receipts.prices_wanted.connect(self._look_for_prices)
        receipts.orders_button.clicked.connect(self.show_orders)

    def _added(self, part: Part) -> Part:
        part.turned.connect(self.turned)
        part.said.connect(self.said)
        part.left.connect(self._show_receipts)
        return self.parts.added(part)

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

    @Slot(object)
    def _look_for_prices(self, receipt_id: FactId) -> None:
        self.new_prices.open(receipt_id)

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
