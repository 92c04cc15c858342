"""Paying out: what is free, what is locked, and how much at once."""

from datetime import timedelta

import pytest

from coop.fact_log import head_of
from coop.facts.savings import Payment
from coop.members.change_status import change_status
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import AmountNotPossible, DayClosed, SavingsTooLow
from coop.savings.trial import savings_trial
from coop.savings.withdraw_savings import DailyLimitReached, NeedsSettlement, SavingsLocked
from db.session import Session
from tests.builders import TILL_1, TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    PRINCIPAL,
    TERM,
    VOLUNTARY,
    a_saver,
    balances,
    deposited,
    reversed_by,
    some_rules,
    withdrawn,
)
from values.membership import MemberStatus
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.savings import PayerKind, SavingsKind


def test_the_balance_may_go_but_not_a_rupiah_more(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=70_000)
    before = head_of(session, TILL_1)

    with pytest.raises(SavingsTooLow) as refusal:
        withdrawn(session, member_id, 70_001)

    assert refusal.value == SavingsTooLow(VOLUNTARY, Rupiah(70_000), ZERO, Rupiah(70_001))
    assert head_of(session, TILL_1) == before
    assert withdrawn(session, member_id, 70_000).total == -70_000
    assert balances(session, member_id) == (100_000, 0, 0)
    assert savings_trial(session).agrees


@pytest.mark.parametrize("savings", [PRINCIPAL, MANDATORY, TERM])
def test_principal_and_mandatory_savings_are_locked_while_a_member(
    session: Session, savings: SavingsKind
) -> None:
    some_rules(session)
    member_id = a_saver(session)
    deposited(session, member_id, months=(202611,))

    with pytest.raises(SavingsLocked) as refusal:
        withdrawn(session, member_id, 1_000, savings=savings)

    assert refusal.value.savings is savings


@pytest.mark.parametrize("amount", [0, -1, -50_000, RUPIAH_MAX + 1])
def test_no_amount_is_refused(session: Session, amount: int) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=70_000)

    with pytest.raises(AmountNotPossible):
        withdrawn(session, member_id, amount)


def test_the_least_balance_stays(session: Session) -> None:
    some_rules(session, voluntary_min=20_000)
    member_id = a_saver(session, voluntary=70_000)

    with pytest.raises(SavingsTooLow) as refusal:
        withdrawn(session, member_id, 50_001)

    assert refusal.value.must_stay == 20_000
    withdrawn(session, member_id, 50_000)


def test_the_daily_limit_counts_all_of_a_day(session: Session) -> None:
    some_rules(session, daily_limit=100_000)
    member_id = a_saver(session, voluntary=500_000)
    stamp = a_stamp()
    withdrawn(session, member_id, 60_000, stamp)

    with pytest.raises(DailyLimitReached) as refusal:
        withdrawn(session, member_id, 40_001)

    limit = refusal.value
    assert (limit.limit, limit.taken_today, limit.asked) == (100_000, 60_000, 40_001)
    withdrawn(session, member_id, 40_000)
    withdrawn(session, member_id, 100_000, a_stamp(business_date=TODAY + timedelta(days=1)))
    reversed_by(session, stamp.fact_id)
    withdrawn(session, member_id, 60_000)


def test_whoever_fetches_it_is_written_down(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=70_000)
    son = Payment(payer_kind=PayerKind.FAMILY, payer="Agus", note="Surat kuasa")

    receipt = withdrawn(session, member_id, 50_000, payment=son).receipt

    assert receipt.is_payout
    assert (receipt.total, receipt.payer, receipt.note) == (50_000, "Agus", "Surat kuasa")
    assert receipt.lines[0].balance == 20_000


def test_who_left_is_paid_by_the_settlement_only(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=70_000)
    change_status(
        session,
        a_stamp(),
        member_id=member_id,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    with pytest.raises(NeedsSettlement):
        withdrawn(session, member_id, 1_000)


def test_nothing_is_paid_out_on_a_closed_day(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=70_000)
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        withdrawn(session, member_id, 1_000)
