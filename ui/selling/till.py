"""What the clerk has before her: the cart at hand, the line the keys act on, and the way back.

No window and no database here. Every change makes a new cart and remembers the one before, so that
undoing is nothing but taking it up again.
"""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import NamedTuple

from msgspec.structs import replace

from coop.goods.price_list import LyingThere, PackOnSale
from coop.selling.cart import (
    Cart,
    CartLine,
    Discount,
    with_discount,
    with_line,
    with_line_discount,
    with_quantity,
    without_line,
)
from coop.selling.cart_prices import with_fresh, with_rules_of, with_terms
from coop.selling.sold_lines import CartEmpty, NotOnSale, PriceChanged, StockTooLow
from coop.shop_settings import OversellPolicy
from ui.selling.till_lines import (
    SellingMoment,
    in_base_units_of,
    line_of,
    packs_in,
)
from values.identity import CartId, ItemId, MemberId
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity

UNDO_MAX = 50
"""Steps. Nobody undoes more of one cart, and a cart of 500 lines is not kept for ever."""
NONE_CHOSEN = -1


class Stage(Enum):
    """How far the sale has come."""

    SELLING = auto()
    PAYING = auto()
    SAVING = auto()
    """The sale is on its way to the disk: nothing may be changed."""
    PAID = auto()
    """It is on the disk; the change stays on the screen until the next scan."""


class Shortage(NamedTuple):
    """The cart asks for more of an item than the book has in the shop."""

    at: int
    """The line that made it so."""
    on_hand: Quantity
    asked: Quantity
    """Of the whole cart, in base units as `on_hand`."""
    unit: str
    wanted: Quantity
    """Packs on the line."""
    possible: Quantity
    """Packs that the book would allow on the line; none where it allows none."""
    elsewhere: tuple[LyingThere, ...] = ()
    """What lies in other places than the shop."""


class _Step(NamedTuple):
    cart: Cart
    chosen: int


