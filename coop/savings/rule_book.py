"""What the cooperative and the law have set for savings, and since when."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from msgspec import Struct

from coop.savings.refusals import RateAboveCeiling, RuleNotSet
from db.rows import driver_connection
from db.session import Session
from values.dated_values import Since, value_held
from values.identity import MemberId
from values.instant import day_number
from values.money import Rupiah
from values.month import Month, first_day_of
from values.percentage import BasisPoints
from values.savings import SavingsRule

UNTIL_SET: Mapping[SavingsRule, int] = {
    SavingsRule.VOLUNTARY_MIN: 0,
    SavingsRule.DAILY_LIMIT: 0,
    SavingsRule.INACTIVE_AFTER: 6,  # The habit of the village cooperatives.
    SavingsRule.VOLUNTARY_RATE: 0,
    SavingsRule.LOWEST_BALANCE: 0,
    SavingsRule.BREAK_PENALTY: 0,
    SavingsRule.EXIT_AFTER_MEETING: 0,
    SavingsRule.INTEREST_CEILING: 900,  # Source: Permenkop UKM 8/2023 article 26(4).
    SavingsRule.TAX_FREE_INTEREST: 240_000,  # Source: PP 15/2009, PMK 112/2010.
    SavingsRule.INTEREST_TAX: 1_000,  # Source: PP 15/2009.
}
"""What holds as long as nobody has set it. The two amounts have no such value: nobody guesses how
much a member owes."""

_RULES = """SELECT rule, months, effective_from, value FROM savings_rule
    ORDER BY effective_from, revision, fact_id"""
_OWN = """SELECT member_id, from_month, amount FROM savings_member_amount
    {where} ORDER BY from_month, revision, fact_id"""


_Key = tuple[str, int]


class RuleBook(Struct, frozen=True):
    """Every rule with its days. Read once, then asked as often as needed."""

    _rules: Mapping[_Key, list[Since]]

    def value(self, rule: SavingsRule, day: date, months: int = 0) -> int | None:
        """Return what holds on `day`; None where nobody has set it and there is no custom."""
        held = value_held(self._rules.get((rule, months), ()), day_number(day))
        return UNTIL_SET.get(rule) if held is None else held

    def needed(self, rule: SavingsRule, day: date) -> int:
        """Return what holds on `day`.

        Raises:
            RuleNotSet: nobody has set it.
        """
        value = self.value(rule, day)
        if value is None:
            raise RuleNotSet(rule)
        return value

    def lengths(self, day: date) -> list[int]:
        """List the lengths, in months, for which term deposits have a rate on `day`."""
        rates = (months for rule, months in self._rules if rule == SavingsRule.TERM_RATE)
        return sorted(m for m in rates if self.value(SavingsRule.TERM_RATE, day, m) is not None)


class MandatoryAmounts(Struct, frozen=True):
    """What each member owes for each month of mandatory savings."""

    _book: RuleBook
    _own: Mapping[MemberId, list[Since]]

    def of(self, member_id: MemberId, month: Month) -> Rupiah:
        """Return the amount, 0 where none was set for that month."""
        own = value_held(self._own.get(member_id, ()), month)
        if own is not None:
            return Rupiah(own)
        return Rupiah(self._book.value(SavingsRule.MANDATORY_AMOUNT, first_day_of(month)) or 0)


def rule_book(session: Session) -> RuleBook:
    """Read all rules."""
    rules: defaultdict[_Key, list[Since]] = defaultdict(list)
    for rule, months, since, value in driver_connection(session).execute(_RULES):
        rules[rule, months].append(Since(since, value))
    return RuleBook(dict(rules))


def mandatory_amounts(
    session: Session, book: RuleBook, member_id: MemberId | None = None
) -> MandatoryAmounts:
    """Read the amounts of mandatory savings, of one member or of all."""
    where, asked = ("WHERE member_id = ?", (member_id.bytes,)) if member_id else ("", ())
    own: defaultdict[MemberId, list[Since]] = defaultdict(list)
    rows = driver_connection(session).execute(_OWN.format(where=where), asked)
    for of, since, amount in rows:
        own[MemberId(UUID(bytes=of))].append(Since(since, amount))
    return MandatoryAmounts(book, dict(own))


def check_rate(rate: int, book: RuleBook, day: date) -> BasisPoints:
    """Return a rate of interest that the law allows on `day`.

    Raises:
        RateAboveCeiling: it allows no such rate.
    """
    ceiling = book.needed(SavingsRule.INTEREST_CEILING, day)
    if rate > ceiling:
        raise RateAboveCeiling(BasisPoints(rate), BasisPoints(ceiling))
    return BasisPoints(rate)
