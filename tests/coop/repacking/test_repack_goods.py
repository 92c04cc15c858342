"""Goods go out at their cost, and others come in at exactly that cost."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from coop.consignment.send_back_consigned import send_back_consigned
from coop.facts.consignment import ConsignedLine
from coop.repacking.refusals import (
    NothingMade,
    RecipeUnknown,
    RepackGoodsNotThere,
    RepackItemConsigned,
    RepackTextTooLong,
    ShrinkageNotPossible,
    TimesNotPossible,
)
from coop.repacking.repack_book import repack_book, repack_detail
from coop.repacking.repack_goods import RepackDraft, repack_goods
from coop.shop_settings import OversellPolicy
from coop.stock.attention_list import times_to_count
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import StockCostDifference
from tests.builders import SHOP, a_cart, a_line, a_sale, a_stamp
from tests.coop.consignment.builders import ENDED, a_snack, agree, an_owner
from tests.coop.repacking.builders import a_recipe, a_repack, goods, held, lost
from values.identity import ItemId, RecipeId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.repacking import RecipeSide, ShrinkageCost, ShrinkageReason

KARUNG, KILO = 1_000, 50_000
STRICT_SHOP = replace(SHOP, oversell_policy=OversellPolicy.FORBID)


@pytest.fixture
def sack(session: Session) -> ItemId:
    return goods(session, "Beras karung 50 kg", 10_000, 6_000_001)


@pytest.fixture
def loose(session: Session) -> ItemId:
    return goods(session, "Beras curah", is_weighed=True, price=14_000)


@pytest.fixture
def opening(session: Session, sack: ItemId, loose: ItemId) -> RecipeId:
    return a_recipe(session, [(sack, KARUNG)], [(loose, KILO)])


def test_an_opened_sack_becomes_its_kilos_at_what_it_cost(
    session: Session, sack: ItemId, loose: ItemId, opening: RecipeId
) -> None:
    _, done = a_repack(session, opening, 3_000)

    assert held(session, sack) == (7_000, 4_200_001)
    assert held(session, loose) == (150_000, 1_800_000)
    assert (done.number, done.cost, done.lost) == ("U01-20261124-0001", 1_800_000, 0)


def test_a_mixed_parcel_costs_what_its_parts_cost(session: Session) -> None:
    rice = goods(session, "Beras 5 kg", 20_000, 1_300_000)
    oil = goods(session, "Minyak 1 l", 10_000, 170_003)
    parcel = goods(session, "Paket sembako")
    mixing = a_recipe(session, [(rice, 1_000), (oil, 2_000)], [(parcel, 1_000)])

    a_repack(session, mixing, 3_000)

    assert held(session, parcel) == (3_000, 3 * 65_000 + 102_001)
    assert held(session, rice) == (17_000, 1_105_000)
    assert held(session, oil) == (4_000, 68_002)


def test_a_parcel_taken_apart_gives_each_part_about_what_it_costs_on_the_shelf(
    session: Session,
) -> None:
    rice = goods(session, "Beras 5 kg", 10_000, 600_000)
    oil = goods(session, "Minyak 1 l", 10_000, 200_000)
    parcel = goods(session, "Paket sembako", 2_000, 160_001)
    apart = a_recipe(session, [(parcel, 1_000)], [(rice, 1_000), (oil, 1_000)])

    a_repack(session, apart, 2_000)

    assert held(session, rice) == (12_000, 720_001)
    assert held(session, oil) == (12_000, 240_000)
    assert held(session, parcel) == (0, 0)


def test_parts_of_unknown_cost_share_by_what_they_sell_for(session: Session) -> None:
    eggs = goods(session, "Telur campur", 30_000, 50_001, is_weighed=True)
    large = goods(session, "Telur besar", price=30_000, is_weighed=True)
    small = goods(session, "Telur kecil", price=20_000, is_weighed=True)
    sorting = a_recipe(session, [(eggs, 30_000)], [(large, 15_000), (small, 15_000)])

    a_repack(session, sorting)

    assert (held(session, large).value, held(session, small).value) == (30_001, 20_000)


def test_parts_without_cost_and_price_share_by_quantity(session: Session) -> None:
    eggs = goods(session, "Telur campur", 30_000, 30_000, is_weighed=True)
    large = goods(session, "Telur besar", price=30_000, is_weighed=True)
    small = goods(session, "Telur kecil", is_weighed=True)
    sorting = a_recipe(session, [(eggs, 30_000)], [(large, 20_000), (small, 10_000)])

    a_repack(session, sorting)

    assert (held(session, large).value, held(session, small).value) == (20_000, 10_000)


def test_what_is_lost_is_a_line_of_its_own_and_the_rest_bears_it(
    session: Session, sack: ItemId, loose: ItemId, opening: RecipeId
) -> None:
    fact_id, done = a_repack(session, opening, shrinkage={loose: lost(400, ShrinkageReason.DRIED)})

    (line,) = repack_detail(session, fact_id).shrinkage
    assert (line.name, line.side, line.quantity) == ("Beras curah", RecipeSide.PRODUCT, 400)
    assert (line.reason, line.lost) == (ShrinkageReason.DRIED, 0)
    assert held(session, loose) == (49_600, 600_000)
    assert held(session, sack).quantity == 9_000
    assert done.lost == 0


def test_what_is_lost_can_be_written_off_instead(
    session: Session, loose: ItemId, opening: RecipeId
) -> None:
    before = stock_value(session)
    fact_id, done = a_repack(
        session, opening, shrinkage={loose: lost(500)}, bears=ShrinkageCost.WRITTEN_OFF
    )

    assert held(session, loose) == (49_500, 594_000)
    assert done.lost == repack_detail(session, fact_id).shrinkage[0].lost == 6_000
    assert stock_value(session) == before - 6_000


def test_what_is_spilled_of_a_source_goes_beside(session: Session) -> None:
    rice = goods(session, "Beras curah", 100_000, 1_000_000, is_weighed=True)
    bag = goods(session, "Beras 5 kg")
    bagging = a_recipe(session, [(rice, 5_000)], [(bag, 1_000)])

    a_repack(session, bagging, 2_000, {rice: lost(200)}, bears=ShrinkageCost.WRITTEN_OFF)

    assert held(session, rice) == (89_800, 898_000)
    assert held(session, bag) == (2_000, 100_000)


def test_the_rest_bears_what_is_spilled_of_a_source(session: Session) -> None:
    rice = goods(session, "Beras curah", 100_000, 1_000_000, is_weighed=True)
    bag = goods(session, "Beras 5 kg")
    bagging = a_recipe(session, [(rice, 5_000)], [(bag, 1_000)])

    a_repack(session, bagging, 2_000, {rice: lost(200)})

    assert held(session, bag) == (2_000, 102_000)


def test_a_product_that_was_lost_whole_is_borne_by_the_others(session: Session) -> None:
    parcel = goods(session, "Paket", 1_000, 50_000)
    rice = goods(session, "Beras", 1_000, 30_000)
    egg = goods(session, "Telur", 1_000, 2_000)
    apart = a_recipe(session, [(parcel, 1_000)], [(rice, 1_000), (egg, 1_000)])

    a_repack(session, apart, shrinkage={egg: lost(1_000, ShrinkageReason.DAMAGED)})

    assert held(session, rice) == (2_000, 80_000)
    assert held(session, egg) == (1_000, 2_000)


def test_goods_sold_before_they_were_made_settle_what_they_had_borrowed(
    session: Session, sack: ItemId, loose: ItemId, opening: RecipeId
) -> None:
    a_repack(session, opening)
    a_sale(session, a_cart(a_line(session, loose, 60_000)))
    assert held(session, loose) == (-10_000, -120_000)

    expensive = goods(session, "Beras karung wangi", 1_000, 750_000)
    dear = a_recipe(session, [(expensive, KARUNG)], [(loose, KILO)], "Buka karung wangi")
    a_repack(session, dear)

    assert held(session, loose) == (40_000, 600_000)
    assert session.scalars(select(StockCostDifference.amount)).all() == [30_000]
    assert held(session, sack).quantity == 9_000


def test_a_shop_that_forbids_it_repacks_nothing_that_is_not_there(
    session: Session, sack: ItemId, opening: RecipeId
) -> None:
    with pytest.raises(RepackGoodsNotThere) as refused:
        a_repack(session, opening, 11_000, settings=STRICT_SHOP)

    assert (refused.value.on_hand, refused.value.asked) == (10_000, 11_000)
    assert held(session, sack).quantity == 10_000


def test_where_it_is_allowed_the_item_is_to_be_counted(
    session: Session, sack: ItemId, opening: RecipeId
) -> None:
    a_repack(session, opening, 11_000)

    assert held(session, sack).quantity == -1_000
    assert times_to_count(session, [sack]) == {sack: 1}


def test_half_a_counted_sack_is_not_opened(
    session: Session, opening: RecipeId, sack: ItemId
) -> None:
    with pytest.raises(TimesNotPossible) as refused:
        a_repack(session, opening, 500)

    assert refused.value.name == "Beras karung 50 kg"
    assert held(session, sack).quantity == 10_000


def test_a_third_that_no_scale_shows_is_refused(session: Session) -> None:
    one = goods(session, "Gula", 10_000, is_weighed=True)
    other = goods(session, "Gula halus", is_weighed=True)
    grinding = a_recipe(session, [(one, 1_001)], [(other, 1_000)])

    with pytest.raises(TimesNotPossible):
        a_repack(session, grinding, 1_500)


@pytest.mark.parametrize("times", [0, -1_000, 10**9 + 1, 10**9])
def test_an_absurd_number_of_times_is_refused(
    session: Session, opening: RecipeId, times: int
) -> None:
    with pytest.raises(TimesNotPossible):
        a_repack(session, opening, times)


@pytest.mark.parametrize("quantity", [0, -1, 50_001])
def test_no_more_is_lost_than_comes_out(
    session: Session, loose: ItemId, opening: RecipeId, quantity: int
) -> None:
    with pytest.raises(ShrinkageNotPossible):
        a_repack(session, opening, shrinkage={loose: lost(quantity)})


def test_half_a_counted_thing_is_not_lost(
    session: Session, sack: ItemId, opening: RecipeId
) -> None:
    with pytest.raises(ShrinkageNotPossible):
        a_repack(session, opening, shrinkage={sack: lost(500)})


def test_a_repack_of_which_nothing_is_left_is_none(
    session: Session, loose: ItemId, opening: RecipeId
) -> None:
    with pytest.raises(NothingMade):
        a_repack(session, opening, shrinkage={loose: lost(50_000)})


def test_an_unknown_recipe_and_a_long_note_are_refused(session: Session, opening: RecipeId) -> None:
    with pytest.raises(RecipeUnknown):
        a_repack(session, RecipeId(new_uuid()))
    draft = RepackDraft(recipe_id=opening, shrinkage={}, note="a" * 201)
    with pytest.raises(RepackTextTooLong):
        repack_goods(session, a_stamp(), draft=draft, settings=SHOP)


def test_goods_of_a_villager_are_not_repacked(session: Session) -> None:
    owner = an_owner(session)
    snack = a_snack(session, owner)
    parcel = goods(session, "Paket")
    mixing = a_recipe(session, [(snack, 1_000)], [(parcel, 1_000)])

    with pytest.raises(RepackItemConsigned) as refused:
        a_repack(session, mixing)

    assert refused.value.name == "Keripik singkong"
    send_back_consigned(
        session,
        a_stamp(),
        consignor_id=owner,
        lines=(ConsignedLine(snack, Quantity(20_000)),),
        settings=SHOP,
    )
    agree(session, snack, owner, ENDED)
    a_repack(session, mixing)


def test_pressing_twice_repacks_once(session: Session, loose: ItemId, opening: RecipeId) -> None:
    stamp = a_stamp()
    draft = RepackDraft(recipe_id=opening, times=ONE, shrinkage={})

    repack_goods(session, stamp, draft=draft, settings=SHOP)
    assert repack_goods(session, stamp, draft=draft, settings=SHOP) is None

    assert held(session, loose).quantity == KILO


def test_the_stock_card_and_the_book_name_the_act(
    session: Session, sack: ItemId, loose: ItemId, opening: RecipeId
) -> None:
    fact_id, _ = a_repack(session, opening)

    line = stock_card(session, loose).lines[0]
    assert (line.kind, line.register, line.number) == (MovementKind.REPACKED, "01", 1)
    assert line.note == "Buka karung"
    (entry,) = repack_book(session)
    assert (entry.fact_id, entry.name, entry.times) == (fact_id, "Buka karung", ONE)
    came = repack_detail(session, fact_id).goods
    assert [(of.side, of.name, of.quantity, of.cost) for of in came] == [
        (RecipeSide.SOURCE, "Beras karung 50 kg", Quantity(KARUNG), Rupiah(600_000)),
        (RecipeSide.PRODUCT, "Beras curah", Quantity(KILO), Rupiah(600_000)),
    ]
    assert held(session, sack).quantity == 9_000
