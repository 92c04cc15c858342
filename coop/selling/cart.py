"""The cart at hand (nota yang sedang dibuat): values only, each change makes a new one.

The window shows a cart at once and has it kept on the disk behind; a cart is no fact until it is
paid, and its `cart_id` then becomes the id of the sale: paid twice, it is sold once.
"""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from coop.errors import Refusal
from coop.facts.batches import ExpiredOverride
from coop.facts.prices import HeldRule
from coop.facts.selling import AppliedRule
from coop.prices.line_price import Asked, LinePrice, Terms, line_price
from coop.prices.mixed_bundle import MixedPrice
from values.identity import CartId, ItemId, MemberId
from values.money import RUPIAH_MAX, ZERO, Rupiah, rounded_to
from values.percentage import BasisPoints, share_of
from values.quantity import ONE, QUANTITY_MAX, Quantity, is_exact, price_of

LINES_MAX = 500
"""The longest real sale had 27 lines; this many still fit into one fact."""
REASON_LETTERS_MAX = 80


class Discount(Struct, frozen=True, omit_defaults=True):
    """What is given away: so many rupiah, or a share of the price; never both."""

    amount: Rupiah = ZERO
    rate: BasisPoints = BasisPoints(0)
    reason: str = ""

    def of(self, price: Rupiah) -> Rupiah:
        """Return the discount on `price`."""
        return self.amount or share_of(price, self.rate)

    @property
    def reason_kept(self) -> str:
        """The reason as it is recorded: on one line, and not too long."""
        return " ".join(self.reason.split())[:REASON_LETTERS_MAX]


class CartLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the cart, with everything that the screen and the paper say of it."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str = ""
    ratio: Quantity = ONE
    quantity: Quantity = ONE
    unit_price: Rupiah
    code: str = ""
    """What was scanned, or one of the pack's codes; empty where it has none."""
    is_weighed: bool = False
    is_single: bool = False
    """Weighed or priced by its own label: the next one of the same item is another line."""
    label_price: Rupiah = ZERO
    """What the scale printed for all of it: its weight is no whole gram, the price is exact."""
    discount: Discount = Discount()
    rules: tuple[HeldRule, ...] = ()
    """Other prices of the day, whether they hold for this buyer or not."""
    terms: Terms | None = None
    """When it is sold, and to whom: none of the rules holds before that is known."""
    mixed: MixedPrice | None = None
    """What it costs as a part of a bundle over several items; `with_terms` says it."""
    ceiling: Rupiah | None = None
    """The most that the law allows for one pack (HET)."""
    instead_of: tuple[ItemId, int] | None = None
    """What was scanned, where that was merged into this meanwhile."""

    @property
    def listed(self) -> Rupiah:
        """What it costs by the list or, with a label of its own, by that."""
        return self.label_price or price_of(self.quantity, self.unit_price)

    @property
    def priced(self) -> LinePrice:
        """The price by the cheapest rule that holds, and that rule."""
        if self.mixed is not None:
            return LinePrice(self.mixed.amount, self.mixed.held)
        return self.priced_alone

    @property
    def priced_alone(self) -> LinePrice:
        """The price by the cheapest rule of its own."""
        if not self.rules or self.terms is None:
            return LinePrice(self.listed, None)
        asked = Asked(self.quantity, self.unit_price, self.listed)
        return line_price(asked, self.rules, self.terms)

    @property
    def gross(self) -> Rupiah:
        """The price before the discount."""
        return self.priced.amount

    @property
    def applied(self) -> AppliedRule | None:
        """The rule that made it cheaper, as it is recorded."""
        amount, held = self.priced
        if held is None:
            return None
        rule = held.rule
        name = rule.name or rule.member_class
        saving = Rupiah(self.listed - amount)
        return AppliedRule(
            held.rule_id, held.line, rule.kind, rule.price, rule.quantity, name, saving
        )

    @property
    def is_above_ceiling(self) -> bool:
        """Whether the buyer would pay more than the law allows."""
        return self.ceiling is not None and self.gross > price_of(self.quantity, self.ceiling)

    @property
    def discount_amount(self) -> Rupiah:
        """The line's discount in rupiah."""
        return self.discount.of(self.gross)

    @property
    def amount(self) -> Rupiah:
        """The price after the discount."""
        return Rupiah(self.gross - self.discount_amount)


