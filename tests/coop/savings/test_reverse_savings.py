"""Corrections: the wrong line stays, its opposite follows, and both say so."""

import pytest

from coop.savings.paper import savings_receipt
from coop.savings.refusals import ReasonMissing, SavingsTooLow
from coop.savings.reverse_savings import CannotReverse, ReversalFault
from coop.savings.statement import savings_statement
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    VOLUNTARY,
    a_saver,
    balances,
    deposited,
    reversed_by,
    some_rules,
    withdrawn,
)
from values.identity import FactId, new_uuid
from values.period import one_day
from values.savings import MovementKind, SavingsAct


def test_a_reversal_is_visible_beside_what_it_takes_back(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    deposited(session, member_id, stamp, voluntary=50_000)

    done = reversed_by(session, stamp.fact_id, reason="  Salah   anggota ")

    lines = savings_statement(session, member_id, one_day(TODAY)).account(VOLUNTARY).lines
    assert [(line.movement, line.amount, line.balance) for line in lines] == [
        (MovementKind.DEPOSIT, 50_000, 50_000),
        (MovementKind.REVERSAL, -50_000, 0),
    ]
    assert lines[1].note == "Salah anggota"
    assert [line.is_taken_back for line in lines] == [True, False]
    assert (done.number, done.total) == ("S01-20261124-0003", -50_000)
    assert savings_trial(session).agrees


def test_its_paper_names_the_paper_that_is_taken_back(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    number = deposited(session, member_id, stamp, voluntary=50_000).number

    (fact_id,) = reversed_by(session, stamp.fact_id).fact_ids

    receipt = savings_receipt(session, fact_id, SHOP)
    assert receipt is not None
    assert (receipt.act, receipt.against, receipt.note) == (
        SavingsAct.REVERSAL,
        number,
        "Salah anggota",
    )
    assert (receipt.is_payout, receipt.total) == (True, 50_000)


def test_a_withdrawal_taken_back_is_on_the_account_again(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=50_000)
    stamp = a_stamp()
    withdrawn(session, member_id, 30_000, stamp)

    reversed_by(session, stamp.fact_id)

    assert balances(session, member_id) == (100_000, 0, 50_000)


def test_what_was_taken_out_since_cannot_be_taken_back(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    deposited(session, member_id, stamp, voluntary=50_000)
    withdrawn(session, member_id, 20_000)

    with pytest.raises(SavingsTooLow) as refusal:
        reversed_by(session, stamp.fact_id)

    assert (refusal.value.balance, refusal.value.asked) == (30_000, 50_000)


def test_nothing_is_taken_back_twice_or_without_a_reason(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    deposited(session, member_id, stamp, voluntary=50_000)

    with pytest.raises(ReasonMissing):
        reversed_by(session, stamp.fact_id, reason=" ")
    (reversal,) = reversed_by(session, stamp.fact_id).fact_ids

    for fact_id, fault in (
        (stamp.fact_id, ReversalFault.ALREADY_REVERSED),
        (reversal, ReversalFault.IS_REVERSAL),
        (FactId(new_uuid()), ReversalFault.UNKNOWN),
    ):
        with pytest.raises(CannotReverse) as refusal:
            reversed_by(session, fact_id)
        assert refusal.value.fault is fault
