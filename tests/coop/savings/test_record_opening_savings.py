"""What members had before the books began."""

import pytest

from coop.facts.savings import LIST_ROWS_IN_A_FACT_MAX, OpeningBalance
from coop.savings.mandatory_months import months_of
from coop.savings.record_opening_savings import SavesAlready, record_opening_savings
from coop.savings.refusals import AmountNotPossible
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    a_candidate,
    a_saver,
    balances,
    many_candidates,
    opened,
    reversed_by,
    some_rules,
    status_of,
)
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month


def test_an_opening_fills_the_accounts_and_makes_members(session: Session) -> None:
    some_rules(session)
    full, part = a_candidate(session), a_candidate(session, "Budi")
    rows = [
        OpeningBalance(full, Rupiah(100_000), Rupiah(250_000), Rupiah(5_500)),
        OpeningBalance(part, Rupiah(40_000)),
    ]

    done = record_opening_savings(session, a_stamp(), balances=rows, settings=SHOP)

    assert done is not None
    assert (done.number, done.total, done.made_active) == ("S01-20261124-0001", 395_500, 1)
    assert balances(session, full) == (100_000, 250_000, 5_500)
    assert status_of(session, full) is MemberStatus.ACTIVE
    assert status_of(session, part) is MemberStatus.CANDIDATE
    assert savings_trial(session).agrees


def test_where_no_month_is_named_none_before_the_present_is_owed(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    opened(session, member_id, principal=100_000, mandatory=250_000)

    months = months_of(session, member_id)

    assert months.unpaid(TODAY) == ()
    assert months.next_to_pay(TODAY, 2) == (202611, 202612)


def test_an_opening_comes_before_everything_else(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)

    with pytest.raises(SavesAlready) as refusal:
        opened(session, member_id, mandatory=250_000)

    assert (refusal.value.member_id, refusal.value.number) == (member_id, "A-0001")


def test_an_opening_that_was_wrong_is_taken_back_and_made_anew(session: Session) -> None:
    some_rules(session)
    siti, budi = a_candidate(session), a_candidate(session, "Budi")
    rows = [
        OpeningBalance(of, Rupiah(50_000), settled_through=Month(202612)) for of in (siti, budi)
    ]
    done = record_opening_savings(session, a_stamp(), balances=rows, settings=SHOP)
    assert done is not None

    reversed_by(session, done.fact_ids[0], row=1)

    opened(session, siti, principal=100_000, settled_through=202603)
    assert months_of(session, siti).saver.settled_through == 202603
    assert months_of(session, budi).saver.settled_through == 202612
    with pytest.raises(SavesAlready):
        opened(session, budi, principal=100_000)
    assert savings_trial(session).agrees


def test_nobody_has_two_openings_in_one_list(session: Session) -> None:
    some_rules(session)
    row = OpeningBalance(a_candidate(session), Rupiah(100_000))

    with pytest.raises(SavesAlready):
        record_opening_savings(session, a_stamp(), balances=[row, row], settings=SHOP)


@pytest.mark.parametrize("amount", [0, -1])
def test_an_opening_is_some_amount(session: Session, amount: int) -> None:
    some_rules(session)
    member_id = a_candidate(session)

    with pytest.raises(AmountNotPossible):
        opened(session, member_id, voluntary=amount)


def test_a_long_opening_is_several_facts_under_one_number(session: Session) -> None:
    some_rules(session, principal_amount=200_000)
    members = many_candidates(session, LIST_ROWS_IN_A_FACT_MAX + 1)
    rows = [OpeningBalance(member_id, Rupiah(100_000)) for member_id in members]

    done = record_opening_savings(session, a_stamp(), balances=rows, settings=SHOP)

    assert done is not None
    assert len(done.fact_ids) == 2
    assert savings_trial(session).agrees
