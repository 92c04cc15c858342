"""Term deposits: opened, due, renewed, paid out, broken."""

from datetime import date, timedelta

import pytest

from coop.members.change_status import change_status
from coop.savings.close_term_deposit import AT_ITS_DAY, Closing, close_term_deposit
from coop.savings.done import SavingsDone
from coop.savings.refusals import AmountNotPossible, SavingsTooLow
from coop.savings.reverse_savings import CannotReverse, ReversalFault
from coop.savings.roll_over_term_deposit import roll_over_term_deposit
from coop.savings.term_deposits import (
    Deposit,
    DepositState,
    term_deposit,
    term_deposits_of,
)
from coop.savings.term_rules import TermDepositGone, TermNotDue, TermRateNotSet
from coop.savings.trial import savings_trial
from coop.savings.withdraw_savings import NeedsSettlement
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    IN_CASH,
    a_saver,
    a_term_deposit,
    balances,
    interest_posted,
    interest_posted_through,
    on,
    reversed_by,
    some_rules,
    term_rates,
)
from values.identity import FactId, new_uuid
from values.membership import MemberStatus
from values.savings import MovementKind
from values.stamp import Stamp

DUE = date(2027, 2, 24)


def closed(
    session: Session, deposit_id: FactId, stamp: Stamp, how: Closing = AT_ITS_DAY
) -> SavingsDone:
    done = close_term_deposit(
        session, stamp, deposit_id=deposit_id, payment=IN_CASH, settings=SHOP, how=how
    )
    assert done is not None
    return done


def rolled(session: Session, deposit_id: FactId, day: date, months: int | None = None) -> Deposit:
    deposit = roll_over_term_deposit(
        session, on(day), deposit_id=deposit_id, settings=SHOP, months=months
    )
    assert deposit is not None
    return deposit


def deposit_of(session: Session, deposit_id: FactId) -> Deposit:
    deposit = term_deposit(session, deposit_id)
    assert deposit is not None
    return deposit


@pytest.fixture(autouse=True)
def rates(session: Session) -> None:
    some_rules(session, break_penalty=50)
    term_rates(session, m3=600, m6=650)


def test_a_deposit_has_its_rate_its_day_and_its_certificate(session: Session) -> None:
    member_id = a_saver(session)

    deposit = deposit_of(session, a_term_deposit(session, member_id, 5_000_000))

    assert (deposit.number, deposit.balance) == ("S01-20261124-0002", 5_000_000)
    assert (deposit.due_on, deposit.rate_on(TODAY)) == (DUE, 600)
    assert deposit.member_name == "Siti Aminah"
    assert deposit.state(DUE - timedelta(days=1)) is DepositState.RUNNING
    assert deposit.state(DUE) is DepositState.DUE
    assert deposit.rate_on(DUE) == 0
    assert term_deposits_of(session, member_id) == [deposit]
    assert savings_trial(session).agrees


def test_a_month_that_is_shorter_is_due_at_its_end(session: Session) -> None:
    member_id = a_saver(session)

    deposit_id = a_term_deposit(session, member_id, stamp=on(date(2026, 11, 30)))

    assert deposit_of(session, deposit_id).due_on == date(2027, 2, 28)


def test_the_sum_may_come_out_of_voluntary_savings(session: Session) -> None:
    member_id = a_saver(session, voluntary=1_500_000)

    deposit_id = a_term_deposit(session, member_id, from_voluntary=True)

    assert balances(session, member_id)[2] == 500_000
    with pytest.raises(SavingsTooLow):
        a_term_deposit(session, member_id, 500_001, from_voluntary=True)
    assert deposit_of(session, deposit_id).balance == 1_000_000


def test_no_amount_and_no_rate_are_refused(session: Session) -> None:
    member_id = a_saver(session)

    with pytest.raises(AmountNotPossible):
        a_term_deposit(session, member_id, 0)
    with pytest.raises(TermRateNotSet) as refusal:
        a_term_deposit(session, member_id, months=4)

    assert refusal.value.months == 4


def test_at_its_day_it_is_paid_out_whole(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)

    done = closed(session, deposit_id, on(DUE))

    assert done.total == -1_000_000
    assert deposit_of(session, deposit_id).state(DUE) is DepositState.CLOSED
    with pytest.raises(TermDepositGone):
        closed(session, deposit_id, on(DUE))


def test_it_may_be_paid_to_voluntary_savings(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)

    done = closed(session, deposit_id, on(DUE), Closing(to_voluntary=True))

    assert (done.total, done.receipt.total) == (0, 1_000_000)
    assert balances(session, member_id)[2] == 1_000_000


