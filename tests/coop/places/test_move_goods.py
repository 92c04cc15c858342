"""Goods are carried between the shop, the warehouse and the quarantine."""

from dataclasses import replace

import pytest

from coop.batches.expired_at_sale import ExpiredGoods
from coop.facts.goods import Pack
from coop.goods.price_list import LyingThere
from coop.places.move_goods import LINES_MAX, MoveDraft, move_goods
from coop.places.refusals import (
    GoodsNotInPlace,
    MoveEmpty,
    MovePackChanged,
    MoveQuantityNotPossible,
    MoveTooLong,
    PlacesTheSame,
    PlaceTextTooLong,
    PlaceUnknown,
)
from coop.places.transfer_book import transfer_book, transfer_lines
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from coop.selling.goods_at_till import goods_of_cart, searched_goods
from coop.selling.sold_lines import StockTooLow
from coop.shop_settings import OversellPolicy
from coop.stock.value_in_order import holding_now
from db.session import Session
from db.tables import StockLevel
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.batches.builders import arrive, on, sell
from tests.coop.places.builders import a_place, carry, dated, pieces, there, to_quarantine
from values.identity import ItemId, PlaceId, new_uuid
from values.places import QUARANTINE, SHOP, WAREHOUSE
from values.quantity import QUANTITY_MAX, Quantity

FORBID = replace(SETTINGS, oversell_policy=OversellPolicy.FORBID)


@pytest.fixture
def sugar(session: Session) -> ItemId:
    dus = Pack(number=2, unit="dus", ratio=Quantity(24_000))
    return an_item(session, packs=(dus,), prices=(400_000,), stock=100_000)


@pytest.fixture
def bread(session: Session) -> ItemId:
    return an_item(session, "Roti tawar", stock=0)


def test_what_is_carried_away_lies_there_and_costs_what_it_did(
    session: Session, sugar: ItemId
) -> None:
    before = holding_now(session, sugar)

    _, done = carry(session, pieces(sugar, 2, pack=2, ratio=24_000))

    assert (done.number, done.lines) == ("G01-20261124-0001", 1)
    assert (done.from_name, done.to_name) == ("Toko", "Gudang")
    assert (there(session, sugar), there(session, sugar, WAREHOUSE)) == (52, 48)
    assert holding_now(session, sugar) == before


def test_it_may_come_back_or_go_on(session: Session, sugar: ItemId) -> None:
    stall = a_place(session, "Lapak pasar")
    carry(session, pieces(sugar, 30))

    carry(session, pieces(sugar, 10), source=WAREHOUSE, target=SHOP)
    carry(session, pieces(sugar, 5), source=WAREHOUSE, target=stall)

    assert there(session, sugar) == 80
    assert there(session, sugar, WAREHOUSE) == 15
    assert there(session, sugar, stall) == 5


def test_the_list_says_what_was_typed(session: Session, sugar: ItemId) -> None:
    fact_id, _ = carry(session, pieces(sugar, 2, pack=2, ratio=24_000), pieces(sugar, 3))

    (entry,) = transfer_book(session)
    assert (entry.number, entry.from_name, entry.to_name) == ("G01-20261124-0001", "Toko", "Gudang")
    assert (entry.items, entry.first_name) == (1, "Gula pasir 1 kg")
    lines = transfer_lines(session, fact_id)
    assert [(line.quantity, line.unit, line.base) for line in lines] == [
        (2_000, "dus", 48_000),
        (3_000, "pcs", 3_000),
    ]


def test_a_sale_takes_from_the_shop_and_counts_what_was_not_there(
    session: Session, sugar: ItemId
) -> None:
    carry(session, pieces(sugar, 98))

    a_sale(session, a_cart(a_line(session, sugar, 5_000)))

    assert (there(session, sugar), there(session, sugar, WAREHOUSE)) == (-3, 98)
    level = session.get(StockLevel, sugar)
    assert level is not None
    assert level.to_count == 1


def test_a_shop_that_forbids_it_says_where_the_rest_lies(session: Session, sugar: ItemId) -> None:
    carry(session, pieces(sugar, 74))
    to_quarantine(session, pieces(sugar, 24))
    cart = a_cart(a_line(session, sugar, 5_000))

    with pytest.raises(StockTooLow) as refused:
        a_sale(session, cart, settings=FORBID)

    assert refused.value.on_hand == 2_000
    assert refused.value.elsewhere == (
        LyingThere("Gudang", Quantity(74_000), sells=True),
        LyingThere("Karantina", Quantity(24_000), sells=False),
    )


def test_the_till_knows_what_is_in_the_shop_and_where_the_rest_is(
    session: Session, sugar: ItemId
) -> None:
    carry(session, pieces(sugar, 98))

    (found,) = searched_goods(session, "gula", TODAY).found
    again = goods_of_cart(session, [(sugar, 1)], TODAY)[sugar, 1]

    for pack in (found.on_sale, again):
        assert (pack.on_hand, pack.in_shop) == (100_000, 2_000)
        assert pack.lying == (LyingThere("Gudang", Quantity(98_000), sells=True),)


def test_a_batch_keeps_its_date_wherever_it_is_carried(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(30))
    arrive(session, bread, 5, on(3))

    carry(session, pieces(bread, 4, expires_on=on(30)))
    carry(session, pieces(bread, 4, expires_on=on(30)), source=WAREHOUSE, target=QUARANTINE)
    sell(session, bread, 6)

    assert dated(session, bread) == {on(30): 5}
    assert dated(session, bread, WAREHOUSE) == {}
    assert dated(session, bread, QUARANTINE) == {on(30): 4}

    carry(session, pieces(bread, 4), source=QUARANTINE, target=SHOP)

    assert dated(session, bread) == {on(30): 9}


