"""A count while the shop is open: opened, counted by one or two, finished, approved."""

from functools import partial

import pytest
from sqlalchemy import select

from coop.counting.approve_count import CountDone, approve_count
from coop.counting.chosen_items import CountScope
from coop.counting.count_item import Tally, count_item
from coop.counting.counted_words import outcomes
from coop.counting.entry_sheet import count_progress, entry_sheet
from coop.counting.explain_difference import explain_difference
from coop.counting.finish_counting import finish_counting
from coop.counting.give_up_count import give_up_count
from coop.counting.name_decider import name_decider
from coop.counting.open_count import ITEMS_IN_A_COUNT_MAX, CountPlan, open_count
from coop.counting.refusals import (
    ApprovedByCounter,
    BeingCounted,
    CountedInParts,
    CountEnded,
    CountersTheSame,
    CountNameMissing,
    CountNotFinished,
    CountNotOpen,
    CountNotPossible,
    CountPackChanged,
    CountTextTooLong,
    CountTimeNotPossible,
    CountUndecided,
    DeciderCounted,
    DeciderMissing,
    ItemNotInCount,
    ItemUnknown,
    NoDifference,
    NothingCounted,
    NothingToCount,
    NotInDispute,
    ReasonNeedsWords,
    ReasonsMissing,
    TooManyToCount,
)
from coop.counting.stock_counts import count_head, stock_counts
from coop.counting.variance import variance
from coop.counting.verdicts import Verdict
from coop.facts.counting import CountedPack
from coop.facts.goods import Pack
from coop.stock.adjust_stock import adjust_stock
from coop.stock.stock_card import stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import StockAdjustment
from tests.builders import a_stamp, an_item
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    DECIDER,
    DEWI,
    FIRST,
    OPENED,
    SECOND,
    a_count,
    a_list,
    at_minute,
    counted,
    explained,
    finished,
    refused,
    sold,
    to_count,
)
from tests.coop.selling.builders import on_hand
from tests.coop.stock.test_valuation import an_item_worth
from values.adjustment_reason import AdjustmentReason
from values.counting import CountChoice, CountState, DifferenceReason
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, QUANTITY_MAX, Quantity

CARTON = Pack(number=2, unit="dus", ratio=Quantity(12_000))
LOST, FOUND = DifferenceReason.LOST, DifferenceReason.FOUND
MISRECORDED, COUNT_AGAIN = DifferenceReason.MISRECORDED, DifferenceReason.COUNT_AGAIN


def approved(session: Session, count_id: FactId, by: str = DEWI) -> CountDone | None:
    return approve_count(session, a_stamp(), count_id=count_id, approved_by=by)


def test_what_is_missing_leaves_the_book_with_its_value(session: Session) -> None:
    item_id = an_item_worth(session, 10_000, 100_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 8)
    finished(session, count_id)
    explained(session, count_id)

    done = approved(session, count_id)

    assert done == CountDone(1, Rupiah(-20_000))
    assert on_hand(session, item_id) == 8_000
    assert stock_value(session) == 80_000
    assert stock_card(session, item_id).lines[0].note == "Opname rak depan"


