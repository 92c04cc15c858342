"""Two count apart and do not see each other's; a third decides where they differ."""

from functools import partial

from coop.counting.counted_words import outcomes
from coop.counting.entry_sheet import count_progress, entry_sheet
from coop.counting.name_decider import name_decider
from coop.counting.refusals import (
    CountersTheSame,
    CountNameMissing,
    CountNotFinished,
    CountTextTooLong,
    CountUndecided,
    DeciderCounted,
    DeciderMissing,
    NotInDispute,
)
from coop.counting.stock_counts import count_head
from coop.counting.variance import variance
from coop.counting.verdicts import Verdict
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import left, sell
from tests.coop.counting.batch_builders import EARLY, LATE, bread, by_batch, found
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    DECIDER,
    DEWI,
    FIRST,
    SECOND,
    a_count,
    approved,
    counted,
    finished,
    refused,
    sold,
)


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


def test_two_agree_who_found_the_same_batches_at_different_times(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id, second=BUDI)
    by_batch(session, count_id, item_id, found(8, EARLY), found(10, LATE))
    sell(session, item_id, 7)
    by_batch(session, count_id, item_id, found(1, EARLY), found(10, LATE), by=SECOND)

    finished(session, count_id)

    assert [line.difference for line in variance(session, count_id).lines] == [3_000]


def test_two_who_found_different_batches_differ_though_the_whole_is_the_same(
    session: Session,
) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id, second=BUDI)
    by_batch(session, count_id, item_id, found(5, EARLY), found(10, LATE))
    by_batch(session, count_id, item_id, found(3, EARLY), found(12, LATE), by=SECOND)

    assert refused(session, partial(finished, session, count_id)) == CountUndecided(1, 0)


def test_of_two_who_agree_on_the_whole_the_one_who_looked_at_dates_is_believed(
    session: Session,
) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id, second=BUDI)
    counted(session, count_id, item_id, 15)
    by_batch(session, count_id, item_id, found(3, EARLY), found(12, LATE), by=SECOND)

    finished(session, count_id)
    approved(session, count_id)

    assert left(session, item_id) == {EARLY: 3, LATE: 12}
