"""The orders, the last one first, and what can be done with the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.buying.receipt_draft import ReceiptDraft
from coop.errors import Refusal
from coop.ordering.order_book import OrderBook, order_book
from coop.shop_settings import ShopSettings
from ui.buying.surroundings import Surroundings
from ui.ordering.end_form import EndForm
from ui.ordering.order_filters import ALL, counted, filter_of, order_filters
from ui.ordering.order_panel import OrderPanel
from ui.ordering.order_papers import OrderPapers
from ui.ordering.order_rows import orders_model
from ui.ordering.ordering_reading import (
    OrderEntry,
    draft_in_stead,
    order_entries,
    receipt_begun,
    throw_away,
)
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words
from values.identity import FactId
from values.ordering import OrderState


class OrdersView(QWidget):
    """The list at the left; at the right the order, or the form that ends it."""

    turned = Signal()
    said = Signal(str)
    left = Signal()
    new_wanted = Signal()
    rules_wanted = Signal()
    draft_wanted = Signal(object, str)
    """The `OrderDraft` that is to be typed on, and its supplier's name."""
    receipt_wanted = Signal(object, str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._words = given.operations, given.words
        self.papers = OrderPapers(self, given)
        self._entries: list[OrderEntry] = []
        self._wanted: FactId | None = None
        self._doomed: FactId | None = None
        self.rows = orders_model(self, given.today)
        self.table = RowsTable(self.rows, self.tr("Orders"), row_height=TWO_LINES)
        self.new_button = Button(self.tr("Order goods"), "F5", "plus", "primary")
        self.empty = EmptyState(self.tr("There is no such order."), self.new_button)
        self.panel, self.end_form = OrderPanel(), EndForm(given)
        self.listed, self.sides = QStackedWidget(), QStackedWidget()
        for stack, parts in (
            (self.listed, (self.table, self.empty)),
            (self.sides, (self.panel, self.end_form)),
        ):
            for part in parts:
                stack.addWidget(part)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        self.halves = ListAndDetail(listing, self.sides)
        self.filters = order_filters()
        self.order_button = Button(self.tr("Order"), "F5", "plus", "primary")
        self.rules_button = Button(self.tr("What is kept"), "F4", "boxes")
        self.note = Note()
        self.note.hide()
        acts = row(self.order_button, self.rules_button, None)
        self.setLayout(column(acts, self.filters, self.note, (self.halves, 1), gap=10))
        self._book = given.operations.latest(self).then(self.panel.show_book)
        self._connect()

    def begin(self, wanted: FactId | None = None) -> None:
        """Show the list; the order that is wanted is chosen in it."""
        self.note.hide()
        self._wanted = wanted
        if wanted is not None:
            self.filters.mark(ALL)
        self.show_panel()
        self.read_again()

    def read_again(self) -> None:
        """Read the list and the chosen order."""
        self._operations.ask(order_entries).then(self._show)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self.papers.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form that is open."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self.sides.currentWidget() is self.end_form:
            return (Key("F10", self.end_form.save_words(), self.end_form.save), back)
        return (
            Key("F5", self.tr("Order"), self.new_wanted.emit),
            Key("F6", self.tr("Goods came"), self.receive),
            Key("Ctrl+C", self.tr("Copy"), self.copy, help=self.tr("Copy the message")),
            Key("F8", self.tr("Print"), self.print_out),
            Key("F9", self.tr("PDF"), self.save_pdf),
            Key("F7", self.tr("Change"), self.change),
            Key("Del", self.tr("End it"), self.end),
            Key("F4", self.tr("What is kept"), self.rules_wanted.emit, in_bar=False),
            Key("Ctrl+Tab", self.tr("Others"), self.filters.choose_next, in_bar=False),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the list, or the first field of an open form."""
        if self.sides.currentWidget() is self.end_form:
            return self.end_form.reason
        return self.table if self.listed.currentWidget() is self.table else self.new_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.panel.fit(room)
        self.halves.fit(room)

    @Slot()
    def receive(self) -> None:
        """Let goods of the chosen order come in."""
        book = self.panel.book
        if book is not None:
            answer = self._operations.ask(receipt_begun, book.head.order_id)
            answer.then(self._on_receipt).if_refused(self._explain)

    @Slot()
    def change(self) -> None:
        """Go on with the chosen order, or place another one in its stead."""
        entry, book = self.panel.entry, self.panel.book
        if entry is not None and entry.draft is not None:
            self.draft_wanted.emit(entry.draft, entry.supplier_name)
        elif book is not None and book.head.state is OrderState.OPEN:
            self.draft_wanted.emit(draft_in_stead(book), book.head.supplier_name)

    @Slot()
    def end(self) -> None:
        """Ask why the chosen order ends; one that was never placed is thrown away."""
        entry, book = self.panel.entry, self.panel.book
        if entry is not None and entry.draft is not None:
            self._throw_away(entry)
        elif book is not None and book.head.state.is_waiting:
            self.end_form.begin(book)
            self.sides.setCurrentWidget(self.end_form)
            self.halves.open_detail()
            self.end_form.reason.setFocus()
            self.turned.emit()

    @Slot()
    def copy(self) -> None:
        """Put the chosen order on the clipboard."""
        if self.panel.book is not None:
            self.papers.copy(self.panel.book.head)

    @Slot()
    def print_out(self) -> None:
        """Print the sheet of the chosen order on the roll."""
        if self.panel.book is not None:
            self.papers.print_out(self.panel.book.head)

    @Slot()
    def save_pdf(self) -> None:
        """Save the sheet of the chosen order as a PDF."""
        if self.panel.book is not None:
            self.papers.save_pdf(self.panel.book.head)

    @Slot()
    def go_back(self) -> None:
        """Go back to the order, from there to the list, and from that to the receipts."""
        if self.sides.currentWidget() is self.end_form:
            self.show_panel()
        elif self.halves.is_detail_alone:
            self.halves.open_list()
        else:
            self.left.emit()
            return
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def show_panel(self) -> None:
        """Show the chosen order itself."""
        self.sides.setCurrentWidget(self.panel)
        self.halves.open_list()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.filters.chosen.connect(self._show_rows)
        for button in (self.new_button, self.order_button):
            button.clicked.connect(self.new_wanted)
        self.rules_button.clicked.connect(self.rules_wanted)
        self.panel.receive_wanted.connect(self.receive)
        self.panel.change_wanted.connect(self.change)
        self.panel.end_wanted.connect(self.end)
        self.panel.copy_wanted.connect(self.copy)
        self.panel.print_wanted.connect(self.print_out)
        self.panel.pdf_wanted.connect(self.save_pdf)
        self.papers.said.connect(self.said)
        self.papers.refused.connect(self._warn)
        self.end_form.left.connect(self.go_back)
        self.end_form.done.connect(self._on_ended)
        self.halves.turned.connect(self.turned)

    def _throw_away(self, entry: OrderEntry) -> None:
        """Throw a draft away at the second press: a long one is soon lost and slowly typed."""
        if self._doomed != entry.order_id:
            self._doomed = entry.order_id
            title = self.tr("Press once more to throw this order away.")
            self.note.say(Tone.WARN, title, self.tr("It was never saved, and cannot come back."))
            return
        self.note.hide()
        self._operations.keep(throw_away, entry.order_id).then(self._on_thrown_away)

    @Slot(object)
    def _show(self, entries: list[OrderEntry]) -> None:
        self._entries = entries
        self.filters.show_counts(counted(entries))
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        chosen: OrderEntry | None = self.table.current_row()
        wanted = self._wanted or (chosen.order_id if chosen else None)
        self._wanted = None
        shown = self.filters.current()
        entries = [of for of in self._entries if shown in {ALL, filter_of(of)}]
        has_focus = self.table.hasFocus() or self.new_button.hasFocus()
        self.rows.show(entries)
        self.listed.setCurrentWidget(self.table if entries else self.empty)
        if has_focus:
            self.focus_target().setFocus()
        ids = [of.order_id for of in entries]
        self.table.choose(ids.index(wanted) if wanted in ids else 0)
        self._on_chosen(self.table.current_row())
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, entry: OrderEntry | None) -> None:
        if self._doomed is not None and (entry is None or entry.order_id != self._doomed):
            self._doomed = None
            self.note.hide()
        if entry is None or entry.listed is None:
            self._book.forget()
            self.panel.show_entry(entry)
        else:
            self.panel.entry = entry
            self._book.ask(order_book, entry.order_id)

    @Slot(object)
    def _on_opened(self, entry: OrderEntry) -> None:
        if entry.draft is not None:
            self.change()
            return
        self.halves.open_detail()
        self.panel.table.choose(0)
        self.panel.table.setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_receipt(self, draft: ReceiptDraft) -> None:
        book: OrderBook | None = self.panel.book
        self.receipt_wanted.emit(draft, book.head.supplier_name if book else "")

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._warn(self._words(refusal))

    @Slot(object)
    def _warn(self, words: Words) -> None:
        self.note.say(Tone.WARN, words.title, words.advice)

    @Slot(str)
    def _on_ended(self, words: str) -> None:
        self.said.emit(words)
        self.go_back()

    @Slot(object)
    def _on_thrown_away(self, _nothing: object) -> None:
        self.said.emit(self.tr("The order that was not saved is thrown away."))
        self.read_again()
