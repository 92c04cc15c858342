"""Places that every shop has, and those that somebody names."""

import pytest

from coop.places.goods_in_place import goods_in_place, places_with_goods
from coop.places.record_place import PLACES_MAX, PlaceDraft, record_place
from coop.places.refusals import (
    PlaceChangedMeanwhile,
    PlaceNamedSo,
    PlaceNameMissing,
    PlaceNotEmpty,
    PlaceStays,
    PlaceTextTooLong,
    PlaceUnknown,
    TooManyPlaces,
)
from coop.stock.places import known_places, withheld_goods
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.places.builders import a_place, carry, pieces, to_quarantine
from values.identity import PlaceId
from values.places import QUARANTINE, SHOP, WAREHOUSE


def change(
    session: Session,
    place_id: PlaceId,
    name: str,
    *,
    sells: bool = True,
    is_active: bool = True,
    based_on: int = 0,
) -> None:
    draft = PlaceDraft(
        place_id=place_id, name=name, sells=sells, is_active=is_active, based_on=based_on
    )
    record_place(session, a_stamp(), place=draft)


def names(session: Session) -> list[str]:
    return [place.name for place in known_places(session).values() if place.is_active]


def test_every_shop_begins_with_three(session: Session) -> None:
    assert names(session) == ["Toko", "Gudang", "Karantina"]
    assert not known_places(session)[QUARANTINE].sells


def test_more_are_named_and_all_are_renamed(session: Session) -> None:
    a_place(session, "  Lapak   pasar ")
    change(session, WAREHOUSE, "Gudang belakang")
    change(session, WAREHOUSE, "Gudang depan", based_on=1)

    assert names(session) == ["Toko", "Gudang depan", "Karantina", "Lapak pasar"]


def test_whether_a_place_sells_never_changes(session: Session) -> None:
    change(session, QUARANTINE, "Barang rusak", sells=True)

    assert not known_places(session)[QUARANTINE].sells


def test_a_name_is_needed_short_and_the_only_one(session: Session) -> None:
    with pytest.raises(PlaceNameMissing):
        a_place(session, " ")
    with pytest.raises(PlaceTextTooLong):
        a_place(session, "x" * 31)
    with pytest.raises(PlaceNamedSo):
        a_place(session, "GUDANG")
    with pytest.raises(PlaceChangedMeanwhile):
        change(session, WAREHOUSE, "Gudang depan", based_on=1)


def test_a_place_is_put_away_once_it_is_empty(session: Session) -> None:
    stall = a_place(session, "Lapak pasar")
    sugar = an_item(session)
    carry(session, pieces(sugar, 5), target=stall)

    with pytest.raises(PlaceNotEmpty) as refused:
        change(session, stall, "Lapak pasar", is_active=False, based_on=1)
    assert refused.value.items == 1
    carry(session, pieces(sugar, 5), source=stall, target=SHOP)
    change(session, stall, "Lapak pasar", is_active=False, based_on=1)

    assert names(session) == ["Toko", "Gudang", "Karantina"]
    with pytest.raises(PlaceUnknown):
        carry(session, pieces(sugar, 5), target=stall)


def test_the_places_of_every_shop_stay(session: Session) -> None:
    for place_id in (SHOP, WAREHOUSE, QUARANTINE):
        with pytest.raises(PlaceStays):
            change(session, place_id, "Tidak dipakai", is_active=False)


def test_there_are_no_more_than_anybody_keeps_apart(session: Session) -> None:
    for number in range(PLACES_MAX - 3):
        a_place(session, f"Rak {chr(65 + number)}")

    with pytest.raises(TooManyPlaces):
        a_place(session, "Rak terakhir")


def test_it_is_told_what_lies_where_and_what_it_cost(session: Session) -> None:
    bread = an_item(session, "Roti tawar", stock=0)
    arrive(session, bread, 10, on(3), cost=50_000)
    carry(session, pieces(bread, 4))
    to_quarantine(session, pieces(bread, 1))

    rows = {row.place.name: (row.items, row.value) for row in places_with_goods(session)}
    (there,) = goods_in_place(session, known_places(session)[WAREHOUSE])

    assert rows == {"Toko": (1, 25_000), "Gudang": (1, 20_000), "Karantina": (1, 5_000)}
    assert (there.name, there.quantity, there.first_expires) == ("Roti tawar", 4_000, on(3))
    assert withheld_goods(session) == {bread: 1_000}
