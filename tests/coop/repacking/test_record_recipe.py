"""Recipes: what makes one, and how it changes without changing what was done by it."""

import pytest

from coop.facts.repacking import RecipePart
from coop.goods.item_records import item_record
from coop.goods.item_rules import ItemDraft
from coop.goods.record_item import record_item
from coop.repacking.recipe_rules import PARTS_MAX, RecipeDraft
from coop.repacking.recipes import recipe, recipe_list
from coop.repacking.record_recipe import record_recipe
from coop.repacking.refusals import (
    RecipeChangedMeanwhile,
    RecipeItemGone,
    RecipeItemTwice,
    RecipeNamedSo,
    RecipeNameMissing,
    RecipeQuantityNotPossible,
    RecipeSideEmpty,
    RecipeTooLong,
    RecipeUnknown,
    RepackTextTooLong,
)
from coop.repacking.repack_book import repack_book, repack_detail
from db.session import Session
from tests.builders import a_stamp
from tests.coop.repacking.builders import Parts, a_recipe, a_repack, goods, parts
from values.identity import ItemId, RecipeId, new_uuid
from values.quantity import Quantity


@pytest.fixture
def sack(session: Session) -> ItemId:
    return goods(session, "Gula karung", 5_000, 3_500_000)


@pytest.fixture
def loose(session: Session) -> ItemId:
    return goods(session, "Gula curah", is_weighed=True)


def draft(
    sources: Parts, products: Parts, name: str = "Buka gula", based_on: int = 0
) -> RecipeDraft:
    return RecipeDraft(
        recipe_id=RecipeId(new_uuid()),
        name=name,
        sources=parts(sources),
        products=parts(products),
        based_on=based_on,
    )


def test_a_recipe_is_found_by_the_beginning_of_a_word(
    session: Session, sack: ItemId, loose: ItemId
) -> None:
    recipe_id = a_recipe(session, [(sack, 1_000)], [(loose, 50_000)], "  Buka  gula ")

    (found,) = recipe_list(session, "gul")
    assert (found.recipe_id, found.name) == (recipe_id, "Buka gula")
    assert [(of.name, of.unit, of.quantity, of.on_hand) for of in found.sources] == [
        ("Gula karung", "pcs", 1_000, 5_000)
    ]
    assert [(of.name, of.unit, of.quantity, of.is_weighed) for of in found.products] == [
        ("Gula curah", "kg", 50_000, True)
    ]
    assert recipe_list(session, "beras") == []


def test_a_changed_recipe_leaves_what_was_done_by_it_as_it_was(
    session: Session, sack: ItemId, loose: ItemId
) -> None:
    recipe_id = a_recipe(session, [(sack, 1_000)], [(loose, 50_000)])
    fact_id, _ = a_repack(session, recipe_id)

    changed = RecipeDraft(
        recipe_id=recipe_id,
        name="Buka karung baru",
        sources=(RecipePart(sack, Quantity(1_000)),),
        products=(RecipePart(loose, Quantity(49_000)),),
        based_on=1,
    )
    record_recipe(session, a_stamp(), recipe=changed)

    assert recipe(session, recipe_id).products[0].quantity == 49_000
    assert repack_detail(session, fact_id).goods[1].quantity == 50_000
    assert repack_book(session)[0].name == "Buka karung"


def test_a_recipe_that_was_put_away_is_listed_only_when_asked_for(
    session: Session, sack: ItemId, loose: ItemId
) -> None:
    recipe_id = a_recipe(session, [(sack, 1_000)], [(loose, 50_000)])
    away = RecipeDraft(
        recipe_id=recipe_id,
        name="Buka karung",
        sources=parts([(sack, 1_000)]),
        products=parts([(loose, 50_000)]),
        is_active=False,
        based_on=1,
    )

    record_recipe(session, a_stamp(), recipe=away)

    assert recipe_list(session) == []
    assert [of.is_active for of in recipe_list(session, with_put_away=True)] == [False]
    with pytest.raises(RecipeUnknown):
        a_repack(session, recipe_id)


def test_who_changes_an_older_recipe_is_told(session: Session, sack: ItemId, loose: ItemId) -> None:
    recipe_id = a_recipe(session, [(sack, 1_000)], [(loose, 50_000)])
    stale = RecipeDraft(
        recipe_id=recipe_id,
        name="Lain",
        sources=parts([(sack, 1_000)]),
        products=parts([(loose, 50_000)]),
    )

    with pytest.raises(RecipeChangedMeanwhile):
        record_recipe(session, a_stamp(), recipe=stale)


def test_two_recipes_do_not_share_a_name(session: Session, sack: ItemId, loose: ItemId) -> None:
    a_recipe(session, [(sack, 1_000)], [(loose, 50_000)], "Buka gula")

    with pytest.raises(RecipeNamedSo):
        a_recipe(session, [(sack, 1_000)], [(loose, 25_000)], "BUKA GULA")


def test_what_makes_no_recipe_is_refused(session: Session, sack: ItemId, loose: ItemId) -> None:
    whole: Parts = [(sack, 1_000)]
    kilos: Parts = [(loose, 50_000)]
    stranger = ItemId(new_uuid())
    refused: list[tuple[RecipeDraft, type[Exception]]] = [
        (draft(whole, kilos, " "), RecipeNameMissing),
        (draft(whole, kilos, "a" * 61), RepackTextTooLong),
        (draft([], kilos), RecipeSideEmpty),
        (draft(whole, []), RecipeSideEmpty),
        (draft(list(whole) * (PARTS_MAX + 1), kilos), RecipeTooLong),
        (draft([(sack, 1_000), (sack, 1_000)], kilos), RecipeItemTwice),
        (draft(whole, [(sack, 1_000)]), RecipeItemTwice),
        (draft([(stranger, 1_000)], kilos), RecipeItemGone),
        (draft([(sack, 500)], kilos), RecipeQuantityNotPossible),
        (draft([(sack, 0)], kilos), RecipeQuantityNotPossible),
        (draft(whole, [(loose, -1)]), RecipeQuantityNotPossible),
        (draft(whole, [(loose, 10**9 + 1)]), RecipeQuantityNotPossible),
    ]
    for recipe_draft, kind in refused:
        with pytest.raises(kind):
            record_recipe(session, a_stamp(), recipe=recipe_draft)

    assert recipe_list(session, with_put_away=True) == []


def test_an_item_that_was_taken_off_the_list_makes_no_parcel(
    session: Session, sack: ItemId, loose: ItemId
) -> None:
    recipe_id = a_recipe(session, [(sack, 1_000)], [(loose, 50_000)])
    known = item_record(session, loose)
    assert known is not None
    off = ItemDraft(
        item_id=loose,
        name=known.name,
        base_unit=known.base_unit,
        is_weighed=True,
        is_active=False,
        packs=known.packs,
        based_on=1,
    )
    record_item(session, a_stamp(), item=off, prices={})

    with pytest.raises(RecipeItemGone):
        a_repack(session, recipe_id)