def test_goods_of_no_named_batch_are_those_without_a_date_first(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 3, None)
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(30))

    carry(session, pieces(bread, 6))

    assert dated(session, bread) == {on(3): 2, on(30): 5}
    assert dated(session, bread, WAREHOUSE) == {on(3): 3}
    assert there(session, bread, WAREHOUSE) == 6


def test_quarantined_goods_are_never_picked_by_a_sale(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(30))
    to_quarantine(session, pieces(bread, 5, expires_on=on(3)))

    sell(session, bread, 2)

    assert dated(session, bread) == {on(30): 3}
    assert dated(session, bread, QUARANTINE) == {on(3): 5}


def test_expired_goods_in_quarantine_stand_in_no_buyers_way(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(30))
    to_quarantine(session, pieces(bread, 5, expires_on=on(3)))

    sell(session, bread, 5, day=on(4))

    assert dated(session, bread) == {}
    assert dated(session, bread, QUARANTINE) == {on(3): 5}


def test_expired_goods_that_come_back_to_the_shop_are_not_sold(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(30))
    carry(session, pieces(bread, 5, expires_on=on(3)))
    carry(session, pieces(bread, 5), source=WAREHOUSE, target=SHOP, day=on(4))

    sell(session, bread, 5, day=on(4))

    with pytest.raises(ExpiredGoods):
        sell(session, bread, 1, day=on(4))


def test_what_comes_back_is_not_taken_for_a_batch_that_is_sold_out(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 4, None)
    carry(session, pieces(bread, 4))
    arrive(session, bread, 5, on(3))
    sell(session, bread, 5)

    carry(session, pieces(bread, 4), source=WAREHOUSE, target=SHOP)

    assert dated(session, bread) == {}
    assert there(session, bread) == 4


def test_no_more_leaves_a_place_than_lies_there(session: Session, sugar: ItemId) -> None:
    carry(session, pieces(sugar, 10))

    with pytest.raises(GoodsNotInPlace) as refused:
        carry(session, pieces(sugar, 6), pieces(sugar, 6), source=WAREHOUSE, target=SHOP)

    assert (refused.value.place, refused.value.there, refused.value.asked) == (
        "Gudang",
        4_000,
        6_000,
    )
    assert there(session, sugar, WAREHOUSE) == 10


def test_from_the_shop_its_rule_about_missing_stock_holds(session: Session, sugar: ItemId) -> None:
    with pytest.raises(GoodsNotInPlace):
        carry(session, pieces(sugar, 101), settings=FORBID)

    carry(session, pieces(sugar, 101))

    assert (there(session, sugar), there(session, sugar, WAREHOUSE)) == (-1, 101)


def test_of_a_batch_no_more_goes_than_is_left_of_it(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(30))

    with pytest.raises(GoodsNotInPlace) as refused:
        to_quarantine(session, pieces(bread, 6, expires_on=on(3)))

    assert refused.value.there == 5_000


@pytest.mark.parametrize("count", [0, -3, QUANTITY_MAX / 1_000 + 1, 1.5])
def test_a_quantity_that_nobody_carries_is_refused(
    session: Session, sugar: ItemId, count: float
) -> None:
    with pytest.raises(MoveQuantityNotPossible):
        carry(session, pieces(sugar, count))


def test_nothing_too_much_or_an_old_pack_is_refused(session: Session, sugar: ItemId) -> None:
    with pytest.raises(MoveEmpty):
        carry(session)
    with pytest.raises(MoveEmpty):
        carry(session, pieces(ItemId(new_uuid()), 1))
    with pytest.raises(MoveTooLong):
        carry(session, *[pieces(sugar, 1)] * (LINES_MAX + 1))
    with pytest.raises(MovePackChanged):
        carry(session, pieces(sugar, 1, pack=2, ratio=12_000))


def test_places_must_be_two_and_known(session: Session, sugar: ItemId) -> None:
    with pytest.raises(PlacesTheSame):
        carry(session, pieces(sugar, 1), source=WAREHOUSE, target=WAREHOUSE)
    with pytest.raises(PlaceUnknown):
        carry(session, pieces(sugar, 1), target=PlaceId(new_uuid()))


def test_a_reason_fits_on_the_slip(session: Session, sugar: ItemId) -> None:
    draft = MoveDraft(
        from_place=SHOP, to_place=WAREHOUSE, lines=(pieces(sugar, 1),), reason="x" * 201
    )

    with pytest.raises(PlaceTextTooLong):
        move_goods(session, a_stamp(), draft=draft, settings=SETTINGS)


def test_nothing_is_carried_on_a_closed_day(session: Session, sugar: ItemId) -> None:
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        carry(session, pieces(sugar, 1))


def test_pressed_twice_it_is_carried_once(session: Session, sugar: ItemId) -> None:
    stamp = a_stamp()
    draft = MoveDraft(from_place=SHOP, to_place=WAREHOUSE, lines=(pieces(sugar, 3),))

    move_goods(session, stamp, draft=draft, settings=SETTINGS)
    assert move_goods(session, stamp, draft=draft, settings=SETTINGS) is None

    assert there(session, sugar, WAREHOUSE) == 3
