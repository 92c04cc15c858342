"""Amounts, limits and rates: each from a day on, and none out of reason."""

from datetime import date

import pytest
from sqlalchemy import select

from coop.fact_log import head_of
from coop.members.standing import MemberUnknown
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import (
    AmountNotPossible,
    DayClosed,
    MonthNotDue,
    RateAboveCeiling,
    ReasonMissing,
    SavingsTextTooLong,
)
from coop.savings.rule_book import UNTIL_SET, rule_book
from coop.savings.set_member_amount import set_member_amount
from coop.savings.set_savings_rules import (
    NewRule,
    RuleNotPossible,
    SourceMissing,
    set_savings_rules,
)
from db.session import Session
from db.tables import SavingsRuleValue
from tests.builders import TILL_1, TODAY, a_stamp
from tests.coop.savings.builders import LONG_AGO, a_saver, some_rules
from values.identity import MemberId, new_uuid
from values.money import RUPIAH_MAX, Rupiah
from values.month import Month
from values.savings import SavingsRule

R = SavingsRule
LAST_CLOSED, FIRST_OPEN = date(2026, 10, 31), date(2026, 11, 1)


def set_rules(
    session: Session, *rules: NewRule, day: date = TODAY, source: str = "RAT 2026"
) -> None:
    set_savings_rules(session, a_stamp(), rules=rules, effective_from=day, source=source)


def test_a_rule_holds_from_its_day(session: Session) -> None:
    set_rules(session, NewRule(R.MANDATORY_AMOUNT, 10_000), day=date(2026, 1, 1))
    set_rules(session, NewRule(R.MANDATORY_AMOUNT, 15_000), day=date(2026, 7, 1))

    book = rule_book(session)

    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    held = [book.value(R.MANDATORY_AMOUNT, day) for day in days]
    assert held == [None, 10_000, 10_000, 15_000]


def test_the_last_word_about_a_day_holds(session: Session) -> None:
    for value in (300, 200, 250):
        set_rules(session, NewRule(R.VOLUNTARY_RATE, value))

    assert rule_book(session).value(R.VOLUNTARY_RATE, TODAY) == 250
    rows = select(SavingsRuleValue.revision).order_by(SavingsRuleValue.revision)
    assert session.scalars(rows).all() == [1, 2, 3]


def test_what_holds_already_is_not_set_again(session: Session) -> None:
    set_rules(session, NewRule(R.VOLUNTARY_RATE, 300))
    before = head_of(session, TILL_1)

    set_rules(session, NewRule(R.VOLUNTARY_RATE, 300), NewRule(R.INACTIVE_AFTER, 6))

    assert head_of(session, TILL_1) == before


def test_until_it_is_set_the_law_and_custom_hold(session: Session) -> None:
    book = rule_book(session)

    assert book.value(R.INTEREST_CEILING, TODAY) == 900
    assert book.value(R.TAX_FREE_INTEREST, TODAY) == 240_000
    assert book.value(R.INACTIVE_AFTER, TODAY) == 6
    assert book.value(R.PRINCIPAL_AMOUNT, TODAY) is None
    assert set(SavingsRule) - set(UNTIL_SET) == {
        R.PRINCIPAL_AMOUNT,
        R.MANDATORY_AMOUNT,
        R.TERM_RATE,
    }


@pytest.mark.parametrize(
    "rule",
    [
        NewRule(R.PRINCIPAL_AMOUNT, 0),
        NewRule(R.MANDATORY_AMOUNT, -1),
        NewRule(R.MANDATORY_AMOUNT, RUPIAH_MAX + 1),
        NewRule(R.INACTIVE_AFTER, 0),
        NewRule(R.VOLUNTARY_RATE, 10_001),
        NewRule(R.LOWEST_BALANCE, 2),
        NewRule(R.TERM_RATE, 500),
        NewRule(R.TERM_RATE, 500, 121),
        NewRule(R.VOLUNTARY_RATE, 500, 3),
    ],
)
def test_a_value_out_of_reason_is_refused(session: Session, rule: NewRule) -> None:
    with pytest.raises(RuleNotPossible) as refusal:
        set_rules(session, rule)

    assert refusal.value.rule is rule.rule


def test_a_figure_of_the_law_needs_the_law(session: Session) -> None:
    with pytest.raises(SourceMissing) as refusal:
        set_rules(session, NewRule(R.INTEREST_CEILING, 1_000), source=" ")

    assert refusal.value.rule is R.INTEREST_CEILING
    law, rate = NewRule(R.INTEREST_CEILING, 1_000), NewRule(R.VOLUNTARY_RATE, 1_000)
    set_rules(session, law, rate, source="Permenkop 1/2027")
    with pytest.raises(RateAboveCeiling):
        set_rules(session, NewRule(R.INTEREST_CEILING, 800), NewRule(R.VOLUNTARY_RATE, 801))
    with pytest.raises(SavingsTextTooLong):
        set_rules(session, law, source="x" * 201)


def test_a_rule_begins_behind_the_days_that_are_closed(session: Session) -> None:
    set_rules(session, NewRule(R.MANDATORY_AMOUNT, 10_000), day=LONG_AGO)
    close_savings_days(session, a_stamp(), through=LAST_CLOSED)

    with pytest.raises(DayClosed):
        set_rules(session, NewRule(R.MANDATORY_AMOUNT, 15_000), day=LAST_CLOSED)

    set_rules(session, NewRule(R.MANDATORY_AMOUNT, 10_000), day=LAST_CLOSED)  # It holds already.
    set_rules(session, NewRule(R.MANDATORY_AMOUNT, 15_000), day=FIRST_OPEN)
    book = rule_book(session)
    held = [book.value(R.MANDATORY_AMOUNT, day) for day in (LAST_CLOSED, FIRST_OPEN)]
    assert held == [10_000, 15_000]


def test_an_amount_of_ones_own_begins_in_a_month_that_is_not_closed(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    close_savings_days(session, a_stamp(), through=LAST_CLOSED)

    with pytest.raises(DayClosed):
        set_amount(session, member_id, 5_000, 202610)

    set_amount(session, member_id, 5_000, 202611)


def test_deposits_are_taken_for_the_lengths_that_have_a_rate(session: Session) -> None:
    set_rules(session, NewRule(R.TERM_RATE, 600, 12), NewRule(R.TERM_RATE, 500, 3))

    book = rule_book(session)

    assert book.lengths(TODAY) == [3, 12]
    assert book.lengths(LONG_AGO) == []


def set_amount(session: Session, member_id: MemberId, amount: int, month: int = 202601) -> None:
    set_member_amount(
        session,
        a_stamp(),
        member_id=member_id,
        from_month=Month(month),
        amount=Rupiah(amount),
        reason="Keputusan rapat",
    )


def test_an_amount_of_ones_own_is_some_amount_from_some_month(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)

    with pytest.raises(AmountNotPossible):
        set_amount(session, member_id, -1)
    with pytest.raises(MonthNotDue):
        set_amount(session, member_id, 5_000, 202613)
    with pytest.raises(MemberUnknown):
        set_amount(session, MemberId(new_uuid()), 5_000)
    with pytest.raises(ReasonMissing):
        set_member_amount(
            session,
            a_stamp(),
            member_id=member_id,
            from_month=Month(202601),
            amount=None,
            reason="",
        )
