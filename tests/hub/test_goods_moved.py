"""Where a village keeps its goods changes nothing in what the hub has of them."""

from coop.facts.places import CarriedLine, GoodsMoved, PlaceRecorded
from tests.hub.acts import an_item_id
from tests.hub.builders import Village
from tests.hub.kept import parked, stock
from values.identity import PlaceId, new_uuid
from values.places import SHOP
from values.quantity import Quantity


def test_goods_that_are_carried_stay_in_the_village(village: Village) -> None:
    place_id = PlaceId(new_uuid())
    village.stream.record(PlaceRecorded(place_id=place_id, revision=1, name="Lapak pasar"))
    moved = CarriedLine(an_item_id(1), Quantity(3_000))
    village.stream.record(
        GoodsMoved(register="01", number=1, from_place=SHOP, to_place=place_id, lines=(moved,))
    )

    village.push()

    assert stock(village) == {}
    assert parked(village.hub) == []
