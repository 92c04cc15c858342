"""Goods with a last day: which of them are left, and which may not be sold."""

import pytest
from sqlalchemy import select

from coop.batches.batch_rules import (
    CODE_LETTERS_MAX,
    BatchCodeTooLong,
    BatchCodeWithoutDay,
    BatchNotPossible,
    ExpiryInThePast,
    ExpiryTooFar,
)
from coop.batches.expired_at_sale import ExpiredGoods, ExpiredNeedsSupervisor, stamp_for_expired
from coop.batches.record_batch import BatchItemUnknown, record_batch
from coop.fact_log import head_of, is_logged
from coop.facts.batches import ExpiredOverride
from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import expiring_goods
from db.session import Session
from db.tables import LoggedFact, StockBatch
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.batches.builders import ALLOWED, arrive, label, left, on, sell
from tests.coop.selling.builders import on_hand
from values.identity import ItemId, new_uuid
from values.quantity import Quantity

BREAD = "Roti tawar"


@pytest.fixture
def bread(session: Session) -> ItemId:
    return an_item(session, BREAD, stock=0)


def test_what_expires_first_is_sold_first_without_a_word(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(30))
    arrive(session, bread, 5, on(3))

    sell(session, bread, 7)

    assert left(session, bread) == {on(30): 8}


def test_goods_without_a_date_are_sold_before_those_with_one(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 4, None)
    arrive(session, bread, 5, on(3))

    sell(session, bread, 3)
    assert left(session, bread) == {on(3): 5}
    sell(session, bread, 3)

    assert left(session, bread) == {on(3): 3}


def test_a_batch_that_is_sold_out_does_not_come_back_with_goods_that_expire_sooner(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 10, on(30))
    sell(session, bread, 10)

    arrive(session, bread, 6, on(3))

    assert left(session, bread) == {on(3): 6}


def test_nor_with_goods_whose_date_nobody_wrote_down(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(3))
    sell(session, bread, 8)

    arrive(session, bread, 6, None)

    assert left(session, bread) == {on(3): 2}
    sell(session, bread, 6, day=on(10))
    assert left(session, bread, day=on(10)) == {on(3): 2}


def test_expired_goods_are_not_sold(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(1))
    before = head_of(session, TILL_1)

    with pytest.raises(ExpiredGoods) as refused:
        sell(session, bread, 2, day=on(2))

    assert refused.value == ExpiredGoods(BREAD, on(1), Quantity(2_000), "pcs")
    assert head_of(session, TILL_1) == before


def test_on_their_last_day_they_are(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(1))

    sell(session, bread, 2, day=on(1))

    assert left(session, bread) == {on(1): 3}


def test_good_ones_are_sold_and_the_expired_ones_stay(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(1))
    arrive(session, bread, 6, on(30))

    sell(session, bread, 2, day=on(2))
    sell(session, bread, 3, day=on(2))

    assert left(session, bread, day=on(2)) == {on(1): 5, on(30): 1}
    with pytest.raises(ExpiredGoods) as refused:
        sell(session, bread, 3, day=on(2))
    assert refused.value.quantity == 2_000


def test_somebody_may_let_them_be_sold_and_is_named(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(1))
    arrive(session, bread, 1, on(30))

    sale_id = sell(session, bread, 4, day=on(2), allowed=ALLOWED)

    assert left(session, bread, day=on(2)) == {on(1): 2}
    assert on_hand(session, bread) == 2_000
    assert is_logged(session, stamp_for_expired(a_stamp(sale_id)).fact_id)


@pytest.mark.parametrize(
    "allowed",
    [
        ExpiredOverride(approved_by="", reason="Pembeli tahu"),
        ExpiredOverride(approved_by="Bu Wati", reason=" "),
        ExpiredOverride(approved_by="siti", reason="Pembeli tahu"),
    ],
)
def test_the_cashier_alone_may_not(
    session: Session, bread: ItemId, allowed: ExpiredOverride
) -> None:
    arrive(session, bread, 5, on(1))
    settings = ShopSettings(cashier_name="Siti", printer_kind=SHOP.printer_kind)

    with pytest.raises(ExpiredNeedsSupervisor):
        sell(session, bread, 1, day=on(2), allowed=allowed, settings=settings)


