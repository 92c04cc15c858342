"""Paying what is owed: what is due first, from money or from savings, and taking it back."""

from datetime import date, timedelta

import pytest

from coop.credit.ageing import credit_ageing
from coop.credit.credit_claims import CreditClaims
from coop.credit.open_charges import open_charges
from coop.credit.record_opening_credit import record_opening_credit
from coop.credit.refusals import (
    CannotReverseRepayment,
    CreditRuleNotPossible,
    DueDayNotPossible,
    NothingOwed,
    RepaymentTooMuch,
)
from coop.credit.reverse_repayment import reverse_repayment
from coop.credit.set_credit_rules import NewCreditRule, set_credit_rules
from coop.errors import Refusal
from coop.fact_log import head_of, replay
from coop.facts.savings import Payment
from coop.savings.close_savings_days import close_savings_days
from coop.savings.payments import PayerMissing
from coop.savings.refusals import AmountNotPossible, DayClosed, ReasonMissing, SavingsTooLow
from coop.savings.reverse_savings import CannotReverse, reverse_savings
from coop.savings.statement import savings_statement
from db.database import Database
from db.session import Session
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_stamp
from tests.coop.builders import log_of
from tests.coop.credit.builders import (
    ALWAYS,
    bought_on_credit,
    credit_rules_set,
    history,
    owed,
    repaid,
    some_rice,
    standing,
)
from tests.coop.savings.builders import VOLUNTARY, a_saver, balances, some_rules
from tests.coop.savings.leaving import approved, proposed
from values.credit import CreditMovement, CreditRule, CreditSource
from values.identity import ItemId, MemberId
from values.money import Rupiah
from values.savings import PayerKind

OCTOBER = date(2026, 10, 1)
FROM_SAVINGS = CreditSource.VOLUNTARY


@pytest.fixture
def rice(session: Session) -> ItemId:
    some_rules(session)
    credit_rules_set(session, 500_000)
    return some_rice(session)


@pytest.fixture
def siti(session: Session, rice: ItemId) -> MemberId:
    """Siti saved 60,000, and owes 30,000 since October and 20,000 since today."""
    member_id = a_saver(session, voluntary=60_000)
    bought_on_credit(session, rice, member_id, 2)
    bought_on_credit(session, rice, member_id, 3, day=OCTOBER)
    return member_id


def lefts(session: Session, member_id: MemberId) -> list[tuple[date, int]]:
    return [(charge.business_date, charge.left) for charge in open_charges(session, member_id)]


def test_what_is_due_first_is_paid_first(session: Session, siti: MemberId) -> None:
    assert lefts(session, siti) == [(OCTOBER, 30_000), (TODAY, 20_000)]

    done = repaid(session, siti, 35_000)

    assert lefts(session, siti) == [(TODAY, 15_000)]
    assert (done.number, done.amount, done.left) == ("K01-20261124-0001", 35_000, 15_000)
    assert owed(session, siti) == 15_000


def test_all_of_it_is_paid(session: Session, siti: MemberId) -> None:
    repaid(session, siti, 50_000)

    assert (owed(session, siti), standing(session, siti).left) == (0, 500_000)
    with pytest.raises(NothingOwed):
        repaid(session, siti, 1)


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [(0, AmountNotPossible), (-5, AmountNotPossible), (50_001, RepaymentTooMuch)],
)
def test_what_cannot_be_paid_changes_nothing(
    session: Session, siti: MemberId, amount: int, refusal: type[Refusal]
) -> None:
    before = head_of(session, TILL_1).seq

    with pytest.raises(refusal):
        repaid(session, siti, amount)

    assert (head_of(session, TILL_1).seq, owed(session, siti)) == (before, 50_000)


def test_pressed_twice_it_is_paid_once(session: Session, siti: MemberId) -> None:
    stamp = a_stamp()
    repaid(session, siti, 10_000, stamp)

    with pytest.raises(AssertionError):  # The builder expects an answer: there is none.
        repaid(session, siti, 10_000, stamp)

    assert owed(session, siti) == 40_000


