"""After a receipt: selling prices for what costs more or less now, and labels for the shelves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.goods.set_prices import set_prices
from coop.prices.shelf_labels import LabelAsked
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import AfterReceipt, after_receipt
from ui.buying.price_rows import OfferedPrice, offered_prices, prices_model
from ui.buying.surroundings import Surroundings
from ui.formatting import number_text
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.keys import Key
from ui.widgets.label_printing import LabelPrinting
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.trouble import Trouble


class PricesTable(RowsTable):
    """Space ticks the chosen row off, and on again."""

    ticked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.ticked.emit()
            return
        super().keyPressEvent(event)


class NewPricesView(QWidget):
    """All that is proposed is taken by one key; each can be changed, or ticked off, before."""

    left = Signal()
    turned = Signal()
    said = Signal(str)
    arrived = Signal(bool)
    """It is known what a receipt asks for; False where there is nothing to do."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._today = given.operations, given.today
        self._settings, self._words = given.settings, given.words
        self._receipt_id: FactId | None = None
        self._fact_id = FactId(new_uuid())
        self._labels: list[LabelAsked] = []
        self._is_opening = self._are_set = False
        self.printing = LabelPrinting(self, given.operations, given.settings)
        self.name = ElidedLabel(role="heading")
        self.rows = prices_model(self)
        self.table = PricesTable(self.rows, self.tr("New selling prices"), row_height=TWO_LINES)
        name = self.tr("New price of the chosen one")
        self.price = MoneyEdit(name)
        self.price_part = LabelledField(name, self.price)
        self.note = Note()
        self.labels = Label(role="strong", wraps=True)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._after = given.operations.latest(self).then(self._show)

    def open(self, receipt_id: FactId) -> None:
        """Read what a receipt asks for; `arrived` tells when it is there."""
        self._receipt_id, self._is_opening, self._are_set = receipt_id, True, False
        self.rows.show([])
        self.note.hide()
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read what there is still to do."""
        if self._receipt_id is not None:
            self._fact_id = FactId(new_uuid())
            self._after.ask(after_receipt, self._receipt_id, self._settings, self._today())

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = self.printing.settings = settings

    def keys(self) -> Sequence[Key]:
        """Return the keys of what there is to do."""
        prices = (
            Key("F10", self.tr("Set these prices"), self.save),
            Key("Space", self.tr("Tick off"), help=self.tr("Leave the chosen price as it is")),
            Key("Enter", self.tr("Another price"), help=self.tr("Change the chosen price")),
        )
        labels = (
            Key("F9", self.tr("Labels on the roll"), self.print_roll),
            Key("Shift+F9", self.tr("Labels on A4"), self.print_sheets),
        )
        return (
            *(prices if self.rows.rows else ()),
            *(labels if self._labels else ()),
            Key("Esc", self.tr("Done"), self.go_back),
        )

    def focus_target(self) -> QWidget:
        """Return the table or, where no price is proposed, the button for the labels."""
        return self.table if self.rows.rows else self.sheets_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    @Slot()
    def save(self) -> None:
        """Set all prices that are not ticked off; a second press meanwhile does nothing."""
        if not self.save_button.isEnabled() or not self.rows.rows:
            return
        if self.price.text().strip() and self.price.rupiah() is None:
            self.price.setFocus()  # Which says itself what is wrong with it.
            return
        prices = [of.new_price for of in self.rows.rows if of.is_taken]
        if not prices:
            self.left.emit()
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self._fact_id, set_prices, prices=prices, effective_from=self._today()
        ).then(self._on_set).if_refused(self._explain).if_trouble(self._on_trouble)

    @Slot()
    def print_sheets(self) -> None:
        """Print the labels on sheets of A4."""
        self.printing.print_sheets(self._labels, self._today().isoformat())

    @Slot()
    def print_roll(self) -> None:
        """Print the labels on the receipt printer."""
        self.printing.print_roll(self._labels)

    @Slot()
    def go_back(self) -> None:
        """Go from the price back to the table, and from there to the receipts."""
        if self.price.hasFocus():
            self.table.setFocus()
        else:
            self.left.emit()

    def _make_buttons(self) -> None:
        self.tick_button = Button(self.tr("Tick off, or on"), "", "check")
        self.done_button = Button(self.tr("Done"), "Esc")
        self.roll_button = Button(self.tr("Labels on the roll"), "F9", "printer")
        self.sheets_button = Button(self.tr("Labels on A4"), "Shift+F9", "printer")
        self.save_button = Button(self.tr("Set these prices"), "F10", "check", "primary")

    def _lay_out(self) -> None:
        self.note.hide()
        self.listed = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        self.edits = QWidget()
        beside = column(Label(), self.tick_button, None, gap=4)  # As high as the field.
        self.edits.setLayout(row((self.price_part, 1), beside, None, gap=12))
        self.rest = QWidget()
        foot = row(self.done_button, None, self.roll_button, self.sheets_button, self.save_button)
        parts = (self.name, (self.listed, 1), self.edits, self.labels, (self.rest, 1))
        self.setLayout(column(*parts, self.note, foot))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._to_price)
        self.table.doubleClicked.connect(self._to_price)
        self.table.ticked.connect(self._tick)
        self.tick_button.clicked.connect(self._tick)
        self.price.amount_changed.connect(self._on_price)
        self.price.returnPressed.connect(self._to_next)
        self.save_button.clicked.connect(self.save)
        self.done_button.clicked.connect(self.go_back)
        self.roll_button.clicked.connect(self.print_roll)
        self.sheets_button.clicked.connect(self.print_sheets)
        self.printing.done.connect(self._on_printed)
        self.printing.refused.connect(self._say_bad)

    @Slot(object)
    def _show(self, after: AfterReceipt) -> None:
        """Show what is proposed; what was typed into it meanwhile stays."""
        typed = {of.proposal: of for of in self.rows.rows}
        proposed = [] if self._are_set else offered_prices(after.changes)
        offered = [typed.get(of.proposal, of) for of in proposed]
        self._labels = after.labels
        self.name.setText(after.name)
        had_focus = self.table.hasFocus() or self.price.hasFocus()
        self.rows.show(offered)
        self.save_button.setEnabled(True)
        for part in (self.listed, self.edits, self.save_button):
            part.setVisible(bool(offered))
        self.rest.setVisible(not offered)
        self._show_labels()
        if offered and self.table.current_row() is None:
            self.table.choose(0)
        self._on_chosen(self.table.current_row())
        if self._is_opening:
            self._is_opening = False
            self.arrived.emit(bool(offered or self._labels))
        elif not (offered or self._labels):
            self.left.emit()
        elif had_focus and not offered:
            self.focus_target().setFocus()
        self.turned.emit()

    def _show_labels(self) -> None:
        words = self.tr("Labels on the shelf that say another price: {count}")
        self.labels.setText(words.format(count=number_text(len(self._labels))))
        for part in (self.labels, self.roll_button, self.sheets_button):
            part.setVisible(bool(self._labels))

    @Slot(object)
    def _on_chosen(self, chosen: OfferedPrice | None) -> None:
        is_typing = self.price.hasFocus() and self.price.rupiah() is None
        if chosen is not None and not is_typing and self.price.rupiah() != chosen.price:
            self.price.set_rupiah(chosen.price)

    @Slot()
    def _to_price(self) -> None:
        self.price.setFocus()
        self.price.selectAll()

    @Slot()
    def _to_next(self) -> None:
        if self.price.rupiah() is not None or not self.price.text().strip():
            self.table.setFocus()
            self.table.row_down()

    @Slot(object)
    def _on_price(self, price: object) -> None:
        """Take what is typed; while nothing in the field can be read, what was proposed holds."""
        chosen: OfferedPrice | None = self.table.current_row()
        if chosen is None or price == chosen.price:
            return
        if price:
            assert isinstance(price, int)
            self._put(chosen._replace(price=Rupiah(price), is_taken=True))
        else:
            self._put(chosen._replace(price=chosen.proposal.proposed))

    @Slot()
    def _tick(self) -> None:
        chosen: OfferedPrice | None = self.table.current_row()
        if chosen is not None:
            self._put(chosen._replace(is_taken=not chosen.is_taken))

    def _put(self, offered: OfferedPrice) -> None:
        at = self.table.currentIndex().row()
        rows = [*self.rows.rows]
        rows[at] = offered
        self.rows.show(rows)

    @Slot(object)
    def _on_set(self, _nothing: object) -> None:
        count = sum(of.is_taken for of in self.rows.rows)
        words = self.tr("{count} new prices hold from now on.")
        self.said.emit(words.format(count=number_text(count)))
        self._are_set = True
        self.read_again()

    @Slot(str)
    def _on_printed(self, words: str) -> None:
        self.said.emit(words)
        self.note.hide()
        self.read_again()

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_for_trouble(trouble))

    @Slot(object)
    def _say_bad(self, words: Words) -> None:
        self._say(Tone.BAD, words)

    def _say(self, tone: Tone, words: Words) -> None:
        self.save_button.setEnabled(True)
        self.note.say(tone, words.title, words.advice)
