"""The receipts of the last year, the last one first, and what can be done with the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.buying.receipt_book import ListedReceipt, receipt_list
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import SeenReceipt, seen_receipt, shown_period
from ui.buying.photo_strip import SHOWN_MAX
from ui.buying.receipt_panel import ReceiptPanel
from ui.buying.receipt_rows import receipts_model
from ui.buying.reverse_form import ReverseForm
from ui.buying.send_back_form import SendBackForm
from ui.buying.surroundings import Surroundings
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import FactId


class ReceiptsView(QWidget):
    """The list at the left; at the right the receipt, or a form about it."""

    turned = Signal()
    said = Signal(str)
    new_wanted = Signal()
    suppliers_wanted = Signal()
    payables_wanted = Signal()
    prices_wanted = Signal(object)
    """The id of the receipt whose new prices and labels are to be seen."""
    photos_wanted = Signal(object, int)
    """The `ReceiptBook` whose photos are to be seen, and which of them first (from 0)."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._wanted: FactId | None = None
        self._operations, self._today = given.operations, given.today
        self.rows = receipts_model(self)
        self.table = RowsTable(self.rows, self.tr("Receipts of goods"), row_height=TWO_LINES)
        self.new_button = Button(self.tr("Write what came in"), "F5", "plus", "primary")
        self.empty = EmptyState(self.tr("Nothing has come in this year."), self.new_button)
        self.listed = QStackedWidget()
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        self.panel = ReceiptPanel()
        self.reverse, self.send_back = ReverseForm(given), SendBackForm(given)
        self.sides = QStackedWidget()
        for side in (self.panel, self.reverse, self.send_back):
            self.sides.addWidget(side)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        self.halves = ListAndDetail(listing, self.sides)
        self.come_button = Button(self.tr("Goods come in"), "F5", "plus", "primary")
        self.suppliers_button = Button(self.tr("Suppliers"), "F3", "store")
        self.payables_button = Button(self.tr("Owed"), "F4", "wallet")
        self.orders_button = Button(self.tr("Orders"), "F2", "clipboard-list")
        others = (self.orders_button, self.suppliers_button, self.payables_button)
        acts = row(self.come_button, *others, None)
        self.setLayout(column(acts, (self.halves, 1), gap=10))
        self._book = given.operations.latest(self).then(self._show_book)
        self._connect()

    def begin(self) -> None:
        """Show the list."""
        self.show_panel()
        self.read_again()

    @Slot(object)
    def want(self, receipt_id: FactId) -> None:
        """Choose that receipt when the list is shown the next time: it has just come in."""
        self._wanted = receipt_id

    def read_again(self) -> None:
        """Read the list and the chosen receipt."""
        self._operations.ask(receipt_list, shown_period(self._today())).then(self._show)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self.reverse.use_settings(settings)
        self.send_back.use_settings(settings)

    def keys(self, others: Sequence[Key]) -> Sequence[Key]:
        """Return the keys of the list, or of the form that is open."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        side = self.sides.currentWidget()
        if side is self.reverse:
            return (Key("F10", self.tr("Take back"), self.reverse.save), back)
        if side is self.send_back:
            return (Key("F10", self.tr("Send back"), self.send_back.save), back)
        return (
            Key("F5", self.tr("Goods come in"), self.new_wanted.emit),
            *others,
            Key("F6", self.tr("Send back"), self.open_send_back),
            Key("F7", self.tr("Take back"), self.open_reverse),
            Key("F8", self.tr("Photos"), self.open_photos, help=self.tr("Photos of the nota")),
            Key("F9", self.tr("Labels"), self.open_prices, help=self.tr("New prices and labels")),
            back,
        )

    def is_at_rest(self) -> bool:
        """Whether no form is open, and the list is seen."""
        return self.sides.currentWidget() is self.panel and not self.halves.is_detail_alone

    def focus_target(self) -> QWidget:
        """Return the list, or the first field of an open form."""
        side = self.sides.currentWidget()
        if side is self.reverse:
            return self.reverse.reason
        if side is self.send_back:
            return self.send_back.quantity_part
        return self.table if self.listed.currentWidget() is self.table else self.new_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.panel.fit(room)
        self.halves.fit(room)

    @Slot()
    def open_reverse(self) -> None:
        """Ask why the chosen receipt is taken back."""
        book = self.panel.book
        if book is not None and not book.head.is_reversed:
            self.reverse.begin(book)
            self._open(self.reverse)

    @Slot()
    def open_send_back(self) -> None:
        """Ask how much of the chosen line goes back."""
        book, line = self.panel.book, self.panel.chosen_line()
        if book is None or book.head.is_reversed:
            return
        if line is None:
            self.said.emit(self.tr("Choose the line at the right first (Tab)."))
            return
        self.send_back.begin(book, line)
        self._open(self.send_back)

    @Slot()
    @Slot(int)
    def open_photos(self, at: int = 0) -> None:
        """Show the photos of the chosen receipt large, or add the first."""
        if self.panel.book is not None:
            self.photos_wanted.emit(self.panel.book, at)

    @Slot()
    def open_prices(self) -> None:
        """Show the prices that the chosen receipt asks for, and the labels that are due."""
        if self.panel.book is not None:
            self.prices_wanted.emit(self.panel.book.head.fact_id)

    @Slot()
    def go_back(self) -> None:
        """Go back to the receipt, and from there to the list."""
        if self.sides.currentWidget() is not self.panel:
            self.show_panel()
        else:
            self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def show_panel(self) -> None:
        """Show the chosen receipt itself."""
        self.sides.setCurrentWidget(self.panel)
        self.halves.open_list()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        for button in (self.new_button, self.come_button):
            button.clicked.connect(self.new_wanted)
        self.suppliers_button.clicked.connect(self.suppliers_wanted)
        self.payables_button.clicked.connect(self.payables_wanted)
        self.panel.reverse_wanted.connect(self.open_reverse)
        self.panel.send_back_wanted.connect(self.open_send_back)
        self.panel.photos_wanted.connect(self.open_photos)
        for form in (self.reverse, self.send_back):
            form.left.connect(self.go_back)
            form.done.connect(self._on_done)
        self.halves.turned.connect(self.turned)

    def _open(self, form: QWidget) -> None:
        self.sides.setCurrentWidget(form)
        self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, receipts: list[ListedReceipt]) -> None:
        chosen: ListedReceipt | None = self.table.current_row()
        wanted = self._wanted or (chosen.fact_id if chosen else None)
        self._wanted = None
        self.rows.show(receipts)
        has_focus = self.table.hasFocus() or self.new_button.hasFocus()
        self.listed.setCurrentWidget(self.table if receipts else self.empty)
        if has_focus:
            self.focus_target().setFocus()
        ids = [of.fact_id for of in receipts]
        self.table.choose(ids.index(wanted) if wanted in ids else 0)
        self._on_chosen(self.table.current_row())
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, receipt: ListedReceipt | None) -> None:
        if receipt is None:
            self._book.forget()
            self.panel.show_receipt(None)
        else:
            self._book.ask(seen_receipt, receipt.fact_id, SHOWN_MAX)

    @Slot()
    def _on_opened(self) -> None:
        self.halves.open_detail()
        self.panel.table.choose(0)
        self.panel.table.setFocus()
        self.turned.emit()

    @Slot(object)
    def _show_book(self, seen: SeenReceipt | None) -> None:
        self.panel.show_receipt(seen)

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self.go_back()
