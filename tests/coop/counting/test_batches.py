"""Goods are counted by their last days: what each batch becomes, and what is refused."""

from dataclasses import replace
from datetime import date
from functools import partial

import msgspec
import pytest

from coop.batches.batch_rules import BatchCodeWithoutDay, ExpiryTooFar
from coop.counting.batches_of_count import BATCHES_OF_ITEM_MAX, FoundBatch
from coop.counting.counted_words import words_on
from coop.counting.entry_sheet import entry_sheet
from coop.counting.refusals import (
    BatchCountedTwice,
    CountedBatchExpired,
    CountedInParts,
    CountNotPossible,
    GoodsMovedSince,
    TooManyBatches,
)
from coop.counting.variance import variance
from coop.facts.counting import StockItemCounted
from coop.selling.record_sale import record_sale
from coop.stock.adjust_stock import adjust_stock
from coop.stock.lying_goods import batches_in
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_cart, a_line, in_cash
from tests.coop.batches.builders import arrive, left, on, sell
from tests.coop.counting.batch_builders import EARLY, LATE, bread, by_batch, found
from tests.coop.counting.builders import (
    BUDI,
    FIRST,
    SECOND,
    a_count,
    a_list,
    approved,
    at_minute,
    explained,
    finished,
    refused,
)
from tests.coop.places.builders import carry, pieces
from tests.coop.selling.builders import on_hand
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, PlaceId
from values.places import SHOP, WAREHOUSE
from values.quantity import Quantity
from values.stamp import Stamp


def left_in(session: Session, item_id: ItemId, place_id: PlaceId = SHOP) -> dict[date, int]:
    """Return what is left of an item's batches in one place, in pieces."""
    lying = batches_in(session, place_id, item_id)
    return {batch.held.expires_on: batch.total // 1_000 for batch in lying if batch.total}


def approved_in_full(session: Session, count_id: FactId) -> None:
    finished(session, count_id)
    explained(session, count_id)
    approved(session, count_id)


def test_the_batches_together_are_the_count_and_each_is_corrected(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)

    by_batch(session, count_id, item_id, found(2, EARLY), found(11, LATE))

    approved_in_full(session, count_id)
    (line,) = variance(session, count_id).lines
    assert (line.counted, line.book) == (13_000, 15_000)
    assert [(of.expires_on, of.difference) for of in line.batches] == [
        (EARLY, -3_000),
        (LATE, 1_000),
    ]
    assert on_hand(session, item_id) == 13_000
    assert left(session, item_id) == {EARLY: 2, LATE: 11}


def test_goods_that_only_bear_another_date_need_no_reason_and_move_no_stock(
    session: Session,
) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(0, EARLY), found(15, LATE))
    finished(session, count_id)

    report = variance(session, count_id)
    done = approved(session, count_id)

    assert (len(report.differing), report.unexplained, report.net) == (1, 0, 0)
    assert done is not None
    assert done.corrected == 1
    assert on_hand(session, item_id) == 15_000
    assert left(session, item_id) == {LATE: 15}


def test_a_date_that_nobody_knew_is_found_with_its_goods(session: Session) -> None:
    item_id = bread(session, 0, 0, plain=8)
    count_id = a_count(session, item_id)

    by_batch(session, count_id, item_id, found(3, EARLY, " b7 "), found(4, LATE), found(1))

    approved_in_full(session, count_id)
    assert left(session, item_id) == {EARLY: 3, LATE: 4}
    assert entry_sheet(session, count_id, FIRST).items[0].batches == ((EARLY, "B7"), (LATE, ""))


def test_a_batch_that_nobody_found_is_gone(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)

    by_batch(session, count_id, item_id, found(10, LATE))

    approved_in_full(session, count_id)
    assert left(session, item_id) == {LATE: 10}


@pytest.mark.parametrize(
    ("counts", "sold", "then"),
    [
        ((0, 15), 3, {LATE: 12}),
        ((8, 10), 7, {EARLY: 1, LATE: 10}),
        ((2, 10), 4, {LATE: 8}),
        ((5, 10), 6, {LATE: 9}),
        ((7, 4), 2, {EARLY: 5, LATE: 4}),
    ],
)
def test_what_is_sold_before_approval_is_taken_of_what_was_really_there(
    session: Session, counts: tuple[int, int], sold: int, then: dict[date, int]
) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    early, late = counts
    by_batch(session, count_id, item_id, found(early, EARLY), found(late, LATE))
    sell(session, item_id, sold)

    approved_in_full(session, count_id)

    assert left(session, item_id) == then


def test_what_comes_before_approval_is_added_to_its_own_batch(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(4, EARLY), found(10, LATE))
    sell(session, item_id, 2)
    arrive(session, item_id, 6, on(60))

    approved_in_full(session, count_id)

    assert left(session, item_id) == {EARLY: 2, LATE: 10, on(60): 6}


def test_what_left_its_batch_by_name_before_approval_is_not_there_again(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(4, EARLY), found(10, LATE))
    carry(session, pieces(item_id, 4, expires_on=LATE))

    approved_in_full(session, count_id)

    assert left_in(session, item_id) == {EARLY: 4, LATE: 6}