def test_somebody_else_who_pays_is_named(session: Session, siti: MemberId) -> None:
    with pytest.raises(PayerMissing):
        repaid(session, siti, 10_000, payment=Payment(payer_kind=PayerKind.EMPLOYER))

    paid_by = Payment(payer_kind=PayerKind.EMPLOYER, payer="Kalurahan Sabdodadi")
    repaid(session, siti, 10_000, payment=paid_by)
    assert history(session, siti).lines[-1].payer == "Kalurahan Sabdodadi"


def test_paid_from_voluntary_savings_the_balance_goes_down(
    session: Session, siti: MemberId
) -> None:
    repaid(session, siti, 45_000, source=FROM_SAVINGS)

    assert balances(session, siti)[2] == 15_000
    assert owed(session, siti) == 5_000
    line = savings_statement(session, siti, ALWAYS).account(VOLUNTARY).lines[-1]
    assert (line.amount, line.note) == (-45_000, "K01-20261124-0001")


def test_savings_that_do_not_cover_it_pay_nothing(session: Session, siti: MemberId) -> None:
    some_rules(session, voluntary_min=20_000)

    with pytest.raises(SavingsTooLow):
        repaid(session, siti, 45_000, source=FROM_SAVINGS)

    assert (balances(session, siti)[2], owed(session, siti)) == (60_000, 50_000)


@pytest.mark.parametrize("source", [CreditSource.MONEY, FROM_SAVINGS])
def test_a_payment_taken_back_is_owed_again(
    session: Session, siti: MemberId, source: CreditSource
) -> None:
    stamp = a_stamp()
    repaid(session, siti, 35_000, stamp, source=source)

    done = reverse_repayment(
        session, a_stamp(), fact_id=stamp.fact_id, reason="Salah anggota", settings=SHOP
    )

    assert done is not None
    assert (done.number, done.amount, done.left) == ("K01-20261124-0002", 35_000, 50_000)
    assert (owed(session, siti), balances(session, siti)[2]) == (50_000, 60_000)
    assert lefts(session, siti) == [(OCTOBER, 30_000), (TODAY, 20_000)]
    paid, back = history(session, siti).lines[-2:]
    assert (paid.is_taken_back, back.note, back.movement) == (
        True,
        "Salah anggota",
        CreditMovement.REVERSAL,
    )
    with pytest.raises(CannotReverseRepayment):
        reverse_repayment(
            session, a_stamp(), fact_id=stamp.fact_id, reason="Sekali lagi", settings=SHOP
        )


def test_a_payment_is_taken_back_with_a_reason_only(session: Session, siti: MemberId) -> None:
    stamp = a_stamp()
    repaid(session, siti, 35_000, stamp)

    with pytest.raises(ReasonMissing):
        reverse_repayment(session, a_stamp(), fact_id=stamp.fact_id, reason=" ", settings=SHOP)


def test_savings_that_paid_credit_are_not_taken_back_alone(
    session: Session, siti: MemberId
) -> None:
    stamp = a_stamp()
    repaid(session, siti, 35_000, stamp, source=FROM_SAVINGS)

    with pytest.raises(CannotReverse):
        reverse_savings(session, a_stamp(), fact_id=stamp.fact_id, reason="Salah", settings=SHOP)


def test_nothing_is_paid_into_a_closed_day(session: Session, siti: MemberId) -> None:
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        repaid(session, siti, 10_000)


def test_an_old_debt_is_entered_with_its_day_and_no_limit_stops_it(
    session: Session, siti: MemberId
) -> None:
    due_on = TODAY - timedelta(days=200)

    record_opening_credit(
        session,
        a_stamp(),
        member_id=siti,
        amount=Rupiah(900_000),
        due_on=due_on,
        settings=SHOP,
        note="Buku merah",
    )

    assert standing(session, siti).overdue == 930_000
    assert open_charges(session, siti)[0].number == "K01-20261124-0001"
    assert owed(session, siti) == 950_000


