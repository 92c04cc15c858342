"""Choosing the member who buys: by their card, by name, number or telephone, and back again."""

from PySide6.QtCore import QObject, Signal, Slot

from coop.members.search_members import FoundMember, search_members
from ui.formatting import number_text
from ui.selling.buyer import MAY_BUY, Buyer, buyer_of
from ui.selling.buyer_words import words_for_no_member
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.theme.colours import Tone
from ui.wording import Words
from values.identity import MemberId


class BuyerDesk(QObject):
    """Finds who buys, and reads how they stand; without a member it asks the books nothing."""

    cart_changed = Signal()
    state_changed = Signal()
    buyer_read = Signal(object)
    """The `Buyer` as they stand now, or None."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._parts, self._till, self._view = parts, parts.till, parts.view
        self.is_choosing = False
        self.buyer: Buyer | None = None
        self._followed: MemberId | None = None
        self._takes_first = self._is_searching = False
        self._search = parts.operations.latest(self)
        self._search.then(self._on_found).if_trouble(self._on_trouble)
        self._reading = parts.operations.latest(self).then(self._on_read)
        parts.operations.committed.connect(self._read)
        parts.shelf.card_read.connect(self._choose)
        box = self._view.finder.box
        box.textEdited.connect(self._on_typed)
        box.entered.connect(self._on_entered)
        self._view.finder.found.taken.connect(self._choose)

    @property
    def is_busy(self) -> bool:
        """Whether a search, or what is known of the buyer, has no answer yet."""
        member_id = self._till.cart.member_id
        is_read = self.buyer is not None and self.buyer.member_id == member_id
        return self._is_searching or (member_id is not None and not is_read)

    def turn(self) -> None:
        """Open the search for a member, close it, or sell to nobody in particular again."""
        if self.is_choosing:
            self.leave()
        elif self._till.cart.member_id is not None:
            self._till.sell_to(None)
            self.cart_changed.emit()
        else:
            self.is_choosing = True
            self._view.finder.box.clear()
            self.state_changed.emit()

    @Slot()
    def leave(self) -> None:
        """Close the search; the buyer stays who it was."""
        if self.is_choosing:
            self._search.forget()
            self.is_choosing = self._is_searching = self._takes_first = False
            self._view.finder.found.hide()
            self.state_changed.emit()

    def scan(self, code: str) -> None:
        """Take the card of a member, in its turn among the goods that were scanned before it."""
        self._parts.shelf.look_up_card(code)

    def follow_cart(self) -> None:
        """Read anew where the cart at hand is another member's, or nobody's."""
        if self._till.cart.member_id != self._followed:
            self._followed = self._till.cart.member_id
            self.buyer = None
            self._reading.forget()
            self.buyer_read.emit(None)
            self._read()

    @Slot()
    def _read(self) -> None:
        if self._followed is not None:
            self._reading.ask(buyer_of, self._followed)

    @Slot(object)
    def _on_read(self, buyer: Buyer | None) -> None:
        self.buyer = buyer
        self.buyer_read.emit(buyer)
        self.state_changed.emit()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._takes_first = False
        if text.strip():
            self._is_searching = True
            self._search.ask(search_members, text)
        else:
            self._search.forget()
            self._is_searching = False
            self._view.finder.found.hide()

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if not text.strip():
            self.leave()
        elif self._is_searching:
            self._takes_first = True
        else:
            self._on_typed(text)

    @Slot(object)
    def _on_found(self, found: list[FoundMember]) -> None:
        takes_first, self._takes_first = self._takes_first, False
        self._is_searching = False
        if not self.is_choosing:
            return
        if found and takes_first:
            self._choose(found[0])
            return
        words = self.tr("{count} found").format(count=number_text(len(found)))
        self._view.finder.found.show_rows(found, words)
        if not found:
            title = self.tr("Nobody fits “{text}”.").format(text=self._view.finder.box.text())
            advice = self.tr("Try a part of the name, the number or the telephone.")
            self._view.strip.say(Tone.WARN, Words(title, advice))

    @Slot(object)
    def _choose(self, found: FoundMember | None) -> None:
        """Sell to whom the list or a card names; who is no member now is said, and not chosen."""
        if found is None or found.status not in MAY_BUY:
            self._view.strip.say(Tone.WARN, words_for_no_member(found))
            return
        if self._till.stage is Stage.PAID:
            self._till.begin()
        self._till.sell_to(found.member_id, found.member_class)
        self.leave()
        self.cart_changed.emit()
        self._view.strip.show_buyer(found.full_name, found.number)

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._is_searching = self._takes_first = False
        self._parts.operations.troubled.emit(trouble)
