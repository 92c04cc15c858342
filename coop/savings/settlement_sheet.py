"""Reckon a settlement from the books."""

from collections.abc import Iterator, Sequence
from datetime import date

from coop.facts.settlement import NamedClaim
from coop.savings.balances import balances_of
from coop.savings.interest_earned import interest_earned
from coop.savings.interest_months import last_interest_month
from coop.savings.savers import saver
from coop.savings.settlement import (
    AccountLeft,
    ClaimsDesk,
    MonthEarned,
    PossibleHeir,
    SettlementSheet,
    debts_of,
)
from coop.savings.term_deposits import term_deposits_of
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_of_number
from values.month import days_of, later_month, month_with, months_from_to
from values.period import Period
from values.savings import SavingsKind

_FIRST_EARNING = """SELECT min(business_date) FROM savings_entry
    WHERE member_id = ? AND savings IN ('voluntary', 'term')"""
_HEIRS = """SELECT h.name, h.relation FROM member_heir AS h JOIN member AS m
    ON m.member_id = h.member_id AND m.revision = h.revision AND m.fact_id = h.fact_id
    WHERE h.member_id = ? ORDER BY h.line"""


def settlement_sheet(
    session: Session,
    member_id: MemberId,
    day: date,
    desk: ClaimsDesk,
    named: Sequence[NamedClaim] = (),
) -> SettlementSheet:
    """Reckon what a member would get on `day`, that day's interest not counted.

    `named` is what somebody says is owed beside what the books know.

    Raises:
        MemberUnknown: nobody has that id.
        RateAboveCeiling: the rate of interest is more than the law allows.
    """
    saver(session, member_id)
    claims = desk.claims_of(session, member_id)
    heirs = driver_connection(session).execute(_HEIRS, (member_id.bytes,))
    sheet = SettlementSheet(
        member_id,
        tuple(_accounts(session, member_id)),
        tuple(_interest(session, member_id, day)),
        claims.surplus,
        debts_of(claims),
        tuple(PossibleHeir(name, relation) for name, relation in heirs),
    )
    return sheet.with_claims(named)


def _accounts(session: Session, member_id: MemberId) -> Iterator[AccountLeft]:
    held = balances_of(session, member_id)
    for savings in (SavingsKind.PRINCIPAL, SavingsKind.MANDATORY, SavingsKind.VOLUNTARY):
        if held.of(savings):
            yield AccountLeft(savings, held.of(savings))
    for deposit in term_deposits_of(session, member_id):
        if deposit.balance:
            yield AccountLeft(SavingsKind.TERM, deposit.balance, deposit.deposit_id, deposit.number)


def _interest(session: Session, member_id: MemberId, day: date) -> Iterator[MonthEarned]:
    """Reckon every month that has not been credited, the last one up to `day`."""
    asked = (member_id.bytes,)
    (first,) = driver_connection(session).execute(_FIRST_EARNING, asked).fetchone()
    if first is None:
        return
    credited = last_interest_month(session)
    begun = month_with(day_of_number(first))
    month_first = max(begun, later_month(credited)) if credited else begun
    for month in months_from_to(month_first, later_month(month_with(day))):
        days = days_of(month)
        period = Period(days.first, min(days.after, day))
        if period.first < period.after:
            for earned in interest_earned(session, period, member_id):
                yield from (MonthEarned(month, line) for line in earned.lines)
