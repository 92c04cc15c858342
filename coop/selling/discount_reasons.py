"""Large discounts are written down with a reason."""

from coop.errors import Refusal
from coop.selling.cart import Cart
from values.percentage import BasisPoints, share_of


class DiscountNeedsReason(Refusal):
    """So large a discount is written down with a reason."""

    limit: BasisPoints


def check_reasons(cart: Cart, limit: BasisPoints) -> None:
    """Refuse a large discount without a reason.

    Raises:
        DiscountNeedsReason: a line's discount, or that on the whole, is above `limit` of the price.
    """
    given = [(line.discount, line.discount_amount, line.gross) for line in cart.lines]
    given.append((cart.discount, cart.discount_amount, cart.goods))
    for discount, amount, price in given:
        if amount > share_of(price, limit) and not discount.reason_kept:
            raise DiscountNeedsReason(limit)
