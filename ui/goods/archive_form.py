"""Taking an item off the list, removing a mistake, or bringing an item back: each with a reason."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Signal, Slot

from coop.goods.archive_item import archive_item
from coop.goods.bring_back_item import bring_back_item
from coop.goods.item_card import ItemCard
from coop.goods.item_listing import REASON_LETTERS_MAX, was_used
from coop.goods.remove_item import remove_item
from ui.formatting import quantity_text
from ui.goods.refusal_words import words_about_goods
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule


class _Act(Enum):
    ARCHIVE = auto()
    REMOVE = auto()
    BRING_BACK = auto()


_ACTS: dict[_Act, Callable[..., Any]] = {
    _Act.ARCHIVE: archive_item,
    _Act.REMOVE: remove_item,
    _Act.BRING_BACK: bring_back_item,
}


class ArchiveForm(ActForm):
    """Says what will be and what stays, and asks why; what was never used may go for good."""

    done = Signal(str)
    """What was recorded, in a sentence."""

    def __init__(self, operations: Operations) -> None:
        super().__init__("", words_about_goods)
        self._operations = operations
        self._card: ItemCard | None = None
        self.heading = Heading("")
        self.means = Label(wraps=True)
        self.act = Choice(
            self.tr("What to do"),
            ((_Act.ARCHIVE, self.tr("Archive")), (_Act.REMOVE, self.tr("Remove for good"))),
        )
        self.reason = LabelledField(self.tr("Why"), Field(self.tr("Why")))
        self.reason.field.setMaxLength(REASON_LETTERS_MAX)
        self.lay_out(
            (self.heading, rule()),
            column(self.means, self.act, self.reason, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self._uses = operations.latest(self).then(self._show_uses)
        self.act.changed.connect(self._show_act)
        self.reason.field.returnPressed.connect(self.save_button.setFocus)
        self.reason.field.textEdited.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def begin(self, card: ItemCard) -> None:
        """Ask about an item; an archived one is brought back."""
        self._card = card
        self.begin_anew()
        self.reason.field.clear()
        self.act.set_value(_Act.ARCHIVE)
        self.act.hide()
        if card.item.is_active:
            self._uses.ask(was_used, card.item.item_id)
        else:
            self._uses.forget()
        self._show_act()
        self.reveal(self.reason)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)

    @Slot()
    def save(self) -> None:
        """Do it; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        item = self._card.item
        answer = self._operations.write(
            self.fact_id,
            _ACTS[self._act()],
            item_id=item.item_id,
            based_on=item.revision,
            reason=self.reason.field.text(),
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _act(self) -> _Act:
        assert self._card is not None
        return self.act.value() if self._card.item.is_active else _Act.BRING_BACK

    @Slot(object)
    def _show_uses(self, is_used: bool) -> None:  # noqa: FBT001  An answer.
        self.act.setVisible(not is_used)

    @Slot()
    def _show_act(self) -> None:
        assert self._card is not None
        act = self._act()
        self.heading.setText(self.title())
        self.means.setText(self._means(act))
        buttons = {
            _Act.ARCHIVE: self.tr("Archive it"),
            _Act.REMOVE: self.tr("Remove it"),
            _Act.BRING_BACK: self.tr("Bring it back"),
        }
        self.save_button.set_words(buttons[act])

    def title(self) -> str:
        """Return the words over the form."""
        if self._card is None:
            return ""
        is_active = self._card.item.is_active
        words = self.tr("Archive: {name}") if is_active else self.tr("Bring back: {name}")
        return words.format(name=self._card.item.name)

    def _means(self, act: _Act) -> str:
        assert self._card is not None
        if act is _Act.BRING_BACK:
            return self.tr("It is found, sold, ordered and counted again, with the same prices.")
        if act is _Act.REMOVE:
            return self.tr(
                "It was never bought, sold or counted, so it may go from every list. Its barcode"
                " can be given to another item."
            )
        words = self.tr(
            "It is no longer found, sold, ordered or counted. Its history stays, and it can be"
            " brought back."
        )
        if self._card.on_hand:
            on_hand = quantity_text(self._card.on_hand, self._card.item.base_unit)
            left = self.tr(
                "{quantity} still stand in the book: correct that first if none lie there."
            )
            words += " " + left.format(quantity=on_hand)
        return words

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        assert self._card is not None
        words = {
            _Act.ARCHIVE: self.tr("Archived: {name}."),
            _Act.REMOVE: self.tr("Removed: {name}."),
            _Act.BRING_BACK: self.tr("On the list again: {name}."),
        }
        self.done.emit(words[self._act()].format(name=self._card.item.name))
