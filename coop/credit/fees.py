"""What the bylaws ask of who pays late (jasa kasbon): a part of what was overdue at a month's end.

Shop credit is interest-free unless the cooperative has set a fee. No fee is asked on a fee, nor on
what a settlement left: that was never bought on credit.
"""

from typing import NamedTuple
from uuid import UUID

from coop.credit.rule_book import credit_rules
from db.rows import driver_connection
from db.session import Session
from values.credit import CreditRule
from values.identity import MemberId
from values.instant import day_number
from values.money import Rupiah
from values.month import Month, last_day_of
from values.percentage import BasisPoints, share_of

# What was left of each charge on a day: the sum of its entries until then.
_OVERDUE = """SELECT m.member_id, m.number, m.full_name, m.member_class, sum(e.amount)
    FROM credit_charge AS c JOIN credit_entry AS e
        ON e.member_id = c.member_id AND e.charge_id = c.fact_id AND e.business_date <= :day
    JOIN member AS m ON m.member_id = c.member_id
    WHERE c.due_on < :day AND NOT EXISTS (
        SELECT 1 FROM credit_document AS d WHERE d.fact_id = c.fact_id
            AND d.act IN ('fees', 'settlement'))
    GROUP BY m.member_id HAVING sum(e.amount) > 0 ORDER BY m.serial, m.number, m.member_id"""
_POSTED = """SELECT 1 FROM credit_document AS d WHERE d.act = 'fees' AND d.note = ?
    AND NOT EXISTS (SELECT 1 FROM credit_reversal AS r WHERE r.of_fact = d.fact_id) LIMIT 1"""


class MemberFee(NamedTuple):
    """What one member is asked for."""

    member_id: MemberId
    number: str
    full_name: str
    overdue: Rupiah
    """At the end of the month."""
    fee: Rupiah


def fees_of(session: Session, month: Month) -> list[MemberFee]:
    """Reckon the fees of a month; nobody is on the list where the fee is nothing."""
    day = last_day_of(month)
    rules = credit_rules(session)
    asked = {"day": day_number(day)}
    fees = []
    for member_id, number, name, of, overdue in driver_connection(session).execute(_OVERDUE, asked):
        rate = BasisPoints(rules.value(CreditRule.MONTHLY_FEE, day, of))
        fee = share_of(Rupiah(overdue), rate)
        if fee:
            member = MemberId(UUID(bytes=member_id))
            fees.append(MemberFee(member, number, name, Rupiah(overdue), fee))
    return fees


def are_fees_posted(session: Session, month: Month) -> bool:
    """Say whether the fees of a month have been posted, and not all of them taken back since."""
    found = driver_connection(session).execute(_POSTED, (month_mark(month),)).fetchone()
    return found is not None


def month_mark(month: Month) -> str:
    """Write the month as its documents note it: `2026-10`."""
    return f"{last_day_of(month):%Y-%m}"
