"""Correcting the book by hand: why, how much, and what is left then."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QWidget

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.goods.item_card import ItemCard
from coop.goods.item_rules import BASE
from coop.stock.adjust_stock import NOTE_LETTERS_MAX, AdjustmentNeedsNote, adjust_stock
from ui.formatting import quantity_text
from ui.goods.place_of_goods import PlaceOfGoods
from ui.goods.reason_words import TAKES, reason_words
from ui.goods.refusal_words import words_about_goods, words_about_trouble
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.letters import at_least, set_gaps
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, new_uuid
from values.quantity import NOTHING, Quantity, in_base_units, is_exact
from values.trouble import Trouble

_CHOICE_HEIGHT = 34
_DECIMALS = 3
_FIELD_HEIGHT = 40
_ACROSS = 3


class AdjustForm(FormCard):
    """Six reasons, a quantity in any pack, a note; the reason says whether goods come or go."""

    done = Signal(str)
    """What was recorded, in a sentence."""
    left = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._fact_id = FactId(new_uuid())
        self._card: ItemCard | None = None
        self._packs: list[Pack] = []
        self.name = ElidedLabel()
        self.left_words = Label(role="total_small", align=RIGHT)
        self.change_words = ElidedLabel()
        self._group = QButtonGroup(self)
        self.reasons = {reason: self._reason_button(reason) for reason in AdjustmentReason}
        self.way = Choice(
            self.tr("Way"), ((False, self.tr("Less than in the book")), (True, self.tr("More")))
        )
        self.quantity = QuantityEdit(self.tr("How much"))
        self.quantity_field = LabelledField(self.tr("How much"), self.quantity)
        self.place = PlaceOfGoods(operations)
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Unit"))
        at_least(self.unit, height=_FIELD_HEIGHT)
        self.remark = Field(self.tr("Note"), placeholder=self.tr("Note: what happened"))
        self.remark.setMaxLength(NOTE_LETTERS_MAX)
        self.note = Note()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Save"), "F10", "save", "primary")
        self._lay_out()
        self._connect()

    def begin(self, card: ItemCard) -> None:
        """Ask about an item, with a fresh slip."""
        self._card = card
        self._fact_id = FactId(new_uuid())
        self.name.setText(card.item.name)
        self._packs = [each.pack for each in card.packs if each.pack.is_sold or each.history]
        self._packs = self._packs or [each.pack for each in card.packs]
        self.unit.clear()
        self.unit.addItems([pack.unit for pack in self._packs])
        self.unit.setCurrentIndex(next(i for i, p in enumerate(self._packs) if p.number == BASE))
        self.reasons[AdjustmentReason.DAMAGED].setChecked(True)
        self.way.set_value(False)
        self.quantity.clear()
        self.remark.clear()
        self.remark.set_wrong(wrong=False)
        self.note.hide()
        self._set_busy(is_busy=False)
        self.place.begin(card.item.item_id)
        self._on_reason()
        self.reveal(self.quantity_field)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)

    def reason(self) -> AdjustmentReason:
        """Return the reason chosen."""
        return next(reason for reason, button in self.reasons.items() if button.isChecked())

    @Slot()
    def next_reason(self) -> None:
        """Choose the next reason, and after the last the first."""
        names = list(AdjustmentReason)
        following = names[(names.index(self.reason()) + 1) % len(names)]
        self.reasons[following].setChecked(True)
        self._on_reason()

    @Slot()
    def save(self) -> None:
        """Record the correction; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        quantity = self._change()
        if quantity is None:
            self.reveal(self.quantity_field)
            self.quantity.say(
                self.quantity_field.hint.text() or self.tr("How much is it?"), is_wrong=True
            )
            return
        self._set_busy(is_busy=True)
        self._operations.write(
            self._fact_id,
            adjust_stock,
            item_id=self._card.item.item_id,
            quantity=quantity,
            reason=self.reason(),
            note=self.remark.text(),
            place_id=self.place.place_id(),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self._on_trouble)

    def _lay_out(self) -> None:
        self.note.hide()
        self.heading = QWidget()
        title = Heading(self.tr("Correct the stock"))
        self.heading.setLayout(row(title, 8, (self.name, 1)))
        reasons = QGridLayout()
        set_gaps(reasons, (0, 0, 0, 0), 6)
        for place, button in enumerate(self.reasons.values()):
            reasons.addWidget(button, place // _ACROSS, place % _ACROSS)
        unit = column(Label(self.tr("Unit"), "muted"), self.unit, None, gap=4)
        self.lay_out(
            (self.heading,),
            column(
                reasons,
                self.way,
                row((self.quantity_field, 2), (unit, 1)),
                self.remark,
                self.place,
                None,
            ),
            (
                rule(),
                row(
                    (column(Label(self.tr("Left then"), "strong"), self.change_words, gap=0), 1),
                    self.left_words,
                ),
                self.note,
                row(self.leave_button, (self.save_button, 1)),
            ),
        )

    def _connect(self) -> None:
        self.way.changed.connect(self._show_left)
        self.quantity.quantity_changed.connect(self._show_left)
        self.quantity.returnPressed.connect(self.remark.setFocus)
        self.remark.returnPressed.connect(self.save_button.setFocus)
        self.remark.textEdited.connect(self._on_remark)
        self.unit.currentIndexChanged.connect(self._on_unit)
        self.place.turned.connect(self._show_left)
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    def _reason_button(self, reason: AdjustmentReason) -> Button:
        button = Button(
            reason_words(reason), kind="small_choice", height=_CHOICE_HEIGHT, is_checkable=True
        )
        self._group.addButton(button)
        button.clicked.connect(self._on_reason)
        return button

    def _pack(self) -> Pack | None:
        place = self.unit.currentIndex()
        return self._packs[place] if 0 <= place < len(self._packs) else None

    def _change(self) -> Quantity | None:
        """Return the change in base units, goods that go negative; None while unreadable."""
        quantity, pack = self.quantity.quantity(), self._pack()
        if not quantity or pack is None or not is_exact(quantity, pack.ratio):
            return None
        reason = self.reason()
        is_more = reason is AdjustmentReason.FOUND
        if reason is AdjustmentReason.CORRECTION:
            is_more = self.way.value()
        base = in_base_units(quantity, pack.ratio)
        return base if is_more else Quantity(-base)

    @Slot()
    def _on_reason(self) -> None:
        self.way.setVisible(self.reason() not in TAKES | {AdjustmentReason.FOUND})
        needs_note = self.reason() is AdjustmentReason.CORRECTION
        needed, optional = self.tr("Note: what was wrong"), self.tr("Note: what happened")
        self.remark.setPlaceholderText(needed if needs_note else optional)
        self._show_left()

    @Slot()
    def _on_unit(self) -> None:
        pack = self._pack()
        if pack is not None and self._card is not None:
            is_base = pack.number == BASE
            is_fine = is_base and self._card.item.is_weighed
            self.quantity.set_unit(pack.unit, _DECIMALS if is_fine else 0)
            self.quantity.setText(self.quantity.text())
            self._show_left()

    @Slot()
    def _on_remark(self) -> None:
        self.remark.set_wrong(wrong=False)
        self.note.hide()

    @Slot()
    def _show_left(self) -> None:
        if self._card is None:
            return
        change = self._change() or NOTHING
        unit = self._card.item.base_unit
        there = self.place.there(self._card.on_hand)
        left = Quantity(there + change)
        self.left_words.setText(quantity_text(left, unit))
        self.left_words.set_tone(Tone.BAD if left < 0 else None)
        place = self.place.name()
        words = self.tr("now {quantity} in {place}") if place else self.tr("now {quantity}")
        words = words.format(quantity=quantity_text(there, unit), place=place)
        if change:
            sign = "+" if change > 0 else ""
            words += f", {sign}{quantity_text(change)}"
        self.change_words.setText(words)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.save_button.setEnabled(not is_busy)
        fields = (self.quantity_field, self.unit, self.remark, self.place, self.way)
        for part in (*fields, *self.reasons.values()):
            part.setEnabled(not is_busy)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        assert self._card is not None
        sentence = self.tr("Saved: {name}, {quantity} left.")
        place = self.place.name()
        if place:
            sentence = self.tr("Saved: {name}, {quantity} left in {place}.")
        name, left = self._card.item.name, self.left_words.text()
        self.done.emit(sentence.format(name=name, quantity=left, place=place))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, words_about_goods(refusal))
        if isinstance(refusal, AdjustmentNeedsNote):
            self.remark.set_wrong(wrong=True)
            self.reveal(self.remark)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_about_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self._set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice)
