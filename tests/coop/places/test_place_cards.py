"""The stock card of one place agrees with what lies there, and all of them with the whole card."""

from datetime import date, timedelta
from random import Random

import pytest

from coop.goods.item_list import ItemFilter
from coop.stock.period_cards import PeriodLine, period_cards
from coop.stock.place_cards import place_cards
from coop.stock.write_off_goods import GoneGoods, WriteOff, write_off_goods
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.places.builders import carry, pieces, there
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, PlaceId
from values.period import Period
from values.places import OF_EVERY_SHOP, QUARANTINE, SHOP, WAREHOUSE
from values.quantity import Quantity

DAYS = Period(TODAY, TODAY + timedelta(days=20))


def card(
    session: Session, item_id: ItemId, place_id: PlaceId, period: Period = DAYS
) -> list[PeriodLine]:
    which = ItemFilter(is_active=None, item_id=item_id)
    return list(place_cards(session, period, which, TODAY, place_id))


def throw_away(session: Session, item_id: ItemId, place_id: PlaceId, day: date) -> None:
    gone = WriteOff(
        goods=(GoneGoods(item_id, Quantity(1_000)),),
        reason=AdjustmentReason.DAMAGED,
        place_id=place_id,
    )
    write_off_goods(session, a_stamp(business_date=day), gone=gone, settings=SETTINGS)


def some_weeks(session: Session, item_id: ItemId, seed: int) -> None:
    """Sell, carry about and throw away, for twenty days."""
    random = Random(seed)
    for ago in range(20):
        day = TODAY + timedelta(days=ago)
        source, target = random.sample(OF_EVERY_SHOP, 2)
        if there(session, item_id, source) >= 3:
            carry(session, pieces(item_id, 3), source=source, target=target, day=day)
        if there(session, item_id, target) > 1:
            throw_away(session, item_id, target, day)
        if ago % 4 == 0:
            a_sale(session, a_cart(a_line(session, item_id, 1_000)), day=day)


@pytest.mark.parametrize("seed", range(5))
def test_what_lay_in_each_place_moved_and_is_left_adds_up_to_the_whole_card(
    session: Session, seed: int
) -> None:
    sugar = an_item(session)
    some_weeks(session, sugar, seed)
    week = Period(TODAY + timedelta(days=7), TODAY + timedelta(days=14))

    for period in (DAYS, week):
        whole = list(period_cards(session, period, ItemFilter(item_id=sugar), TODAY))
        cards = [card(session, sugar, place_id, period) for place_id in OF_EVERY_SHOP]
        for at in (0, -1):
            assert sum(of[at].balance for of in cards if of) == whole[at].balance
    for place_id in OF_EVERY_SHOP:
        lines = card(session, sugar, place_id)
        assert (lines[-1].balance if lines else 0) == there(session, sugar, place_id) * 1_000


def test_a_card_of_a_place_begins_with_what_lay_there(session: Session) -> None:
    sugar = an_item(session)
    carry(session, pieces(sugar, 24))
    tomorrow = TODAY + timedelta(days=1)
    carry(session, pieces(sugar, 4), source=WAREHOUSE, target=SHOP, day=tomorrow)
    period = Period(tomorrow, tomorrow + timedelta(days=1))

    before, left = card(session, sugar, WAREHOUSE, period)
    in_shop, came = card(session, sugar, SHOP, period)

    assert (before.balance, left.balance, before.worth) == (24_000, 20_000, None)
    assert left.movement is not None
    assert left.movement.quantity == -4_000
    assert (in_shop.balance, came.balance) == (76_000, 80_000)


def test_what_never_lay_there_has_no_card(session: Session) -> None:
    sugar = an_item(session)
    carry(session, pieces(sugar, 24))

    assert card(session, sugar, QUARANTINE) == []
