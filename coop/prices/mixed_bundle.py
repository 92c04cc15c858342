"""Bundles over several items (paket campur): any 3 of these for 10.000, mixed as the buyer likes.

The dearest pieces go into bundles first, as many as make whole ones and cost less so; what is left
over costs what the list says. A line is in one bundle at most, with all of it: the bundle that
saves most for each of its pieces takes its lines first, of equal ones the older. It holds where its
lines cost less than each would by its own best rule.

What they cost together is shared out in proportion to what each would have cost, by largest
remainders, of equal ones to the earlier line: the shares add up, and none is above that price.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from msgspec import Struct

from coop.facts.prices import HeldRule
from coop.prices.line_price import Terms, is_in_time
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import ONE, Quantity, price_of
from values.shares import shares_of


class MixedPrice(Struct, frozen=True):
    """What a line costs as a part of a bundle over several items."""

    amount: Rupiah
    held: HeldRule


class MixableLine(NamedTuple):
    """A line as bundles see it."""

    quantity: Quantity
    unit_price: Rupiah
    alone: Rupiah
    """What it costs by the list, or by the best rule of its own."""
    rules: tuple[HeldRule, ...]


class _Offer(NamedTuple):
    """What one bundle would do; the lines by their place."""

    saving: Fraction
    """For each piece in it; nothing where it does not hold."""
    prices: dict[int, MixedPrice]


_NO_OFFER = _Offer(Fraction(0), {})
_Mix = tuple[bytes, int]
"""The fact that set it, and which of that fact's bundles it is."""


def mixed_prices(lines: Sequence[MixableLine], terms: Terms | None) -> dict[int, MixedPrice]:
    """Return what lines cost in bundles, by their place from 0; others are left out."""
    mixes = _mixes(lines, terms)
    found: dict[int, MixedPrice] = {}
    while mixes:
        offers = {mix: _offer(lines, rules) for mix, rules in mixes.items()}
        best = min(offers, key=lambda mix: (-offers[mix].saving, mix))
        if offers[best].saving <= 0:
            break
        found |= offers[best].prices
        del mixes[best]
        for rules in mixes.values():
            for at in offers[best].prices:
                rules.pop(at, None)
    return found


def _mixes(
    lines: Sequence[MixableLine], terms: Terms | None
) -> defaultdict[_Mix, dict[int, HeldRule]]:
    """Gather by bundle the lines that may be in it."""
    mixes: defaultdict[_Mix, dict[int, HeldRule]] = defaultdict(dict)
    for at, line in enumerate(lines):
        for held in line.rules:
            rule = held.rule
            is_mix = rule.kind is PriceRuleKind.MIX and line.quantity % ONE == 0
            if is_mix and terms is not None and is_in_time(rule, terms.day, terms.minute):
                mixes[held.rule_id.bytes, rule.mix].setdefault(at, held)
    return mixes


def _offer(lines: Sequence[MixableLine], rules: Mapping[int, HeldRule]) -> _Offer:
    if not rules:
        return _NO_OFFER
    dearest_first = sorted(rules, key=lambda at: (-lines[at].unit_price, at))
    rule = rules[dearest_first[0]].rule
    size = rule.quantity // ONE
    bundles = _bundles([lines[at] for at in dearest_first], size, rule.price)
    rest = bundles * size
    together, members = bundles * rule.price, []
    for at in dearest_first:
        line = lines[at]
        bundled = min(rest, line.quantity // ONE)
        if not bundled:
            break
        rest -= bundled
        members.append(at)
        together += price_of(Quantity(line.quantity - bundled * ONE), line.unit_price)
    members.sort()
    alone = [lines[at].alone for at in members]
    saving = sum(alone) - together
    if saving <= 0:
        return _NO_OFFER
    shares = shares_of(Rupiah(together), alone)
    prices = {at: MixedPrice(share, rules[at]) for at, share in zip(members, shares, strict=True)}
    return _Offer(Fraction(saving, bundles * size), prices)


def _bundles(dearest_first: Sequence[MixableLine], size: int, price: Rupiah) -> int:
    """Count the whole bundles that cost less than their pieces: each is cheaper than the next."""
    pieces = sum(line.quantity // ONE for line in dearest_first)
    low, high = 0, pieces // size
    while low < high:
        middle = (low + high + 1) // 2
        worth = _worth(dearest_first, middle * size) - _worth(dearest_first, (middle - 1) * size)
        low, high = (middle, high) if worth > price else (low, middle - 1)
    return low


def _worth(dearest_first: Sequence[MixableLine], pieces: int) -> int:
    """Add up the first pieces by the list."""
    total = 0
    for line in dearest_first:
        taken = min(pieces, line.quantity // ONE)
        total += taken * line.unit_price
        pieces -= taken
    return total
