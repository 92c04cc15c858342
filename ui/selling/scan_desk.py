"""From a scan, a typed code or a search to a line in the cart."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.goods.scanned_item import ScannedItem
from coop.goods.search_items import FoundItem
from ui.formatting import number_text, quantity_text
from ui.reading import Unreadable
from ui.selling.price_words import not_on_sale_words
from ui.selling.questions import QuantityQuestion, words_for_typed
from ui.selling.shelf import CodeRead, Listed
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.selling.typed_text import TypedText, read_typed
from ui.selling.ways_out import WayOut, WayOutButton
from ui.theme.colours import Tone
from ui.wording import Words
from values.identity import ItemId
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity


class Goods(NamedTuple):
    """What is to be put into the cart; `quantity` is None where nobody has said how much."""

    pack: PackOnSale
    quantity: Quantity | None
    code: str = ""
    is_single: bool = False
    remark: str = ""
    label_price: Rupiah = ZERO


class ScanDesk(QObject):
    """Reads the scan box and the scanner."""

    cart_changed = Signal()
    state_changed = Signal()
    refused = Signal(object)
    enter_pressed = Signal()
    """Enter with nothing typed."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._till, self._view, self._shelf = parts.till, parts.view, parts.shelf
        self._takes_first = False
        self._partial: CodeRead | None = None
        self.is_checking = False
        """The next goods are only asked for their price."""
        self.asked_pack: PackOnSale | None = None
        """What was to be put into the cart last."""
        self.unknown_code = ""
        self.unpriced_item: ItemId | None = None
        self._shelf.found.connect(self._on_found)
        self._shelf.unknown.connect(self._on_unknown)
        self._shelf.unreadable.connect(self._on_unreadable)
        self._shelf.listed.connect(self._on_listed)
        self._shelf.listed_on.connect(self._view.found_model.append)
        self._view.found_model.more_wanted.connect(self._shelf.search_on)
        self._view.scan_box.textEdited.connect(self._on_typed)
        self._view.scan_box.entered.connect(self._on_entered)
        self._view.found.taken.connect(self._on_taken)

    def scan(self, code: str) -> None:
        """Take a code from the scanner; a multiplier that stands in the box is meant for it."""
        typed = self._typed()
        if typed is not None:
            self._clear_box()
            self._look_up(CodeRead(code, typed.times, only_price=self.is_checking))

    def check_price(self) -> None:
        """Ask for a price only: of the goods chosen in the list, else of the next ones."""
        if not self._view.found.isHidden():
            chosen = self._view.found.table.current_row()
            if isinstance(chosen, FoundItem):
                self._clear_box()
                self._view.strip.show_price(chosen.on_sale)
            return
        self._set_checking(on=not self.is_checking)

    def leave(self) -> bool:
        """Go one step back (Esc); False where there is none."""
        if self.is_checking:
            self._set_checking(on=False)
            return True
        return False

    def find(self) -> None:
        """Go to the box, to type a name."""
        self._view.scan_box.setFocus()
        self._view.scan_box.selectAll()

    def put(self, goods: Goods) -> None:
        """Put goods into the cart, and say so in the strip; weighed goods are asked for first."""
        pack = goods.pack
        self.asked_pack = pack
        if pack.price is None or not pack.is_sold:
            self._say_not_on_sale(pack)
            return
        if self._till.stage is Stage.PAID:
            self._till.begin()
            self.state_changed.emit()
        if pack.is_weighed and goods.quantity is None:
            self._ask_weight(goods)
            return
        try:
            self._add(goods)
        except Refusal as refusal:
            self.refused.emit(refusal)

    def show_chosen(self, remark: str = "") -> None:
        """Show the chosen line in the strip, or how to begin."""
        line = self._till.line
        if line is None:
            self._view.strip.rest()
        else:
            self._view.strip.show_line(line, self._till.left_of(line.item_id), remark)

    def _add(self, goods: Goods) -> None:
        quantity = ONE if goods.quantity is None else goods.quantity
        shortage = self._till.add(
            goods.pack,
            quantity,
            code=goods.code,
            is_single=goods.is_single,
            label_price=goods.label_price,
        )
        self.cart_changed.emit()
        if shortage is None:
            self.show_chosen(goods.remark)
        else:
            self._view.strip.say_shortage(shortage)

    def _ask_weight(self, goods: Goods) -> None:
        pack = goods.pack
        assert pack.price is not None

        def weighed(quantity: Quantity) -> None:
            self._add(goods._replace(quantity=quantity))

        title = self.tr("Weight of {name} in {unit}").format(name=pack.name, unit=pack.unit)
        self._view.strip.entry.ask(
            QuantityQuestion(title, pack.unit, pack.price, is_weighed=True, put=weighed)
        )

    def _look_up(self, read: CodeRead) -> None:
        self._shelf.look_up(read)
        if self.is_checking:
            self.is_checking = False
            self.state_changed.emit()

    @Slot(object, object)
    def _on_found(self, read: CodeRead, item: ScannedItem) -> None:
        if read.only_price:
            self._view.strip.show_price(item.on_sale)
            return
        quantity = read.times
        if item.quantity is not None:
            quantity = Quantity(item.quantity * (read.times or ONE) // ONE)
        remark = ""
        if not item.has_good_check_digit:
            remark = self.tr("The code's last figure does not fit; compare the name")
        is_single = item.quantity is not None
        price = ZERO if read.times else item.amount or ZERO  # One label says one price.
        self.put(Goods(item.on_sale, quantity, item.code, is_single, remark, price))

    @Slot(object)
    def _on_unknown(self, read: CodeRead) -> None:
        self.unknown_code = read.code
        if read.is_typed:
            self._partial = read
            self._shelf.search(read.code)
            if not self._view.scan_box.text():
                self._view.scan_box.setText(read.code)
                self._view.scan_box.selectAll()
        else:
            self._view.strip.say_unknown(read.code)

    @Slot(object)
    def _on_unreadable(self, _read: CodeRead) -> None:
        words = Words(
            self.tr("This code cannot be read."),
            self.tr("Scan it once more, or find the goods by name."),
        )
        self._view.strip.say(Tone.WARN, words, [WayOutButton(WayOut.FIND)])

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._partial = None
        self._takes_first = False
        self._view.held.hide()
        try:
            typed = read_typed(text)
        except Unreadable:
            return  # Said on Enter: half of it may be missing yet.
        if typed.is_search:
            self._shelf.search(typed.rest)
        else:
            self._shelf.forget_search()
            self._view.found.hide()

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if not text.strip():
            self.enter_pressed.emit()
            return
        typed = self._typed()
        if typed is None:
            return
        if not typed.rest:
            words = self.tr("The next scan counts {count} times.")
            count = quantity_text(typed.times or ONE)
            self._view.strip.say(Tone.INFO, Words(words.format(count=count)))
        elif typed.is_search:
            self._takes_first = self._shelf.is_searching
            self._shelf.search(typed.rest, is_awaited=self._takes_first)
        else:
            self._clear_box()
            read = CodeRead(typed.rest, typed.times, is_typed=True, only_price=self.is_checking)
            self._look_up(read)

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        partial, self._partial = self._partial, None
        takes_first, self._takes_first = self._takes_first, False
        if self._till.stage in (Stage.PAYING, Stage.SAVING):
            return
        if listed.found and takes_first:
            self._on_taken(listed.found[0])
        elif listed.found:
            words = self.tr("{count} found").format(count=number_text(listed.in_all))
            self._view.found.show_rows(listed.found, words, has_more=listed.has_more)
        else:
            self._view.found.hide()
            if partial is not None:
                self._view.strip.say_unknown(partial.code)
            else:
                self._say_nothing_found(listed.text)

    @Slot(object)
    def _on_taken(self, found: FoundItem) -> None:
        typed = self._typed()
        if typed is None:
            return
        self._clear_box()
        if self.is_checking:
            self._set_checking(on=False)
            self._view.strip.show_price(found.on_sale)
        else:
            self.put(Goods(found.on_sale, typed.times, found.code))

    def _typed(self) -> TypedText | None:
        """Read the box; None where a multiplier makes no sense, which the strip then says."""
        text = self._view.scan_box.text()
        try:
            return read_typed(text)
        except Unreadable as unreadable:
            times = text.split("*")[0]
            advice = self.tr("Before the star stands a quantity, such as 5* or 0,25*.")
            words = Words(words_for_typed(unreadable, times), advice)
            self._view.strip.say(Tone.WARN, words, [])
            return None

    def _clear_box(self) -> None:
        self._shelf.forget_search()
        self._partial = None
        self._view.found.hide()
        self._view.held.hide()
        self._view.scan_box.clear()

    def _set_checking(self, *, on: bool) -> None:
        self.is_checking = on
        if on:
            words = Words(
                self.tr("Price check: scan goods, or type a name."),
                self.tr("Nothing goes into the cart. Esc leaves."),
            )
            self._view.strip.say(Tone.INFO, words)
        else:
            self.show_chosen()
        self.state_changed.emit()

    def _say_nothing_found(self, text: str) -> None:
        title = self.tr("Nothing is called “{text}”.").format(text=text)
        words = Words(title, self.tr("Type a part of the name, or note new goods."))
        self.unknown_code = ""
        self._view.strip.say(Tone.WARN, words, [WayOutButton(WayOut.NEW_ITEM)])

    def _say_not_on_sale(self, pack: PackOnSale) -> None:
        self.unpriced_item = pack.item_id
        words, way = not_on_sale_words(pack)
        ways = [WayOutButton(WayOut.SET_PRICE, way), WayOutButton(WayOut.FIND)]
        self._view.strip.say(Tone.WARN, words, ways)
