"""A repack that was recorded wrongly is taken back whole, and to the rupiah."""

from dataclasses import replace

import pytest

from coop.repacking.refusals import (
    CannotReverseRepack,
    RepackGoodsNotThere,
    RepackReasonMissing,
    RepackReversalFault,
)
from coop.repacking.repack_book import repack_book
from coop.repacking.reverse_repack import reverse_repack
from coop.shop_settings import OversellPolicy, ShopSettings
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from tests.builders import SHOP, a_cart, a_line, a_sale, a_stamp
from tests.coop.repacking.builders import a_recipe, a_repack, goods, held, lost
from values.identity import FactId, ItemId, RecipeId, new_uuid
from values.repacking import RepackAct, ShrinkageCost


@pytest.fixture
def rice(session: Session) -> ItemId:
    return goods(session, "Beras", 7_000, 420_001)


@pytest.fixture
def oil(session: Session) -> ItemId:
    return goods(session, "Minyak", 9_000, 150_002)


@pytest.fixture
def parcel(session: Session) -> ItemId:
    return goods(session, "Paket", 1_000, 90_000, price=100_000)


@pytest.fixture
def mixing(session: Session, rice: ItemId, oil: ItemId, parcel: ItemId) -> RecipeId:
    return a_recipe(session, [(rice, 1_000), (oil, 2_000)], [(parcel, 1_000)])


def taken_back(
    session: Session, fact_id: FactId, reason: str = "Salah", settings: ShopSettings = SHOP
) -> FactId:
    stamp = a_stamp()
    reverse_repack(session, stamp, fact_id=fact_id, reason=reason, settings=settings)
    return stamp.fact_id


@pytest.mark.parametrize("bears", ShrinkageCost)
def test_taken_back_at_once_everything_is_as_it_was(
    session: Session,
    rice: ItemId,
    oil: ItemId,
    parcel: ItemId,
    mixing: RecipeId,
    bears: ShrinkageCost,
) -> None:
    ids = (rice, oil, parcel)
    before = [held(session, item_id) for item_id in ids]
    fact_id, _ = a_repack(session, mixing, 3_000, {parcel: lost(1_000)}, bears=bears)
    assert [held(session, item_id) for item_id in ids] != before

    taken_back(session, fact_id)

    assert [held(session, item_id) for item_id in ids] == before


def test_parcels_that_were_sold_go_at_their_average_and_no_rupiah_is_lost(
    session: Session, rice: ItemId, oil: ItemId, parcel: ItemId, mixing: RecipeId
) -> None:
    fact_id, _ = a_repack(session, mixing, 3_000)
    a_sale(session, a_cart(a_line(session, parcel, 2_000)))
    before = stock_value(session)

    taken_back(session, fact_id)

    assert held(session, parcel).quantity == -1_000
    assert (held(session, rice).quantity, held(session, oil).quantity) == (7_000, 9_000)
    assert stock_value(session) == before


def test_where_the_shop_forbids_it_parcels_that_were_sold_stay(
    session: Session, parcel: ItemId, mixing: RecipeId
) -> None:
    fact_id, _ = a_repack(session, mixing, 3_000)
    a_sale(session, a_cart(a_line(session, parcel, 2_000)))

    strict = replace(SHOP, oversell_policy=OversellPolicy.FORBID)
    with pytest.raises(RepackGoodsNotThere):
        taken_back(session, fact_id, settings=strict)

    assert held(session, parcel).quantity == 2_000


def test_nothing_is_taken_back_twice_or_without_a_reason(
    session: Session, mixing: RecipeId
) -> None:
    fact_id, _ = a_repack(session, mixing)
    with pytest.raises(RepackReasonMissing):
        taken_back(session, fact_id, "  ")
    reversal = taken_back(session, fact_id)

    for asked, fault in (
        (fact_id, RepackReversalFault.ALREADY_REVERSED),
        (reversal, RepackReversalFault.IS_REVERSAL),
        (FactId(new_uuid()), RepackReversalFault.UNKNOWN),
    ):
        with pytest.raises(CannotReverseRepack) as refused:
            taken_back(session, asked)
        assert refused.value.fault is fault


def test_the_book_shows_both_with_the_reason(
    session: Session, parcel: ItemId, mixing: RecipeId
) -> None:
    fact_id, _ = a_repack(session, mixing)
    reversal = taken_back(session, fact_id, "Salah resep")

    by_id = {entry.fact_id: entry for entry in repack_book(session)}
    assert by_id[fact_id].is_reversed
    assert by_id[reversal].act is RepackAct.REVERSAL
    assert (by_id[reversal].name, by_id[reversal].note) == ("Buka karung", "Salah resep")
    card = stock_card(session, parcel).lines
    assert MovementKind.REPACK_REVERSED in {line.kind for line in card}