def test_expired_goods_that_are_known_are_counted_and_stay_aside(session: Session) -> None:
    item_id = bread(session)
    late = a_count(session, item_id, day=on(6))

    by_batch(
        session, late, item_id, found(4, EARLY), found(10, LATE), stamp=at_minute(0, day=on(6))
    )
    approved_in_full(session, late)
    sell(session, item_id, 3, day=on(6))

    assert left(session, item_id, day=on(6)) == {EARLY: 4, LATE: 7}


def test_batches_of_a_warehouse_are_counted_where_they_lie(session: Session) -> None:
    item_id = bread(session)
    carry(session, pieces(item_id, 3, expires_on=EARLY), pieces(item_id, 4, expires_on=LATE))
    scope = a_list(item_id)
    scope = type(scope)(choice=scope.choice, items=scope.items, place_id=WAREHOUSE)
    count_id = a_count(session, scope=scope)
    assert entry_sheet(session, count_id, FIRST).items[0].batches == ((EARLY, ""), (LATE, ""))

    by_batch(session, count_id, item_id, found(3, LATE), found(2, on(9)))

    approved_in_full(session, count_id)
    assert left_in(session, item_id, WAREHOUSE) == {LATE: 3, on(9): 2}
    assert left_in(session, item_id) == {EARLY: 2, LATE: 6}


def test_who_counts_sees_the_dates_of_the_book_and_no_quantity_of_it(session: Session) -> None:
    item_id = bread(session)
    sell(session, item_id, 6)  # By the book nothing is left of the first.
    count_id = a_count(session, item_id, second=BUDI)
    by_batch(session, count_id, item_id, found(9, LATE))

    first, second = (entry_sheet(session, count_id, by).items[0] for by in (FIRST, SECOND))

    assert first.batches == second.batches == ((EARLY, ""), (LATE, ""))
    assert second.own is None
    assert first.own is not None
    assert first.own.batches == (((LATE, ""), 9_000),)


def test_a_sheet_with_dates_is_typed_in_later_as_long_as_goods_were_only_sold(
    session: Session,
) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    moment = at_minute(5).recorded_at
    sold_at(session, item_id, 2, at_minute(10))

    by_batch(
        session, count_id, item_id, found(5, EARLY), found(9, LATE), stamp=at_minute(60), at=moment
    )

    said = batches_beside_the_book(session, count_id, item_id)
    assert said == [(EARLY, 5_000, 5_000), (LATE, 9_000, 10_000)]
    came = Quantity(1_000)
    adjust_stock(
        session, at_minute(20), item_id=item_id, quantity=came, reason=AdjustmentReason.FOUND
    )
    act = partial(
        by_batch, session, count_id, item_id, found(5, EARLY), stamp=at_minute(60), at=moment
    )
    assert refused(session, act) == GoodsMovedSince("Roti tawar", moment)


def sold_at(session: Session, item_id: ItemId, pieces: int, stamp: Stamp) -> None:
    cart = a_cart(a_line(session, item_id, pieces * 1_000))
    stamp = replace(stamp, fact_id=FactId(cart.cart_id))
    record_sale(session, stamp, cart=cart, payments=(in_cash(),), settings=SETTINGS)


def batches_beside_the_book(
    session: Session, count_id: FactId, item_id: ItemId
) -> list[tuple[date | None, int, int]]:
    word = words_on(session, count_id, item_id)[FIRST]
    return [(of.expires_on, of.counted, of.book) for of in word.batches]


def test_batches_that_make_no_sense_are_refused(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)

    def no(*batches: FoundBatch) -> object:
        return refused(session, partial(by_batch, session, count_id, item_id, *batches))

    name = "Roti tawar"
    assert no(found(1, on(-1))) == CountedBatchExpired(name, on(-1))
    assert no(found(1, TODAY.replace(year=TODAY.year + 30))) == ExpiryTooFar(
        name, TODAY.replace(year=TODAY.year + 30)
    )
    assert no(found(1, LATE, "a"), found(2, LATE, " A ")) == BatchCountedTwice(name, LATE, "A")
    assert no(found(1), found(2)) == BatchCountedTwice(name, TODAY, "")
    assert no(found(1, None, "A")) == BatchCodeWithoutDay(name)
    assert no(found(-3, LATE)) == CountNotPossible(Quantity(-3_000))
    assert no(found(1e9, LATE)) == CountNotPossible(Quantity(10**12))
    assert no(found(12.5, LATE)) == CountedInParts(name, "pcs")
    assert no(found(1.5, EARLY), found(1.5, LATE)) == CountedInParts(name, "pcs")
    many = [found(1, on(day)) for day in range(BATCHES_OF_ITEM_MAX + 1)]
    assert no(*many) == TooManyBatches(BATCHES_OF_ITEM_MAX, of_item=True)


def test_a_word_of_before_there_were_batches_is_one_of_the_whole() -> None:
    written = (
        b'{"count_id":"01a20c23-c301-7bcf-84b4-aec89845cd97","item_id":'
        b'"01a20c23-c301-7bcf-84b4-aec89845cd98","counter":"first","revision":1,'
        b'"packs":[[1,1000,8000]],"counted":8000,"book":10000,"oversold":0,'
        b'"counted_at":"2026-11-24T03:41:00Z"}'
    )

    fact = msgspec.json.decode(written, type=StockItemCounted)

    assert (fact.counted, fact.batches) == (8_000, ())
