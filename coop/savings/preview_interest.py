"""What crediting a month's interest would do, before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from coop.errors import Refusal
from coop.facts.savings import InterestLine, MemberInterest
from coop.savings.interest_earned import interest_earned
from coop.savings.interest_months import check_not_posted, first_open_month
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month, days_of, months_from_to

_NAMES = "SELECT member_id, number, full_name FROM member"


class MonthNotOver(Refusal):
    """The days of that month are not over: nobody knows what will stand there."""

    month: Month


class EarlierMonthOpen(Refusal):
    """A month before it earned interest that has not been credited: it comes first."""

    month: Month


@dataclass(frozen=True, slots=True)
class MemberEarned:
    """What one member earned in the month."""

    member_id: MemberId
    number: str
    full_name: str
    lines: tuple[InterestLine, ...]
    gross: Rupiah
    tax: Rupiah

    @property
    def net(self) -> Rupiah:
        """What they get."""
        return Rupiah(self.gross - self.tax)


@dataclass(frozen=True, slots=True)
class InterestPreview:
    """What a month earned everybody, in the order of member numbers."""

    month: Month
    members: tuple[MemberEarned, ...]
    gross: Rupiah
    tax: Rupiah
    """To be paid to the state by the tenth of the next month."""

    @property
    def net(self) -> Rupiah:
        """What the members get."""
        return Rupiah(self.gross - self.tax)


def preview_interest(session: Session, month: Month, day: date) -> InterestPreview:
    """Reckon the interest of a month that is over by `day` and has not been credited.

    Raises:
        MonthNotOver: it is not over.
        InterestAlreadyPosted: it has been credited, or a later one has.
        EarlierMonthOpen: one before it has not, though it earned something.
        RateAboveCeiling: the rate is more than the law allows.
    """
    return InterestPreview(month, *_summed(session, checked_interest(session, month, day)))


def checked_interest(session: Session, month: Month, day: date) -> list[MemberInterest]:
    """Reckon the interest of a month that may be credited now.

    Raises:
        MonthNotOver, InterestAlreadyPosted, EarlierMonthOpen, RateAboveCeiling: as
        `preview_interest` says.
    """
    if days_of(month).after > day:
        raise MonthNotOver(month)
    check_not_posted(session, month)
    for before in months_from_to(first_open_month(session, month), month):
        if interest_earned(session, days_of(before)):
            raise EarlierMonthOpen(before)
    return interest_earned(session, days_of(month))


def _summed(
    session: Session, rows: Sequence[MemberInterest]
) -> tuple[tuple[MemberEarned, ...], Rupiah, Rupiah]:
    members = sorted(_named(session, rows), key=lambda m: (m.number, m.full_name, m.member_id))
    gross = sum(member.gross for member in members)
    return tuple(members), Rupiah(gross), Rupiah(sum(member.tax for member in members))


def _named(session: Session, rows: Sequence[MemberInterest]) -> Iterator[MemberEarned]:
    found = driver_connection(session).execute(_NAMES)
    names = {member_id: (number, name) for member_id, number, name in found}
    for row in rows:
        number, name = names.get(row.member_id.bytes, ("", ""))
        gross = Rupiah(sum(line.gross for line in row.lines))
        tax = Rupiah(sum(line.tax for line in row.lines))
        yield MemberEarned(row.member_id, number, name, row.lines, gross, tax)