def test_sales_between_counting_and_approval_do_not_disturb_the_result(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    sold(session, item_id, 1)
    counted(session, count_id, item_id, 8)  # The book has nine.
    sold(session, item_id, 3)
    finished(session, count_id)
    explained(session, count_id)
    sold(session, item_id, 1)

    approved(session, count_id)

    (line,) = variance(session, count_id).lines
    assert (line.counted, line.book, line.difference) == (8_000, 9_000, -1_000)
    assert on_hand(session, item_id) == 4_000


def test_what_is_counted_and_right_is_kept_and_corrects_nothing(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 10)
    finished(session, count_id)

    done = approved(session, count_id)

    assert done == CountDone(0, Rupiah(0))
    assert session.scalars(select(StockAdjustment)).all() == []
    assert [line.counted for line in variance(session, count_id).lines] == [10_000]


def test_zero_is_a_count(session: Session) -> None:
    item_id = an_item(session, stock=2_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 0)
    finished(session, count_id)
    explained(session, count_id)

    approved(session, count_id)

    assert on_hand(session, item_id) == 0


def test_items_that_nobody_counted_are_listed_and_left_alone(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur")
    count_id = a_count(session, sugar, eggs)
    counted(session, count_id, sugar, 100)
    finished(session, count_id)

    approved(session, count_id)

    assert [item.name for item in variance(session, count_id).not_counted] == ["Telur"]
    assert on_hand(session, eggs) == 100_000


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

    assert refused(session, act) == CountTimeNotPossible(OPENED)


def test_two_who_count_at_different_times_agree_though_goods_were_sold(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id, second=BUDI)
    counted(session, count_id, item_id, 9)
    sold(session, item_id, 2)
    counted(session, count_id, item_id, 7, by=SECOND)

    finished(session, count_id)

    (line,) = variance(session, count_id).lines
    assert line.difference == -1_000


def test_where_two_differ_a_third_decides(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id, second=BUDI)
    counted(session, count_id, item_id, 9)
    counted(session, count_id, item_id, 8, by=SECOND)
    assert refused(session, partial(finished, session, count_id)) == CountUndecided(1, 0)

    name_decider(session, a_stamp(), count_id=count_id, name=CITRA)
    counted(session, count_id, item_id, 8, by=DECIDER)

    finished(session, count_id)
    (line,) = variance(session, count_id).lines
    assert line.difference == -2_000


def test_what_only_one_of_two_counted_is_not_decided(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id, second=BUDI)
    counted(session, count_id, item_id, 9)

    assert refused(session, partial(finished, session, count_id)) == CountUndecided(0, 1)


def test_where_two_agree_after_all_theirs_holds(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id, second=BUDI)
    name_decider(session, a_stamp(), count_id=count_id, name=CITRA)
    counted(session, count_id, item_id, 9)
    counted(session, count_id, item_id, 8, by=SECOND)
    counted(session, count_id, item_id, 5, by=DECIDER)
    counted(session, count_id, item_id, 9, by=SECOND)

    outcome = outcomes(session, count_head(session, count_id))[item_id]

    assert outcome.verdict is Verdict.SETTLED
    assert outcome.word is not None
    assert outcome.word.counted == 9_000


def test_a_decider_counts_only_what_is_in_dispute(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur")
    count_id = a_count(session, sugar, eggs, second=BUDI)
    for by in (FIRST, SECOND):
        counted(session, count_id, sugar, 9, by=by)
    counted(session, count_id, eggs, 1)
    counted(session, count_id, eggs, 2, by=SECOND)
    act = partial(counted, session, count_id, sugar, 9, by=DECIDER)
    assert refused(session, act) == DeciderMissing()

    name_decider(session, a_stamp(), count_id=count_id, name=CITRA)

    assert refused(session, act) == NotInDispute("Gula pasir 1 kg")
    assert [item.name for item in entry_sheet(session, count_id, DECIDER).items] == ["Telur"]
    counted(session, count_id, eggs, 3, by=DECIDER)
    counted(session, count_id, eggs, 2, by=DECIDER)
    assert [item.name for item in entry_sheet(session, count_id, DECIDER).items] == ["Telur"]


def test_nobody_sees_what_another_counted(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id, second=BUDI)

    counted(session, count_id, item_id, 9)

    assert entry_sheet(session, count_id, FIRST).counted == 1
    sheet = entry_sheet(session, count_id, SECOND)
    assert sheet.counted == 0
    assert sheet.items[0].own is None
    progress = count_progress(session, count_id)
    assert (progress.by_first, progress.by_second, progress.by_one) == (1, 0, 1)


def test_the_differences_are_not_shown_while_people_count(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 9)

    assert refused(session, partial(variance, session, count_id)) == CountNotFinished()


def test_sales_beyond_the_book_are_settled_by_a_count_and_later_ones_are_not(
    session: Session,
) -> None:
    item_id = an_item(session, stock=0)
    sold(session, item_id, 1)
    sold(session, item_id, 1)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 0)
    sold(session, item_id, 1)
    finished(session, count_id)
    explained(session, count_id, FOUND)

    approved(session, count_id)

    assert to_count(session, item_id) == 1


def test_what_is_to_be_counted_again_is_not_posted(session: Session) -> None:
    item_id = an_item(session, stock=0)
    sold(session, item_id, 1)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 900)
    finished(session, count_id)
    explained(session, count_id, COUNT_AGAIN)

    done = approved(session, count_id)

    assert done == CountDone(0, Rupiah(0))
    assert on_hand(session, item_id) == -1_000
    assert to_count(session, item_id) == 1


def test_of_two_approvals_the_second_is_refused(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 9)
    finished(session, count_id)
    explained(session, count_id)
    stamp = a_stamp()
    approve_count(session, stamp, count_id=count_id, approved_by=DEWI)

    again = approve_count(session, stamp, count_id=count_id, approved_by=DEWI)

    assert again is None  # The same press.
    assert refused(session, partial(approved, session, count_id)) == CountEnded()
    assert on_hand(session, item_id) == 9_000


@pytest.mark.parametrize("name", [ANI, " ani ", BUDI, "CITRA"])
def test_who_counted_does_not_approve(session: Session, name: str) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id, second=BUDI)
    name_decider(session, a_stamp(), count_id=count_id, name=CITRA)
    for by in (FIRST, SECOND):
        counted(session, count_id, item_id, 100, by=by)
    finished(session, count_id)

    refusal = refused(session, partial(approved, session, count_id, name))

    assert refusal == ApprovedByCounter(" ".join(name.split()))


