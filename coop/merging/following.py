"""What is said of a record that goes, and holds for the one that stays: rules and recipes."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from coop.facts.ordering import OrderRuleSet
from coop.facts.prices import (
    CeilingRecord,
    CeilingsSet,
    EndedRule,
    PriceRule,
    PriceRulesChanged,
)
from coop.facts.repacking import RecipePart, RecipeRecorded
from coop.prices.price_rules import price_rules
from coop.repacking.recipes import RecipeAsItIs, recipe
from db.rows import driver_connection
from db.session import Session
from db.tables import ItemOrderRule
from values.identity import ItemId, RecipeId
from values.instant import day_number
from values.money import Rupiah
from values.prices import PriceRuleKind

_CEILING = """SELECT price, source FROM price_ceiling
    WHERE item_id = :item_id AND effective_from <= :day
    ORDER BY effective_from DESC, revision DESC, fact_id DESC LIMIT 1"""
_RECIPES = """SELECT DISTINCT r.recipe_id FROM recipe AS r
    JOIN recipe_goods AS g ON g.fact_id = r.fact_id
    WHERE g.item_id = ? AND r.is_active ORDER BY r.search_name, r.recipe_id"""


def rules_that_follow(
    session: Session, gone_id: ItemId, kept_id: ItemId, packs: Mapping[int, int], today: date
) -> PriceRulesChanged | None:
    """Say which rules of prices end, and hold for the other record from today on.

    A bundle over several items is left to whoever set it: it only ends for this one.
    """
    held = [listed.held for listed in price_rules(session, today, gone_id)]
    if not held:
        return None
    new = tuple(
        _under(of.rule, kept_id, packs[of.rule.pack], today)
        for of in held
        if of.rule.pack in packs and of.rule.kind is not PriceRuleKind.MIX
    )
    ended = tuple(EndedRule(of.rule_id, of.line, max(today, of.rule.first_day)) for of in held)
    return PriceRulesChanged(rules=new, ended=ended)


def order_rule_that_follows(
    session: Session, gone_id: ItemId, kept_id: ItemId, packs: Mapping[int, int]
) -> OrderRuleSet | None:
    """Let the record that stays be ordered as the other one was, where nobody said how."""
    gone, kept = session.get(ItemOrderRule, gone_id), session.get(ItemOrderRule, kept_id)
    if gone is None or kept is not None or not (gone.point or gone.pack):
        return None
    pack = packs.get(gone.pack, 0)
    return OrderRuleSet(item_id=kept_id, revision=1, point=gone.point, pack=pack)


def ceiling_that_follows(
    session: Session, gone_id: ItemId, kept_id: ItemId, today: date
) -> CeilingsSet | None:
    """Let the ceiling of the law (HET) hold for the record that stays, if it has none."""
    connection = driver_connection(session)
    asked = {"day": day_number(today)}
    gone, kept = (
        connection.execute(_CEILING, asked | {"item_id": item_id.bytes}).fetchone()
        for item_id in (gone_id, kept_id)
    )
    if gone is None or gone[0] is None or kept is not None:
        return None
    ceiling = CeilingRecord(
        item_id=kept_id, price=Rupiah(gone[0]), effective_from=today, source=gone[1]
    )
    return CeilingsSet(ceilings=(ceiling,))


def recipes_that_follow(session: Session, gone_id: ItemId, kept_id: ItemId) -> list[RecipeRecorded]:
    """Return each recipe with the record, as it is with the other one in its place."""
    rows = driver_connection(session).execute(_RECIPES, (gone_id.bytes,)).fetchall()
    found = [recipe(session, RecipeId(UUID(bytes=recipe_id))) for (recipe_id,) in rows]
    return [_with(of, gone_id, kept_id) for of in found]


def _under(rule: PriceRule, kept_id: ItemId, pack: int, today: date) -> PriceRule:
    return replace(rule, item_id=kept_id, pack=pack, first_day=max(today, rule.first_day))


def _with(of: RecipeAsItIs, gone_id: ItemId, kept_id: ItemId) -> RecipeRecorded:
    sources, products = (
        tuple(
            RecipePart(kept_id if part.item_id == gone_id else part.item_id, part.quantity)
            for part in side
        )
        for side in (of.sources, of.products)
    )
    return RecipeRecorded(
        recipe_id=of.recipe_id,
        revision=of.revision + 1,
        name=of.name,
        sources=sources,
        products=products,
        is_active=of.is_active,
    )
