"""Lines of the cart at hand: made of goods on sale, priced by the day's rules, and counted."""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from coop.goods.price_list import PackOnSale
from coop.selling.cart import Cart, CartLine
from ui.formatting import in_zone
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, ONE, Quantity, is_exact


class SellingMoment(NamedTuple):
    """When something is sold: the business day, and minutes since midnight by the shop's clock."""

    day: date
    minute: int


def moment_now(now: Callable[[], datetime], today: Callable[[], date]) -> SellingMoment:
    """Read the clock."""
    local = in_zone(now())
    return SellingMoment(today(), local.hour * 60 + local.minute)


def line_of(
    pack: PackOnSale,
    quantity: Quantity,
    price: Rupiah,
    *,
    code: str = "",
    is_single: bool = False,
) -> CartLine:
    """Write a line of the cart for goods as they are on sale."""
    return CartLine(
        item_id=pack.item_id,
        pack=pack.pack,
        name=pack.name,
        unit=pack.unit,
        base_unit=pack.base_unit,
        ratio=pack.ratio,
        quantity=quantity,
        unit_price=price,
        code=code,
        is_weighed=pack.is_weighed,
        is_single=is_single,
        rules=pack.rules,
        ceiling=pack.ceiling,
    )


def in_base_units_of(cart: Cart, item_id: ItemId) -> Quantity:
    """Add up what a cart asks of an item, whatever the packs."""
    packs = (line for line in cart.lines if line.item_id == item_id)
    return Quantity(sum(line.quantity * line.ratio // ONE for line in packs))


def packs_in(left: Quantity, line: CartLine) -> Quantity:
    """Return how much of `left` base units the line could have in its pack."""
    packs = Quantity(left * ONE // line.ratio)
    if not line.is_weighed or not is_exact(packs, line.ratio):
        packs = Quantity(packs // ONE * ONE)
    return max(packs, NOTHING)