class Till:
    """The cart at hand. `chosen` counts lines from 0; `NONE_CHOSEN` while there is none."""

    def __init__(
        self,
        policy: OversellPolicy,
        new_cart_id: Callable[[], CartId],
        moment: Callable[[], SellingMoment],
    ) -> None:
        self.policy = policy
        self._moment = moment
        self.stage = Stage.SELLING
        self._new_cart_id = new_cart_id
        self._book: dict[ItemId, PackOnSale] = {}
        self.last_shortage: Shortage | None = None
        """What was warned of or refused last because the book has too few."""
        self.begin()

    def begin(self) -> None:
        """Start an empty cart."""
        self.take(Cart(cart_id=self._new_cart_id()))

    def take(self, cart: Cart) -> None:
        """Go on with another cart: one that was put aside, or was at hand when the power failed."""
        self.cart = with_terms(cart, *self._moment())
        self.chosen = len(cart.lines) - 1
        self.stage = Stage.SELLING
        self._steps: list[_Step] = []

    def learn(self, packs: Mapping[tuple[ItemId, int], PackOnSale]) -> None:
        """Note what the shop has of goods in a cart taken up again, and their rules of today."""
        self._book.update({pack.item_id: pack for pack in packs.values()})
        self.cart = with_terms(with_rules_of(self.cart, packs), *self._moment())

    @property
    def line(self) -> CartLine | None:
        """The chosen line."""
        return self.cart.lines[self.chosen] if self.chosen != NONE_CHOSEN else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._steps)

    def left_of(self, item_id: ItemId) -> Quantity | None:
        """Return what the shop will have of an item once this cart is sold, if that is known."""
        known = self._book.get(item_id)
        if known is None:
            return None
        return Quantity(known.in_shop - in_base_units_of(self.cart, item_id))

    def choose(self, at: int) -> None:
        """Let the keys act on another line; one too far is the last."""
        self.chosen = min(max(at, 0), len(self.cart.lines) - 1)

    def add(
        self,
        pack: PackOnSale,
        quantity: Quantity,
        *,
        code: str = "",
        is_single: bool = False,
        label_price: Rupiah = ZERO,
    ) -> Shortage | None:
        """Put goods into the cart and choose their line; say whether the book has too few.

        Raises:
            NotOnSale: it has no price, or is no longer sold so.
            QuantityNotPossible, CartFull, DiscountAboveTotal: the cart cannot take it.
            StockTooLow: the shop forbids selling what the book does not have.
        """
        if pack.price is None or not pack.is_sold:
            raise NotOnSale(pack.name)
        line = line_of(pack, quantity, pack.price, code=code, is_single=is_single)
        cart, at = with_line(self.cart, replace(line, label_price=label_price))
        self._book[pack.item_id] = pack
        return self._accept(cart, at)

    def set_quantity(self, quantity: Quantity) -> Shortage | None:
        """Change how much of the chosen line is bought; say whether the book has too few.

        Raises:
            QuantityNotPossible, DiscountAboveTotal: the line cannot have it.
            StockTooLow: the shop forbids selling what the book does not have.
        """
        return self._accept(with_quantity(self.cart, self.chosen, quantity), self.chosen)

    def step(self, units: int) -> Shortage | None:
        """Change the chosen line by so many whole units; refusals as with `set_quantity`."""
        assert self.line is not None
        return self.set_quantity(Quantity(self.line.quantity + units * ONE))

    def discount_line(self, discount: Discount) -> None:
        """Give something away on the chosen line.

        Raises:
            DiscountAboveTotal: it is more than the line costs.
        """
        self._change(with_line_discount(self.cart, self.chosen, discount), self.chosen)

    def discount_all(self, discount: Discount) -> None:
        """Give something away on the whole cart.

        Raises:
            DiscountAboveTotal: it is more than the goods cost.
        """
        self._change(with_discount(self.cart, discount), self.chosen)

    def remove_line(self) -> CartLine | None:
        """Take the chosen line out and return it; the line below it is chosen then."""
        line = self.line
        if line is not None:
            self._change(without_line(self.cart, self.chosen), self.chosen)
        return line

    def empty(self) -> None:
        """Take every line out, and what was given away on the whole."""
        if self.cart.lines:
            self._change(replace(self.cart, lines=(), discount=Discount()), NONE_CHOSEN)

    def sell_to(self, member_id: MemberId | None, member_class: str = "") -> None:
        """Sell to a member of a class or, with None, to nobody in particular."""
        if member_id != self.cart.member_id:
            sold_to = replace(self.cart, member_id=member_id, member_class=member_class)
            self._change(sold_to, self.chosen)

    def reprice(self, changed: PriceChanged) -> None:
        """Take price and rules of now for the goods that were refused; what was given stays.

        A discount in rupiah that the new price no longer covers goes.
        """
        assert changed.fresh is not None
        self._change(with_fresh(self.cart, changed.fresh), self.chosen)

    def undo(self) -> bool:
        """Go back one step; False where there is none."""
        if not self._steps:
            return False
        cart, self.chosen = self._steps.pop()
        self.cart = with_terms(cart, *self._moment())
        return True

    def labelled(self, label: str) -> Cart:
        """Return the cart as it is put aside under a name."""
        return replace(self.cart, label=label.strip())

    def start_paying(self) -> None:
        """Ask for the money.

        Raises:
            CartEmpty: there is nothing to pay for.
        """
        if not self.cart.lines:
            raise CartEmpty
        self.cart = with_terms(self.cart, *self._moment())
        self.stage = Stage.PAYING

    def _accept(self, cart: Cart, at: int) -> Shortage | None:
        if self.policy is OversellPolicy.ALLOW:
            self._change(cart, at)
            return None
        shortage = self._shortage(cart, at)
        self.last_shortage = shortage
        if shortage is not None and self.policy is OversellPolicy.FORBID:
            name = cart.lines[at].name
            raise StockTooLow(
                name, shortage.on_hand, shortage.asked, shortage.unit, shortage.elsewhere
            )
        self._change(cart, at)
        return shortage

    def _shortage(self, cart: Cart, at: int) -> Shortage | None:
        """Say how far line `at` of `cart` asks for more than the shop has, if it is known."""
        line = cart.lines[at]
        known = self._book.get(line.item_id)
        asked = in_base_units_of(cart, line.item_id)
        if known is None or asked <= known.in_shop:
            return None
        mine = line.quantity * line.ratio // ONE
        left = max(0, known.in_shop - (asked - mine))
        return Shortage(
            at,
            known.in_shop,
            asked,
            line.base_unit or line.unit,
            line.quantity,
            Quantity(packs_in(Quantity(left), line)),
            known.lying,
        )

    def _change(self, cart: Cart, chosen: int) -> None:
        self._steps.append(_Step(self.cart, self.chosen))
        del self._steps[:-UNDO_MAX]
        self.cart = with_terms(cart, *self._moment())
        self.chosen = min(chosen, len(cart.lines) - 1)
