"""The rules that hold for some packs on a day: one read, however many packs there are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from coop.facts.prices import HeldRule, PriceRule
from coop.goods.price_list import PackOnSale
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

RULE_COLUMNS = """r.fact_id, r.line, r.item_id, r.pack, r.kind, r.price, r.quantity,
    r.member_class, r.name, r.first_day, r.last_day, r.from_minute, r.until_minute, r.mix"""
"""Of price_rule r; `held_rule` reads them."""
STANDS = """NOT EXISTS (SELECT 1 FROM price_rule_end AS e
    WHERE e.rule_id = r.fact_id AND e.line = r.line AND e.from_day <= :day)"""
_ON_DAY = f"""SELECT {RULE_COLUMNS} FROM price_rule AS r
    WHERE r.item_id IN ({{}}) AND r.first_day <= :day AND coalesce(r.last_day, :day) >= :day
        AND {STANDS} ORDER BY r.fact_id, r.line"""  # noqa: S608  Ours.

Packs = Iterable[tuple[ItemId, int]]
RulesOfPacks = dict[tuple[ItemId, int], tuple[HeldRule, ...]]


def rules_of_packs(session: Session, packs: Packs, day: date) -> RulesOfPacks:
    """Read the rules of packs by item and number; a pack without one is left out."""
    items = sorted({item_id.bytes for item_id, _ in packs})
    names = {f"i{at}": item_id for at, item_id in enumerate(items)}
    statement = _ON_DAY.format(", ".join(f":{name}" for name in names))
    asked = names | {"day": day_number(day)}
    found: defaultdict[tuple[ItemId, int], list[HeldRule]] = defaultdict(list)
    for row in driver_connection(session).execute(statement, asked):
        held = held_rule(row)
        found[held.rule.item_id, held.rule.pack].append(held)
    return {pack: tuple(rules) for pack, rules in found.items()}


def with_rules(session: Session, packs: Sequence[PackOnSale], day: date) -> list[PackOnSale]:
    """Return the packs, each with its rules of that day."""
    rules = rules_of_packs(session, ((pack.item_id, pack.pack) for pack in packs), day)
    return [pack._replace(rules=rules.get((pack.item_id, pack.pack), ())) for pack in packs]


def held_rule(row: tuple[Any, ...]) -> HeldRule:
    """Read what `RULE_COLUMNS` selected."""
    fact_id, line, item_id, pack, kind, price, quantity, member_class, name, *time = row
    first_day, last_day, from_minute, until_minute, mix = time
    rule = PriceRule(
        item_id=ItemId(UUID(bytes=item_id)),
        pack=pack,
        kind=PriceRuleKind(kind),
        price=Rupiah(price),
        quantity=Quantity(quantity),
        member_class=member_class,
        name=name,
        first_day=day_of_number(first_day),
        last_day=None if last_day is None else day_of_number(last_day),
        from_minute=from_minute,
        until_minute=until_minute,
        mix=mix,
    )
    return HeldRule(rule_id=FactId(UUID(bytes=fact_id)), line=line, rule=rule)