def test_a_sale_of_goods_without_dates_says_nothing_about_batches(session: Session) -> None:
    sugar = an_item(session)

    sell(session, sugar, 2)

    kinds = session.scalars(select(LoggedFact.kind)).all()
    assert not [kind for kind in kinds if "batch" in kind or "expired" in kind]
    assert session.scalars(select(StockBatch)).all() == []


def test_packs_of_several_sizes_come_from_one_shelf(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 3, on(1))
    arrive(session, bread, 3, on(30))

    with pytest.raises(ExpiredGoods):
        sell(session, bread, 4, day=on(2))


def test_what_lies_on_the_shelf_puts_the_books_right(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(30))
    arrive(session, bread, 5, None)

    label(session, bread, 4, on(3))
    assert left(session, bread) == {on(3): 4, on(30): 10}
    label(session, bread, 8, on(3))
    assert left(session, bread) == {on(3): 8, on(30): 7}
    label(session, bread, 0, on(30))

    assert left(session, bread) == {on(3): 8}


def test_a_batch_that_has_expired_may_still_be_put_right(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(1))

    label(session, bread, 3, on(1), day=on(5))

    assert left(session, bread, day=on(5)) == {on(1): 3}
    sell(session, bread, 7, day=on(5))
    assert left(session, bread, day=on(5)) == {on(1): 3}


@pytest.mark.parametrize(("days", "refusal"), [(-1, ExpiryInThePast), (365 * 25, ExpiryTooFar)])
def test_a_last_day_is_one_that_goods_have(
    session: Session, bread: ItemId, days: int, refusal: type[Exception]
) -> None:
    arrive(session, bread, 2, None)
    before = head_of(session, TILL_1)

    with pytest.raises(refusal):
        label(session, bread, 1, on(days))
    assert head_of(session, TILL_1) == before
    with pytest.raises(refusal):
        arrive(session, bread, 1, on(days))


@pytest.mark.parametrize("quantity", [-1_000, 6_000, 1_500])
def test_a_batch_has_what_the_book_has_at_most(
    session: Session, bread: ItemId, quantity: int
) -> None:
    arrive(session, bread, 5, None)

    with pytest.raises(BatchNotPossible) as refused:
        record_batch(
            session, a_stamp(), item_id=bread, expires_on=on(3), quantity=Quantity(quantity)
        )
    assert refused.value == BatchNotPossible(BREAD, Quantity(quantity), Quantity(5_000), "pcs")


def test_a_code_is_short_and_has_a_day(session: Session, bread: ItemId) -> None:
    with pytest.raises(BatchCodeWithoutDay):
        arrive(session, bread, 1, None, code="A1")
    with pytest.raises(BatchCodeTooLong):
        arrive(session, bread, 1, on(3), code="X" * (CODE_LETTERS_MAX + 1))


def test_an_item_is_on_the_list(session: Session) -> None:
    with pytest.raises(BatchItemUnknown):
        label(session, ItemId(new_uuid()), 1, on(3))


def test_what_expires_soon_is_listed_with_its_value(session: Session, bread: ItemId) -> None:
    milk = an_item(session, "Susu", stock=0)
    arrive(session, bread, 4, on(3), cost=20_000)
    arrive(session, bread, 6, on(40), cost=30_000)
    arrive(session, milk, 2, TODAY, code="lot 7", cost=9_999)

    week = expiring_goods(session, TODAY, 7)

    assert [(row.name, row.code, row.days) for row in week] == [
        ("Susu", "LOT 7", 0),
        (BREAD, "", 3),
    ]
    assert [row.value for row in week] == [9_999, 20_000]
    assert [row.quantity for row in expiring_goods(session, TODAY, 90)] == [2_000, 4_000, 6_000]
    assert expiring_goods(session, on(5), 7)[0].days == -5
