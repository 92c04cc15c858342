"""What is done with the lines of the cart: more, less, discounts, out, and back again."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from coop.errors import Refusal
from coop.selling.cart import (
    CartFull,
    CartLine,
    Discount,
    DiscountAboveTotal,
    QuantityFault,
    QuantityNotPossible,
    with_discount,
    with_line_discount,
)
from coop.selling.discount_reasons import DiscountNeedsReason, check_reasons
from coop.selling.sold_lines import NotOnSale, StockTooLow
from ui.formatting import quantity_text, rupiah_text
from ui.selling.questions import (
    Choice,
    DiscountQuestion,
    QuantityQuestion,
    TextQuestion,
    discount_text,
)
from ui.selling.till import Shortage
from ui.selling.till_parts import TillParts
from ui.selling.ways_out import WayOut, WayOutButton
from ui.selling.wording import words_at_till
from ui.theme.colours import Tone
from ui.wording import Words
from values.quantity import Quantity


class LineDesk(QObject):
    """Acts on the chosen line; what a rule refuses is said in the strip."""

    cart_changed = Signal()
    line_shown = Signal()
    """The chosen line should be shown in the strip."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._parts, self._till, self._view = parts, parts.till, parts.view

    def step(self, units: int) -> None:
        """Take so many more of the chosen line."""
        if self._till.line is None:
            return
        try:
            self._after(self._till.step(units))
        except Refusal as refusal:
            self.refuse(refusal)

    def ask_quantity(self) -> None:
        """Ask how much of the chosen line."""
        line = self._till.line
        if line is None:
            return
        self._view.strip.entry.ask(
            QuantityQuestion(
                self.tr("Quantity of {name}").format(name=line.name),
                line.unit,
                line.unit_price,
                line.is_weighed,
                self._set_quantity,
                quantity_text(line.quantity).replace(".", ""),
            )
        )

    def ask_discount(self, *, on_all: bool = False) -> None:
        """Ask what is given away on the chosen line; asked again, on the whole."""
        line = self._till.line
        if line is None:
            return
        choices = (
            Choice(self.tr("This line"), partial(self.ask_discount, on_all=False), not on_all),
            Choice(self.tr("The whole"), partial(self.ask_discount, on_all=True), on_all),
        )
        if on_all:
            title, price = self.tr("Discount"), self._till.cart.goods
            hint = self.tr("On the whole, {amount}").format(amount=rupiah_text(price))
            given, put = self._till.cart.discount, self._give_on_all
        else:
            title, hint = self.tr("Discount"), line.name
            price, given, put = line.gross, line.discount, self._give_on_line
        self._view.strip.entry.ask(
            DiscountQuestion(title, hint, price, put, discount_text(given), choices)
        )

    def turn_discount(self) -> None:
        """Ask for the other discount: on the whole instead of the line, or back."""
        question = self._view.strip.entry.question
        if isinstance(question, DiscountQuestion):
            self.ask_discount(on_all=question.choices[0].is_on)

    def remove(self) -> None:
        """Take the chosen line out."""
        line = self._till.remove_line()
        if line is not None:
            self.cart_changed.emit()
            self._say_gone(self.tr("{name} is taken out.").format(name=line.name))

    def empty(self) -> None:
        """Take every line out."""
        if self._till.cart.lines:
            self._till.empty()
            self.cart_changed.emit()
            self._say_gone(self.tr("The cart is empty."))

    def undo(self) -> None:
        """Go back one step."""
        if self._till.undo():
            self.cart_changed.emit()
            self.line_shown.emit()

    def make_possible(self) -> None:
        """Take no more than the book has, of the line that asked for more."""
        shortage = self._till.last_shortage
        if shortage is None or shortage.at >= len(self._till.cart.lines):
            return
        self._till.choose(shortage.at)
        try:
            self._after(self._till.set_quantity(shortage.possible))
        except Refusal as refusal:
            self.refuse(refusal)

    def refuse(self, refusal: Refusal) -> None:
        """Say in the strip what cannot be, with the ways on."""
        ways = [WayOutButton(way) for way in self._ways_of(refusal)]
        shortage = self._till.last_shortage
        if isinstance(refusal, StockTooLow) and shortage is not None and shortage.possible:
            words = self._view.strip.make_words(shortage.possible)
            ways.insert(0, WayOutButton(WayOut.MAKE_POSSIBLE, words))
        tone = Tone.WARN if isinstance(refusal, NotOnSale) else Tone.BAD
        self._view.strip.say(tone, words_at_till(refusal), ways[:2])

    def _ways_of(self, refusal: Refusal) -> list[WayOut]:
        match refusal:
            case QuantityNotPossible(fault=QuantityFault.NOT_POSITIVE):
                return [WayOut.TAKE_OUT]
            case DiscountAboveTotal() | DiscountNeedsReason():
                return [WayOut.DISCOUNT]
            case CartFull():
                return [WayOut.PAY]
            case NotOnSale():
                return [WayOut.SET_PRICE]
            case _:
                return [WayOut.FIND]

    def _set_quantity(self, quantity: Quantity) -> None:
        self._after(self._till.set_quantity(quantity))

    def _after(self, shortage: Shortage | None) -> None:
        self.cart_changed.emit()
        if shortage is None:
            self.line_shown.emit()
        else:
            self._view.strip.say_shortage(shortage)

    def _give_on_line(self, discount: Discount) -> None:
        if self._lacks_reason(discount, self._till.line):
            self._ask_reason(discount, on_all=False)
            return
        self._till.discount_line(discount)
        self.cart_changed.emit()
        self.line_shown.emit()

    def _give_on_all(self, discount: Discount) -> None:
        if self._lacks_reason(discount, None):
            self._ask_reason(discount, on_all=True)
            return
        self._till.discount_all(discount)
        self.cart_changed.emit()
        self.line_shown.emit()

    def _lacks_reason(self, discount: Discount, line: CartLine | None) -> bool:
        """Try the discount on a copy; refusals of the amount itself are raised."""
        cart, at = self._till.cart, self._till.chosen
        tried = (
            with_discount(cart, discount)
            if line is None
            else with_line_discount(cart, at, discount)
        )
        try:
            check_reasons(tried, self._parts.settings.discount_reason_from)
        except DiscountNeedsReason:
            return not discount.reason
        return False

    def _ask_reason(self, discount: Discount, *, on_all: bool) -> None:
        give = self._give_on_all if on_all else self._give_on_line

        def with_reason(reason: str) -> None:
            if not reason:
                raise DiscountNeedsReason(self._parts.settings.discount_reason_from)
            give(Discount(discount.amount, discount.rate, reason))

        near, damaged = self.tr("Nearly expired"), self.tr("Damaged pack")
        answer = self._view.strip.entry.answer_with
        choices = (Choice(near, partial(answer, near)), Choice(damaged, partial(answer, damaged)))
        hint = self.tr("So large a discount is written down with a reason.")
        title = self.tr("Why {discount}?").format(discount=discount_text(discount))
        self._view.strip.entry.ask(TextQuestion(title, hint, with_reason, choices=choices))

    def _say_gone(self, title: str) -> None:
        words = Words(title, self.tr("Ctrl+Z brings it back."))
        self._view.strip.say(Tone.CALM, words, [WayOutButton(WayOut.UNDO)], icon_name="trash-2")
