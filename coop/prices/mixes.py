"""Bundles over several items as somebody sets them: rules that belong together (paket campur)."""

from collections import defaultdict
from collections.abc import Sequence

from coop.facts.prices import PriceRule
from coop.goods.price_list import packs_on_sale
from coop.prices.refusals import PriceRuleNotCheaper, PriceRuleNotPossible, RuleFault
from db.session import Session
from values.money import Rupiah
from values.quantity import price_of

ITEMS_MAX = 100
"""In one bundle: more than a shelf of one kind of goods, and less than one fact may hold."""


def check_mixes(session: Session, rules: Sequence[PriceRule]) -> None:
    """Refuse bundles over several items that are none, or that nobody would choose.

    Raises:
        PriceRuleNotPossible: one has a single item, or too many.
        PriceRuleNotCheaper: even of the dearest of its items, as many cost no more.
    """
    mixes: defaultdict[int, list[PriceRule]] = defaultdict(list)
    for rule in rules:
        if rule.mix:
            mixes[rule.mix].append(rule)
    for members in mixes.values():
        _check(session, members)


def _check(session: Session, members: Sequence[PriceRule]) -> None:
    first = members[0]
    packs = {(rule.item_id, rule.pack) for rule in members}
    assert {(rule.price, rule.quantity, rule.first_day) for rule in members} == {
        (first.price, first.quantity, first.first_day)
    }, members
    if len(packs) == 1:
        raise PriceRuleNotPossible(RuleFault.MIX_OF_ONE)
    if len(packs) > ITEMS_MAX:
        raise PriceRuleNotPossible(RuleFault.MIX_TOO_LARGE)
    found = packs_on_sale(session, packs, first.first_day).values()
    dearest = max((pack.price for pack in found if pack.price is not None), default=None)
    if dearest is None:
        return  # Without a price nobody sells any of them.
    listed = Rupiah(price_of(first.quantity, dearest))
    if first.price >= listed:
        raise PriceRuleNotCheaper(first.price, listed)
