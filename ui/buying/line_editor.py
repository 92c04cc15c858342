"""One line of the nota: how much came, in which pack, at what price; beside it the last times."""

from collections.abc import Callable, Iterator
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from typing_extensions import override

from coop.batches.batch_rules import CODE_LETTERS_MAX
from coop.buying.receipt_draft import DraftLine
from coop.facts.goods import Pack
from ui.buying.buying_reading import LineFacts
from ui.buying.buying_words import contents_words
from ui.buying.discount_edit import DiscountEdit
from ui.buying.line_rows import last_model
from ui.formatting import rupiah_text
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard, is_enter
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
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


class LineEditor(FormCard):
    """Every change that can be read is told at once; Enter on the price is done with the line."""

    changed = Signal(object)
    """The `DraftLine` as it is typed now."""
    finished = Signal()
    removed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(enter_moves_on=True)
        self._line: DraftLine | None = None
        self._packs: tuple[Pack, ...] = ()
        self._is_showing = self._is_refused = False
        self.name, self.packs = ElidedLabel(role="heading"), _pack_box(self.tr("Pack"))
        came, bonus = self.tr("How many"), self.tr("Bonus, for nothing")
        price, whole = self.tr("Price of one"), self.tr("Or the whole line")
        discount = self.tr("Discount of the line")
        self.quantity, self.bonus = QuantityEdit(came), QuantityEdit(bonus)
        self.price, self.whole = MoneyEdit(price), MoneyEdit(whole)
        self.discount = DiscountEdit(discount)
        self.expires = DayToComeEdit(self.tr("Good until"), today)
        self.batch = Field(self.tr("Batch number"))
        self.quantity_part = LabelledField(came, self.quantity)
        self._parts = (
            LabelledField(price, self.price),
            LabelledField(bonus, self.bonus),
            LabelledField(whole, self.whole),
            LabelledField(discount, self.discount),
        )
        self._make_foot()

    def _make_foot(self) -> None:
        self.amount = Label(role="big", align=RIGHT)
        self.last_rows, name = last_model(self), self.tr("The last times")
        self.last = RowsTable(self.last_rows, name, is_choosable=False, takes_focus=False)
        self.never = Label(self.tr("This has not come in before."), "muted", wraps=True)
        self.note = Note()
        self.note.hide()
        take_out, go_on = self.tr("Take out"), self.tr("Next goods")
        self.out_button, self.done_button = (
            Button(take_out, "Del", "trash-2"),
            Button(go_on, "F2", "check"),
        )
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.out_button.clicked.connect(self.removed)
        self.done_button.clicked.connect(self._finish)
        self.packs.activated.connect(self._on_pack)
        dated = (self.expires, self.batch)
        for edit in (self.quantity, self.price, self.bonus, self.whole, self.discount, *dated):
            edit.refuses_scans = False  # The next goods of the nota come in on the next line.
            edit.textChanged.connect(self._on_typed)

    def show_line(self, line: DraftLine) -> None:
        """Show a line to be typed over; what is half typed into it just now stays."""
        is_same = self._line is not None and _key(self._line) == _key(line)
        self._line = line
        self.amount.setText(rupiah_text(line.amount))
        if is_same and self._typed(line) in {None, line}:
            return
        self._packs = ()
        self.last_rows.show(())
        self._show_packs()
        self.note.hide()
        self._is_refused = False
        self._fill(line)

    def show_facts(self, facts: LineFacts | None) -> None:
        """Offer the item's packs, and show what it cost before."""
        if facts is None or self._line is None or facts.item_id != self._line.item_id:
            return  # Another line was chosen meanwhile.
        used = [pack for pack in facts.packs if pack.is_sold or pack.number == self._line.pack]
        self._packs = tuple(used)
        self._show_packs()
        self.last_rows.show(facts.last)
        self.last.fit_to_rows(min(len(facts.last), _LAST_ROWS))
        self.last.setVisible(bool(facts.last))
        self.never.setVisible(not facts.last)

    def begin_typing(self) -> None:
        """Put the cursor on what cannot be read, or else on how many came."""
        self.reveal(next(self._unreadable(), self.quantity_part))

    def forget(self) -> None:
        """Let go of the line: there is none."""
        self._line, self._is_refused = None, False
        self.note.hide()

    def is_settled(self) -> bool:
        """Say whether the nota holds what stands in the fields; they say what is wrong else."""
        is_readable = self._line is None or self._typed(self._line) is not None
        return is_readable and not self._is_refused

    def explain(self, words: Words) -> None:
        """Say why what was typed cannot stand; it stays there to be mended."""
        self._is_refused = True
        self.note.say(Tone.BAD, words.title, words.advice)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and QApplication.focusWidget() in {self.price, self.whole}:
            self._finish()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        price, bonus, whole, discount = self._parts
        first = row((self.quantity_part, 1), (price, 1), gap=12)
        second = row((bonus, 1), (whole, 1), gap=12)
        self.batch.setMaxLength(CODE_LETTERS_MAX)
        dates = [LabelledField(of.accessibleName(), of) for of in (self.expires, self.batch)]
        self.lay_out(
            (row((self.name, 1), self.amount), rule()),
            column(
                column(Label(self.tr("Pack"), "muted"), self.packs, gap=4),
                first,
                second,
                discount,
                row(*((part, 1) for part in dates), gap=12),
                Heading(self.tr("The last times")),
                self.last,
                self.never,
                None,
            ),
            (self.note, row(self.out_button, (self.done_button, 1))),
        )

    def _fill(self, line: DraftLine) -> None:
        self._is_showing = True
        self.name.setText(line.name)
        self.quantity.set_quantity(line.quantity)
        self.bonus.set_quantity(line.bonus or None)
        self.price.set_rupiah(line.price or None)
        self.whole.set_rupiah(line.whole)
        self.discount.set_discount(line.discount)
        self.expires.set_day(line.expires_on)
        self.batch.setText(line.batch)
        self._is_showing = False

    def _show_packs(self) -> None:
        assert self._line is not None
        self.packs.clear()
        for pack in self._packs:
            words = contents_words(pack.unit, pack.ratio, self._line.base_unit)
            self.packs.addItem(words, pack.number)
        if not self._packs:
            line = self._line
            self.packs.addItem(contents_words(line.unit, line.ratio, line.base_unit), line.pack)
        self.packs.setCurrentIndex(self.packs.findData(self._line.pack))

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

    def _typed(self, line: DraftLine) -> DraftLine | None:
        """Read all fields; None while one of them cannot be read, which it says itself."""
        discount = self.discount.discount()
        if discount is None or next(self._unreadable(), None) is not None:
            return None
        return replace(
            line,
            quantity=self.quantity.quantity() or NOTHING,
            bonus=self.bonus.quantity() or NOTHING,
            price=self.price.rupiah() or ZERO,
            whole=self.whole.rupiah(),
            discount=discount,
            expires_on=self.expires.day(),
            batch=self.batch.text(),
        )

    def _unreadable(self) -> Iterator[QWidget]:
        """Return the fields whose text is no number, and no day."""
        amounts = (self.quantity.quantity, self.price.rupiah, self.bonus.quantity)
        edits = (self.quantity, self.price, self.bonus, self.whole)
        for edit, read in zip(edits, (*amounts, self.whole.rupiah), strict=True):
            if edit.text() and read() is None:
                yield edit
        if self.discount.discount() is None:
            yield self.discount
        try:
            self.expires.day()
        except Unreadable:
            yield self.expires

    def _tell(self, line: DraftLine) -> None:
        self.note.hide()
        self._is_refused = False
        self.changed.emit(line)


def _pack_box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    at_least(box, height=_FIELD_HEIGHT)
    return box


def _key(line: DraftLine) -> tuple[object, ...]:
    return line.item_id, line.pack
