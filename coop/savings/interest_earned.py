"""What every member's savings earned in a month: read from the ledger, reckoned by `interest`.

What was entered by mistake and taken back earns nothing: a reversal counts on the day of what it
takes back. Whoever has been paid by a settlement has had their interest with it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from msgspec.structs import replace

from coop.facts.savings import InterestLine, MemberInterest
from coop.savings.interest import balances_of_days, interest_on, interest_on_lowest, spread, tax_on
from coop.savings.rule_book import RuleBook, check_rate, rule_book
from coop.savings.term_deposits import all_term_deposits, term_deposits_of
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_number, day_of_number
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints
from values.period import Period
from values.savings import SavingsKind, SavingsRule

_A_DAY = timedelta(days=1)

# What moved since the first day, each entry on the day on which it counts.
_CHANGES = """SELECT e.member_id, e.deposit_id, coalesce(o.business_date, e.business_date),
    sum(e.amount)
    FROM savings_balance AS b
    JOIN savings_entry AS e ON e.member_id = b.member_id AND e.savings = b.savings
        AND e.business_date >= :first
    LEFT JOIN savings_reversal AS r ON r.fact_id = e.fact_id
    LEFT JOIN savings_document AS o ON o.fact_id = r.of_fact
    WHERE b.savings IN ('voluntary', 'term') AND (:one IS NULL OR b.member_id = :one)
        AND coalesce(o.business_date, e.business_date) >= :first
    GROUP BY 1, 2, 3"""
_BALANCES = """SELECT member_id, amount FROM savings_balance
    WHERE savings = 'voluntary' AND (:one IS NULL OR member_id = :one)"""
_SETTLED = """SELECT DISTINCT e.member_id FROM savings_document AS d
    JOIN savings_entry AS e ON e.fact_id = d.fact_id
    WHERE d.act = 'settlement' AND d.business_date >= ?
    AND NOT EXISTS (SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = d.fact_id)"""

_Account = tuple[bytes, bytes | None]
"""A member's voluntary savings, or one of their deposits."""
_Changes = Mapping[_Account, Mapping[date, int]]


def interest_earned(
    session: Session, period: Period, member_id: MemberId | None = None
) -> list[MemberInterest]:
    """Reckon what savings earned in a month, or in a part of one, and what tax is on it.

    Of one member where one is named. Whoever earned nothing is not in it.

    Raises:
        RateAboveCeiling: the cooperative's rate is more than the law allows.
    """
    asked = {"first": day_number(period.first), "one": member_id.bytes if member_id else None}
    changes = _changes(session, asked)
    lines: defaultdict[bytes, list[InterestLine]] = defaultdict(list)
    for member, line in (
        *_of_voluntary(session, period, changes, asked),
        *_of_deposits(session, period, changes, member_id),
    ):
        lines[member].append(line)
    settled = set() if member_id else _settled(session, period)
    return [
        _taxed(MemberId(UUID(bytes=member)), of, rule_book(session), period)
        for member, of in lines.items()
        if member not in settled
    ]


def _changes(session: Session, asked: Mapping[str, object]) -> _Changes:
    changes: defaultdict[_Account, dict[date, int]] = defaultdict(dict)
    for member, deposit, day, amount in driver_connection(session).execute(_CHANGES, asked):
        changes[member, deposit][day_of_number(day)] = amount
    return changes


def _of_voluntary(
    session: Session, period: Period, changes: _Changes, asked: Mapping[str, object]
) -> Iterator[tuple[bytes, InterestLine]]:
    book = rule_book(session)
    rates = voluntary_rates(book, period)
    if not any(rates):
        return
    is_lowest = book.needed(SavingsRule.LOWEST_BALANCE, period.after - _A_DAY)
    earned_on = interest_on_lowest if is_lowest else interest_on
    for member, amount in driver_connection(session).execute(_BALANCES, asked):
        of = changes.get((member, None), {})
        opening = Rupiah(amount - sum(of.values()))
        gross = earned_on(balances_of_days(opening, of, period), rates)
        if gross:
            kind = SavingsKind.VOLUNTARY
            yield member, InterestLine(kind, kind, gross, ZERO)


def _of_deposits(
    session: Session, period: Period, changes: _Changes, member_id: MemberId | None
) -> Iterator[tuple[bytes, InterestLine]]:
    deposits = term_deposits_of(session, member_id) if member_id else all_term_deposits(session)
    for deposit in deposits:
        member = deposit.member_id.bytes
        of = changes.get((member, deposit.deposit_id.bytes), {})
        opening = Rupiah(deposit.balance - sum(of.values()))
        rates = [deposit.rate_on(day) for day in days_in(period)]
        gross = interest_on(balances_of_days(opening, of, period), rates)
        if gross:
            stays = deposit.keeps_interest and deposit.balance > 0
            to = SavingsKind.TERM if stays else SavingsKind.VOLUNTARY
            yield member, InterestLine(SavingsKind.TERM, to, gross, ZERO, deposit.deposit_id)


def voluntary_rates(book: RuleBook, period: Period) -> list[BasisPoints]:
    """Return the rate of voluntary savings on each day.

    Raises:
        RateAboveCeiling: it is more than the law allows on that day.
    """
    return [
        check_rate(book.needed(SavingsRule.VOLUNTARY_RATE, day), book, day)
        for day in days_in(period)
    ]


def days_in(period: Period) -> Iterator[date]:
    """Count the days of a period."""
    day = period.first
    while day < period.after:
        yield day
        day += _A_DAY


def _taxed(
    member_id: MemberId, lines: Sequence[InterestLine], book: RuleBook, period: Period
) -> MemberInterest:
    """Withhold the tax on all that a member earned."""
    day = period.after - _A_DAY
    free = Rupiah(book.needed(SavingsRule.TAX_FREE_INTEREST, day))
    rate = BasisPoints(book.needed(SavingsRule.INTEREST_TAX, day))
    grosses = [line.gross for line in lines]
    tax = tax_on(Rupiah(sum(grosses)), free, rate)
    shares = zip(lines, spread(tax, grosses), strict=True)
    return MemberInterest(member_id, tuple(replace(line, tax=share) for line, share in shares))


def _settled(session: Session, period: Period) -> set[bytes]:
    asked = (day_number(period.first),)
    return {member for (member,) in driver_connection(session).execute(_SETTLED, asked)}
