"""One receipt as it stands in the books: its lines, its money, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.buying.receipt_book import LineReceived, ReceiptBook
from ui.buying.buying_reading import SeenReceipt
from ui.buying.photo_strip import PhotoStrip
from ui.buying.receipt_rows import received_model
from ui.formatting import date_text, number_text, rupiah_text
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.money import Rupiah


class ReceiptPanel(Card):
    """The detail beside the list; empty until a receipt is chosen."""

    send_back_wanted = Signal()
    reverse_wanted = Signal()
    photos_wanted = Signal(int)
    """The photos are to be seen large, from that one on (from 0)."""

    def __init__(self) -> None:
        super().__init__()
        self.book: ReceiptBook | None = None
        self._is_short, self._photos = False, 0
        self.name = ElidedLabel(role="heading")
        self.about = Label(role="muted", wraps=True)
        self.rows = received_model(self)
        self.table = RowsTable(self.rows, self.tr("Lines of the receipt"), row_height=TWO_LINES)
        self.parts = Label(role="muted", wraps=True)
        self.total = Label(role="total_small", align=RIGHT)
        self.owed = ElidedLabel(role="muted")
        self.photos = PhotoStrip()
        self.photos_button = Button("", "F8")
        self.back_button = Button("", "F6")
        self.reverse_button = Button("", "F7")
        self._lay_out()
        self.back_button.clicked.connect(self.send_back_wanted)
        self.reverse_button.clicked.connect(self.reverse_wanted)
        self.photos.opened.connect(self.photos_wanted)
        self.photos_button.clicked.connect(self._want_photos)
        self.show_receipt(None)

    def _lay_out(self) -> None:
        total = Label(self.tr("Total"), "strong")
        money = row(total, (self.owed, 1), Label("Rp", "muted"), self.total, gap=12)
        # Beside one another where the window is low: the lines have what is left of it.
        self.acts = TurningBox(
            (row(self.photos, (self.photos_button, 1)), 1),
            (row((self.back_button, 1), (self.reverse_button, 1)), 2),
            gap=8,
        )
        self.content = QWidget()
        self.content.setLayout(
            column(
                self.name,
                self.about,
                rule(),
                (self.table, 1),
                self.parts,
                money,
                self.acts,
            )
        )
        self.add((self.content, 1))

    def show_receipt(self, seen: SeenReceipt | None) -> None:
        """Show a receipt, or nothing."""
        self.book = book = seen.book if seen else None
        self.content.setVisible(book is not None)
        if seen is None or book is None:
            return
        self._show_photos(seen)
        head = book.head
        self.name.setText(head.supplier_name)
        self.about.setText(self._about(book))
        self.rows.show(book.lines)
        self.parts.setText(self._parts(book))
        self.parts.setVisible(bool(self.parts.text()))
        self.total.setText(rupiah_text(head.total))
        owed = self.tr("{owed} is still owed").format(owed=rupiah_text(head.owed))
        self.owed.setText(owed if head.owed else "")
        for button in (self.back_button, self.reverse_button):
            button.setEnabled(not head.is_reversed)

    def chosen_line(self) -> LineReceived | None:
        """Return the line that is chosen, or the only one."""
        chosen: LineReceived | None = self.table.current_row()
        if chosen is None and len(self.rows.rows) == 1:
            return self.rows.rows[0]
        return chosen

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self._is_short = room.is_short
        self.table.horizontalHeader().setVisible(not room.is_short)
        self.total.set_role("big" if room.is_short else "total_small")
        self.acts.turn(is_below=not room.is_short)
        self._show_acts()

    def _show_photos(self, seen: SeenReceipt) -> None:
        self._photos = len(seen.photos)
        self.photos.show_images(seen.images)
        self._show_acts()

    def _show_acts(self) -> None:
        count = number_text(self._photos)
        words = self.tr("Photos of the nota: {count}").format(count=count)
        if not self._photos:
            words = self.tr("Add a photo of the nota")
        if self._is_short:
            words = self.tr("Photos: {count}").format(count=count)
        self.photos_button.set_words(words)
        back = self.tr("Send back") if self._is_short else self.tr("Send goods back")
        self.back_button.set_words(back)
        self.reverse_button.set_words(self.tr("Undo") if self._is_short else self.tr("Take back"))
        self.photos.setVisible(self.photos.has_images() and not self._is_short)

    @Slot()
    def _want_photos(self) -> None:
        self.photos_wanted.emit(0)

    def _about(self, book: ReceiptBook) -> str:
        head = book.head
        came = self.tr("came on {day}").format(day=date_text(head.received_on))
        parts = [head.number, came]
        if head.entered_on != head.received_on:
            parts.append(self.tr("entered on {day}").format(day=date_text(head.entered_on)))
        if head.nota:
            parts.append(self.tr("nota {nota}").format(nota=head.nota))
        if book.orders:
            parts.append(self.tr("order {number}").format(number=", ".join(book.orders)))
        if head.due_on is not None:
            parts.append(self.tr("due on {day}").format(day=date_text(head.due_on)))
        if head.is_reversed:
            parts.append(self.tr("taken back"))
        return " · ".join(parts)

    def _parts(self, book: ReceiptBook) -> str:
        freight = (
            self.tr("freight to the driver {amount}")
            if book.freight_is_apart
            else self.tr("freight {amount}")
        )
        parts = (
            (self.tr("discount {amount}"), book.discount),
            (freight, book.freight),
            (self.tr("PPN {amount}"), book.tax),
        )
        written = (_written(words, amount) for words, amount in parts if amount)
        return " · ".join(written)


def _written(words: str, amount: Rupiah) -> str:
    return words.format(amount=rupiah_text(amount))
