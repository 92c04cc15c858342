"""A new item, or one that is changed: what it is called, how it is sold, and what lies there."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.goods.barcode import CodeNotPossible, ScaleCodeRules, read_barcode
from coop.goods.item_card import ItemCard
from coop.goods.item_codes import CodeTaken
from coop.goods.item_list import categories
from coop.goods.item_rules import ItemField, TextMissing
from coop.goods.record_item import record_item
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.stock.record_new_item import record_new_item
from ui.goods.item_fields import ItemFields
from ui.goods.pack_editor import PackEditor
from ui.goods.refusal_words import words_about_goods, words_about_trouble
from ui.goods.typed_item import (
    NotReadYet,
    TypedField,
    TypedItem,
    item_draft,
    item_prices,
    new_typed_item,
    opening_stock,
    typed_item_of,
)
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.keys import Key
from ui.widgets.labels import Heading
from ui.widgets.layouts import Card, TurningBox, column, row
from ui.widgets.note import Note
from ui.wording import Words, words_for_reason
from values.identity import FactId, new_uuid
from values.trouble import Trouble

_BESIDE_FROM_WIDTH = 900


class ItemForm(FormCard):
    """Takes the whole page. What was typed stays when it is left, and is there again."""

    done = Signal(object, str)
    """The id of the item that was recorded, and its name."""
    left = Signal()
    other_wanted = Signal(object, str)
    """Another item, by its id and name: it has a code that was typed here."""

    def __init__(
        self, operations: Operations, scale_codes: ScaleCodeRules, today: Callable[[], date]
    ) -> None:
        super().__init__(enter_moves_on=True)
        self._operations, self._scale_codes, self._today = operations, scale_codes, today
        self._fact_id = FactId(new_uuid())
        self._taken: CodeTaken | None = None
        self._looked_up = ""
        self.heading = Heading("")
        self.fields = ItemFields()
        self.packs = PackEditor()
        self.note = Note()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Save the item"), "F10", "save", "primary")
        self._lay_out()
        self._owners = operations.latest(self).then(self._show_owner).if_refused(self._on_code)
        self._categories = operations.latest(self).then(self.fields.offer_categories)
        self._connect()
        self._begin(new_typed_item())

    def begin_new(self, code: str = "") -> None:
        """Begin a new item, or go on with the one that was left unfinished."""
        typed = self.typed()
        is_unfinished = typed.is_new and bool(typed.name.strip()) and not code
        if not is_unfinished:
            self._begin(new_typed_item(code))
        self._open(self.tr("New item"))

    def begin_change(self, card: ItemCard) -> None:
        """Change an item, or go on with the change of it that was left unfinished."""
        typed = self.typed()
        if (typed.item_id, typed.based_on) != (card.item.item_id, card.item.revision):
            self._begin(typed_item_of(card))
        self._open(self.tr("Change {name}").format(name=card.item.name))

    def typed(self) -> TypedItem:
        """Return all that was typed so far."""
        return self.fields.typed_into(self.packs.item())

    def forget(self) -> None:
        """Begin anew the next time."""
        self._begin(new_typed_item())

    def use_scale_codes(self, scale_codes: ScaleCodeRules) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self._scale_codes = scale_codes

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.heading.text()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        return (
            Key("Enter", self.tr("Next field")),
            Key("F10", self.tr("Save"), self.save, ("F12",)),
            Key("Ctrl+T", self.tr("Another pack"), self.packs.add_pack),
            Key("Esc", self.tr("Back"), self.left.emit, help=self.tr("Back; what is typed stays")),
        )

    def fit(self, room: Room) -> None:
        """Put the packs beside the rest, or below."""
        self.heading.setVisible(not room.is_short)
        self._halves.turn(is_below=room.width < _BESIDE_FROM_WIDTH)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.fields.name

    def scan(self, code: str) -> bool:
        """Take a scanned code for the chosen pack."""
        self.packs.add_code(code)
        return True

    @Slot()
    def save(self) -> None:
        """Record the item; a second press while the first is under way does nothing."""
        if not self.save_button.isEnabled():
            return
        typed = self.typed()
        try:
            draft, prices = item_draft(typed), item_prices(typed)
            opening = opening_stock(typed)
        except NotReadYet as unread:
            self._point_at(unread)
            return
        self._set_busy(is_busy=True)
        rules = self._scale_codes
        if typed.is_new:
            answer = self._operations.write(
                self._fact_id,
                record_new_item,
                item=draft,
                prices=prices,
                opening=opening,
                scale_codes=rules,
            )
        else:
            answer = self._operations.write(
                self._fact_id, record_item, item=draft, prices=prices, scale_codes=rules
            )
        answer.then(self._on_done).if_refused(self._explain).if_trouble(self._on_trouble)

    def _begin(self, typed: TypedItem) -> None:
        self._fact_id = FactId(new_uuid())
        self.note.hide()
        self.packs.show_item(typed)
        self.fields.show_item(typed)

    def _open(self, title: str) -> None:
        self.heading.setText(title)
        self._set_busy(is_busy=False)
        self._categories.ask(categories)
        self.reveal(self.fields.name_field)
        self.fields.name.selectAll()  # It may have had the focus before it was filled.

    def _lay_out(self) -> None:
        self.note.hide()
        packs = Card("sunken", (14, 10, 14, 10)).add((self.packs, 1))
        self._halves = TurningBox((self.fields, 2), (packs, 3), gap=20)
        self.lay_out(
            (self.heading,),
            column((self._halves, 1)),
            (self.note, row(self.leave_button, None, self.save_button)),
        )
        self.setTabOrder(self.packs.is_sold, self.save_button)
        self.setTabOrder(self.save_button, self.leave_button)

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_fields)
        self.packs.changed.connect(self.note.hide)
        self.packs.codes_typed.connect(self._look_up)
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    @Slot()
    def _on_fields(self) -> None:
        self.packs.set_item(self.typed())  # The table names the base unit.
        self.note.hide()

    @Slot(str)
    def _look_up(self, code: str) -> None:
        self._owners.forget()
        self.packs.codes.say("", is_wrong=False)
        self._looked_up = code
        if code:
            self._owners.ask(scanned_item, code, self._today(), self._scale_codes)

    @Slot(object)
    def _show_owner(self, found: ScannedItem | None) -> None:
        """Say under the codes who has this one already, or that it may be mistyped."""
        if found is not None and found.on_sale.item_id != self.typed().item_id:
            words = self.tr("{name} has this code already.").format(name=found.on_sale.name)
            self.packs.codes.say(words, is_wrong=True)
            return
        if not read_barcode(self._looked_up, self._scale_codes).has_good_check_digit:
            words = self.tr("The last figure does not fit. Compare it; it may be saved so.")
            self.packs.codes.say(words, is_wrong=False)

    @Slot(object)
    def _on_code(self, refusal: CodeNotPossible) -> None:
        self.packs.codes.say(words_about_goods(refusal).title, is_wrong=True)

    def _point_at(self, unread: NotReadYet) -> None:
        """Show the field that cannot be read, with the reason under it."""
        words = words_for_reason(unread.reason)
        if unread.field is TypedField.OPENING:
            self.fields.opening.say(words, is_wrong=True)
            self.reveal(self.fields.opening_field)
        else:
            self.reveal(self.packs.point_at(unread.pack, unread.field, words))

    def _set_busy(self, *, is_busy: bool) -> None:
        for part in (self.save_button, self.fields, self.packs):
            part.setEnabled(not is_busy)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        typed = self.typed()
        self.forget()
        self.done.emit(typed.item_id, typed.name)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        actions = []
        self._taken = refusal if isinstance(refusal, CodeTaken) else None
        if self._taken is not None:
            button = Button(self.tr("Open that item"), kind="on_tint")
            button.clicked.connect(self._want_other)
            actions = [button]
        self._say(Tone.BAD, words_about_goods(refusal), *actions)
        if isinstance(refusal, TextMissing) and refusal.field is ItemField.NAME:
            self.fields.name.set_wrong(wrong=True)
            self.reveal(self.fields.name_field)
        elif isinstance(refusal, CodeTaken | CodeNotPossible):
            self.reveal(self.packs.codes_field)

    @Slot()
    def _want_other(self) -> None:
        if self._taken is not None:
            self.other_wanted.emit(self._taken.item_id, self._taken.name)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_about_trouble(trouble))

    def _say(self, tone: Tone, words: Words, *actions: Button) -> None:
        self._set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice, actions=actions)
