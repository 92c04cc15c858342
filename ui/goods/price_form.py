"""Changing prices, from today or from a day to come."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.goods.item_card import ItemCard
from coop.goods.set_prices import NewPrice, PriceInThePast, set_prices
from ui.formatting import date_text, quantity_text, rupiah_text
from ui.goods.refusal_words import words_about_goods, words_about_trouble
from ui.operations import Operations
from ui.reading import Unreadable
from ui.theme.colours import Colour, Tone
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.day_to_come import read_day_to_come
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import ElidedLabel, Heading
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.note import Note
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import RowsTable
from ui.wording import Words, words_for_reason
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.quantity import ONE
from values.trouble import Trouble

_LINE_HEIGHT = 44
_LINES_MIN = 126


class PackPrice(NamedTuple):
    """A pack, what it costs today, and what it is to cost."""

    number: int
    unit: str
    contents: str
    price: Rupiah | None
    new_price: Rupiah | None
    ceiling: Rupiah | None

    @property
    def is_above_ceiling(self) -> bool:
        """Whether it would cost more than the law allows."""
        price = self.price if self.new_price is None else self.new_price
        return self.ceiling is not None and price is not None and price > self.ceiling


class PriceForm(FormCard):
    """The packs, one new price at a time, and the day from which they count."""

    done = Signal(str)
    """What was recorded, in a sentence."""
    left = Signal()

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._operations, self._today = operations, today
        self._fact_id = FactId(new_uuid())
        self._card: ItemCard | None = None
        self._new: dict[int, Rupiah] = {}
        self._shown_pack = 0
        self.name = ElidedLabel()
        self.packs = pack_prices_model(self)
        self.table = RowsTable(
            self.packs, self.tr("Packs"), row_height=_LINE_HEIGHT, takes_focus=False
        )
        self.price = MoneyEdit(self.tr("New price"), kind="money")
        self.price_field = LabelledField(self.tr("New price"), self.price)
        self.day = Field(self.tr("From"))
        self.day_field = LabelledField(
            self.tr("From"), self.day, self.tr("today, or a day to come: 2512, besok")
        )
        self.note = Note()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Save the prices"), "F10", "save", "primary")
        self._lay_out()
        self._connect()

    def begin(self, card: ItemCard) -> None:
        """Ask about an item, with a fresh slip and today as the day."""
        self._card = card
        self._fact_id = FactId(new_uuid())
        self._new = {}
        self._shown_pack = 0
        self.name.setText(card.item.name)
        self.day.setText(date_text(self._today()))
        self.note.hide()
        self._set_busy(is_busy=False)
        self._show_packs()
        self.table.choose(0)
        self._show_pack()
        self._warn_of_ceiling()
        self.reveal(self.price_field)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)
        self.table.horizontalHeader().setVisible(not room.is_short)
        at_least(self.table, height=_LINE_HEIGHT + 2 if room.is_short else _LINES_MIN)

    @Slot()
    def pack_up(self) -> None:
        """Go to the pack above."""
        self._step(-1)

    @Slot()
    def pack_down(self) -> None:
        """Go to the pack below."""
        self._step(1)

    @Slot()
    def save(self) -> None:
        """Set the prices; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        if self.price.text().strip() and self.price.rupiah() is None:
            self.reveal(self.price_field)
            return
        day = self._read_day()
        if day is None:
            self.reveal(self.day_field)
            return
        if not self._new:
            self._say(
                Tone.BAD,
                Words(self.tr("No price was changed."), self.tr("Fill in the new price.")),
            )
            self.reveal(self.price_field)
            return
        self._set_busy(is_busy=True)
        item_id = self._card.item.item_id
        prices = [NewPrice(item_id, number, price) for number, price in self._new.items()]
        self._operations.write(self._fact_id, set_prices, prices=prices, effective_from=day).then(
            self._on_done
        ).if_refused(self._explain).if_trouble(self._on_trouble)

    def _lay_out(self) -> None:
        self.note.hide()
        self.heading = QWidget()
        self.heading.setLayout(row(Heading(self.tr("Change prices")), 8, (self.name, 1)))
        self.lay_out(
            (self.heading,),
            column((self.table, 1), self.price_field, self.day_field),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _connect(self) -> None:
        self.price.leave(("Up", "Down"), only_when_empty=False)
        self.price.amount_changed.connect(self._on_price)
        self.price.returnPressed.connect(self._on_enter)
        self.day.textEdited.connect(self._on_day_typed)
        self.day.editingFinished.connect(self._read_day)
        self.day.returnPressed.connect(self.save_button.setFocus)
        self.table.current_changed.connect(self._on_pack)
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    def _step(self, steps: int) -> None:
        if not (self.price.text().strip() and self.price.rupiah() is None):
            self.table.step(steps)
        self.price.setFocus()
        self.price.selectAll()

    def _show_packs(self) -> None:
        if self._card is None:
            return
        base_unit = self._card.item.base_unit
        self.packs.show(
            [
                PackPrice(
                    each.pack.number,
                    each.pack.unit,
                    "" if each.pack.ratio == ONE else quantity_text(each.pack.ratio, base_unit),
                    each.price,
                    self._new.get(each.pack.number),
                    each.ceiling,
                )
                for each in self._card.packs
                if each.pack.is_sold
            ]
        )

    @Slot()
    def _on_pack(self) -> None:
        current: PackPrice | None = self.table.current_row()
        if current is not None and current.number != self._shown_pack:
            self._show_pack()

    def _show_pack(self) -> None:
        current: PackPrice | None = self.table.current_row()
        if current is None:
            return
        self._shown_pack = current.number
        words = self.tr("New price of one {unit}").format(unit=current.unit)
        self.price_field.name.setText(words)
        self.price.set_rupiah(current.new_price)
        now = "" if current.price is None else rupiah_text(current.price)
        self.price.setPlaceholderText(now)
        self.price.selectAll()

    @Slot(object)
    def _on_price(self, price: Rupiah | None) -> None:
        current: PackPrice | None = self.table.current_row()
        if current is None or current.number != self._shown_pack:
            return
        self._new.pop(current.number, None)
        if price is not None:
            self._new[current.number] = price
        self.note.hide()
        self._show_packs()
        self._warn_of_ceiling()

    def _warn_of_ceiling(self) -> None:
        """Say that a price is above what the law allows; it may be set all the same."""
        above = next((pack for pack in self.packs.rows if pack.is_above_ceiling), None)
        if above is not None and above.ceiling is not None:
            title = self.tr("Above the ceiling (HET) of {ceiling} a {unit}.")
            words = title.format(ceiling=rupiah_text(above.ceiling), unit=above.unit)
            self.note.say(Tone.WARN, words, self.tr("Set a lower price, or say why to who asks."))

    @Slot()
    def _on_enter(self) -> None:
        """Go on to the next pack and, after the last one, to the day."""
        if self.table.currentIndex().row() + 1 < len(self.packs.rows):
            self._step(1)
        else:
            self.reveal(self.day_field)

    @Slot()
    def _on_day_typed(self) -> None:
        self.day.say("", is_wrong=False)

    @Slot()
    def _read_day(self) -> date | None:
        try:
            day = read_day_to_come(self.day.text(), self._today())
        except Unreadable as unreadable:
            self.day.say(words_for_reason(unreadable.reason), is_wrong=True)
            return None
        self.day.setText(date_text(day))
        return day

    def _set_busy(self, *, is_busy: bool) -> None:
        self.save_button.setEnabled(not is_busy)
        for part in (self.price_field, self.day_field, self.table):
            part.setEnabled(not is_busy)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        assert self._card is not None
        sentence = self.tr("Saved: prices of {name} from {day}.")
        self.done.emit(sentence.format(name=self._card.item.name, day=self.day.text()))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, words_about_goods(refusal))
        is_day = isinstance(refusal, PriceInThePast)
        self.reveal(self.day_field if is_day else self.price_field)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_about_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self._set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice)


def pack_prices_model(owner: QObject) -> RowsModel[PackPrice]:
    """Make an empty table of packs with old and new prices."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Goods", "Pack"), _pack),
        Column(translate("Goods", "Now"), _now, 104, Align.RIGHT),
        Column(translate("Goods", "Then"), _then, 104, Align.RIGHT),
    )


def _pack(row: PackPrice) -> Cell:
    words = QCoreApplication.translate("Goods", "{contents} each")
    return Cell(row.unit, words.format(contents=row.contents) if row.contents else "")


def _now(row: PackPrice) -> Cell:
    return Cell("" if row.price is None else rupiah_text(row.price), ink=Colour.MUTED)


def _then(row: PackPrice) -> Cell:
    return Cell("" if row.new_price is None else rupiah_text(row.new_price), is_bold=True)
