"""One order as it stands: its lines, what came of each, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coop.ordering.order_book import OrderBook
from ui.formatting import date_text, rupiah_text, short_date_text
from ui.ordering.order_rows import seen_model
from ui.ordering.ordering_reading import OrderEntry
from ui.ordering.ordering_words import state_words
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.ordering import OrderState


class OrderPanel(Card):
    """The detail beside the list; empty until an order is chosen."""

    receive_wanted = Signal()
    change_wanted = Signal()
    end_wanted = Signal()
    copy_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entry: OrderEntry | None = None
        self.book: OrderBook | None = None
        self.name = ElidedLabel(role="heading")
        self.about, self.remarks = Label(role="muted", wraps=True), Label(wraps=True)
        self.rows = seen_model(self)
        self.table = RowsTable(self.rows, self.tr("Lines of the order"), row_height=TWO_LINES)
        self.came = Label(role="muted", wraps=True)
        self.total = Label(role="strong", align=RIGHT)
        self.receive_button = Button(self.tr("Goods came"), "F6", "package", "primary")
        self.change_button = Button("", "F7")
        self.end_button = Button("", "Del", "ban")
        self.copy_button = Button(self.tr("Copy"), "Ctrl+C", "send")
        self.print_button = Button(self.tr("Print"), "F8", "printer")
        self.pdf_button = Button(self.tr("PDF"), "F9", "file-text")
        papers = row((self.copy_button, 1), self.print_button, self.pdf_button)
        acts = row((self.receive_button, 1), self.change_button, self.end_button)
        money = row((self.came, 1), self.total)
        parts = (self.name, self.about, self.remarks, rule(), (self.table, 1), money, papers, acts)
        self.content = QWidget()
        self.content.setLayout(column(*parts))
        self.add((self.content, 1))
        self._connect()
        self.show_entry(None)

    def show_entry(self, entry: OrderEntry | None) -> None:
        """Show an order that is still typed whole, or make room for one that is read."""
        self.entry, self.book = entry, None
        draft = entry.draft if entry else None
        self.content.setVisible(draft is not None)
        if entry is None or draft is None:
            return
        self.name.setText(entry.supplier_name or self.tr("No supplier yet"))
        self.about.setText(self.tr("Not saved yet: nobody has been asked for it."))
        self.remarks.setText(draft.note)
        self.rows.show(draft.lines)
        self.came.setText("")
        self.total.setText(rupiah_text(draft.total) if draft.total else "")
        self._offer(is_waiting=False, can_change=True, can_end=True)
        self.change_button.set_words(self.tr("Go on"))
        self.end_button.set_words(self.tr("Drop it"))

    def show_book(self, book: OrderBook | None) -> None:
        """Show an order that was placed."""
        self.book = book
        self.content.setVisible(book is not None)
        if book is None:
            return
        state = book.head.state
        self.name.setText(book.head.supplier_name)
        self.about.setText(self._about(book))
        self.remarks.setText(self._remarks(book))
        self.rows.show((*book.lines, *book.others))
        self.came.setText(self._came(book))
        self.total.setText(rupiah_text(book.listed.total) if book.listed.total else "")
        can_change = state is OrderState.OPEN
        self._offer(is_waiting=state.is_waiting, can_change=can_change, can_end=state.is_waiting)
        self.change_button.set_words(self.tr("Change"))
        is_partly = state is OrderState.PARTLY
        self.end_button.set_words(self.tr("Close it") if is_partly else self.tr("Cancel it"))

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    def _offer(self, *, is_waiting: bool, can_change: bool, can_end: bool) -> None:
        self.receive_button.setEnabled(is_waiting)
        self.change_button.setEnabled(can_change)
        self.end_button.setEnabled(can_end)
        for button in (self.copy_button, self.print_button, self.pdf_button):
            button.setEnabled(self.book is not None)
        self.remarks.setVisible(bool(self.remarks.text()))

    def _about(self, book: OrderBook) -> str:
        parts = [book.head.number, date_text(book.head.ordered_on), state_words(book.head.state)]
        if book.listed.wished_on is not None:
            wanted = self.tr("wanted on {day}")
            parts.append(wanted.format(day=date_text(book.listed.wished_on)))
        return " · ".join(parts)

    def _remarks(self, book: OrderBook) -> str:
        parts = [book.listed.note]
        if book.replaced_by:
            parts.append(self.tr("In its stead: {number}").format(number=book.replaced_by))
        elif book.end_reason and book.ended_on is not None:
            words = self.tr("Ended on {day}: {reason}")
            parts.append(words.format(day=short_date_text(book.ended_on), reason=book.end_reason))
        return "\n".join(filter(None, parts))

    def _came(self, book: OrderBook) -> str:
        words, back = self.tr("{number} on {day}"), self.tr("{number}, taken back")
        said = (
            (back if of.is_reversed else words).format(
                number=of.number, day=short_date_text(of.received_on)
            )
            for of in book.receipts
        )
        return " · ".join(said)

    def _connect(self) -> None:
        pairs = (
            (self.receive_button, self.receive_wanted),
            (self.change_button, self.change_wanted),
            (self.end_button, self.end_wanted),
            (self.copy_button, self.copy_wanted),
            (self.print_button, self.print_wanted),
            (self.pdf_button, self.pdf_wanted),
        )
        for button, wanted in pairs:
            button.clicked.connect(wanted)
