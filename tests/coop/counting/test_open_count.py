"""Which items a count is of, and how it ends without correcting anything."""

from functools import partial

from coop.counting.chosen_items import CountScope
from coop.counting.entry_sheet import entry_sheet
from coop.counting.finish_counting import finish_counting
from coop.counting.give_up_count import give_up_count
from coop.counting.open_count import ITEMS_IN_A_COUNT_MAX, CountPlan, open_count
from coop.counting.refusals import (
    BeingCounted,
    CountEnded,
    CountNotFinished,
    CountNotOpen,
    ItemUnknown,
    NothingCounted,
    NothingToCount,
    ReasonNeedsWords,
    TooManyToCount,
)
from coop.counting.stock_counts import count_head, stock_counts
from coop.counting.variance import variance
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.counting.builders import (
    ANI,
    FIRST,
    a_count,
    a_list,
    approved,
    counted,
    finished,
    refused,
    sold,
)
from tests.coop.selling.builders import on_hand
from values.counting import CountChoice, CountState
from values.identity import FactId, ItemId, new_uuid


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


def test_a_count_of_nothing_is_not_finished(session: Session) -> None:
    count_id = a_count(session, an_item(session))
    act = partial(finish_counting, session, a_stamp(), count_id=count_id)

    assert refused(session, act) == NothingCounted()
    assert refused(session, partial(approved, session, count_id)) == CountNotFinished()


def test_a_count_that_never_began_does_not_go_on(session: Session) -> None:
    act = partial(counted, session, FactId(new_uuid()), an_item(session), 1)

    assert refused(session, act) == CountEnded()


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
