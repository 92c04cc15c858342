"""What somebody counts of an item: when, in which packs, and what is no count."""

from functools import partial

import pytest

from coop.counting.count_item import Tally, count_item
from coop.counting.entry_sheet import entry_sheet
from coop.counting.name_decider import name_decider
from coop.counting.refusals import (
    CountedInParts,
    CountNotOpen,
    CountNotPossible,
    CountPackChanged,
    CountTimeNotPossible,
    ItemNotInCount,
    ItemUnknown,
)
from coop.counting.stock_counts import count_head
from coop.counting.variance import variance
from coop.facts.counting import CountedPack
from coop.facts.goods import Pack
from coop.stock.adjust_stock import adjust_stock
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.counting.builders import (
    CITRA,
    FIRST,
    a_count,
    approved,
    at_minute,
    counted,
    explained,
    finished,
    refused,
    sold,
)
from tests.coop.selling.builders import on_hand
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, new_uuid
from values.quantity import ONE, QUANTITY_MAX, Quantity

CARTON = Pack(number=2, unit="dus", ratio=Quantity(12_000))


def test_zero_is_a_count(session: Session) -> None:
    item_id = an_item(session, stock=2_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 0)
    finished(session, count_id)
    explained(session, count_id)

    approved(session, count_id)

    assert on_hand(session, item_id) == 0


def test_packs_are_added_up_exactly_and_stay_as_they_were_typed(session: Session) -> None:
    item_id = an_item(session, packs=(CARTON,), prices=(200_000,))
    count_id = a_count(session, item_id)
    packs = (CountedPack(2, CARTON.ratio, Quantity(2_500)), CountedPack(1, ONE, Quantity(3_000)))
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=packs)

    count_item(session, a_stamp(), tally=tally)

    (item,) = entry_sheet(session, count_id, FIRST).items
    assert item.own is not None
    assert item.own.counted == 33_000
    assert item.own.packs == packs


def test_the_last_word_of_a_counter_holds(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 7)
    sold(session, item_id, 1)
    counted(session, count_id, item_id, 9)

    finished(session, count_id)

    (line,) = variance(session, count_id).lines
    assert (line.counted, line.book) == (9_000, 9_000)


def test_a_count_stays_last_even_if_the_clock_was_set_back(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 7, stamp=at_minute(30))
    counted(session, count_id, item_id, 9, stamp=at_minute(5))

    (item,) = entry_sheet(session, count_id, FIRST).items

    assert item.own is not None
    assert (item.own.counted, item.own.times) == (9_000, 2)


def test_a_press_that_comes_twice_counts_once(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    stamp = a_stamp()

    counted(session, count_id, item_id, 7, stamp=stamp)
    counted(session, count_id, item_id, 7, stamp=stamp)

    (item,) = entry_sheet(session, count_id, FIRST).items
    assert item.own is not None
    assert item.own.times == 1


def test_a_sheet_is_typed_in_later_against_the_book_of_its_time(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    at_ten = at_minute(20).recorded_at
    lost = AdjustmentReason.LOST
    gone = Quantity(-3_000)
    adjust_stock(session, at_minute(10), item_id=item_id, quantity=gone, reason=lost)
    adjust_stock(session, at_minute(30), item_id=item_id, quantity=gone, reason=lost)

    counted(session, count_id, item_id, 7, stamp=at_minute(60), counted_at=at_ten)

    finished(session, count_id)
    (line,) = variance(session, count_id).lines
    assert (line.counted, line.book) == (7_000, 7_000)


@pytest.mark.parametrize("minutes", [-1, 61])
def test_a_time_before_the_count_or_still_to_come_is_refused(
    session: Session, minutes: int
) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    when = at_minute(minutes).recorded_at
    act = partial(counted, session, count_id, item_id, 7, stamp=at_minute(60), counted_at=when)
    opened_at = count_head(session, count_id).opened_at

    assert refused(session, act) == CountTimeNotPossible(opened_at)


def test_nothing_more_is_counted_once_it_is_finished(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 9)
    finished(session, count_id)

    assert refused(session, partial(counted, session, count_id, item_id, 1)) == CountNotOpen()
    act = partial(name_decider, session, a_stamp(), count_id=count_id, name=CITRA)
    assert refused(session, act) == CountNotOpen()
    assert refused(session, partial(finished, session, count_id)) == CountNotOpen()


@pytest.mark.parametrize("quantity", [-3_000, QUANTITY_MAX + 1])
def test_counts_below_nothing_and_absurd_ones_are_refused(session: Session, quantity: int) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    packs = (CountedPack(1, ONE, Quantity(quantity)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=packs)

    act = partial(count_item, session, a_stamp(), tally=tally)

    assert refused(session, act) == CountNotPossible(Quantity(quantity))


def test_packs_that_add_up_to_the_absurd_are_refused(session: Session) -> None:
    item_id = an_item(session, packs=(CARTON,), prices=(1,))
    count_id = a_count(session, item_id)
    packs = (CountedPack(2, CARTON.ratio, QUANTITY_MAX),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=packs)

    act = partial(count_item, session, a_stamp(), tally=tally)

    assert refused(session, act) == CountNotPossible(Quantity(12 * QUANTITY_MAX))


@pytest.mark.parametrize("packs", [(1, ONE, 500), (2, CARTON.ratio, 10)])
def test_a_part_of_a_piece_is_refused(session: Session, packs: tuple[int, Quantity, int]) -> None:
    item_id = an_item(session, packs=(CARTON,), prices=(1,))
    count_id = a_count(session, item_id)
    number, ratio, quantity = packs
    part = (CountedPack(number, ratio, Quantity(quantity)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=part)

    act = partial(count_item, session, a_stamp(), tally=tally)

    assert refused(session, act) == CountedInParts("Gula pasir 1 kg", "pcs")


def test_a_part_that_no_thousandth_holds_is_refused(session: Session) -> None:
    odd = Pack(number=2, unit="ikat", ratio=Quantity(333))
    item_id = an_item(session, "Kangkung", is_weighed=True, packs=(odd,), prices=(1,))
    count_id = a_count(session, item_id)
    part = (CountedPack(2, odd.ratio, Quantity(1)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=part)

    act = partial(count_item, session, a_stamp(), tally=tally)

    assert refused(session, act) == CountedInParts("Kangkung", "kg")


def test_weighed_goods_are_counted_in_parts(session: Session) -> None:
    item_id = an_item(session, "Telur", is_weighed=True)
    count_id = a_count(session, item_id)
    packs = (CountedPack(1, ONE, Quantity(1_250)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=packs)

    count_item(session, a_stamp(), tally=tally)

    (item,) = entry_sheet(session, count_id, FIRST).items
    assert item.own is not None
    assert item.own.counted == 1_250


def test_a_pack_that_holds_something_else_by_now_is_refused(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    packs = (CountedPack(2, CARTON.ratio, Quantity(1_000)),)
    tally = Tally(count_id=count_id, item_id=item_id, counter=FIRST, packs=packs)

    act = partial(count_item, session, a_stamp(), tally=tally)

    assert refused(session, act) == CountPackChanged("Gula pasir 1 kg")


def test_an_item_that_is_unknown_or_not_chosen_is_not_counted(session: Session) -> None:
    eggs = an_item(session, "Telur")
    count_id = a_count(session, an_item(session))

    assert refused(session, partial(counted, session, count_id, eggs, 1)) == ItemNotInCount("Telur")
    act = partial(counted, session, count_id, ItemId(new_uuid()), 1)
    assert refused(session, act) == ItemUnknown()
