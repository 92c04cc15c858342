"""Who owes which months of mandatory savings (tunggakan), and who might be set inactive.

The rule of so many unpaid months in a row proposes; a person decides, by `change_status`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from coop.savings.mandatory_months import MonthsOf, months_of_all
from coop.savings.rule_book import rule_book
from coop.savings.savers import ENDED
from db.session import Session
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month, later_month, months_between, runs_of
from values.savings import SavingsRule


class AgeBand(StrEnum):
    """How long the oldest unpaid month has been owed (umur tunggakan)."""

    UP_TO_3 = "up_to_3"
    UP_TO_6 = "up_to_6"
    UP_TO_12 = "up_to_12"
    OLDER = "older"


_BANDS = ((3, AgeBand.UP_TO_3), (6, AgeBand.UP_TO_6), (12, AgeBand.UP_TO_12))


@dataclass(frozen=True, slots=True)
class MemberArrears:
    """What one member owes."""

    member_id: MemberId
    number: str
    full_name: str
    hamlet: str
    phone: str
    status: MemberStatus
    months: tuple[Month, ...]
    """Over and not fully paid, oldest first."""
    amount: Rupiah
    in_a_row: int
    """How many of them run without a gap up to last month."""
    band: AgeBand
    is_inactive_proposed: bool
    """Whether so many are unpaid in a row that the member may be set inactive."""


@dataclass(frozen=True, slots=True)
class Arrears:
    """Everybody who owes something on a day."""

    day: date
    inactive_after: int
    """Unpaid months in a row from which setting inactive is proposed."""
    members: tuple[MemberArrears, ...]

    @property
    def amount(self) -> Rupiah:
        """What all of them owe."""
        return Rupiah(sum(member.amount for member in self.members))

    def proposed_inactive(self) -> tuple[MemberArrears, ...]:
        """List whom the rule proposes to set inactive."""
        return tuple(member for member in self.members if member.is_inactive_proposed)


class Sum(NamedTuple):
    """What some members owe together."""

    members: int
    amount: Rupiah


def arrears(session: Session, day: date, hamlet: str | None = None) -> Arrears:
    """Read who owes months that were over by `day`, in the order of member numbers.

    For the reports' connection: it reads years of months of all members.
    """
    limit = rule_book(session).needed(SavingsRule.INACTIVE_AFTER, day)
    all_of_them = (_arrears_of(of, day, limit) for of in months_of_all(session, hamlet))
    return Arrears(day, limit, tuple(member for member in all_of_them if member is not None))


def ageing(members: Sequence[MemberArrears]) -> dict[AgeBand, Sum]:
    """Add up by the age of the oldest month: every band, in its order."""
    return {band: _sum(m for m in members if m.band is band) for band in AgeBand}


def by_hamlet(owing: Arrears) -> dict[str, Sum]:
    """Add up by hamlet (dukuh), in the order of their names."""
    hamlets = sorted({member.hamlet for member in owing.members})
    return {hamlet: _sum(m for m in owing.members if m.hamlet == hamlet) for hamlet in hamlets}


def _sum(members: Iterable[MemberArrears]) -> Sum:
    amounts = [member.amount for member in members]
    return Sum(len(amounts), Rupiah(sum(amounts)))


def _arrears_of(of: MonthsOf, day: date, limit: int) -> MemberArrears | None:
    saver = of.saver
    months = () if saver.status in ENDED else of.unpaid(day)
    if not months:
        return None
    in_a_row = _up_to(months, later_month(saver.owed_until(day), -1))
    age = months_between(months[0], saver.owed_until(day))
    return MemberArrears(
        saver.member_id,
        saver.number,
        saver.full_name,
        saver.hamlet,
        saver.phone,
        saver.status,
        months,
        Rupiah(sum(of.left(month) for month in months)),
        in_a_row,
        next((band for most, band in _BANDS if age <= most), AgeBand.OLDER),
        saver.status is MemberStatus.ACTIVE and in_a_row >= limit,
    )


def _up_to(months: tuple[Month, ...], last: Month) -> int:
    """Count how many of `months` run without a gap up to `last`."""
    first, run_last = runs_of(months)[-1]
    return months_between(first, later_month(last)) if run_last == last else 0
