"""Set what savings cost, earn and may: from a day on, by whose decision (atur simpanan)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings_rules import RuleSet, SavingsRulesSet
from coop.savings.closed_days import check_day_open
from coop.savings.interest_months import check_not_posted
from coop.savings.payments import TEXT_LETTERS_MAX, limited_text
from coop.savings.refusals import RateAboveCeiling
from coop.savings.rule_book import RuleBook, check_rate, rule_book
from db.rows import driver_connection
from db.session import Session
from db.tables import SavingsRuleValue
from values.instant import day_number
from values.money import RUPIAH_MAX
from values.month import month_with
from values.percentage import WHOLE, BasisPoints
from values.savings import SavingsRule
from values.stamp import Stamp

_R = SavingsRule
_MONTHS_MAX = 120
HIGHEST = {
    _R.PRINCIPAL_AMOUNT: RUPIAH_MAX,
    _R.MANDATORY_AMOUNT: RUPIAH_MAX,
    _R.VOLUNTARY_MIN: RUPIAH_MAX,
    _R.DAILY_LIMIT: RUPIAH_MAX,
    _R.INACTIVE_AFTER: _MONTHS_MAX,
    _R.VOLUNTARY_RATE: WHOLE,
    _R.LOWEST_BALANCE: 1,
    _R.TERM_RATE: WHOLE,
    _R.BREAK_PENALTY: WHOLE,
    _R.EXIT_AFTER_MEETING: 1,
    _R.INTEREST_CEILING: WHOLE,
    _R.TAX_FREE_INTEREST: RUPIAH_MAX,
    _R.INTEREST_TAX: WHOLE,
}
LOWEST = {_R.PRINCIPAL_AMOUNT: 1, _R.INACTIVE_AFTER: 1}
OF_THE_LAW = frozenset({_R.INTEREST_CEILING, _R.TAX_FREE_INTEREST, _R.INTEREST_TAX})
"""Only with the law that says so."""
_RATES = frozenset({_R.VOLUNTARY_RATE, _R.TERM_RATE})
_REACH_BACK = frozenset(
    {_R.VOLUNTARY_RATE, _R.LOWEST_BALANCE, _R.TAX_FREE_INTEREST, _R.INTEREST_TAX}
)
"""What interest that has been credited was reckoned by: not to be changed behind it."""
_LAST = """SELECT coalesce(max(revision), 0) FROM savings_rule
    WHERE rule = ? AND months = ? AND effective_from = ?"""


class NewRule(NamedTuple):
    """What is to hold."""

    rule: SavingsRule
    value: int
    """In the unit that the rule names."""
    months: int = 0
    """The length of the term deposits that it is the rate of."""


class RuleNotPossible(Refusal):
    """The value is out of what the rule can be."""

    rule: SavingsRule
    value: int
    lowest: int
    highest: int


class SourceMissing(Refusal):
    """A figure of the law is changed only with the law that says so."""

    rule: SavingsRule


@use_case
def set_savings_rules(
    session: Session,
    stamp: Stamp,
    *,
    rules: Sequence[NewRule],
    effective_from: date,
    source: str = "",
) -> None:
    """Let `rules` hold from `effective_from` on; nothing is recorded if none differs.

    A day that is over is allowed while it is not closed: a cooperative that begins with this
    program has had its amounts for years. What was posted stays as it is.

    Raises:
        RuleNotPossible, RateAboveCeiling: of one of the values.
        SourceMissing: it is the law's, and no law is named.
        InterestAlreadyPosted: interest has been reckoned by it in that month.
        SavingsTextTooLong: of the source.
        DayClosed: it would change what was owed on a day whose books are closed.
    """
    named = limited_text(source, TEXT_LETTERS_MAX)
    book = rule_book(session)
    for new in rules:
        _check(new, named)
        if new.rule in _REACH_BACK:
            check_not_posted(session, month_with(effective_from))
    for new in rules:
        _check_ceiling(new, rules, book, effective_from)
    day = effective_from
    changed = tuple(
        RuleSet(new.rule, new.value, day, _next_revision(session, new, day), new.months)
        for new in rules
        if book.value(new.rule, day, new.months) != new.value
    )
    if changed:
        check_day_open(session, effective_from)
        record(session, stamp, SavingsRulesSet(rules=changed, source=named))


def _check(new: NewRule, source: str) -> None:
    lowest, highest = LOWEST.get(new.rule, 0), HIGHEST[new.rule]
    if not lowest <= new.value <= highest:
        raise RuleNotPossible(new.rule, new.value, lowest, highest)
    has_length = new.rule is SavingsRule.TERM_RATE
    if not (has_length and 0 < new.months <= _MONTHS_MAX) and (has_length or new.months):
        raise RuleNotPossible(new.rule, new.months, int(has_length), _MONTHS_MAX * has_length)
    if new.rule in OF_THE_LAW and not source:
        raise SourceMissing(new.rule)


def _check_ceiling(new: NewRule, rules: Sequence[NewRule], book: RuleBook, day: date) -> None:
    if new.rule not in _RATES:
        return
    together = next((r.value for r in rules if r.rule is SavingsRule.INTEREST_CEILING), None)
    if together is None:
        check_rate(new.value, book, day)
    elif new.value > together:
        raise RateAboveCeiling(BasisPoints(new.value), BasisPoints(together))


def _next_revision(session: Session, new: NewRule, day: date) -> int:
    asked = (new.rule.value, new.months, day_number(day))
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last) + 1


@applies(SavingsRulesSet)
def _rows(stamp: Stamp, fact: SavingsRulesSet) -> Rows:
    for rule in fact.rules:
        yield SavingsRuleValue(
            rule=rule.rule,
            months=rule.months,
            effective_from=rule.effective_from,
            revision=rule.revision,
            fact_id=stamp.fact_id,
            value=rule.value,
            source=fact.source,
        )
