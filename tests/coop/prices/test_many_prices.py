"""Changing many prices at once: seen first, applied as one act, undone as one."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from coop.fact_log import record
from coop.facts.goods import ItemsRecorded, Pack
from coop.goods.item_records import item_records
from coop.goods.price_list import price_on
from coop.goods.set_prices import NewPrice, PriceInThePast, set_prices
from coop.prices.change_many_prices import change_many_prices
from coop.prices.preview_price_change import (
    PRICES_IN_A_CHANGE_MAX,
    PreviewLine,
    WantedChange,
    preview_price_change,
)
from coop.prices.price_changes import price_changes
from coop.prices.refusals import (
    ChangeAlreadyUndone,
    ChangeUnknown,
    NothingToRestore,
    PreviewOutdated,
    PriceWouldVanish,
    TooManyPrices,
)
from coop.prices.restore_many_prices import Restored, restore_many_prices
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.prices import PriceRounding
from values.quantity import Quantity

TENTH = BasisPoints(1_000)
CIGARETTES = "Rokok"
TOMORROW = TODAY + timedelta(days=1)
CARTON = Pack(number=2, unit="slop", ratio=Quantity(10_000))


def in_category(session: Session, item_id: ItemId, category: str = CIGARETTES) -> ItemId:
    item = item_records(session, [item_id])[item_id]
    moved = replace(item, revision=item.revision + 1, category=category)
    record(session, a_stamp(), ItemsRecorded(items=(moved,)))
    return item_id


def a_packet(session: Session, name: str = "Rokok A", price: int = 21_300) -> ItemId:
    item_id = an_item(session, name, price=price, packs=(CARTON,), prices=(price * 10 - 1_000,))
    return in_category(session, item_id)


def previewed(session: Session, wanted: WantedChange, day: date = TODAY) -> list[PreviewLine]:
    return preview_price_change(session, wanted, day)


def changed(session: Session, wanted: WantedChange, *, since: date = TODAY) -> FactId:
    fact_id = FactId(new_uuid())
    lines = previewed(session, wanted, since)
    change_many_prices(session, a_stamp(fact_id), wanted=wanted, lines=lines, effective_from=since)
    return fact_id


def restored(session: Session, change_id: FactId, day: date = TODAY) -> Restored | None:
    return restore_many_prices(session, a_stamp(business_date=day), change_id=change_id)


UP_A_TENTH = WantedChange(category=CIGARETTES, rate=TENTH)


def test_the_preview_says_old_and_new_of_every_pack_of_the_category(session: Session) -> None:
    packet = a_packet(session)
    an_item(session, "Gula")

    lines = previewed(session, UP_A_TENTH)

    assert [(one.item_id, one.pack, one.before, one.price) for one in lines] == [
        (packet, 1, 21_300, 23_500),  # 23.430
        (packet, 2, 212_000, 233_200),
    ]


@pytest.mark.parametrize(
    ("wanted", "prices"),
    [
        (WantedChange(rate=TENTH, rounding=PriceRounding.NEAREST), [23_400, 233_200]),
        (WantedChange(rate=TENTH, step=500), [23_500, 233_500]),
        (WantedChange(rate=TENTH, step=50), [23_450, 233_200]),
        (WantedChange(rate=BasisPoints(-TENTH)), [19_200, 190_800]),
        (WantedChange(amount=Rupiah(500)), [21_800, 217_000]),  # The carton by ten times as much.
        (WantedChange(amount=Rupiah(-300), step=1), [21_000, 209_000]),
    ],
)
def test_by_a_share_or_an_amount_and_rounded_as_the_shop_rounds(
    session: Session, wanted: WantedChange, prices: list[int]
) -> None:
    a_packet(session)

    lines = previewed(session, wanted._replace(category=CIGARETTES))

    assert [one.price for one in lines] == prices


def test_the_margin_is_said_where_the_cost_is_known(session: Session) -> None:
    packet, unknown = a_packet(session), a_packet(session, "Rokok B", 20_000)
    supplier = a_supplier(session)
    received(session, a_nota(supplier, a_bought_line(session, packet, 900, price=19_000)))
    by_item = {(one.item_id, one.pack): one for one in previewed(session, UP_A_TENTH)}

    # A hundred lay there that cost nothing anybody knows; nine hundred cost 19.000 each.
    assert by_item[packet, 1].cost == 17_100
    assert by_item[packet, 1].margin == 23_500 - 17_100
    assert by_item[packet, 2].cost == 171_000
    assert (by_item[unknown, 1].cost, by_item[unknown, 1].margin) == (None, None)


def test_what_one_supplier_brought_is_changed_and_nothing_else(session: Session) -> None:
    packet, sugar = a_packet(session), an_item(session, "Gula")
    supplier = a_supplier(session)
    received(session, a_nota(supplier, a_bought_line(session, sugar, 10, price=15_000)))

    lines = previewed(session, WantedChange(supplier_id=supplier, rate=TENTH))

    assert [one.item_id for one in lines] == [sugar]
    assert packet not in {one.item_id for one in lines}


def test_it_is_applied_as_one_act_and_listed(session: Session) -> None:
    packet = a_packet(session)

    change_id = changed(session, UP_A_TENTH)

    assert price_on(session, packet, 1, TODAY) == 23_500
    assert price_on(session, packet, 2, TODAY) == 233_200
    (listed,) = price_changes(session)
    assert (listed.change_id, listed.category, listed.rate, listed.packs, listed.undone_on) == (
        change_id,
        CIGARETTES,
        TENTH,
        2,
        None,
    )


def test_only_the_lines_that_were_left_are_changed(session: Session) -> None:
    packet = a_packet(session)
    (first, _) = previewed(session, UP_A_TENTH)

    change_many_prices(session, a_stamp(), wanted=UP_A_TENTH, lines=[first], effective_from=TODAY)

    assert price_on(session, packet, 1, TODAY) == 23_500
    assert price_on(session, packet, 2, TODAY) == 212_000


def test_undoing_brings_every_old_price_back_once(session: Session) -> None:
    packet = a_packet(session)
    change_id = changed(session, UP_A_TENTH)

    assert restored(session, change_id) == Restored(2, 0)

    assert price_on(session, packet, 1, TODAY) == 21_300
    assert price_on(session, packet, 2, TODAY) == 212_000
    assert price_changes(session)[0].undone_on == TODAY
    with pytest.raises(ChangeAlreadyUndone):
        restored(session, change_id)


def test_what_was_changed_again_since_stays(session: Session) -> None:
    packet = a_packet(session)
    change_id = changed(session, UP_A_TENTH)
    by_hand = [NewPrice(packet, 1, Rupiah(24_000))]
    set_prices(session, a_stamp(), prices=by_hand, effective_from=TODAY)

    assert restored(session, change_id) == Restored(1, 1)
    assert price_on(session, packet, 1, TODAY) == 24_000
    assert price_on(session, packet, 2, TODAY) == 212_000


def test_where_all_was_changed_again_there_is_nothing_to_undo(session: Session) -> None:
    a_packet(session)
    change_id = changed(session, UP_A_TENTH)
    changed(session, UP_A_TENTH)

    with pytest.raises(NothingToRestore):
        restored(session, change_id)


def test_a_change_of_tomorrow_is_undone_before_it_begins(session: Session) -> None:
    packet = a_packet(session)
    change_id = changed(session, UP_A_TENTH, since=TOMORROW)
    assert price_on(session, packet, 1, TODAY) == 21_300
    assert price_on(session, packet, 1, TOMORROW) == 23_500

    restored(session, change_id)

    assert price_on(session, packet, 1, TOMORROW) == 21_300


def test_a_past_day_keeps_its_prices_when_a_change_is_undone_later(session: Session) -> None:
    packet = a_packet(session)
    change_id = changed(session, UP_A_TENTH)

    restored(session, change_id, day=TOMORROW)

    assert price_on(session, packet, 1, TODAY) == 23_500
    assert price_on(session, packet, 1, TOMORROW) == 21_300


def test_a_price_that_changed_behind_the_preview_stops_all_of_it(session: Session) -> None:
    packet = a_packet(session)
    lines = previewed(session, UP_A_TENTH)
    by_hand = [NewPrice(packet, 2, Rupiah(215_000))]
    set_prices(session, a_stamp(), prices=by_hand, effective_from=TODAY)

    with pytest.raises(PreviewOutdated) as refused:
        change_many_prices(session, a_stamp(), wanted=UP_A_TENTH, lines=lines, effective_from=TODAY)

    assert (refused.value.shown, refused.value.now) == (212_000, 215_000)
    assert price_changes(session) == []


def test_a_day_that_is_over_keeps_its_prices(session: Session) -> None:
    a_packet(session)
    yesterday = TODAY - timedelta(days=1)

    with pytest.raises(PriceInThePast):
        changed(session, UP_A_TENTH, since=yesterday)


def test_nothing_is_left_of_no_price(session: Session) -> None:
    a_packet(session)

    with pytest.raises(PriceWouldVanish):
        previewed(session, WantedChange(category=CIGARETTES, amount=Rupiah(-21_300)))


def test_there_is_no_change_of_that_name(session: Session) -> None:
    with pytest.raises(ChangeUnknown):
        restored(session, FactId(new_uuid()))


def test_more_prices_than_a_fact_holds_are_changed_in_parts(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_packet(session)
    (first, _) = previewed(session, UP_A_TENTH)
    monkeypatch.setattr("coop.prices.preview_price_change.PRICES_IN_A_CHANGE_MAX", 1)

    with pytest.raises(TooManyPrices):
        previewed(session, UP_A_TENTH)
    with pytest.raises(TooManyPrices):
        change_many_prices(
            session,
            a_stamp(),
            wanted=UP_A_TENTH,
            lines=[first] * (PRICES_IN_A_CHANGE_MAX + 1),
            effective_from=TODAY,
        )


def test_what_has_no_price_or_would_keep_it_is_not_in_the_preview(session: Session) -> None:
    in_category(session, an_item(session, "Tanpa harga", price=None))
    in_category(session, an_item(session, "Sudah bulat", price=100))

    lines = previewed(session, WantedChange(category=CIGARETTES, rate=BasisPoints(-1)))

    assert lines == []


def test_the_last_purchase_says_the_cost_where_nothing_is_left(session: Session) -> None:
    bought = Pack(number=2, unit="slop", ratio=Quantity(10_000), purchase_price=Rupiah(180_000))
    in_category(session, an_item(session, "Rokok C", packs=(bought,), prices=(200_000,), stock=0))

    costs = {one.pack: one.cost for one in previewed(session, UP_A_TENTH)}

    assert costs == {1: None, 2: 180_000}


def test_what_would_cost_more_than_the_law_allows_is_marked(session: Session) -> None:
    packet = a_packet(session)
    ceiling = [NewCeiling(packet, Rupiah(23_400))]
    set_ceilings(session, a_stamp(), ceilings=ceiling, effective_from=TODAY, source="cukai")

    marked = {one.pack: one.is_above_ceiling for one in previewed(session, UP_A_TENTH)}

    assert marked == {1: True, 2: False}
