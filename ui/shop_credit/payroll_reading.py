"""What employers are asked to withhold from wages; read away from the window's thread."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from coop.credit.ageing import credit_ageing
from values.identity import MemberId
from values.money import Rupiah

_ONE_DAY = timedelta(days=1)


class PayrollRow(NamedTuple):
    """One member of one employer."""

    member_id: MemberId
    number: str
    full_name: str
    employer: str
    owed: Rupiah
    due: Rupiah
    """What is due by the day that was asked about."""
    amount: Rupiah
    """What is withheld."""


def payroll_rows(session: Any, until: date) -> list[PayrollRow]:
    """List who owes something and has an employer: `until` is the last due day that counts."""
    return [
        PayrollRow(
            member_id=of.member_id,
            number=of.number,
            full_name=of.full_name,
            employer=of.employer,
            owed=of.owed,
            due=of.overdue,
            amount=of.owed,
        )
        for of in credit_ageing(session, until + _ONE_DAY)
        if of.employer
    ]