def test_a_due_day_of_another_century_is_a_slip(session: Session, siti: MemberId) -> None:
    with pytest.raises(DueDayNotPossible):
        record_opening_credit(
            session,
            a_stamp(),
            member_id=siti,
            amount=Rupiah(1_000),
            due_on=date(2126, 1, 1),
            settings=SHOP,
        )


def test_debts_are_listed_by_how_long_they_have_been_due(
    session: Session, siti: MemberId, rice: ItemId
) -> None:
    budi = a_saver(session, "Budi Santoso")
    bought_on_credit(session, rice, budi, 1, day=OCTOBER - timedelta(days=91))
    repaid(session, siti, 1_000)

    listed = {debtor.full_name: debtor.bands for debtor in credit_ageing(session, TODAY)}

    # Due after 30 days: October's is 24 days late, July's 116.
    assert listed == {
        "Siti Aminah": [20_000, 29_000, 0, 0, 0],
        "Budi Santoso": [0, 0, 0, 0, 10_000],
    }
    assert credit_ageing(session, TODAY)[0].overdue == 29_000


def test_who_owes_nothing_any_more_is_on_no_list(session: Session, siti: MemberId) -> None:
    repaid(session, siti, 50_000)

    assert credit_ageing(session, TODAY) == []


def test_a_settlement_takes_what_is_owed_off_the_savings(session: Session, siti: MemberId) -> None:
    desk = CreditClaims(SHOP.register)
    sheet = proposed(session, siti, desk)
    assert (sheet.saved, sheet.owed, sheet.net) == (160_000, 50_000, 110_000)

    approved(session, desk)

    assert (owed(session, siti), balances(session, siti)) == (0, (0, 0, 0))
    with pytest.raises(CannotReverseRepayment):
        reverse_repayment(
            session,
            a_stamp(),
            fact_id=history(session, siti).lines[-1].fact_id,
            reason="Salah",
            settings=SHOP,
        )


def test_what_savings_do_not_cover_stays_a_receivable_that_is_paid_later(
    session: Session, siti: MemberId, rice: ItemId
) -> None:
    bought_on_credit(session, rice, siti, 30)
    desk = CreditClaims(SHOP.register)
    proposed(session, siti, desk)
    approved(session, desk)

    assert owed(session, siti) == 190_000
    repaid(session, siti, 190_000)
    assert owed(session, siti) == 0


@pytest.mark.parametrize(
    ("rule", "value"),
    [(CreditRule.LIMIT, -1), (CreditRule.DUE_AFTER, 367), (CreditRule.MONTHLY_FEE, 1_001)],
)
def test_a_rule_out_of_reason_is_refused(session: Session, rule: CreditRule, value: int) -> None:
    with pytest.raises(CreditRuleNotPossible):
        set_credit_rules(
            session, a_stamp(), rules=[NewCreditRule(rule, value)], effective_from=TODAY
        )


def test_a_rule_that_holds_already_is_not_recorded_again(session: Session) -> None:
    credit_rules_set(session, 100_000)
    before = head_of(session, TILL_1).seq

    credit_rules_set(session, 100_000, day=TODAY)

    assert head_of(session, TILL_1).seq == before


def test_two_tills_that_take_the_same_debt_leave_it_overpaid_and_nothing_lost(
    session: Session, siti: MemberId, fresh: Database
) -> None:
    with fresh.transaction() as other:
        replay(other, log_of(session))
    repaid(session, siti, 50_000)
    with fresh.transaction() as other:
        repaid(other, siti, 50_000, a_stamp(stream_id=TILL_2))

    with fresh.snapshot() as other:
        heard = log_of(other, TILL_2)
    replay(session, heard)

    assert standing(session, siti).owed == -50_000
    assert history(session, siti).closing == -50_000
    assert open_charges(session, siti) == []