def test_every_difference_has_a_reason_before_it_is_approved(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur")
    count_id = a_count(session, sugar, eggs)
    counted(session, count_id, sugar, 99)
    counted(session, count_id, eggs, 101)
    finished(session, count_id)
    explain = partial(explain_difference, session, count_id=count_id)
    explain(a_stamp(), items=(sugar,), reason=LOST)

    assert refused(session, partial(approved, session, count_id)) == ReasonsMissing(1)
    explain(a_stamp(), items=(eggs,), reason=LOST)
    explain(a_stamp(), items=(eggs,), reason=MISRECORDED, note="  Nota\nlupa dicatat ")
    approved(session, count_id)

    lines = variance(session, count_id).lines
    assert [(line.reason, line.note) for line in lines] == [
        (LOST, ""),
        (MISRECORDED, "Nota lupa dicatat"),
    ]


def test_reasons_that_explain_nothing_are_refused(session: Session) -> None:
    sugar, eggs, salt = an_item(session), an_item(session, "Telur"), an_item(session, "Garam")
    count_id = a_count(session, sugar, eggs)
    counted(session, count_id, sugar, 99)
    counted(session, count_id, eggs, 100)
    explain = partial(explain_difference, session, a_stamp(), count_id=count_id)
    act = partial(explain, items=(sugar,), reason=LOST)
    assert refused(session, act) == CountNotFinished()
    finished(session, count_id)

    act = partial(explain, items=(eggs,), reason=LOST)
    assert refused(session, act) == NoDifference("Telur")
    act = partial(explain, items=(salt,), reason=LOST)
    assert refused(session, act) == ItemNotInCount("Garam")
    act = partial(explain, items=(ItemId(new_uuid()),), reason=LOST)
    assert refused(session, act) == ItemUnknown()
    act = partial(explain, items=(sugar,), reason=MISRECORDED, note=" ")
    assert refused(session, act) == ReasonNeedsWords()
    act = partial(explain, items=(sugar,), reason=LOST, note="x" * 101)
    assert refused(session, act) == CountTextTooLong(100)


def test_a_count_may_be_given_up_with_a_reason(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 1)
    give_up = partial(give_up_count, session, count_id=count_id)
    assert refused(session, partial(give_up, a_stamp(), reason=" ")) == ReasonNeedsWords()

    give_up(a_stamp(), reason="Toko ramai")

    assert count_head(session, count_id).state is CountState.GIVEN_UP
    assert on_hand(session, item_id) == 10_000
    assert refused(session, partial(give_up, a_stamp(), reason="Lagi")) == CountEnded()
    assert refused(session, partial(variance, session, count_id)) == CountEnded()
    act = partial(counted, session, count_id, item_id, 1)
    assert refused(session, act) == CountNotOpen()


def test_nothing_more_is_counted_once_it_is_finished(session: Session) -> None:
    item_id = an_item(session)
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, 9)
    finished(session, count_id)

    assert refused(session, partial(counted, session, count_id, item_id, 1)) == CountNotOpen()
    act = partial(name_decider, session, a_stamp(), count_id=count_id, name=CITRA)
    assert refused(session, act) == CountNotOpen()
    assert refused(session, partial(finished, session, count_id)) == CountNotOpen()


def test_a_count_of_nothing_is_not_finished(session: Session) -> None:
    count_id = a_count(session, an_item(session))
    act = partial(finish_counting, session, a_stamp(), count_id=count_id)

    assert refused(session, act) == NothingCounted()
    assert refused(session, partial(approved, session, count_id)) == CountNotFinished()


def test_a_count_that_never_began_does_not_go_on(session: Session) -> None:
    act = partial(counted, session, FactId(new_uuid()), an_item(session), 1)

    assert refused(session, act) == CountEnded()


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


