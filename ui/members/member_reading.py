"""What the page asks for: a list of members, and one of them whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from coop.credit.credit_standing import CreditStanding, credit_standing
from coop.facts.members import MemberRecord
from coop.members.clashes import Clash, clashes_of
from coop.members.kept_portrait import portrait_of
from coop.members.member_list import (
    PAGE,
    MemberFilter,
    MemberPlace,
    listed_ids,
    member_list,
    status_counts,
)
from coop.members.member_records import member_record
from coop.members.search_members import FoundMember, search_members
from coop.members.standing import Standing, standing_of
from coop.savings.balances import Balances, balances_of
from coop.savings.mandatory_grid import MonthCell, member_months
from coop.savings.mandatory_months import MonthsOf, months_of
from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.savers import ENDED
from coop.savings.statement import SavingsStatement, savings_statement
from coop.savings.term_deposits import Deposit, DepositState, term_deposits_of
from coop.selling.member_purchases import purchases_of_year
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.month import Month, later_month, month_with, months_between, runs_of
from values.period import Period
from values.savings import SavingsKind, SavingsRule

ACTIVE, CANDIDATES, INACTIVE, ENDED_ONES, EVERYBODY = (
    "active",
    "candidates",
    "inactive",
    "ended",
    "everybody",
)
_STATUSES = {
    ACTIVE: frozenset({MemberStatus.ACTIVE}),
    CANDIDATES: frozenset({MemberStatus.CANDIDATE}),
    INACTIVE: frozenset({MemberStatus.INACTIVE, MemberStatus.SUSPENDED}),
    ENDED_ONES: ENDED,
    EVERYBODY: frozenset(MemberStatus),
}
_LONG_AGO = date(1900, 1, 1)
_GRID_YEARS_MAX = 60
_AHEAD_FROM_MONTH = 10
"""From October on people pay for the next year too."""


class MemberRow(NamedTuple):
    """One member in the list, wherever they were found."""

    member_id: MemberId
    number: str
    full_name: str
    status: MemberStatus
    hamlet: str


class MembersAsked(NamedTuple):
    """Who is to be listed: whom words find or, without words, those of a filter."""

    words: str = ""
    filter_name: str = ACTIVE


class MembersPart(NamedTuple):
    """A page of what is listed, and how many each filter lists."""

    rows: tuple[MemberRow, ...]
    counts: Mapping[str, int]
    last: MemberPlace | None = None
    """Where the page ends; None where nothing follows."""


class YearOfMonths(NamedTuple):
    """A line of the grid: the twelve months of a year."""

    year: int
    cells: tuple[MonthCell, ...]

    @property
    def paid(self) -> Rupiah:
        """What was paid for this year."""
        return Rupiah(sum(cell.paid for cell in self.cells))


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCard:
    """One member, whole: the register, the savings, and what is owed."""

    record: MemberRecord
    standing: Standing
    joined_on: date | None
    balances: Balances
    statement: SavingsStatement
    years: tuple[YearOfMonths, ...]
    unpaid: tuple[Month, ...]
    """Months that are over and not fully paid, oldest first."""
    dues: Mapping[Month, Rupiah]
    """What is left to pay of each month that can be paid, oldest first."""
    due_deposits: tuple[Deposit, ...]
    """Term deposits whose day has come, in the order in which they were opened."""
    principal_left: Rupiah | None
    """None where nobody has set how much it is."""
    monthly: Rupiah
    """What mandatory savings cost the member this month, and what everybody pays."""
    usual_monthly: Rupiah
    must_stay: Rupiah
    inactive_after: int
    bought_this_year: Rupiah
    """What counts for this year's share of the surplus, returns taken off."""
    credit: CreditStanding
    clashes: tuple[Clash, ...]
    """Who else has their number or their NIK: two tills apart gave it twice."""
    photo: bytes
    """A portrait as JPEG; nothing where there is none."""
    today: date

    @property
    def member_id(self) -> MemberId:
        """Whose card it is."""
        return self.record.member_id

    @property
    def has_ended(self) -> bool:
        """Whether they left, died or were dismissed."""
        return self.standing.status in ENDED

    @property
    def owed(self) -> Rupiah:
        """What the unpaid months come to."""
        return Rupiah(sum(self.dues.get(month, ZERO) for month in self.unpaid))

    @property
    def withdrawable(self) -> Rupiah:
        """What may be taken out of voluntary savings at most."""
        balance = self.balances.of(SavingsKind.VOLUNTARY)
        return Rupiah(max(0, balance - self.must_stay))

    @property
    def is_long_unpaid(self) -> bool:
        """Whether so many months in a row are unpaid that a board may set them inactive."""
        if not self.unpaid:
            return False
        first, last = runs_of(self.unpaid)[-1]
        is_up_to_now = later_month(last) == month_with(self.today)
        return is_up_to_now and months_between(first, last) + 1 >= self.inactive_after


