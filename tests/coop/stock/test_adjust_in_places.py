"""The book corrected by hand where goods lie: in the shop, the warehouse, the quarantine."""

from datetime import date

import pytest

from coop.fact_log import head_of
from coop.stock.adjust_stock import AdjustmentBeyondPlace, adjust_stock
from coop.stock.lying_goods import batches_in, lying_in
from coop.stock.stock_card import stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.places.builders import carry, pieces
from tests.coop.stock.test_valuation import an_item_worth
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, PlaceId
from values.places import QUARANTINE, SHOP, WAREHOUSE
from values.quantity import Quantity

LOST, FOUND = AdjustmentReason.LOST, AdjustmentReason.FOUND
EXPIRED = AdjustmentReason.EXPIRED
EARLY, LATE = on(5), on(30)


def corrected(
    session: Session,
    item_id: ItemId,
    count: int,
    place_id: PlaceId = WAREHOUSE,
    reason: AdjustmentReason = LOST,
) -> None:
    quantity = Quantity(count * 1_000)
    adjust_stock(
        session, a_stamp(), item_id=item_id, quantity=quantity, reason=reason, place_id=place_id
    )


def lying(session: Session, item_id: ItemId, place_id: PlaceId) -> dict[date, int]:
    batches = batches_in(session, place_id, item_id)
    return {batch.held.expires_on: batch.total // 1_000 for batch in batches if batch.total}


@pytest.mark.parametrize("place_id", [WAREHOUSE, QUARANTINE])
def test_what_is_missing_there_leaves_that_place_and_its_value(
    session: Session, place_id: PlaceId
) -> None:
    item_id = an_item_worth(session, 10_000, 100_000)
    carry(session, pieces(item_id, 4), target=place_id)

    corrected(session, item_id, -3, place_id)

    assert lying_in(session, place_id, item_id) == 1_000
    assert lying_in(session, SHOP, item_id) == 6_000
    assert stock_value(session) == 70_000


def test_what_is_found_there_may_be_where_nothing_lay(session: Session) -> None:
    item_id = an_item(session)

    corrected(session, item_id, 2, reason=FOUND)

    assert lying_in(session, WAREHOUSE, item_id) == 2_000
    assert lying_in(session, SHOP, item_id) == 100_000


def test_more_than_lies_there_is_refused_and_in_the_shop_it_is_not(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    carry(session, pieces(item_id, 4))
    before = head_of(session, TILL_1)

    with pytest.raises(AdjustmentBeyondPlace) as refusal:
        corrected(session, item_id, -5)

    assert refusal.value == AdjustmentBeyondPlace("Gudang", Quantity(4_000), "pcs")
    assert head_of(session, TILL_1) == before
    corrected(session, item_id, -7, SHOP)
    assert lying_in(session, SHOP, item_id) == -1_000


@pytest.mark.parametrize(
    ("reason", "left"), [(LOST, {EARLY: 2, LATE: 3}), (EXPIRED, {EARLY: 1, LATE: 3})]
)
def test_goods_go_of_the_batches_that_lie_there(
    session: Session, reason: AdjustmentReason, left: dict[date, int]
) -> None:
    item_id = an_item(session, stock=1_000)
    for many, day in ((5, EARLY), (6, LATE)):
        arrive(session, item_id, many, day)
    named = (pieces(item_id, 2, expires_on=EARLY), pieces(item_id, 3, expires_on=LATE))
    carry(session, *named, pieces(item_id, 1))

    corrected(session, item_id, -1, reason=reason)

    assert lying(session, item_id, WAREHOUSE) == left
    assert lying(session, item_id, SHOP) == {EARLY: 3, LATE: 3}


def test_the_stock_card_names_the_place_and_says_nothing_of_the_shop(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    carry(session, pieces(item_id, 4))

    corrected(session, item_id, -1)
    corrected(session, item_id, -1, SHOP)

    shop, warehouse, *_ = stock_card(session, item_id).lines
    assert (shop.place, warehouse.place) == ("", "Gudang")
