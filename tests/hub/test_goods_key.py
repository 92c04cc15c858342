"""What items of several cooperatives have in common."""

import pytest

from coop.facts.goods import ItemRecord, Pack
from hub.projections.goods_key import goods_key
from tests.hub.acts import an_item, an_item_id
from values.quantity import Quantity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8991002109992", "8991002109992"),
        ("089686010824", "0089686010824"),  # A UPC-A code, scanned as 12 or 13 digits.
    ],
)
def test_the_same_trade_code_is_the_same_thing_whatever_it_is_called(one: str, other: str) -> None:
    first, second = (
        an_item(1, "Indomie goreng", barcode=one),
        an_item(2, "Mi goreng", barcode=other),
    )

    assert goods_key(first) == goods_key(second)


@pytest.mark.parametrize(
    "code", ["96", "ADEMSARI02", "2012345001257", "21212121212", "٨٩٩١٠٠٢١٠٩٩٩٢"]
)
def test_a_shops_own_code_says_nothing_next_door(code: str) -> None:
    assert goods_key(an_item(1, "Gula pasir", barcode=code)) == "gula pasir | pcs"


def test_without_a_code_name_and_unit_tell() -> None:
    assert goods_key(an_item(1, "Gula  Pasir")) == goods_key(an_item(2, "gula pasir"))
    assert goods_key(an_item(1, "Gula pasir")) != goods_key(an_item(1, "Gula merah"))


def test_the_smallest_pack_with_a_code_tells() -> None:
    carton = Pack(number=1, unit="dus", ratio=Quantity(40_000), barcodes=("10089686010821",))
    piece = Pack(number=2, unit="pcs", ratio=Quantity(1_000), barcodes=("96", "089686010824"))
    record = ItemRecord(
        item_id=an_item_id(1), revision=1, name="Indomie", base_unit="pcs", packs=(carton, piece)
    )

    assert goods_key(record) == "00089686010824"
