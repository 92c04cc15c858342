"""What a line costs, and which rule made it so (harga yang berlaku).

    the list's price --+
    every rule that holds for this buyer, quantity and minute --+--> the cheapest

One rule wins the whole line; rules are not added up. The list wins where no rule is cheaper, and
where two rules cost the same, the kind that stands first in `PriceRuleKind`, then the older rule.
What is left over of a bundle costs what the list says. Bundles over several items come after that:
see `coop.prices.mixed_bundle`.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from coop.facts.prices import HeldRule, PriceRule
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity, price_of

_ORDER = tuple(PriceRuleKind)
_BY_QUANTITY = (PriceRuleKind.TIER, PriceRuleKind.BUNDLE)


class Terms(Struct, frozen=True, omit_defaults=True):
    """When a line is sold, and to whom."""

    day: date
    """The business day."""
    minute: int = 0
    """Since midnight, by the shop's own clock."""
    is_member: bool = False
    member_class: str = ""


class Asked(NamedTuple):
    """What is bought of one pack, at the price of the list."""

    quantity: Quantity
    unit_price: Rupiah
    listed: Rupiah
    """What it costs without any rule: of a scale's label, what the label says."""


class LinePrice(NamedTuple):
    """What the line costs; `rule` is None where the list's price stands."""

    amount: Rupiah
    rule: HeldRule | None


def line_price(asked: Asked, rules: Sequence[HeldRule], terms: Terms) -> LinePrice:
    """Return the cheapest that `rules` allow."""
    best = LinePrice(asked.listed, None)
    for held in sorted(rules, key=_place):
        if rule_holds(held.rule, asked.quantity, terms):
            amount = _amount(held.rule, asked)
            if amount < best.amount:
                best = LinePrice(amount, held)
    return best


def rule_holds(rule: PriceRule, quantity: Quantity, terms: Terms) -> bool:
    """Say whether a rule holds for so many packs, then and for that buyer."""
    if rule.kind is PriceRuleKind.MIX or not is_in_time(rule, terms.day, terms.minute):
        return False  # A bundle over several items is no matter of one line.
    if rule.kind in _BY_QUANTITY:
        return quantity >= rule.quantity
    if rule.kind is PriceRuleKind.MEMBER:
        of = rule.member_class.casefold()
        return terms.is_member and of in {"", terms.member_class.casefold()}
    return True


def is_in_time(rule: PriceRule, day: date, minute: int) -> bool:
    """Say whether a rule holds on that business day, in that minute."""
    if day < rule.first_day or (rule.last_day is not None and day > rule.last_day):
        return False
    if rule.from_minute < rule.until_minute:
        return rule.from_minute <= minute < rule.until_minute
    return minute >= rule.from_minute or minute < rule.until_minute  # Past midnight.


def _amount(rule: PriceRule, asked: Asked) -> Rupiah:
    if rule.kind is not PriceRuleKind.BUNDLE:
        return price_of(asked.quantity, rule.price)
    whole, rest = divmod(asked.quantity, rule.quantity)
    return Rupiah(whole * rule.price + price_of(Quantity(rest), asked.unit_price))


def _place(held: HeldRule) -> tuple[int, bytes, int]:
    return _ORDER.index(held.rule.kind), held.rule_id.bytes, held.line
