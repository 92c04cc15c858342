"""Write-offs and counts of what lies in a place, and the book as a random history leaves it."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from coop.counting.approve_count import approve_count
from coop.counting.chosen_items import CountScope
from coop.counting.count_item import Tally, count_item
from coop.counting.explain_difference import explain_difference
from coop.counting.finish_counting import finish_counting
from coop.counting.open_count import CountPlan, open_count
from coop.counting.refusals import BeingCounted
from coop.counting.variance import variance
from coop.facts.counting import CountedPack
from coop.stock.value_in_order import holding_now
from coop.stock.write_off_goods import (
    GoneGoods,
    WriteOff,
    WriteOffNotPossible,
    write_off_goods,
)
from coop.stock.write_off_slip import write_off_slip
from db.session import Session
from db.tables import PlaceBatch, PlaceStock, StockLevel
from documents.write_off_slip import write_off_slip_rows
from tests.builders import SHOP as SETTINGS
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import arrive, on, sell
from tests.coop.places.builders import carry, dated, pieces, there, to_quarantine
from values.adjustment_reason import AdjustmentReason
from values.counting import CountChoice, Counter, DifferenceReason
from values.identity import FactId, ItemId, PlaceId
from values.places import OF_EVERY_SHOP, QUARANTINE, SHOP, WAREHOUSE
from values.quantity import ONE, Quantity


@pytest.fixture
def bread(session: Session) -> ItemId:
    item_id = an_item(session, "Roti tawar", stock=0)
    arrive(session, item_id, 5, on(3), cost=25_000)
    arrive(session, item_id, 5, on(30), cost=25_000)
    return item_id


def write_off(session: Session, item_id: ItemId, count: int, place_id: PlaceId) -> FactId:
    goods = (GoneGoods(item_id, Quantity(count * 1_000)),)
    gone = WriteOff(goods=goods, reason=AdjustmentReason.DAMAGED, place_id=place_id)
    stamp = a_stamp()
    write_off_goods(session, stamp, gone=gone, settings=SETTINGS)
    return stamp.fact_id


def begin_count(session: Session, place_id: PlaceId, *items: ItemId) -> FactId:
    choice = CountChoice.LIST if items else CountChoice.ALL
    scope = CountScope(choice=choice, items=items, place_id=place_id)
    stamp = a_stamp()
    plan = CountPlan(label="Opname gudang", scope=scope, first_counter="Ani")
    open_count(session, stamp, plan=plan)
    return stamp.fact_id


def counted(session: Session, count_id: FactId, item_id: ItemId, count: int) -> None:
    packs = (CountedPack(1, ONE, Quantity(count * 1_000)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=Counter.FIRST, packs=packs)
    count_item(session, a_stamp(), tally=tally)


def approved(session: Session, count_id: FactId, item_id: ItemId) -> None:
    finish_counting(session, a_stamp(), count_id=count_id)
    explain_difference(
        session,
        a_stamp(),
        count_id=count_id,
        items=(item_id,),
        reason=DifferenceReason.LOST,
    )
    approve_count(session, a_stamp(), count_id=count_id, approved_by="Budi")


def test_what_is_thrown_away_in_quarantine_leaves_the_shop_alone(
    session: Session, bread: ItemId
) -> None:
    to_quarantine(session, pieces(bread, 5, expires_on=on(3)))

    fact_id = write_off(session, bread, 4, QUARANTINE)

    slip = write_off_slip(session, fact_id, SETTINGS)
    assert slip is not None
    assert slip.place == "Karantina"
    assert "Dari: Karantina" in [row.text for row in write_off_slip_rows(slip, 32)]
    assert dated(session, bread, QUARANTINE) == {on(3): 1}
    assert dated(session, bread) == {on(30): 5}
    assert holding_now(session, bread) == (6_000, 30_000)


def test_no_more_is_thrown_away_than_lies_there(session: Session, bread: ItemId) -> None:
    to_quarantine(session, pieces(bread, 2))

    with pytest.raises(WriteOffNotPossible) as refused:
        write_off(session, bread, 3, QUARANTINE)
    assert refused.value.there == 2_000
    with pytest.raises(WriteOffNotPossible):
        write_off(session, bread, 9, SHOP)


def test_a_warehouse_is_counted_by_what_lies_in_it(session: Session, bread: ItemId) -> None:
    an_item(session, "Gula pasir 1 kg")
    carry(session, pieces(bread, 6))
    count_id = begin_count(session, WAREHOUSE)
    counted(session, count_id, bread, 4)
    sell(session, bread, 1)

    approved(session, count_id, bread)

    report = variance(session, count_id)
    assert [(line.name, line.counted, line.book) for line in report.lines] == [
        ("Roti tawar", 4_000, 6_000)
    ]
    assert dated(session, bread, WAREHOUSE) == {on(3): 3, on(30): 1}
    assert (there(session, bread), there(session, bread, WAREHOUSE)) == (3, 4)


def test_the_shop_is_counted_without_what_lies_elsewhere(session: Session, bread: ItemId) -> None:
    carry(session, pieces(bread, 6))
    count_id = begin_count(session, SHOP, bread)
    counted(session, count_id, bread, 3)

    approved(session, count_id, bread)

    assert (there(session, bread), there(session, bread, WAREHOUSE)) == (3, 6)


def test_what_a_count_finds_in_a_warehouse_lies_there(session: Session, bread: ItemId) -> None:
    carry(session, pieces(bread, 6))
    count_id = begin_count(session, WAREHOUSE)
    counted(session, count_id, bread, 8)

    approved(session, count_id, bread)

    assert (there(session, bread), there(session, bread, WAREHOUSE)) == (4, 8)


def test_a_sheet_typed_in_later_meets_the_book_of_its_moment(
    session: Session, bread: ItemId
) -> None:
    carry(session, pieces(bread, 6))
    count_id = begin_count(session, WAREHOUSE)
    at_six = a_stamp().recorded_at
    later = at_six + timedelta(hours=1)
    tally = Tally(
        count_id=count_id,
        item_id=bread,
        counter=Counter.FIRST,
        packs=(CountedPack(1, ONE, Quantity(6_000)),),
        counted_at=at_six,
    )
    count_item(session, replace(a_stamp(), recorded_at=later), tally=tally)
    finish_counting(session, a_stamp(), count_id=count_id)

    assert variance(session, count_id).lines[0].book == 6_000


def test_an_item_is_counted_in_two_places_at_once_and_not_twice_in_one(
    session: Session, bread: ItemId
) -> None:
    carry(session, pieces(bread, 6))
    begin_count(session, WAREHOUSE)

    begin_count(session, SHOP, bread)

    with pytest.raises(BeingCounted):
        begin_count(session, WAREHOUSE)


def test_whatever_is_carried_the_places_together_have_what_there_is(session: Session) -> None:
    random = Random(4)
    item_id = an_item(session, "Roti tawar", stock=20_000)
    for step in range(150):
        _one_step(session, random, item_id, step)
        level = session.execute(select(StockLevel.quantity, StockLevel.elsewhere)).one()
        away = {place: there(session, item_id, place) for place in (WAREHOUSE, QUARANTINE)}
        assert level.elsewhere == 1_000 * sum(away.values())
        assert level.quantity == 1_000 * (there(session, item_id) + sum(away.values()))
        assert all(quantity >= 0 for quantity in away.values())
        for place, quantity in away.items():
            assert sum(dated(session, item_id, place).values()) <= quantity

    assert min(session.scalars(select(PlaceStock.quantity))) >= 0
    assert min(session.scalars(select(PlaceBatch.quantity))) >= 0


def _one_step(session: Session, random: Random, item_id: ItemId, step: int) -> None:
    act = random.choice(("arrive", "carry", "carry", "sell", "write off"))
    count = random.randint(1, 9)
    if act == "arrive":
        expires_on = random.choice((None, on(random.randint(200, 230))))
        arrive(session, item_id, count, expires_on, day=on(step % 100))
        return
    source, target = random.sample(OF_EVERY_SHOP, 2)
    most = min(count, there(session, item_id, SHOP if act == "sell" else source))
    if most < 1:
        return
    if act == "sell":
        sell(session, item_id, most)
    elif act == "write off":
        write_off(session, item_id, most, source)
    else:
        carry(session, pieces(item_id, most), source=source, target=target)