def members_part(
    session: Any, asked: MembersAsked, behind: MemberPlace | None = None
) -> MembersPart:
    """List whom the words find, or a page of the filter behind a place."""
    standing = status_counts(session)
    counts = {each: sum(standing[one] for one in of) for each, of in _STATUSES.items()}
    if asked.words:
        found = (_found(one) for one in search_members(session, asked.words))
        return MembersPart(tuple(found), counts)
    page = member_list(session, _filter(asked), after=behind)
    return MembersPart(
        tuple(MemberRow(*row[:-1]) for row in page),
        counts,
        page[-1].place if len(page) == PAGE else None,
    )


def members_asked(session: Any, asked: MembersAsked) -> list[MemberId]:
    """Return all who would be listed, page behind page."""
    if asked.words:
        return [one.member_id for one in search_members(session, asked.words)]
    return listed_ids(session, _filter(asked))


def _filter(asked: MembersAsked) -> MemberFilter:
    return MemberFilter(statuses=_STATUSES[asked.filter_name])


def _found(one: FoundMember) -> MemberRow:
    return MemberRow(one.member_id, one.number, one.full_name, one.status, one.hamlet)


def member_card(session: Any, member_id: MemberId, today: date) -> MemberCard | None:
    """Read one member whole; None where there is no such member."""
    record = member_record(session, member_id)
    if record is None:
        return None
    months = months_of(session, member_id)
    book = rule_book(session)
    years = _years(session, months, today)
    standing = standing_of(session, member_id)
    return MemberCard(
        record=record,
        standing=standing,
        joined_on=months.saver.joined_on,
        balances=balances_of(session, member_id),
        statement=savings_statement(session, member_id, Period(_LONG_AGO, date.max)),
        years=years,
        unpaid=months.unpaid(today),
        dues={} if standing.status in ENDED else _dues(months, years, today),
        due_deposits=tuple(
            deposit
            for deposit in term_deposits_of(session, member_id)
            if deposit.state(today) is DepositState.DUE
        ),
        principal_left=_principal_left(session, book, member_id, today),
        monthly=months.due(month_with(today)),
        usual_monthly=Rupiah(book.value(SavingsRule.MANDATORY_AMOUNT, today) or 0),
        must_stay=Rupiah(book.value(SavingsRule.VOLUNTARY_MIN, today) or 0),
        inactive_after=book.needed(SavingsRule.INACTIVE_AFTER, today),
        bought_this_year=purchases_of_year(session, member_id, today.year),
        credit=credit_standing(session, member_id, today),
        clashes=tuple(clashes_of(session, member_id)),
        photo=portrait_of(session, member_id),
        today=today,
    )


def _years(session: Any, months: MonthsOf, today: date) -> tuple[YearOfMonths, ...]:
    """Read the years from the first month that concerns the member to the one of today."""
    this_year = today.year
    starts = [month // 100 for month in months.paid] + [this_year]
    if months.saver.first_month is not None:
        starts.append(months.saver.first_month // 100)
    first = max(min(starts), this_year - _GRID_YEARS_MAX)
    last = max(*starts, this_year + (today.month >= _AHEAD_FROM_MONTH))
    first_month, after = Month(first * 100 + 1), Month((last + 1) * 100 + 1)
    cells = member_months(session, months.saver.member_id, first_month, after, today).cells
    return tuple(
        YearOfMonths(year, tuple(cell for cell in cells if cell.month // 100 == year))
        for year in range(first, last + 1)
    )


def _dues(months: MonthsOf, years: tuple[YearOfMonths, ...], today: date) -> dict[Month, Rupiah]:
    """Return what is left of each month from the first that is owed, or from the present one."""
    first = months.saver.first_month or month_with(today)
    listed = (cell.month for year in years for cell in year.cells)
    return {month: left for month in listed if month >= first and (left := months.left(month)) > 0}


def _principal_left(
    session: Any, book: RuleBook, member_id: MemberId, today: date
) -> Rupiah | None:
    amount = book.value(SavingsRule.PRINCIPAL_AMOUNT, today)
    if amount is None:
        return None
    paid = balances_of(session, member_id).of(SavingsKind.PRINCIPAL)
    return Rupiah(max(0, amount - paid))


def paid_days(card: MemberCard) -> dict[Month, date]:
    """Return on which day each month was paid, as far as the ledger's lines say it.

    A line about months with gaps between them says only its first and its last.
    """
    days: dict[Month, date] = {}
    for line in card.statement.account(SavingsKind.MANDATORY).lines:
        if line.amount > 0 and line.months:
            for year in card.years:
                for cell in year.cells:
                    if _is_about(line.first_month, line.last_month, line.months, cell.month):
                        days[cell.month] = line.day
    return days


def _is_about(first: Month, last: Month, count: int, month: Month) -> bool:
    has_gaps = months_between(first, last) + 1 != count
    return month in {first, last} if has_gaps else first <= month <= last
