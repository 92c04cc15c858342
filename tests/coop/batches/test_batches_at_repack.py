"""What is repacked keeps the first last day of what it was made of, and gets it back."""

from datetime import date

import pytest
from sqlalchemy import func, select

from coop.batches.expired_at_sale import ExpiredGoods
from coop.repacking.reverse_repack import reverse_repack
from coop.stock.expiring_goods import batches_of_item
from db.session import Session
from db.tables import StockBatch
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.batches.builders import arrive, left, on, sell
from tests.coop.repacking.builders import a_recipe, a_repack, lost
from tests.coop.selling.builders import on_hand
from values.identity import FactId, ItemId, RecipeId
from values.quantity import ONE


@pytest.fixture
def sack(session: Session) -> ItemId:
    return an_item(session, "Beras karung", stock=0)


@pytest.fixture
def kilo(session: Session) -> ItemId:
    return an_item(session, "Beras kiloan", stock=0)


@pytest.fixture
def oil(session: Session) -> ItemId:
    return an_item(session, "Minyak", stock=0)


@pytest.fixture
def opening(session: Session, sack: ItemId, kilo: ItemId) -> RecipeId:
    return a_recipe(session, [(sack, ONE)], [(kilo, 25 * ONE)])


def taken_back(session: Session, fact_id: FactId, *, day: date = TODAY) -> None:
    stamp = a_stamp(business_date=day)
    reverse_repack(session, stamp, fact_id=fact_id, reason="Salah", settings=SHOP)


def test_an_opened_sack_is_good_as_long_as_it_was_and_of_the_same_batch(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 2, on(90), code="K7")

    _, done = a_repack(session, opening)

    assert left(session, sack) == {on(90): 1}
    assert left(session, kilo) == {on(90): 25}
    assert done.good_until == on(90)
    assert [of.code for of in batches_of_item(session, kilo, TODAY)] == ["K7"]


def test_a_parcel_is_good_until_the_first_of_its_parts_expires(
    session: Session, kilo: ItemId, oil: ItemId
) -> None:
    parcel = an_item(session, "Paket sembako", stock=0)
    mixing = a_recipe(session, [(kilo, 2 * ONE), (oil, ONE)], [(parcel, ONE)])
    arrive(session, kilo, 10, on(90), code="K7")
    arrive(session, oil, 10, on(40), code="M1")

    a_repack(session, mixing, 3 * ONE)

    assert left(session, parcel) == {on(40): 3}
    assert [of.code for of in batches_of_item(session, parcel, TODAY)] == [""]
    assert (left(session, kilo), left(session, oil)) == ({on(90): 4}, {on(40): 7})


def test_what_is_opened_out_of_two_batches_is_good_as_long_as_the_first(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(20))
    arrive(session, sack, 3, on(90))

    a_repack(session, opening, 2 * ONE)

    assert left(session, sack) == {on(90): 2}
    assert left(session, kilo) == {on(20): 50}


def test_goods_without_a_date_give_none_and_are_not_taken_for_goods_that_were_sold(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, kilo, 30, on(5))
    sell(session, kilo, 30)
    arrive(session, sack, 1, on(90))
    arrive(session, sack, 1, None)

    _, done = a_repack(session, opening)

    assert done.good_until is None
    assert left(session, kilo) == {}
    assert left(session, sack) == {on(90): 1}


def test_only_what_came_out_bears_the_date(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(90))

    a_repack(session, opening, shrinkage={kilo: lost(2 * ONE)})

    assert left(session, kilo) == {on(90): 23}


def test_what_has_expired_is_repacked_last_and_gets_no_younger(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(-1), day=on(-9))
    arrive(session, sack, 1, on(30))

    a_repack(session, opening)
    assert left(session, sack) == {on(-1): 1}
    a_repack(session, opening)

    assert left(session, kilo) == {on(-1): 25, on(30): 25}
    with pytest.raises(ExpiredGoods):
        sell(session, kilo, 26)
    sell(session, kilo, 25)
    assert left(session, kilo) == {on(-1): 25}


def test_taken_back_every_batch_is_as_it_was(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(20), code="K1")
    arrive(session, sack, 3, on(90), code="K7")
    arrive(session, kilo, 4, on(50))
    before = kept(session)
    fact_id, _ = a_repack(session, opening, 2 * ONE)
    assert left(session, kilo) == {on(20): 50, on(50): 4}

    taken_back(session, fact_id)

    assert kept(session) == before
    assert left(session, sack) == {on(20): 1, on(90): 3}
    assert left(session, kilo) == {on(50): 4}


def test_taken_back_after_other_goods_came_the_sacks_have_their_date_again(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 2, on(20))
    fact_id, _ = a_repack(session, opening, 2 * ONE)
    arrive(session, sack, 5, on(10))

    taken_back(session, fact_id)

    assert left(session, sack) == {on(10): 5, on(20): 2}
    assert left(session, kilo) == {}


def test_taken_back_after_some_were_sold_no_goods_appear(
    session: Session, sack: ItemId, kilo: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(20))
    arrive(session, kilo, 10, on(50))
    fact_id, _ = a_repack(session, opening)
    sell(session, kilo, 5)

    taken_back(session, fact_id)

    assert left(session, kilo) == {on(50): 5}
    assert on_hand(session, kilo) == 5 * ONE
    assert left(session, sack) == {on(20): 1}


def test_taken_back_after_their_last_day_the_sacks_lie_there_expired(
    session: Session, sack: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 1, on(2))
    arrive(session, sack, 1, on(60))
    fact_id, _ = a_repack(session, opening)

    taken_back(session, fact_id, day=on(5))

    aside = select(StockBatch.set_aside).where(
        StockBatch.item_id == sack, StockBatch.expires_on == on(2)
    )
    assert session.scalar(aside) == ONE
    sell(session, sack, 1, day=on(5))
    assert left(session, sack, day=on(5)) == {on(2): 1}


def test_where_nothing_bears_a_date_nothing_is_written_of_batches(
    session: Session, sack: ItemId, opening: RecipeId
) -> None:
    arrive(session, sack, 3, None)

    fact_id, _ = a_repack(session, opening)
    taken_back(session, fact_id)

    assert session.scalar(select(func.count()).select_from(StockBatch)) == 0


def kept(session: Session) -> set[tuple[object, ...]]:
    """Return the rows of all batches of which something is kept."""
    of = StockBatch
    rows = select(of.item_id, of.expires_on, of.code, of.quantity, of.set_aside)
    return {tuple(row) for row in session.execute(rows) if row.quantity or row.set_aside}
