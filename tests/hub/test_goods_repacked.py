"""Goods that a village repacks are on its shelf at the hub as what they have become."""

from uuid import UUID

import pytest

from coop.facts.repacking import (
    GoodsRepacked,
    RecipePart,
    RecipeRecorded,
    RepackedLine,
    RepackReversed,
)
from hub.projections.reading import BODY_UNREADABLE
from tests.hub.acts import an_item_id
from tests.hub.builders import Village
from tests.hub.kept import parked, stock
from values.identity import FactId, RecipeId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity

RECIPE = RecipeId(new_uuid())


def line(item: int, quantity: int) -> RepackedLine:
    return RepackedLine(an_item_id(item), Quantity(quantity), Rupiah(600_000))


def repacked(kilos: int = 50_000) -> GoodsRepacked:
    return GoodsRepacked(
        register="01",
        number=1,
        recipe_id=RECIPE,
        recipe_revision=1,
        name="Buka karung",
        times=ONE,
        taken=(line(1, 1_000),),
        made=(line(2, kilos),),
    )


def test_a_sack_went_and_its_kilos_came(village: Village) -> None:
    recipe = RecipeRecorded(
        recipe_id=RECIPE,
        revision=1,
        name="Buka karung",
        sources=(RecipePart(an_item_id(1), ONE),),
        products=(RecipePart(an_item_id(2), Quantity(50_000)),),
    )
    village.stream.record(recipe)
    village.stream.record(repacked())

    village.push()

    assert stock(village) == {1: -1_000, 2: 50_000}
    assert parked(village.hub) == []


def test_a_repack_that_was_taken_back_leaves_the_shelf_as_it_was(village: Village) -> None:
    done = village.stream.record(repacked())
    village.stream.record(
        RepackReversed(
            register="01",
            number=2,
            of_fact=FactId(UUID(bytes=done.fact_id)),
            reason="Salah",
            taken=(line(2, 50_000),),
            returned=(line(1, 1_000),),
        )
    )

    village.push()

    assert stock(village) == {1: 0, 2: 0}


@pytest.mark.parametrize("quantity", [10**13, -(10**13)])
def test_a_quantity_that_no_shop_holds_waits(village: Village, quantity: int) -> None:
    village.stream.record(repacked(quantity))

    village.push()

    assert [reason for _, _, reason in parked(village.hub)] == [BODY_UNREADABLE]