def test_the_two_who_count_are_two_people_with_names(session: Session) -> None:
    item_id = an_item(session)

    act = partial(a_count, session, item_id, first=ANI, second=" ANI ")
    assert refused(session, act) == CountersTheSame(ANI)
    assert refused(session, partial(a_count, session, item_id, first=" ")) == CountNameMissing()
    assert refused(session, partial(a_count, session, item_id, label="")) == CountNameMissing()
    act = partial(a_count, session, item_id, first="A" * 61)
    assert refused(session, act) == CountTextTooLong(60)
    count_id = a_count(session, item_id, second=BUDI)
    name = partial(name_decider, session, a_stamp(), count_id=count_id)
    assert refused(session, partial(name, name="budi")) == DeciderCounted("budi")
    assert refused(session, partial(name, name=" ")) == CountNameMissing()


def test_another_decider_may_take_the_place_of_one(session: Session) -> None:
    count_id = a_count(session, an_item(session), second=BUDI)
    for name in (CITRA, DEWI):
        name_decider(session, a_stamp(), count_id=count_id, name=name)

    assert count_head(session, count_id).decider == DEWI


def test_an_item_is_in_one_count_at_a_time(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur")
    count_id = a_count(session, sugar, eggs)

    act = partial(a_count, session, eggs, sugar, label="Opname kedua")
    assert refused(session, act) == BeingCounted("Gula pasir 1 kg", "Opname rak depan", 2)
    give_up_count(session, a_stamp(), count_id=count_id, reason="Salah pilih")
    a_count(session, eggs)


def test_a_count_has_items_that_exist_and_not_too_many(session: Session) -> None:
    assert refused(session, partial(a_count, session)) == NothingToCount()
    unknown = ItemId(new_uuid())
    assert refused(session, partial(a_count, session, unknown)) == ItemUnknown()
    many = [ItemId(new_uuid()) for _ in range(ITEMS_IN_A_COUNT_MAX + 1)]
    assert refused(session, partial(a_count, session, *many)) == TooManyToCount(1_001, 1_000)


def test_an_item_named_twice_is_counted_once(session: Session) -> None:
    item_id = an_item(session)
    plan = CountPlan(label="Opname", scope=a_list(item_id, item_id), first_counter=ANI)

    count_id = open_count(session, a_stamp(), plan=plan)

    assert count_id is not None
    assert count_head(session, count_id).items == 1


def test_all_and_the_doubtful_are_chosen_without_naming_them(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur", stock=0)
    sold(session, eggs, 1)
    doubtful = CountScope(choice=CountChoice.TO_COUNT)
    first = a_count(session, scope=doubtful)

    assert [item.item_id for item in entry_sheet(session, first, FIRST).items] == [eggs]
    act = partial(a_count, session, scope=doubtful)
    assert refused(session, act) == NothingToCount()
    give_up_count(session, a_stamp(), count_id=first, reason="Salah pilih")
    whole = a_count(session, scope=CountScope(choice=CountChoice.ALL))
    items = entry_sheet(session, whole, FIRST).items
    assert {item.item_id for item in items} == {sugar, eggs}


def test_counts_that_go_on_come_before_those_that_ended(session: Session) -> None:
    ended = a_count(session, an_item(session), label="Lama")
    give_up_count(session, a_stamp(), count_id=ended, reason="Salah pilih")
    going_on = a_count(session, an_item(session, "Telur"), label="Jalan")
    waiting = a_count(session, an_item(session, "Garam"), label="Tunggu")
    (item,) = entry_sheet(session, waiting, FIRST).items
    counted(session, waiting, item.item_id, 1)
    finished(session, waiting)

    heads = stock_counts(session)

    assert [(head.count_id, head.state) for head in heads] == [
        (going_on, CountState.OPEN),
        (waiting, CountState.FINISHED),
        (ended, CountState.GIVEN_UP),
    ]


def test_the_value_of_a_difference_is_at_the_average_both_ways(session: Session) -> None:
    less, more = an_item_worth(session, 3_000, 10_000), an_item_worth(session, 4_000, 10_000)
    count_id = a_count(session, less, more)
    counted(session, count_id, less, 2)
    counted(session, count_id, more, 5)
    finished(session, count_id)
    report = variance(session, count_id)

    explained(session, count_id)
    done = approved(session, count_id)

    assert (report.missing, report.surplus, report.net) == (-3_333, 2_500, -833)
    assert done == CountDone(2, Rupiah(-833))
    assert stock_value(session) == 20_000 - 833
