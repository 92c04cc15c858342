"""Refusals that several acts on savings share."""

from datetime import date

from coop.errors import Refusal
from values.membership import MemberStatus
from values.money import RUPIAH_MAX, Rupiah
from values.month import Month
from values.percentage import BasisPoints
from values.savings import SavingsKind, SavingsRule


class AmountNotPossible(Refusal):
    """An amount is nothing, negative, or more than any village has."""

    amount: int


class RuleNotSet(Refusal):
    """The cooperative has not said yet how much that is."""

    rule: SavingsRule


class MembershipEnded(Refusal):
    """Nothing is paid in for somebody who left, died or was dismissed."""

    status: MemberStatus


class DayClosed(Refusal):
    """The books of that day are closed."""

    day: date
    through: date


class SavingsTooLow(Refusal):
    """The account does not hold so much, or the rest would be less than must stay."""

    savings: SavingsKind
    balance: Rupiah
    must_stay: Rupiah
    asked: Rupiah
    member_number: str = ""
    """Named where an act is about several members."""


class PrincipalPaid(Refusal):
    """The principal savings are paid: nobody pays them twice."""

    amount: Rupiah


class PrincipalTooMuch(Refusal):
    """More than what is left of the principal savings."""

    left: Rupiah
    asked: Rupiah


class MonthPaid(Refusal):
    """The mandatory savings of that month are paid."""

    month: Month


class MonthNotDue(Refusal):
    """The member owes nothing for that month: before they joined, or far ahead."""

    month: Month


class RateAboveCeiling(Refusal):
    """The law allows no such interest on savings. Source: Permenkop UKM 8/2023 article 26(4)."""

    rate: BasisPoints
    ceiling: BasisPoints


class ReasonMissing(Refusal):
    """What is taken back is written down with a reason."""


class SavingsTextTooLong(Refusal):
    """A text does not fit on the paper."""

    limit: int


def check_amount(amount: int) -> Rupiah:
    """Return an amount that can be paid.

    Raises:
        AmountNotPossible: it is nothing, negative, or more than any village has.
    """
    if not 0 < amount <= RUPIAH_MAX:
        raise AmountNotPossible(amount)
    return Rupiah(amount)
