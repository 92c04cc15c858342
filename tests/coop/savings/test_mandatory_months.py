"""Mandatory savings: months paid one by one or in one go, and never twice."""

from datetime import date

import pytest

from coop.fact_log import head_of
from coop.members.change_status import change_status
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.done import SavingsDone
from coop.savings.mandatory_grid import MonthState, mandatory_grid, member_months
from coop.savings.mandatory_months import MONTHS_AHEAD_MAX, months_of
from coop.savings.paper import savings_receipt
from coop.savings.refusals import MonthNotDue, MonthPaid
from coop.savings.set_member_amount import set_member_amount
from coop.savings.statement import savings_statement
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp
from tests.coop.savings.builders import (
    IN_CASH,
    MANDATORY,
    a_candidate,
    a_saver,
    balances,
    reversed_by,
    some_rules,
)
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month, later_month, month_with
from values.period import one_day
from values.stamp import Stamp

JULY_TO_DECEMBER = tuple(range(202507, 202513))


def collected(
    session: Session, member_id: MemberId, *months: int, stamp: Stamp | None = None
) -> SavingsDone:
    done = deposit_savings(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        deposit=Deposit(months=tuple(map(Month, months))),
        payment=IN_CASH,
        settings=SHOP,
    )
    assert done is not None
    return done


def states(session: Session, member_id: MemberId, first: int, after: int) -> str:
    row = member_months(session, member_id, Month(first), Month(after), TODAY)
    return " ".join(cell.state for cell in row.cells)


