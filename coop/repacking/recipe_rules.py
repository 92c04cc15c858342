"""What makes a recipe: rules that need to know the goods, and no database."""

from collections.abc import Mapping
from dataclasses import dataclass

from coop.facts.goods import ItemRecord
from coop.facts.repacking import RecipePart, RecipeRecorded
from coop.repacking.refusals import (
    NAME_LETTERS_MAX,
    RecipeItemGone,
    RecipeItemTwice,
    RecipeNameMissing,
    RecipeQuantityNotPossible,
    RecipeSideEmpty,
    RecipeTooLong,
    repack_text,
)
from values.identity import ItemId, RecipeId
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity

PARTS_MAX = 20
"""On one side: no parcel holds more kinds of goods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeDraft:
    """A recipe as a form wants it; its name may be as it was typed."""

    recipe_id: RecipeId
    name: str
    sources: tuple[RecipePart, ...]
    products: tuple[RecipePart, ...]
    is_active: bool = True
    based_on: int = 0
    """The revision that was changed; 0 for a new recipe."""


def checked_recipe(draft: RecipeDraft, items: Mapping[ItemId, ItemRecord]) -> RecipeRecorded:
    """Return the recipe that `draft` makes, one revision later.

    Raises:
        RecipeNameMissing, RepackTextTooLong: of its name.
        RecipeSideEmpty, RecipeTooLong, RecipeItemTwice: of its sides.
        RecipeItemGone, RecipeQuantityNotPossible: of one of its parts.
    """
    name = repack_text(draft.name, NAME_LETTERS_MAX)
    if not name:
        raise RecipeNameMissing
    if draft.is_active:
        _check_sides(draft)
        _check_parts(draft, items)
    return RecipeRecorded(
        recipe_id=draft.recipe_id,
        revision=draft.based_on + 1,
        name=name,
        sources=draft.sources,
        products=draft.products,
        is_active=draft.is_active,
    )


def is_whole_enough(quantity: Quantity, item: ItemRecord) -> bool:
    """Say whether so much of an item can lie there: of what is counted, no parts."""
    return item.is_weighed or quantity % ONE == 0


def _check_sides(draft: RecipeDraft) -> None:
    for side, is_source in ((draft.sources, True), (draft.products, False)):
        if not side:
            raise RecipeSideEmpty(is_source)
        if len(side) > PARTS_MAX:
            raise RecipeTooLong(PARTS_MAX)


def _check_parts(draft: RecipeDraft, items: Mapping[ItemId, ItemRecord]) -> None:
    seen: set[ItemId] = set()
    for part in (*draft.sources, *draft.products):
        item = items.get(part.item_id)
        if item is None or not item.is_active:
            raise RecipeItemGone(item.name if item else "")
        if part.item_id in seen:
            raise RecipeItemTwice(item.name)
        seen.add(part.item_id)
        is_possible = NOTHING < part.quantity <= QUANTITY_MAX
        if not is_possible or not is_whole_enough(part.quantity, item):
            raise RecipeQuantityNotPossible(item.name, part.quantity, item.is_weighed)
