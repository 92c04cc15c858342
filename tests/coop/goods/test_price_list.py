"""Prices hold from a day on, and history is kept."""

from datetime import date, timedelta

import pytest

from coop.goods.item_rules import PriceNotPossible
from coop.goods.price_list import packs_on_sale, price_history, price_on
from coop.goods.set_prices import NewPrice, PackUnknown, PriceInThePast, set_prices
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.goods.builders import a_carton
from values.identity import ItemId, new_uuid
from values.money import Rupiah

TOMORROW = TODAY + timedelta(days=1)
NEXT_WEEK = TODAY + timedelta(days=7)


def a_price(item_id: ItemId, amount: int, pack: int = 1) -> NewPrice:
    return NewPrice(item_id, pack, Rupiah(amount))


def test_a_price_takes_effect_on_its_day(session: Session) -> None:
    item_id = an_item(session, price=17_500)

    set_prices(session, a_stamp(), prices=[a_price(item_id, 18_000)], effective_from=TOMORROW)

    assert price_on(session, item_id, 1, TODAY) == 17_500
    assert price_on(session, item_id, 1, TOMORROW) == 18_000
    assert price_on(session, item_id, 1, NEXT_WEEK) == 18_000


def test_the_last_price_set_for_a_day_is_meant(session: Session) -> None:
    item_id = an_item(session, price=17_500)

    for amount in (18_000, 19_000, 18_500):
        set_prices(session, a_stamp(), prices=[a_price(item_id, amount)], effective_from=TODAY)

    assert price_on(session, item_id, 1, TODAY) == 18_500
    lines = price_history(session, item_id, 1)
    assert [(line.price, line.revision) for line in lines[:3]] == [
        (18_500, 3),
        (19_000, 2),
        (18_000, 1),
    ]


def test_history_shows_prices_to_come_first(session: Session) -> None:
    item_id = an_item(session, price=17_500)

    set_prices(session, a_stamp(), prices=[a_price(item_id, 18_000)], effective_from=NEXT_WEEK)

    days = [line.effective_from for line in price_history(session, item_id, 1)]
    assert days == [NEXT_WEEK, date(2026, 1, 1)]


def test_a_price_set_twice_by_one_press_or_to_what_it_is_adds_no_line(session: Session) -> None:
    item_id, stamp = an_item(session, price=17_500), a_stamp()

    set_prices(session, stamp, prices=[a_price(item_id, 18_000)], effective_from=TODAY)
    set_prices(session, stamp, prices=[a_price(item_id, 18_000)], effective_from=TODAY)
    set_prices(session, a_stamp(), prices=[a_price(item_id, 18_000)], effective_from=TODAY)

    assert len(price_history(session, item_id, 1)) == 2


def test_each_pack_has_its_own_price(session: Session) -> None:
    item_id = an_item(session, price=2_300, packs=(a_carton(),), prices=(98_100,))

    set_prices(session, a_stamp(), prices=[a_price(item_id, 97_000, 2)], effective_from=TODAY)

    assert price_on(session, item_id, 1, TODAY) == 2_300
    assert price_on(session, item_id, 2, TODAY) == 97_000


def test_a_past_day_keeps_its_prices(session: Session) -> None:
    item_id = an_item(session)

    with pytest.raises(PriceInThePast):
        set_prices(
            session,
            a_stamp(),
            prices=[a_price(item_id, 18_000)],
            effective_from=TODAY - timedelta(days=1),
        )


def test_one_bad_price_sets_none(session: Session) -> None:
    item_id = an_item(session, price=17_500)
    nobody = ItemId(new_uuid())

    with pytest.raises(PackUnknown):
        set_prices(
            session,
            a_stamp(),
            prices=[a_price(item_id, 18_000), a_price(nobody, 1)],
            effective_from=TODAY,
        )
    with pytest.raises(PriceNotPossible):
        set_prices(
            session,
            a_stamp(),
            prices=[a_price(item_id, 18_000), a_price(item_id, 0)],
            effective_from=TODAY,
        )

    assert price_on(session, item_id, 1, TODAY) == 17_500


def test_many_packs_are_read_at_once_and_unknown_ones_left_out(session: Session) -> None:
    sugar, salt = an_item(session, price=17_500), an_item(session, "Garam", price=None)

    found = packs_on_sale(session, [(sugar, 1), (salt, 1), (salt, 9)], TODAY)

    assert found[sugar, 1].price == 17_500
    assert found[salt, 1].price is None
    assert found[salt, 1].on_hand == 100_000
    assert (salt, 9) not in found
    assert price_on(session, salt, 9, TODAY) is None
