"""A finished count: its differences, their reasons, and how it corrects the book."""

from functools import partial

import pytest
from sqlalchemy import select

from coop.counting.approve_count import CountDone, approve_count
from coop.counting.explain_difference import explain_difference
from coop.counting.name_decider import name_decider
from coop.counting.refusals import (
    ApprovedByCounter,
    CountEnded,
    CountNotFinished,
    CountTextTooLong,
    ItemNotInCount,
    ItemUnknown,
    NoDifference,
    ReasonNeedsWords,
    ReasonsMissing,
)
from coop.counting.variance import variance
from coop.stock.stock_card import stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import StockAdjustment
from tests.builders import a_stamp, an_item
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    DEWI,
    FIRST,
    SECOND,
    a_count,
    approved,
    counted,
    explained,
    finished,
    refused,
    sold,
    to_count,
)
from tests.coop.selling.builders import on_hand
from tests.coop.stock.test_valuation import an_item_worth
from values.counting import DifferenceReason
from values.identity import ItemId, new_uuid
from values.money import Rupiah

LOST, FOUND = DifferenceReason.LOST, DifferenceReason.FOUND
MISRECORDED, COUNT_AGAIN = DifferenceReason.MISRECORDED, DifferenceReason.COUNT_AGAIN


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


def test_items_that_nobody_counted_are_listed_and_left_alone(session: Session) -> None:
    sugar, eggs = an_item(session), an_item(session, "Telur")
    count_id = a_count(session, sugar, eggs)
    counted(session, count_id, sugar, 100)
    finished(session, count_id)

    approved(session, count_id)

    assert [item.name for item in variance(session, count_id).not_counted] == ["Telur"]
    assert on_hand(session, eggs) == 100_000


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
