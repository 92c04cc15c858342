"""The recipes by which goods become other goods (daftar resep), each with what it needs."""

from typing import Any, NamedTuple
from uuid import UUID

from coop.repacking.refusals import RecipeUnknown
from coop.word_search.folding import folded
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, RecipeId
from values.quantity import Quantity
from values.repacking import RecipeSide

RECIPES_MAX = 500
"""More than any shop has; whoever has more types a letter."""
_COLUMNS = "SELECT r.recipe_id, r.revision, r.fact_id, r.name, r.is_active FROM recipe AS r "
_LIST = (
    _COLUMNS
    + f"""WHERE (r.is_active OR :with_put_away)
        AND ' ' || r.search_name LIKE '% ' || :typed || '%'
    ORDER BY NOT r.is_active, r.search_name, r.recipe_id LIMIT {RECIPES_MAX}"""
)
_ONE = _COLUMNS + "WHERE r.recipe_id = :recipe_id"
_GOODS = """SELECT g.side, g.item_id, coalesce(i.name, ''), coalesce(i.base_unit, ''),
        coalesce(i.is_weighed, 0), g.quantity, coalesce(l.quantity - l.elsewhere, 0)
    FROM recipe_goods AS g LEFT JOIN item AS i ON i.item_id = g.item_id
    LEFT JOIN stock_level AS l ON l.item_id = g.item_id
    WHERE g.fact_id = ? ORDER BY g.line"""


class RecipeGoodsLine(NamedTuple):
    """One part of a recipe, and what the book has of it in the shop."""

    item_id: ItemId
    name: str
    unit: str
    is_weighed: bool
    quantity: Quantity
    on_hand: Quantity


class RecipeAsItIs(NamedTuple):
    """A recipe as it is now."""

    recipe_id: RecipeId
    revision: int
    name: str
    is_active: bool
    sources: tuple[RecipeGoodsLine, ...]
    products: tuple[RecipeGoodsLine, ...]


def recipe_list(
    session: Session, typed: str = "", *, with_put_away: bool = False
) -> list[RecipeAsItIs]:
    """List recipes by name, or those of whose name a word begins as was typed."""
    asked = {"typed": folded(typed), "with_put_away": with_put_away}
    rows = driver_connection(session).execute(_LIST, asked).fetchall()
    return [_recipe(session, row) for row in rows]


def recipe(session: Session, recipe_id: RecipeId | None) -> RecipeAsItIs:
    """Read one recipe.

    Raises:
        RecipeUnknown: there is none of that id.
    """
    asked = {"recipe_id": recipe_id.bytes if recipe_id else b""}
    row = driver_connection(session).execute(_ONE, asked).fetchone()
    if row is None:
        raise RecipeUnknown
    return _recipe(session, row)


def _recipe(session: Session, row: tuple[Any, ...]) -> RecipeAsItIs:
    recipe_id, revision, fact_id, name, is_active = row
    sides = _sides(session, FactId(UUID(bytes=fact_id)))
    return RecipeAsItIs(
        RecipeId(UUID(bytes=recipe_id)),
        revision,
        name,
        bool(is_active),
        tuple(sides[RecipeSide.SOURCE]),
        tuple(sides[RecipeSide.PRODUCT]),
    )


def _sides(session: Session, fact_id: FactId) -> dict[RecipeSide, list[RecipeGoodsLine]]:
    sides: dict[RecipeSide, list[RecipeGoodsLine]] = {side: [] for side in RecipeSide}
    for row in driver_connection(session).execute(_GOODS, (fact_id.bytes,)):
        side, item_id, name, unit, is_weighed, quantity, on_hand = row
        line = RecipeGoodsLine(
            ItemId(UUID(bytes=item_id)),
            name,
            unit,
            bool(is_weighed),
            Quantity(quantity),
            Quantity(on_hand),
        )
        sides[RecipeSide(side)].append(line)
    return sides
