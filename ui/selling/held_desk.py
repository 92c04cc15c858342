"""Carts on the disk: the one at hand when the program ended, and those put aside."""

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from coop.fact_log import is_logged
from coop.goods.price_list import PackOnSale
from coop.selling.cart import Cart
from coop.selling.goods_at_till import goods_of_cart
from coop.selling.keep_cart import KeptCart, kept_carts
from ui.formatting import number_text, rupiah_text, time_text
from ui.selling.questions import TextQuestion
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.selling.ways_out import WayOut, WayOutButton
from ui.theme.colours import Tone
from ui.wording import Words
from values.identity import FactId, ItemId


class HeldDesk(QObject):
    """Puts carts aside and takes them up again."""

    state_changed = Signal()
    cart_taken = Signal()
    """Another cart is at hand."""
    put_aside = Signal()

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._till, self._view, self._keeper = parts.till, parts.view, parts.keeper
        self._operations, self._today, self._now = parts.operations, parts.today, parts.now
        self.held: tuple[KeptCart, ...] = ()
        self._found: deque[KeptCart] = deque()
        self.is_asking_to_continue = False
        """The cart at hand is from before the program ended, and nobody has said what of it."""
        self._is_stale = False
        self._keeper.settled.connect(self._on_settled)
        self._view.held.taken.connect(self._recall)
        self._operations.ask(kept_carts).then(self._restore)

    def hold(self) -> None:
        """Put the cart aside, under a name if the clerk gives one."""
        if self.is_asking_to_continue:
            self._put_aside("")
        elif self._till.stage is Stage.SELLING and self._till.cart.lines:
            self._view.strip.entry.ask(
                TextQuestion(
                    self.tr("Put aside for"),
                    self.tr("A name helps to find it again; it may stay empty."),
                    self._put_aside,
                    self._till.cart.label,
                )
            )
        else:
            self.open_list()

    def open_list(self) -> None:
        """List the carts put aside under the scan box."""
        count = self.tr("{count} put aside").format(count=number_text(len(self.held)))
        if self.held:
            self._view.scan_box.setFocus()
            self._view.held.show_rows(self.held, count)
        else:
            words = Words(
                self.tr("No cart is put aside."),
                self.tr("F8 puts the cart at hand aside for a while."),
            )
            self._view.strip.say(Tone.INFO, words)

    def go_on(self) -> None:
        """Go on with the cart from before."""
        if self.is_asking_to_continue:
            self.is_asking_to_continue = False
            self.state_changed.emit()

    @Slot(str)
    def _put_aside(self, label: str) -> None:
        self._keep_aside(self._till.labelled(label))
        self._till.begin()
        self.is_asking_to_continue = False
        self.put_aside.emit()

    @Slot(object)
    def _recall(self, kept: KeptCart) -> None:
        if self._till.stage is Stage.SELLING and self._till.cart.lines:
            self._keep_aside(self._till.cart)
        self.held = tuple(one for one in self.held if one.cart.cart_id != kept.cart.cart_id)
        self._is_stale = True
        self._take(kept)

    def _keep_aside(self, cart: Cart) -> None:
        """Put a cart aside; it is on the list at once, and the disk is asked when it has it."""
        self._keeper.keep(cart, is_held=True)
        self.held = (KeptCart(cart, is_held=True, changed_at=self._now()), *self.held)
        self._is_stale = True

    def _take(self, kept: KeptCart) -> None:
        self._till.take(kept.cart)
        self._keeper.keep(kept.cart)
        lines = [(line.item_id, line.pack) for line in kept.cart.lines]
        self._operations.ask(goods_of_cart, lines, self._today()).then(self._on_packs)
        self.cart_taken.emit()

    @Slot(object)
    def _on_packs(self, packs: dict[tuple[ItemId, int], PackOnSale]) -> None:
        self._till.learn(packs)
        self.state_changed.emit()

    @Slot()
    def _on_settled(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._operations.ask(kept_carts).then(self._show_held)

    @Slot(object)
    def _show_held(self, kept: list[KeptCart]) -> None:
        at_hand = self._till.cart.cart_id
        self.held = tuple(one for one in kept if one.is_held and one.cart.cart_id != at_hand)
        self.state_changed.emit()

    @Slot(object)
    def _restore(self, kept: list[KeptCart]) -> None:
        """Ask of each cart that was at hand whether it was paid after all, the newest first."""
        self._show_held(kept)
        self._found.extend(one for one in kept if not one.is_held)
        for found in self._found:
            sale_id = FactId(found.cart.cart_id)
            self._operations.ask(is_logged, sale_id).then(self._on_logged)

    @Slot(object)
    def _on_logged(self, logged: bool) -> None:  # noqa: FBT001  A slot for an answer.
        found = self._found.popleft()
        if logged:  # It was paid in the moment in which the program ended.
            self._keeper.drop(found.cart.cart_id)
        elif self._till.cart.lines:  # Nothing is mixed, nothing is lost.
            self._keep_aside(found.cart)
            self.state_changed.emit()
        else:
            self.is_asking_to_continue = True
            self._take(found)
            self._ask_to_continue(found)

    def _ask_to_continue(self, found: KeptCart) -> None:
        title = self.tr("Go on with the receipt from before?")
        told = self.tr("{count} lines, {amount}, kept at {time}. Every line is here.")
        advice = told.format(
            count=number_text(len(found.cart.lines)),
            amount=rupiah_text(found.cart.due),
            time=time_text(found.changed_at),
        )
        ways = [WayOutButton(WayOut.CONTINUE), WayOutButton(WayOut.PUT_ASIDE)]
        self._view.strip.say(Tone.CALM, Words(title, advice), ways, icon_name="history")
