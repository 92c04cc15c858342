"""A cart's prices: the rules that hold for who buys and when, and what replaces an old price."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from coop.goods.price_list import PackOnSale
from coop.prices.line_price import Terms
from coop.prices.mixed_bundle import MixableLine, mixed_prices
from coop.selling.cart import Cart, CartLine, Discount
from values.identity import ItemId
from values.money import ZERO
from values.prices import PriceRuleKind


def with_terms(cart: Cart, day: date, minute: int) -> Cart:
    """Let the rules of prices hold for who buys, on that day and in that minute.

    Bundles over several items are made anew of what is in the cart. A discount in rupiah that is
    more than what its goods cost then goes.
    """
    terms = Terms(day, minute, cart.is_for_member, cart.member_class)
    is_known = all(not line.rules or line.terms == terms for line in cart.lines)
    if is_known and not any(map(_is_mixable, cart.lines)):
        return cart
    lines = with_bundles([replace(line, terms=terms) for line in cart.lines], terms)
    return _within_goods(replace(cart, lines=tuple(map(_within_price, lines))))


def with_bundles(lines: Sequence[CartLine], terms: Terms) -> list[CartLine]:
    """Return the lines, those that make bundles over several items at their share of these."""
    if not any(map(_is_mixable, lines)):
        return list(lines)
    seen = [
        MixableLine(line.quantity, line.unit_price, line.priced_alone.amount, line.rules)
        for line in lines
    ]
    found = mixed_prices(seen, terms)
    return [replace(line, mixed=found.get(at)) for at, line in enumerate(lines)]


def _is_mixable(line: CartLine) -> bool:
    kinds = (held.rule.kind for held in line.rules)
    return line.mixed is not None or PriceRuleKind.MIX in kinds


def with_rules_of(cart: Cart, packs: Mapping[tuple[ItemId, int], PackOnSale]) -> Cart:
    """Take the rules and ceilings of today for a cart from before; prices are left to the sale."""
    lines = []
    for line in cart.lines:
        pack = packs.get((line.item_id, line.pack))
        fresh = line if pack is None else replace(line, rules=pack.rules, ceiling=pack.ceiling)
        lines.append(fresh)
    return replace(cart, lines=tuple(lines))


def with_fresh(cart: Cart, fresh: CartLine) -> Cart:
    """Take price and rules of today for every line of the same pack.

    A discount in rupiah that the new price no longer covers goes.
    """
    lines = tuple(
        _within_price(
            replace(
                line,
                item_id=fresh.item_id,
                pack=fresh.pack,
                unit_price=fresh.unit_price,
                rules=fresh.rules,
                terms=fresh.terms,
                mixed=None,
                ceiling=fresh.ceiling,
                label_price=ZERO if line.unit_price != fresh.unit_price else line.label_price,
            )
        )
        if (line.item_id, line.pack) in {(fresh.item_id, fresh.pack), fresh.instead_of}
        else line
        for line in cart.lines
    )
    of = fresh.terms
    member_class = of.member_class if of else cart.member_class
    return _within_goods(replace(cart, lines=lines, member_class=member_class))


def _within_price(line: CartLine) -> CartLine:
    return replace(line, discount=Discount()) if line.discount_amount > line.gross else line


def _within_goods(cart: Cart) -> Cart:
    return replace(cart, discount=Discount()) if cart.discount_amount > cart.goods else cart
