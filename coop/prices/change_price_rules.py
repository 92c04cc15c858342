"""Set rules of prices, and end them (atur harga)."""

from collections.abc import Sequence

from msgspec.structs import replace

from coop.cleaned_text import cleaned_text
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.prices import EndedRule, PriceRule, PriceRulesChanged
from coop.goods.item_rules import check_price
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.goods.set_prices import PackUnknown
from coop.prices.mixes import check_mixes
from coop.prices.refusals import (
    PriceRuleNotCheaper,
    PriceRuleNotPossible,
    PriceRuleUnknown,
    RuleFault,
)
from db.rows import driver_connection
from db.session import Session
from db.tables import ItemPriceRule, ItemPriceRuleEnd
from values.instant import day_number
from values.money import Rupiah
from values.prices import MINUTES_A_DAY, PriceRuleKind
from values.quantity import NOTHING, ONE, price_of
from values.stamp import Stamp

RULES_IN_A_FACT_MAX = 500
TEXT_LETTERS_MAX = 40
"""It stands on a receipt of 32 columns, on a line of its own or two."""
_BY_QUANTITY = (PriceRuleKind.TIER, PriceRuleKind.BUNDLE, PriceRuleKind.MIX)
_NAMED = (PriceRuleKind.PROMOTION, PriceRuleKind.MIX)
"""Buyers read the name on the receipt."""
_STANDS = """SELECT 1 FROM price_rule AS r WHERE r.fact_id = :rule_id AND r.line = :line
    AND coalesce(r.last_day, :day) >= :day AND NOT EXISTS (SELECT 1 FROM price_rule_end AS e
        WHERE e.rule_id = r.fact_id AND e.line = r.line AND e.from_day <= :day)"""


@use_case
def change_price_rules(
    session: Session,
    stamp: Stamp,
    *,
    rules: Sequence[PriceRule] = (),
    ended: Sequence[EndedRule] = (),
) -> None:
    """Set `rules` and end others; a rule is changed by ending it and setting another.

    Raises:
        PriceNotPossible, PackUnknown, PriceRuleNotPossible, PriceRuleNotCheaper: of a new rule.
        PriceRuleUnknown: one that is to end does not hold any more.
    """
    assert 0 < len(rules) + len(ended) <= RULES_IN_A_FACT_MAX, (len(rules), len(ended))
    new = tuple(_checked(session, stamp, rule) for rule in rules)
    check_mixes(session, new)
    for end in ended:
        _check_end(session, stamp, end)
    record(session, stamp, PriceRulesChanged(rules=new, ended=tuple(ended)))


def _checked(session: Session, stamp: Stamp, asked: PriceRule) -> PriceRule:
    names = (cleaned_text(asked.name), cleaned_text(asked.member_class))
    rule = replace(asked, name=names[0], member_class=names[1])
    check_price(rule.price)
    of = (rule.item_id, rule.pack)
    pack = packs_on_sale(session, [of], rule.first_day).get(of)
    if pack is None or not pack.is_sold:
        raise PackUnknown(rule.pack)
    fault = _fault(stamp, rule, pack)
    if fault is not None:
        raise PriceRuleNotPossible(fault)
    _check_cheaper(rule, pack)
    return rule


def _fault(stamp: Stamp, rule: PriceRule, pack: PackOnSale) -> RuleFault | None:
    assert (rule.kind is PriceRuleKind.MIX) == (rule.mix > 0), rule
    is_promotion = rule.kind is PriceRuleKind.PROMOTION
    times = (rule.from_minute, rule.until_minute)
    faults = {
        RuleFault.QUANTITY: not _quantity_fits(rule, pack),
        RuleFault.PAST: rule.first_day < stamp.business_date,
        RuleFault.DAYS: rule.last_day is not None and rule.last_day < rule.first_day,
        RuleFault.END_MISSING: is_promotion and rule.last_day is None,
        RuleFault.NAME_MISSING: rule.kind in _NAMED and not rule.name,
        RuleFault.TIMES: times[0] == times[1]
        or not all(0 <= minute <= MINUTES_A_DAY for minute in times),
        RuleFault.TEXT_TOO_LONG: max(len(rule.name), len(rule.member_class)) > TEXT_LETTERS_MAX,
    }
    return next((fault for fault, is_so in faults.items() if is_so), None)


def _quantity_fits(rule: PriceRule, pack: PackOnSale) -> bool:
    if rule.kind not in _BY_QUANTITY:
        return rule.quantity == ONE
    if pack.is_weighed:
        return rule.quantity > NOTHING and rule.kind is not PriceRuleKind.MIX
    return rule.quantity > ONE and rule.quantity % ONE == 0


def _check_cheaper(rule: PriceRule, pack: PackOnSale) -> None:
    if pack.price is None or rule.kind is PriceRuleKind.MIX:
        return  # Without a price nobody sells it; a mixed bundle is looked at as a whole.
    listed = pack.price
    if rule.kind is PriceRuleKind.BUNDLE:
        listed = Rupiah(price_of(rule.quantity, pack.price))
    if rule.price >= listed:
        raise PriceRuleNotCheaper(rule.price, listed)


def _check_end(session: Session, stamp: Stamp, end: EndedRule) -> None:
    assert end.from_day >= stamp.business_date, end
    asked = {
        "rule_id": end.rule_id.bytes,
        "line": end.line,
        "day": day_number(end.from_day),
    }
    if driver_connection(session).execute(_STANDS, asked).fetchone() is None:
        raise PriceRuleUnknown


@applies(PriceRulesChanged)
def _rows(stamp: Stamp, fact: PriceRulesChanged) -> Rows:
    for line, rule in enumerate(fact.rules, start=1):
        yield ItemPriceRule(
            fact_id=stamp.fact_id,
            line=line,
            item_id=rule.item_id,
            pack=rule.pack,
            kind=rule.kind,
            price=rule.price,
            quantity=rule.quantity,
            member_class=rule.member_class,
            name=rule.name,
            first_day=rule.first_day,
            last_day=rule.last_day,
            from_minute=rule.from_minute,
            until_minute=rule.until_minute,
            mix=rule.mix,
        )
    for end in fact.ended:
        yield ItemPriceRuleEnd(
            rule_id=end.rule_id, line=end.line, fact_id=stamp.fact_id, from_day=end.from_day
        )
