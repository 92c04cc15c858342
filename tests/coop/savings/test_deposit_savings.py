"""Paying in: what goes where, who becomes a member, and what is refused."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from coop.fact_log import head_of
from coop.facts.savings import Payment
from coop.members.change_status import change_status
from coop.members.standing import MemberUnknown
from coop.savings.balances import balances_of
from coop.savings.close_savings_days import DayNotOver, close_savings_days
from coop.savings.payments import PayerMissing
from coop.savings.refusals import (
    AmountNotPossible,
    DayClosed,
    MembershipEnded,
    PrincipalPaid,
    PrincipalTooMuch,
    RuleNotSet,
    SavingsTextTooLong,
)
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import TILL_1, TODAY, a_stamp
from tests.coop.savings.builders import (
    a_candidate,
    a_saver,
    balances,
    deposited,
    some_rules,
    status_of,
)
from values.identity import MemberId, new_uuid
from values.membership import MemberStatus
from values.money import RUPIAH_MAX
from values.savings import PayerKind, SavingsRule
from values.tender_method import TenderMethod


def test_one_payment_goes_into_several_accounts(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)

    done = deposited(
        session, member_id, principal=100_000, months=(202611, 202612), voluntary=5_000
    )

    assert balances(session, member_id) == (100_000, 20_000, 5_000)
    assert (done.number, done.total) == ("S01-20261124-0001", 125_000)
    assert savings_trial(session).agrees
    assert balances_of(session, member_id).total == 125_000


def test_the_last_part_of_the_principal_makes_a_member(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)

    parts = [deposited(session, member_id, principal=amount) for amount in (40_000, 35_000)]
    standing = status_of(session, member_id)
    last = deposited(session, member_id, principal=25_000)

    assert standing is MemberStatus.CANDIDATE
    assert not any(part.made_active for part in parts)
    assert last.made_active
    assert status_of(session, member_id) is MemberStatus.ACTIVE


def test_a_second_principal_is_refused(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)

    with pytest.raises(PrincipalPaid) as refusal:
        deposited(session, member_id, principal=100_000)

    assert refusal.value.amount == 100_000


def test_no_more_than_the_rest_of_the_principal_is_taken(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    deposited(session, member_id, principal=60_000)

    with pytest.raises(PrincipalTooMuch) as refusal:
        deposited(session, member_id, principal=40_001)

    assert (refusal.value.left, refusal.value.asked) == (40_000, 40_001)


def test_a_raised_principal_is_made_up_by_members(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    some_rules(session, TODAY, principal_amount=150_000)

    done = deposited(session, member_id, principal=50_000)

    assert not done.made_active
    assert balances(session, member_id) == (150_000, 0, 0)


def test_nobody_pays_a_principal_that_was_not_set(session: Session) -> None:
    member_id = a_candidate(session)

    with pytest.raises(RuleNotSet) as refusal:
        deposited(session, member_id, principal=100_000)

    assert refusal.value.rule is SavingsRule.PRINCIPAL_AMOUNT
    deposited(session, member_id, voluntary=5_000)
    assert status_of(session, member_id) is MemberStatus.CANDIDATE


@pytest.mark.parametrize(
    ("amounts", "amount"),
    [
        ({}, 0),
        ({"voluntary": -1}, -1),
        ({"principal": -100_000}, -100_000),
        ({"voluntary": RUPIAH_MAX + 1}, RUPIAH_MAX + 1),
    ],
)
def test_no_amount_is_refused(session: Session, amounts: dict[str, int], amount: int) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    before = head_of(session, TILL_1)

    with pytest.raises(AmountNotPossible) as refusal:
        deposited(session, member_id, **amounts)  # type: ignore[arg-type]  # Names and numbers.

    assert refusal.value.amount == amount
    assert head_of(session, TILL_1) == before


def test_who_left_pays_nothing_in(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    change_status(
        session,
        a_stamp(),
        member_id=member_id,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    with pytest.raises(MembershipEnded):
        deposited(session, member_id, voluntary=5_000)
    with pytest.raises(MemberUnknown):
        deposited(session, MemberId(new_uuid()), voluntary=5_000)


def test_a_neighbour_who_pays_is_written_down(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    village = Payment(
        way=TenderMethod.TRANSFER,
        reference="BRI 0077",
        payer_kind=PayerKind.VILLAGE,
        payer="  APBKal   P2BMP ",
        note="SK Lurah 12/2026",
    )

    receipt = deposited(session, member_id, principal=100_000, payment=village).receipt

    assert (receipt.payer_kind, receipt.payer) == (PayerKind.VILLAGE, "APBKal P2BMP")
    assert (receipt.way, receipt.reference) == (TenderMethod.TRANSFER, "BRI 0077")
    assert receipt.note == "SK Lurah 12/2026"
    with pytest.raises(PayerMissing):
        deposited(session, member_id, voluntary=1_000, payment=replace(village, payer=" "))
    with pytest.raises(SavingsTextTooLong):
        deposited(session, member_id, voluntary=1_000, payment=replace(village, note="x" * 201))


def test_nothing_goes_into_a_closed_day(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed) as refusal:
        deposited(session, member_id, voluntary=5_000)

    assert (refusal.value.day, refusal.value.through) == (TODAY, TODAY)
    tomorrow = a_stamp(business_date=TODAY + timedelta(days=1))
    assert deposited(session, member_id, tomorrow, voluntary=5_000).number == "S01-20261125-0001"


def test_a_day_is_closed_once_and_not_before_it_comes(session: Session) -> None:
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        close_savings_days(session, a_stamp(), through=date(2026, 11, 1))
    with pytest.raises(DayNotOver):
        close_savings_days(session, a_stamp(), through=TODAY + timedelta(days=1))


def test_pressed_twice_it_is_one_deposit(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    stamp = a_stamp()
    deposited(session, member_id, stamp, principal=100_000)
    before = head_of(session, TILL_1)

    with pytest.raises(AssertionError):  # The builder wants an answer; the second press has none.
        deposited(session, member_id, stamp, principal=100_000)

    assert head_of(session, TILL_1) == before