def test_rapel_july_to_december_posts_six_months_with_one_receipt(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    before = head_of(session, TILL_1)

    done = collected(session, member_id, *JULY_TO_DECEMBER)

    assert head_of(session, TILL_1).seq == before.seq + 1
    assert months_of(session, member_id).paid == dict.fromkeys(JULY_TO_DECEMBER, 10_000)
    assert (done.number, done.total) == ("S01-20261124-0002", 60_000)
    (line,) = done.receipt.lines
    assert (line.months, line.amount, line.balance) == (JULY_TO_DECEMBER, 60_000, 60_000)


def test_a_rapel_is_one_line_of_the_passbook(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    collected(session, member_id, *JULY_TO_DECEMBER)

    (line,) = savings_statement(session, member_id, one_day(TODAY)).account(MANDATORY).lines

    assert (line.amount, line.months) == (60_000, 6)
    assert (line.first_month, line.last_month) == (202507, 202512)


def test_a_rapel_with_a_paid_month_posts_none(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    collected(session, member_id, 202509)
    before = head_of(session, TILL_1)

    with pytest.raises(MonthPaid) as refusal:
        collected(session, member_id, *JULY_TO_DECEMBER)

    assert refusal.value.month == 202509
    assert head_of(session, TILL_1) == before
    assert balances(session, member_id) == (100_000, 10_000, 0)


@pytest.mark.parametrize("months", [(202601, 202601), (202602, 202601, 202602)])
def test_a_month_named_twice_is_refused(session: Session, months: tuple[int, ...]) -> None:
    some_rules(session)
    member_id = a_saver(session)

    with pytest.raises(MonthPaid):
        collected(session, member_id, *months)


@pytest.mark.parametrize(
    "month",
    [202506, 202613, 0, -1, later_month(month_with(TODAY), MONTHS_AHEAD_MAX + 1)],
    ids=["before joining", "no month", "nought", "negative", "far ahead"],
)
def test_a_month_that_is_not_owed_is_refused(session: Session, month: int) -> None:
    some_rules(session)
    member_id = a_saver(session)

    with pytest.raises(MonthNotDue) as refusal:
        collected(session, member_id, month)

    assert refusal.value.month == month


def test_each_month_costs_what_it_cost_then(session: Session) -> None:
    some_rules(session)
    some_rules(session, date(2026, 1, 1), mandatory_amount=15_000)
    member_id = a_saver(session)

    stamp = a_stamp()
    done = collected(session, member_id, 202512, 202601, stamp=stamp)

    assert done.total == 25_000
    (line,) = done.receipt.lines
    assert line.months == (202512, 202601)
    assert line.month_amounts == (10_000, 15_000), "the paper shows what each month was"
    reversal = savings_receipt(session, reversed_by(session, stamp.fact_id).fact_ids[0], SHOP)
    assert reversal is not None
    (back,) = reversal.lines
    assert back.month_amounts == (10_000, 15_000), "and so does the paper that takes it back"


def test_a_member_may_have_an_amount_of_their_own(session: Session) -> None:
    some_rules(session)
    member_id, other = a_saver(session), a_saver(session, "Budi Santoso")
    for month, amount in ((202601, 5_000), (202603, None)):
        set_member_amount(
            session,
            a_stamp(),
            member_id=member_id,
            from_month=Month(month),
            amount=None if amount is None else Rupiah(amount),
            reason="Keputusan RAT",
        )

    months = (202512, 202601, 202602, 202603)
    amounts = [months_of(session, member_id).due(Month(month)) for month in months]

    assert amounts == [10_000, 5_000, 5_000, 10_000]
    assert months_of(session, other).due(Month(202601)) == 10_000


def test_what_a_raise_left_open_can_be_paid(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    collected(session, member_id, 202601)
    some_rules(session, date(2026, 1, 1), mandatory_amount=15_000)

    assert states(session, member_id, 202601, 202602) == "part"
    assert collected(session, member_id, 202601).total == 5_000
    assert states(session, member_id, 202601, 202602) == "paid"


def test_a_month_taken_back_can_be_paid_again(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    collected(session, member_id, 202601, 202602, stamp=stamp)

    reversed_by(session, stamp.fact_id)

    assert states(session, member_id, 202601, 202603) == "unpaid unpaid"
    assert balances(session, member_id) == (100_000, 0, 0)
    collected(session, member_id, 202601)
    assert states(session, member_id, 202601, 202603) == "paid unpaid"
    assert savings_trial(session).agrees


def test_the_grid_shows_every_month_as_it_stands(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, joined_on=date(2026, 8, 20))
    candidate = a_candidate(session, "Budi Santoso")
    gone = a_saver(session, "Tini", joined_on=TODAY)
    change_status(
        session,
        a_stamp(),
        member_id=gone,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )
    collected(session, member_id, 202609, 202612)

    grid = mandatory_grid(session, Month(202607), Month(202702), TODAY)

    assert [row.member_id for row in grid] == [member_id, candidate]
    assert [cell.state for cell in grid[0].cells] == [
        MonthState.NONE,
        MonthState.UNPAID,
        MonthState.PAID,
        MonthState.UNPAID,
        MonthState.OPEN,
        MonthState.PAID,
        MonthState.OPEN,
    ]
    assert {cell.state for cell in grid[1].cells} == {MonthState.NONE}


def test_the_grid_can_be_that_of_one_hamlet(session: Session) -> None:
    some_rules(session)
    a_saver(session, hamlet="Ngebel")
    member_id = a_saver(session, "Budi Santoso", hamlet="Jadan")

    grid = mandatory_grid(session, Month(202607), Month(202608), TODAY, hamlet="Jadan")

    assert [row.member_id for row in grid] == [member_id]


def test_a_sum_is_spread_over_the_oldest_unpaid_months(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    collected(session, member_id, 202508)

    months = months_of(session, member_id)

    assert months.next_to_pay(TODAY, 3) == (202507, 202509, 202510)
    spread = months.months_for(30_000, TODAY)
    assert spread is not None
    assert [(part.month, part.amount) for part in spread] == [
        (202507, 10_000),
        (202509, 10_000),
        (202510, 10_000),
    ]
    assert months.months_for(25_000, TODAY) is None
    assert months.months_for(10_000_000, TODAY) is None
