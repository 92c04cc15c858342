"""Goods that come in may be put straight into a place."""

import dataclasses

import pytest
from msgspec.structs import replace

from coop.buying.refusals import GoodsNotThere
from coop.buying.reverse_buying import reverse_buying
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.fact_log import head_of
from coop.places.record_place import PlaceDraft, record_place
from coop.places.refusals import PlaceUnknown
from coop.places.reverse_move import reverse_move
from coop.places.transfer_book import transfer_book
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.batches.builders import arrive, on, sell
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, held, received
from tests.coop.places.builders import a_place, dated, there
from values.identity import ItemId, PlaceId, SupplierId
from values.money import Rupiah
from values.places import SHOP, WAREHOUSE
from values.quantity import ONE


@pytest.fixture
def milk(session: Session) -> ItemId:
    return an_item(session, "Susu kotak", stock=0)


@pytest.fixture
def supplier_id(session: Session) -> SupplierId:
    return a_supplier(session)


def test_they_lie_there_with_their_last_day_and_cost_what_they_cost(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    arrive(session, milk, 4, on(9))
    line = replace(a_bought_line(session, milk, 10, price=5_000), expires_on=on(60), batch="k7")

    done = received(session, a_nota(supplier_id, line, place_id=WAREHOUSE))

    assert (there(session, milk), there(session, milk, WAREHOUSE)) == (4, 10)
    assert dated(session, milk) == {on(9): 4}
    assert dated(session, milk, WAREHOUSE) == {on(60): 10}
    assert held(session, milk) == (14, 50_000)
    (entry,) = transfer_book(session)
    assert entry.reason == done.number


def test_what_was_sold_before_they_came_stays_missing_in_the_shop(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    sell(session, milk, 3)
    line = replace(a_bought_line(session, milk, 10), expires_on=on(60))

    received(session, a_nota(supplier_id, line, place_id=WAREHOUSE))

    assert (there(session, milk), there(session, milk, WAREHOUSE)) == (-3, 10)
    assert dated(session, milk, WAREHOUSE) == {on(60): 10}


def test_a_shop_may_always_put_them_into_its_warehouse(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    always = dataclasses.replace(SETTINGS, receipts_go_to_warehouse=True)
    line = a_bought_line(session, milk, 10)

    received(session, a_nota(supplier_id, line), settings=always)
    received(session, a_nota(supplier_id, line, place_id=SHOP), settings=always)

    assert (there(session, milk), there(session, milk, WAREHOUSE)) == (10, 10)


def test_usually_they_come_into_the_shop(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    received(session, a_nota(supplier_id, a_bought_line(session, milk, 10)))

    assert there(session, milk) == 10
    assert transfer_book(session) == []


def test_into_a_place_that_was_put_away_nothing_comes(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    stall = a_place(session, "Lapak pasar")
    gone = PlaceDraft(place_id=stall, name="Lapak pasar", is_active=False, based_on=1)
    record_place(session, a_stamp(), place=gone)
    _refused(session, milk, supplier_id, stall)


def _refused(session: Session, milk: ItemId, supplier_id: SupplierId, place_id: PlaceId) -> None:
    nota = a_nota(supplier_id, a_bought_line(session, milk, 10), place_id=place_id)
    before = head_of(session, TILL_1)
    with pytest.raises(PlaceUnknown), session.begin_nested():
        received(session, nota)
    assert head_of(session, TILL_1) == before


def test_a_receipt_is_taken_back_once_its_goods_are_back_in_the_shop(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    nota = a_nota(supplier_id, a_bought_line(session, milk, 10), place_id=WAREHOUSE)
    received(session, nota)
    (entry,) = transfer_book(session)

    def take_back() -> None:
        reverse_buying(
            session, a_stamp(), document_id=nota.draft_id, reason="Salah", settings=SETTINGS
        )

    with pytest.raises(GoodsNotThere):
        take_back()
    reverse_move(session, a_stamp(), fact_id=entry.fact_id, reason="Salah", settings=SETTINGS)
    take_back()

    assert (there(session, milk), there(session, milk, WAREHOUSE)) == (0, 0)


def test_goods_are_sent_back_from_the_shop(
    session: Session, milk: ItemId, supplier_id: SupplierId
) -> None:
    received(session, a_nota(supplier_id, a_bought_line(session, milk, 10), place_id=WAREHOUSE))
    going = GoodsToSend(milk, 1, ONE, Rupiah(5_000))

    with pytest.raises(GoodsNotThere) as refused:
        send_back_goods(
            session,
            a_stamp(),
            supplier_id=supplier_id,
            goods=(going,),
            reason="Rusak",
            settings=SETTINGS,
        )

    assert refused.value.on_hand == 0
