"""Set how much may be bought on credit and until when: from a day on (atur kasbon)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.credit.refusals import CreditRuleNotPossible
from coop.credit.rule_book import CreditRules, credit_rules
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditRuleSet, CreditRulesSet
from coop.savings.payments import TEXT_LETTERS_MAX, limited_text
from db.rows import driver_connection
from db.session import Session
from db.tables import CreditRuleValue
from values.credit import CreditRule
from values.instant import day_number
from values.money import RUPIAH_MAX
from values.stamp import Stamp

HIGHEST = {
    CreditRule.LIMIT: RUPIAH_MAX,
    CreditRule.DUE_AFTER: 366,  # A year: what is due later is a loan.
    CreditRule.MONTHLY_FEE: 1_000,  # A tenth each month: more is a usurer's.
}
CLASS_LETTERS_MAX = 60
"""As in the register."""
_LAST = """SELECT coalesce(max(revision), 0) FROM credit_rule
    WHERE rule = ? AND member_class = ? AND effective_from = ?"""


class NewCreditRule(NamedTuple):
    """What is to hold."""

    rule: CreditRule
    value: int
    """In the unit that the rule names."""
    member_class: str = ""
    """Nothing for everybody."""


@use_case
def set_credit_rules(
    session: Session,
    stamp: Stamp,
    *,
    rules: Sequence[NewCreditRule],
    effective_from: date,
    source: str = "",
) -> None:
    """Let `rules` hold from `effective_from` on; nothing is recorded if none differs.

    What was bought before keeps its day.

    Raises:
        CreditRuleNotPossible: of one of the values.
        SavingsTextTooLong: of the source, or of a class.
    """
    named = limited_text(source, TEXT_LETTERS_MAX)
    wanted = [new._replace(member_class=_checked(new)) for new in rules]
    held = credit_rules(session)
    changed = tuple(
        CreditRuleSet(
            new.rule,
            new.value,
            effective_from,
            _next_revision(session, new, effective_from),
            new.member_class,
        )
        for new in wanted
        if not _holds(held, new, effective_from)
    )
    if changed:
        record(session, stamp, CreditRulesSet(rules=changed, source=named))


def _checked(new: NewCreditRule) -> str:
    highest = HIGHEST[new.rule]
    if not 0 <= new.value <= highest:
        raise CreditRuleNotPossible(new.rule, new.value, 0, highest)
    return limited_text(new.member_class, CLASS_LETTERS_MAX)


def _holds(held: CreditRules, new: NewCreditRule, day: date) -> bool:
    is_set = held.is_set(new.rule, day, new.member_class)
    return is_set and held.value(new.rule, day, new.member_class) == new.value


def _next_revision(session: Session, new: NewCreditRule, day: date) -> int:
    asked = (new.rule.value, new.member_class, day_number(day))
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(last) + 1


@applies(CreditRulesSet)
def _rows(stamp: Stamp, fact: CreditRulesSet) -> Rows:
    for rule in fact.rules:
        yield CreditRuleValue(
            rule=rule.rule,
            member_class=rule.member_class,
            effective_from=rule.effective_from,
            revision=rule.revision,
            fact_id=stamp.fact_id,
            value=rule.value,
            source=fact.source,
        )