class Cart(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A cart; `lines` are in the order in which they were scanned."""

    cart_id: CartId
    lines: tuple[CartLine, ...] = ()
    discount: Discount = Discount()
    is_member: bool = False
    """Of a cart that was kept before members were chosen by name."""
    member_id: MemberId | None = None
    """Who buys; None is anybody."""
    member_class: str = ""
    """Theirs, as the register has it."""
    label: str = ""
    """What the clerk calls it while it is put aside."""
    expired_allowed: ExpiredOverride | None = None
    """Who lets goods of it be sold whose last day is over; None where nobody does."""

    @property
    def is_for_member(self) -> bool:
        """Whether a member buys, known by name or not."""
        return self.is_member or self.member_id is not None

    @property
    def goods(self) -> Rupiah:
        """The lines' amounts, their own discounts taken off."""
        return Rupiah(sum(line.amount for line in self.lines))

    @property
    def discount_amount(self) -> Rupiah:
        """The discount on the whole in rupiah."""
        return self.discount.of(self.goods)

    @property
    def due(self) -> Rupiah:
        """What is to be paid, before any rounding."""
        return Rupiah(self.goods - self.discount_amount)

    def due_in_cash(self, step: int) -> Rupiah:
        """Return what is to be paid if all of it is paid in cash."""
        return rounded_to(self.due, step)


class QuantityFault(StrEnum):
    """Why a quantity cannot stand on a line."""

    NOT_POSITIVE = "not_positive"
    TOO_LARGE = "too_large"
    NOT_WHOLE = "not_whole"
    NOT_EXACT = "not_exact"


class QuantityNotPossible(Refusal):
    """The quantity makes no sense for this pack."""

    fault: QuantityFault
    unit: str


class DiscountAboveTotal(Refusal):
    """More would be given away than the goods cost."""

    discount: Rupiah
    total: Rupiah


class CartFull(Refusal):
    """The cart has as many lines as one sale may have."""

    limit: int


def check_quantity(line: CartLine, quantity: Quantity) -> None:
    """Refuse what cannot be sold of this pack.

    Raises:
        QuantityNotPossible: it is none, absurdly much, or no whole number of what is counted.
    """
    fault = None
    if quantity <= 0:
        fault = QuantityFault.NOT_POSITIVE
    elif quantity > QUANTITY_MAX or price_of(quantity, line.unit_price) > RUPIAH_MAX:
        fault = QuantityFault.TOO_LARGE
    elif not line.is_weighed and quantity % ONE:
        fault = QuantityFault.NOT_WHOLE
    elif not is_exact(quantity, line.ratio):
        fault = QuantityFault.NOT_EXACT
    if fault:
        raise QuantityNotPossible(fault, line.unit)


def with_line(cart: Cart, line: CartLine) -> tuple[Cart, int]:
    """Add goods; return the cart and which line (from 0) they went to.

    What is already in the cart in the same pack and at the same price is counted on its line,
    unless it is weighed or bears a label of its own.

    Raises:
        QuantityNotPossible: the quantity makes no sense.
        CartFull: there are too many lines.
    """
    for at, old in enumerate(cart.lines):
        same = (old.item_id, old.pack, old.unit_price) == (line.item_id, line.pack, line.unit_price)
        if same and not (old.is_single or line.is_single or line.is_weighed):
            return with_quantity(cart, at, Quantity(old.quantity + line.quantity)), at
    check_quantity(line, line.quantity)
    if len(cart.lines) >= LINES_MAX:
        raise CartFull(LINES_MAX)
    return replace(cart, lines=(*cart.lines, line)), len(cart.lines)


def with_quantity(cart: Cart, at: int, quantity: Quantity) -> Cart:
    """Change how much of a line is bought.

    Raises:
        QuantityNotPossible: the quantity makes no sense.
        DiscountAboveTotal: the line's discount in rupiah would exceed what is left of it.
    """
    line = cart.lines[at]
    check_quantity(line, quantity)
    if quantity == line.quantity:
        return cart
    changed = replace(line, quantity=quantity, label_price=ZERO, mixed=None)
    return _with_changed(cart, at, changed)


def with_line_discount(cart: Cart, at: int, discount: Discount) -> Cart:
    """Give something away on one line.

    Raises:
        DiscountAboveTotal: it is more than the line costs.
    """
    return _with_changed(cart, at, replace(cart.lines[at], discount=discount))


def with_discount(cart: Cart, discount: Discount) -> Cart:
    """Give something away on the whole cart.

    Raises:
        DiscountAboveTotal: it is more than the goods cost.
    """
    _check_discount(discount.of(cart.goods), cart.goods)
    return replace(cart, discount=discount)


def without_line(cart: Cart, at: int) -> Cart:
    """Take a line out; a discount on the whole that no longer fits goes with it."""
    left = replace(cart, lines=cart.lines[:at] + cart.lines[at + 1 :])
    return replace(left, discount=Discount()) if left.discount_amount > left.goods else left


def _with_changed(cart: Cart, at: int, line: CartLine) -> Cart:
    _check_discount(line.discount_amount, line.gross)
    lines = (*cart.lines[:at], line, *cart.lines[at + 1 :])
    changed = replace(cart, lines=lines)
    _check_discount(changed.discount_amount, changed.goods)
    return changed


def _check_discount(discount: Rupiah, total: Rupiah) -> None:
    if not 0 <= discount <= total:
        raise DiscountAboveTotal(discount, total)
