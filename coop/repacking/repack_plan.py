"""What a repack would take and bring: quantities only, by the exact ratios of its recipe."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coop.facts.goods import ItemRecord
from coop.repacking.recipe_rules import is_whole_enough
from coop.repacking.recipes import RecipeAsItIs, RecipeGoodsLine
from coop.repacking.refusals import (
    NothingMade,
    RecipeItemGone,
    ShrinkageNotPossible,
    TimesNotPossible,
)
from values.identity import ItemId
from values.quantity import NOTHING, QUANTITY_MAX, Quantity, in_base_units, is_exact
from values.repacking import RecipeSide, ShrinkageReason


class Shrinkage(NamedTuple):
    """What was lost of one item, and why."""

    quantity: Quantity
    """Base units, more than nothing."""
    reason: ShrinkageReason


class PlannedGoods(NamedTuple):
    """One item of a repack."""

    item: ItemRecord
    side: RecipeSide
    planned: Quantity
    """As the recipe says."""
    shrinkage: Shrinkage | None

    @property
    def shrunk(self) -> Quantity:
        """How much of it was lost."""
        return self.shrinkage.quantity if self.shrinkage else NOTHING

    @property
    def moved(self) -> Quantity:
        """What goes or comes: what was lost goes beside, and does not come."""
        sign = 1 if self.side is RecipeSide.SOURCE else -1
        return Quantity(self.planned + sign * self.shrunk)


class RepackPlan(NamedTuple):
    """All goods of a repack."""

    sources: tuple[PlannedGoods, ...]
    products: tuple[PlannedGoods, ...]


def repack_plan(
    recipe: RecipeAsItIs,
    times: Quantity,
    items: Mapping[ItemId, ItemRecord],
    shrinkage: Mapping[ItemId, Shrinkage],
) -> RepackPlan:
    """Say what doing a recipe so often takes and brings.

    Raises:
        TimesNotPossible: a part of something counted would go or come, or an absurd quantity.
        ShrinkageNotPossible: more would be lost than there is, or nothing, or a part.
        RecipeItemGone: an item is not on the list any more.
        NothingMade: nothing would come out.
    """
    if not NOTHING < times <= QUANTITY_MAX:
        raise TimesNotPossible(times)
    sources = _side(recipe.sources, RecipeSide.SOURCE, times, items, shrinkage)
    products = _side(recipe.products, RecipeSide.PRODUCT, times, items, shrinkage)
    if not any(goods.moved for goods in products):
        raise NothingMade
    return RepackPlan(sources, products)


def _side(
    parts: Sequence[RecipeGoodsLine],
    side: RecipeSide,
    times: Quantity,
    items: Mapping[ItemId, ItemRecord],
    shrinkage: Mapping[ItemId, Shrinkage],
) -> tuple[PlannedGoods, ...]:
    return tuple(
        _goods(part, side, times, items.get(part.item_id), shrinkage.get(part.item_id))
        for part in parts
    )


def _goods(
    part: RecipeGoodsLine,
    side: RecipeSide,
    times: Quantity,
    item: ItemRecord | None,
    shrinkage: Shrinkage | None,
) -> PlannedGoods:
    if item is None or not item.is_active:
        raise RecipeItemGone(part.name)
    if not is_exact(times, part.quantity):
        raise TimesNotPossible(times, item.name)
    planned = in_base_units(times, part.quantity)
    if planned > QUANTITY_MAX or not is_whole_enough(planned, item):
        raise TimesNotPossible(times, item.name)
    goods = PlannedGoods(item, side, planned, shrinkage)
    if shrinkage is not None:
        is_possible = shrinkage.quantity > NOTHING and is_whole_enough(shrinkage.quantity, item)
        if not is_possible or not NOTHING <= goods.moved <= QUANTITY_MAX:
            raise ShrinkageNotPossible(item.name, shrinkage.quantity)
    return goods
