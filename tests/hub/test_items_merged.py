"""Two records that became one lie on one shelf at the hub; what is archived moves nothing."""

from coop.facts.goods import ItemListingChanged, ItemRecord, Pack
from coop.facts.merging import ItemsMerged
from tests.hub.acts import an_item_id
from tests.hub.builders import Village
from tests.hub.kept import parked, stock
from values.list_change import ListChange
from values.quantity import Quantity


def record(item: int, revision: int = 2, *, is_active: bool = True) -> ItemRecord:
    return ItemRecord(
        item_id=an_item_id(item),
        revision=revision,
        name=f"Barang {item}",
        base_unit="pcs",
        is_active=is_active,
        packs=(Pack(number=1, unit="pcs"),),
    )


def merged(quantity: int) -> ItemsMerged:
    return ItemsMerged(
        gone=record(1, is_active=False), kept=record(2), reason="dobel", quantity=Quantity(quantity)
    )


def test_what_was_left_goes_over(village: Village) -> None:
    village.stream.record(merged(5_000))

    village.push()

    assert stock(village) == {1: -5_000, 2: 5_000}
    assert parked(village.hub) == []


def test_a_quantity_that_no_shop_holds_waits(village: Village) -> None:
    village.stream.record(merged(10**13))

    village.push()

    assert stock(village) == {}
    assert len(parked(village.hub)) == 1


def test_an_archived_item_is_known_and_moves_nothing(village: Village) -> None:
    archived = ItemListingChanged(
        item=record(1, is_active=False), change=ListChange.ARCHIVED, reason="tidak laku"
    )
    village.stream.record(archived)

    village.push()

    assert stock(village) == {}
    assert parked(village.hub) == []