def test_before_its_day_it_is_broken_knowingly_and_with_a_loss(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)

    with pytest.raises(TermNotDue) as refusal:
        closed(session, deposit_id, a_stamp())
    done = closed(session, deposit_id, a_stamp(), Closing(breaks=True))

    assert (refusal.value.due_on, refusal.value.penalty) == (DUE, 5_000)
    assert (done.total, done.receipt.total) == (-995_000, 995_000)
    assert [(line.movement, line.amount) for line in done.receipt.lines] == [
        (MovementKind.WITHDRAWAL, -995_000),
        (MovementKind.PENALTY, -5_000),
    ]
    assert deposit_of(session, deposit_id).balance == 0
    assert savings_trial(session).agrees


def test_a_due_deposit_runs_on_from_its_due_day(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)

    with pytest.raises(TermNotDue):
        rolled(session, deposit_id, DUE - timedelta(days=1))
    deposit = rolled(session, deposit_id, DUE + timedelta(days=3), months=6)

    assert (deposit.due_on, deposit.balance) == (date(2027, 8, 24), 1_000_000)
    assert (deposit.rate_on(DUE - timedelta(days=1)), deposit.rate_on(DUE)) == (600, 650)
    assert deposit.state(DUE + timedelta(days=3)) is DepositState.RUNNING


def test_who_comes_after_the_month_was_credited_begins_with_the_next(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)
    interest_posted_through(session, 202611, 202702)

    deposit = rolled(session, deposit_id, date(2027, 3, 2))

    assert deposit.terms[-1].begins_on == date(2027, 3, 1)
    assert deposit.due_on == date(2027, 6, 1)


def test_a_new_term_can_be_taken_back(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)
    stamp = on(DUE)
    roll_over_term_deposit(session, stamp, deposit_id=deposit_id, settings=SHOP)

    reversed_by(session, stamp.fact_id)

    assert deposit_of(session, deposit_id).due_on == DUE
    with pytest.raises(CannotReverse):
        reversed_by(session, stamp.fact_id)


def test_interest_counts_the_days_of_the_term_and_no_other(session: Session) -> None:
    term_rates(session, m3=365)
    member_id = a_saver(session)
    a_term_deposit(session, member_id)

    months = ((202611, 12, 2026), (202612, 1, 2027), (202701, 2, 2027), (202702, 3, 2027))
    grosses = [
        interest_posted(session, month, date(year, after, 1)).gross for month, after, year in months
    ]

    # From 24 November up to, and without, 24 February.
    assert grosses == [7 * 100, 31 * 100, 31 * 100, 23 * 100]


def test_the_last_days_before_the_due_day_are_credited_after_it_was_paid_out(
    session: Session,
) -> None:
    term_rates(session, m3=365)
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id, keeps_interest=True)
    closed(session, deposit_id, on(DUE))

    done = interest_posted_through(session, 202611, 202702)

    assert done.gross == 23 * 100
    assert balances(session, member_id)[2] == 92 * 100


def test_an_opening_taken_back_was_never_there(session: Session) -> None:
    member_id = a_saver(session, voluntary=1_000_000)
    deposit_id = a_term_deposit(session, member_id, from_voluntary=True)

    reversed_by(session, deposit_id)

    assert balances(session, member_id)[2] == 1_000_000
    assert deposit_of(session, deposit_id).state(TODAY) is DepositState.CLOSED
    assert savings_trial(session).agrees


def test_a_deposit_that_moved_on_keeps_its_opening(session: Session) -> None:
    member_id = a_saver(session)
    paid, grown = (
        a_term_deposit(session, member_id),
        a_term_deposit(session, member_id, 7_000_000, keeps_interest=True),
    )
    closing = on(DUE)
    closed(session, paid, closing)
    interest_posted(session, 202611, date(2026, 12, 1))

    for deposit_id in (paid, grown):
        with pytest.raises(CannotReverse) as refusal:
            reversed_by(session, deposit_id)
        assert refusal.value.fault is ReversalFault.DEPOSIT_MOVED

    reversed_by(session, closing.fact_id)
    assert deposit_of(session, paid).balance == 1_000_000


def test_who_left_is_paid_by_the_settlement(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id)
    change_status(
        session,
        a_stamp(),
        member_id=member_id,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    with pytest.raises(NeedsSettlement):
        closed(session, deposit_id, on(DUE))


def test_there_is_no_deposit_of_an_unknown_id(session: Session) -> None:
    with pytest.raises(TermDepositGone):
        closed(session, FactId(new_uuid()), a_stamp())
