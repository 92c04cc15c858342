"""One line of an order: in which pack, how many, and at what price if one was agreed."""

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox
from typing_extensions import override

from coop.facts.goods import Pack
from coop.ordering.order_draft import OrderDraftLine
from ui.buying.buying_reading import LineFacts
from ui.buying.buying_words import contents_words
from ui.buying.line_rows import last_model
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.form_card import FormCard, is_enter
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.note import Note
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.rows_table import RowsTable
from ui.wording import Words
from values.money import ZERO
from values.quantity import NOTHING

_FIELD_HEIGHT = 40
_LAST_ROWS = 5


class OrderLineEditor(FormCard):
    """Every change that can be read is told at once; Enter on the price is done with the line."""

    changed = Signal(object)
    """The `OrderDraftLine` as it is typed now."""
    finished = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__(enter_moves_on=True)
        self._line: OrderDraftLine | None = None
        self._packs: tuple[Pack, ...] = ()
        self._is_showing = self._is_refused = False
        self.name, self.packs = ElidedLabel(role="heading"), QComboBox()
        self.packs.setAccessibleName(self.tr("Pack"))
        at_least(self.packs, height=_FIELD_HEIGHT)
        count, price = self.tr("How many"), self.tr("Price of one, if agreed")
        self.quantity, self.price = QuantityEdit(count), MoneyEdit(price)
        self.quantity_part = LabelledField(count, self.quantity)
        self.price_part = LabelledField(price, self.price)
        self.last_rows, name = last_model(self), self.tr("The last times")
        self.last = RowsTable(self.last_rows, name, is_choosable=False, takes_focus=False)
        self.never = Label(self.tr("This has not come in before."), "muted", wraps=True)
        self.note = Note()
        self.note.hide()
        self.out_button = Button(self.tr("Take out"), "Del", "trash-2")
        self.done_button = Button(self.tr("Next goods"), "F2", "check")
        self._lay_out()
        self._connect()

    def show_line(self, line: OrderDraftLine) -> None:
        """Show a line to be typed over; what is half typed into it just now stays."""
        before = self._line
        is_same = before is not None and (before.item_id, before.pack) == (line.item_id, line.pack)
        self._line = line
        if is_same and self._typed(line) in {None, line}:
            return
        if before is None or before.item_id != line.item_id:
            self._packs = ()
            self.last_rows.show(())
        self._show_packs()
        self.note.hide()
        self._is_refused = False
        self._is_showing = True
        self.name.setText(line.name)
        self.quantity.set_quantity(line.quantity)
        self.price.set_rupiah(line.price or None)
        self._is_showing = False

    def show_facts(self, facts: LineFacts | None) -> None:
        """Offer the item's packs, and show what it cost before."""
        if facts is None or self._line is None or facts.item_id != self._line.item_id:
            return  # Another line was chosen meanwhile.
        self._packs = facts.packs
        self._show_packs()
        self.last_rows.show(facts.last)
        self.last.fit_to_rows(min(len(facts.last), _LAST_ROWS))
        self.last.setVisible(bool(facts.last))
        self.never.setVisible(not facts.last)

    def begin_typing(self) -> None:
        """Put the cursor on a price that cannot be read, or else on how many are wanted."""
        is_wrong = bool(self.price.text()) and self.price.rupiah() is None
        is_counted = self.quantity.quantity() is not None
        self.reveal(self.price_part if is_wrong and is_counted else self.quantity_part)

    def forget(self) -> None:
        """Let go of the line: there is none."""
        self._line, self._is_refused = None, False
        self.note.hide()

    def is_settled(self) -> bool:
        """Say whether the order holds what stands in the fields; they say what is wrong else."""
        is_readable = self._line is None or self._typed(self._line) is not None
        return is_readable and not self._is_refused

    def explain(self, words: Words) -> None:
        """Say why what was typed cannot stand; it stays there to be mended."""
        self._is_refused = True
        self.note.say(Tone.BAD, words.title, words.advice)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and QApplication.focusWidget() is self.price:
            self._finish()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.lay_out(
            (self.name, rule()),
            column(
                column(Label(self.packs.accessibleName(), "muted"), self.packs, gap=4),
                row((self.quantity_part, 1), (self.price_part, 1), gap=12),
                Heading(self.tr("The last times")),
                self.last,
                self.never,
                None,
            ),
            (self.note, row(self.out_button, (self.done_button, 1))),
        )

    def _connect(self) -> None:
        self.out_button.clicked.connect(self.removed)
        self.done_button.clicked.connect(self._finish)
        self.packs.activated.connect(self._on_pack)
        for edit in (self.quantity, self.price):
            edit.refuses_scans = False  # The next goods go to the next line.
            edit.textChanged.connect(self._on_typed)

    def _show_packs(self) -> None:
        assert self._line is not None
        line = self._line
        self.packs.clear()
        for pack in self._packs:
            words = contents_words(pack.unit, pack.ratio, line.base_unit)
            self.packs.addItem(words, pack.number)
        if self.packs.findData(line.pack) < 0:
            self.packs.addItem(contents_words(line.unit, line.ratio, line.base_unit), line.pack)
        self.packs.setCurrentIndex(self.packs.findData(line.pack))

    @Slot()
    def _finish(self) -> None:
        if self.is_settled():
            self.finished.emit()
        else:
            self.begin_typing()

    @Slot()
    def _on_pack(self) -> None:
        number = self.packs.currentData()
        for pack in self._packs:
            if self._line is not None and pack.number == number != self._line.pack:
                line = replace(self._line, pack=number, unit=pack.unit, ratio=pack.ratio)
                self._line = line
                self._tell(line)

    @Slot()
    def _on_typed(self) -> None:
        if self._is_showing or self._line is None:
            return
        line = self._typed(self._line)
        if line is not None:
            self._tell(line)

    def _typed(self, line: OrderDraftLine) -> OrderDraftLine | None:
        """Read both fields; None while one of them cannot be read, which it says itself."""
        quantity, price = self.quantity.quantity(), self.price.rupiah()
        if quantity is None and self.quantity.text():
            return None
        if price is None and self.price.text():
            return None
        return replace(line, quantity=quantity or NOTHING, price=price or ZERO)

    def _tell(self, line: OrderDraftLine) -> None:
        self.note.hide()
        self._is_refused = False
        self.changed.emit(line)
