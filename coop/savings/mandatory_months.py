"""Months of mandatory savings (simpanan wajib): which are paid, which are owed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise
from uuid import UUID

from coop.facts.savings import SavingsPaid
from coop.savings.refusals import MonthNotDue, MonthPaid
from coop.savings.rule_book import MandatoryAmounts, mandatory_amounts, rule_book
from coop.savings.savers import Saver, all_savers, saver
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.month import Month, is_month, later_month, month_with, months_from_to
from values.savings import SavingsKind

MONTHS_AHEAD_MAX = 24
"""Two years paid in advance; more is a slip of the finger in the year."""
MONTHS_OWED_MAX = 600
"""Fifty years: older dates of joining are slips, and nobody owes what is older."""
_PAID = "SELECT month, amount FROM mandatory_month WHERE member_id = ? AND amount <> 0"
_ALL_PAID = "SELECT member_id, month, amount FROM mandatory_month WHERE amount <> 0"


@dataclass(frozen=True, slots=True)
class MonthsOf:
    """The months of one member."""

    saver: Saver
    paid: Mapping[Month, Rupiah]
    amounts: MandatoryAmounts

    def due(self, month: Month) -> Rupiah:
        """Return what that month costs the member, whoever has paid it."""
        return self.amounts.of(self.saver.member_id, month)

    def left(self, month: Month) -> Rupiah:
        """Return what of a month is not paid yet."""
        return Rupiah(max(0, self.due(month) - self.paid.get(month, ZERO)))

    def unpaid(self, day: date) -> tuple[Month, ...]:
        """List the months that are over and not fully paid, oldest first."""
        first = self.saver.first_month
        if first is None:
            return ()
        until = self.saver.owed_until(day)
        oldest = later_month(until, -MONTHS_OWED_MAX)
        return tuple(m for m in months_from_to(max(first, oldest), until) if self.left(m))

    def next_to_pay(self, day: date, count: int) -> tuple[Month, ...]:
        """List the months that a payment of `count` months is for: the oldest unpaid ones first."""
        return tuple(islice(self._payable(day), count))

    def months_for(self, amount: int, day: date) -> tuple[SavingsPaid, ...] | None:
        """Spread `amount` over the oldest unpaid months; None if it is no sum of whole ones."""
        paid, rest = [], amount
        for month in self._payable(day):
            if rest <= 0:
                break
            paid.append(SavingsPaid(SavingsKind.MANDATORY, self.left(month), month))
            rest -= self.left(month)
        return None if rest or not paid else tuple(paid)

    def payments_of(self, months: Sequence[Month], day: date) -> tuple[SavingsPaid, ...]:
        """Return what is to be paid for `months`, oldest first.

        Raises:
            MonthPaid: one of them is paid, or named twice.
            MonthNotDue: nothing is owed for it, or it is far ahead.
        """
        ordered = sorted(months)
        for month, after in pairwise(ordered):
            if month == after:
                raise MonthPaid(month)
        for month in ordered:
            self._check(month, day)
        return tuple(SavingsPaid(SavingsKind.MANDATORY, self.left(m), m) for m in ordered)

    def _check(self, month: Month, day: date) -> None:
        first = self._first_payable(day)
        if not is_month(month) or not first <= month <= _last_payable(day) or not self.due(month):
            raise MonthNotDue(month)
        if not self.left(month):
            raise MonthPaid(month)

    def _first_payable(self, day: date) -> Month:
        """Return the first month that may be paid; a candidate's is the present one."""
        return self.saver.first_month or month_with(day)

    def _payable(self, day: date) -> Iterator[Month]:
        last = later_month(_last_payable(day))
        return (m for m in months_from_to(self._first_payable(day), last) if self.left(m))


def months_of(session: Session, member_id: MemberId) -> MonthsOf:
    """Read the months of one member.

    Raises:
        MemberUnknown: nobody has that id.
    """
    return months_of_saver(session, saver(session, member_id))


def months_of_saver(session: Session, of: Saver) -> MonthsOf:
    """Read the months of a member who has been read already."""
    rows = driver_connection(session).execute(_PAID, (of.member_id.bytes,))
    paid = {Month(month): Rupiah(amount) for month, amount in rows}
    amounts = mandatory_amounts(session, rule_book(session), of.member_id)
    return MonthsOf(of, paid, amounts)


def months_of_all(session: Session, hamlet: str | None = None) -> Iterator[MonthsOf]:
    """Read the months of all members, or of those of one hamlet, in the order of their numbers."""
    paid: defaultdict[MemberId, dict[Month, Rupiah]] = defaultdict(dict)
    for member_id, month, amount in driver_connection(session).execute(_ALL_PAID):
        paid[MemberId(UUID(bytes=member_id))][Month(month)] = Rupiah(amount)
    amounts = mandatory_amounts(session, rule_book(session))
    for of in all_savers(session, hamlet):
        yield MonthsOf(of, paid.get(of.member_id, {}), amounts)


def _last_payable(day: date) -> Month:
    return later_month(month_with(day), MONTHS_AHEAD_MAX)
