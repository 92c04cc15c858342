"""The place under the scan box: the last scan, why one was refused, or a question.

It has one height, takes no focus save for a question, and never times out.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.goods.price_list import PackOnSale
from coop.selling.cart import CartLine
from ui.formatting import quantity_text, rupiah_text
from ui.selling.entry_bar import EntryBar
from ui.selling.figures import TIMES
from ui.selling.one_of import OneOf
from ui.selling.price_words import ceiling_note, rule_note, rules_note
from ui.selling.till import Shortage
from ui.selling.ways_out import WayOut, WayOutButton
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.layouts import column, row
from ui.widgets.lying_words import elsewhere_words
from ui.widgets.note import STRIP_HEIGHT, STRIP_HEIGHT_SHORT, Strip
from ui.wording import Words
from values.quantity import NOTHING, ONE, Quantity

_BESIDE_WIDTH_MIN = 1_000
"""Of the window: in a narrower one the ways out stand below the words."""


class ScanStrip(QWidget):
    """Shows one of the three; `way_taken` tells which button of a refusal was pressed."""

    way_taken = Signal(str)
    refused = Signal()
    """What was asked for did not happen."""

    def __init__(self) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._is_told = False
        self._text = ""
        self._ways: tuple[WayOutButton, ...] = ()
        self._below: tuple[WayOutButton, ...] = ()
        self.strip = Strip()
        self.entry = EntryBar()
        self._parts = OneOf(self.strip, self.entry)
        self._ways_below = QWidget()
        self._ways_row = row(gap=6)
        self._ways_below.setLayout(self._ways_row)
        self._ways_below.hide()
        self.setLayout(column(self._parts, self._ways_below, gap=6))
        self.entry.opened.connect(self._show_entry)
        self.entry.closed.connect(self._show_strip)

    def rest(self) -> None:
        """Say how to begin."""
        title = self.tr("Ready for the next buyer")
        self._line(title, self.tr("Scan goods, or type a name or a code."), icon_name="info")

    def show_line(self, line: CartLine, left: Quantity | None, remark: str = "") -> None:
        """Show a line of the cart as the last scan made it, and what the book has left."""
        prices = (ceiling_note(line), rule_note(line))
        parts = [*prices, self._left_words(line, left), remark]
        quantity = quantity_text(line.quantity, line.unit)
        times = f"{quantity} {TIMES} {rupiah_text(line.unit_price)}"
        sub = " · ".join(filter(None, parts))
        self._line(line.name, sub, times, rupiah_text(line.amount))

    def show_buyer(self, name: str, number: str) -> None:
        """Say which member was chosen."""
        told = self.tr("Member {number}. F3 takes the member off again.")
        title = self.tr("{name} buys.").format(name=name)
        self._line(title, told.format(number=number), icon_name="user-round")

    def show_price(self, pack: PackOnSale) -> None:
        """Answer a price check: nothing went into the cart."""
        stock = self.tr("In stock: {stock}").format(
            stock=quantity_text(pack.in_shop, pack.base_unit)
        )
        stock = ", ".join(filter(None, (stock, elsewhere_words(pack.lying, pack.base_unit))))
        parts = [self.tr("Price only, not in the cart"), stock]
        if pack.ratio != ONE:
            contents = self.tr("{unit} of {count} {base}")
            parts.append(
                contents.format(
                    unit=pack.unit, count=quantity_text(pack.ratio), base=pack.base_unit
                )
            )
        parts[1:1] = rules_note(pack)
        price = self.tr("no price") if pack.price is None else rupiah_text(pack.price)
        per = self.tr("a {unit}").format(unit=pack.unit)
        self._line(pack.name, " · ".join(parts), per, price, icon_name="tag")
        self._is_told = True
        self._show()

    def say(
        self,
        tone: Tone,
        words: Words,
        ways: Sequence[WayOutButton] = (),
        *,
        icon_name: str = "",
    ) -> None:
        """Say what happened and what to do, with at most two ways out."""
        self._is_told = True
        self._text = words.as_text()
        self._ways = tuple(ways)
        for way in ways:
            way.taken.connect(self.way_taken)
        advice = "" if self._room.is_slim and ways else words.advice
        is_cramped = self._room.width < _BESIDE_WIDTH_MIN
        beside = () if is_cramped else ways
        self._forget_ways_below()
        self.strip.say(tone, words.title, advice, icon_name=icon_name, actions=beside)
        self._below = tuple(ways) if is_cramped else ()
        for way in self._below:
            self._ways_row.addWidget(way, 1)
        self._ways_below.setVisible(bool(self._below))
        self._show()
        if tone in (Tone.WARN, Tone.BAD):
            self.refused.emit()

    def say_unknown(self, code: str) -> None:
        """Say that nothing has this code."""
        title = self.tr("Code {code} is not on the list of goods yet.").format(code=code)
        advice = self.tr("Compare its figures with the pack.")
        ways = [WayOutButton(WayOut.FIND), WayOutButton(WayOut.NEW_ITEM)]
        self.say(Tone.WARN, Words(title, advice), ways)

    def say_shortage(self, shortage: Shortage) -> None:
        """Warn that the book has too few; the thing in the buyer's hand may be sold all the same.

        The buttons name the quantities of the line.
        """
        asked = quantity_text(shortage.asked, shortage.unit)
        advice = self.tr("Is it there? Sell it; the next count will look into it.")
        if shortage.elsewhere:
            title = self.tr("{left} left in the shop, {where}; {asked} are asked for.").format(
                left=quantity_text(max(NOTHING, shortage.on_hand), shortage.unit),
                where=elsewhere_words(shortage.elsewhere, shortage.unit),
                asked=asked,
            )
            advice = self.tr("Fetch it from there, and write that down as carried.")
        elif shortage.on_hand > 0:
            title = self.tr("The book has {left} left, {asked} are asked for.").format(
                left=quantity_text(shortage.on_hand, shortage.unit), asked=asked
            )
        else:
            title = self.tr("The book has none left, {asked} are asked for.").format(asked=asked)
        sell = self.tr("Sell {count}").format(count=quantity_text(shortage.wanted))
        ways = [WayOutButton(WayOut.SELL_ANYWAY, sell)]
        if shortage.possible:
            ways.append(WayOutButton(WayOut.MAKE_POSSIBLE, self.make_words(shortage.possible)))
        self.say(Tone.WARN, Words(title, advice), ways)

    def make_words(self, quantity: Quantity) -> str:
        """Write the words of the button that takes less."""
        return self.tr("Make it {count}").format(count=quantity_text(quantity))

    def text(self) -> str:
        """Return all that is said, were it read out."""
        question = self.entry.question
        return self._text if question is None else question.title

    def ways(self) -> dict[WayOut, WayOutButton]:
        """Return the ways out that are offered."""
        return {way.way: way for way in self._ways}

    def fit(self, room: Room) -> None:
        """Be lower in a low window; in the smallest only come up when there is something to say."""
        self._room = room
        self.strip.set_short(short=room.is_short)
        fix_size(self._parts, height=STRIP_HEIGHT_SHORT if room.is_short else STRIP_HEIGHT)
        self.entry.fit(room)
        self._show()

    def _line(
        self, title: str, sub: str, summed: str = "", amount: str = "", *, icon_name: str = "check"
    ) -> None:
        self._is_told = False
        self._ways = ()
        self._text = " ".join(filter(None, (title, sub, summed, amount)))
        self._forget_ways_below()
        self.strip.show_line(title, sub, summed, amount, icon_name=icon_name)
        self._show()

    def _forget_ways_below(self) -> None:
        """Where the strip is too narrow for buttons they stand below it."""
        for way in self._below:
            self._ways_row.removeWidget(way)
            way.hide()
            way.deleteLater()
        self._below = ()
        self._ways_below.hide()

    def _left_words(self, line: CartLine, left: Quantity | None) -> str:
        if left is None:
            return ""
        sentence = self.tr("{stock} left")
        return sentence.format(stock=quantity_text(left, line.base_unit or line.unit))

    @Slot()
    def _show_entry(self) -> None:
        self._parts.show_part(self.entry)
        self._show()

    @Slot()
    def _show_strip(self) -> None:
        self._parts.show_part(self.strip)
        self._show()

    def _show(self) -> None:
        is_asking = self.entry.question is not None
        self.setVisible(not self._room.is_flat or self._is_told or is_asking)
