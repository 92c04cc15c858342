"""Put a recipe on the list, change it, or put it away (resep kemas ulang).

A recipe is put away by recording it with `is_active=False`: what was done by it stays.
"""

from itertools import chain

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.repacking import RecipeRecorded
from coop.goods.item_records import item_records
from coop.repacking.recipe_rules import RecipeDraft, checked_recipe
from coop.repacking.refusals import RecipeChangedMeanwhile, RecipeNamedSo
from coop.word_search.folding import folded
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import Recipe, RecipeGoods
from values.repacking import RecipeSide
from values.stamp import Stamp

_SAME_NAME = "SELECT name FROM recipe WHERE search_name = ? AND recipe_id <> ? AND is_active"


@use_case
def record_recipe(session: Session, stamp: Stamp, *, recipe: RecipeDraft) -> None:
    """Record a recipe as it is from now on; what was repacked by it before stays as it was.

    Raises:
        RecipeNamedSo: another one is called so.
        RecipeChangedMeanwhile: it is not based on the recipe as it is.
        Refusal: what `checked_recipe` refuses.
    """
    before = session.get(Recipe, recipe.recipe_id)
    if recipe.based_on != (before.revision if before else 0):
        raise RecipeChangedMeanwhile(before.name if before else recipe.name)
    ids = [part.item_id for part in (*recipe.sources, *recipe.products)]
    checked = checked_recipe(recipe, item_records(session, ids))
    asked = (folded(checked.name), checked.recipe_id.bytes)
    same = driver_connection(session).execute(_SAME_NAME, asked).fetchone()
    if checked.is_active and same is not None:
        raise RecipeNamedSo(same[0])
    record(session, stamp, checked)


@applies(RecipeRecorded)
def _rows(stamp: Stamp, fact: RecipeRecorded) -> Rows:
    held = {"name": fact.name, "search_name": folded(fact.name), "is_active": fact.is_active}
    key = {"recipe_id": fact.recipe_id}
    yield Latest(Recipe, key, (fact.revision, stamp.fact_id), held)
    sides = chain(
        ((RecipeSide.SOURCE, part) for part in fact.sources),
        ((RecipeSide.PRODUCT, part) for part in fact.products),
    )
    for line, (side, part) in enumerate(sides, start=1):
        yield RecipeGoods(
            fact_id=stamp.fact_id,
            line=line,
            side=side,
            item_id=part.item_id,
            quantity=part.quantity,
        )
