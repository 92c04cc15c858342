"""What the cooperative has set for shop credit, and since when."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from db.rows import driver_connection
from db.session import Session
from values.credit import CreditRule
from values.dated_values import Since, value_held
from values.identity import MemberId
from values.instant import day_number
from values.money import Rupiah

UNTIL_SET: Mapping[CreditRule, int] = {
    CreditRule.LIMIT: 0,  # Nobody buys on credit before the cooperative has said how much.
    CreditRule.DUE_AFTER: 30,  # From one pay day to the next.
    CreditRule.MONTHLY_FEE: 0,
}
"""What holds as long as nobody has set it."""

_RULES = """SELECT rule, member_class, effective_from, value FROM credit_rule
    ORDER BY effective_from, revision, fact_id"""
_OWN = """SELECT effective_from, amount FROM credit_member_limit WHERE member_id = ?
    ORDER BY effective_from, revision, fact_id"""


class CreditRules(Struct, frozen=True):
    """Every rule with its days, of everybody and of each class."""

    _rules: Mapping[tuple[str, str], list[Since]]

    def value(self, rule: CreditRule, day: date, member_class: str = "") -> int:
        """Return what holds on `day` for a class of members: its own rule, or everybody's."""
        for of in (member_class, "") if member_class else ("",):
            held = value_held(self._rules.get((rule, of), ()), day_number(day))
            if held is not None:
                return held
        return UNTIL_SET[rule]

    def is_set(self, rule: CreditRule, day: date, member_class: str) -> bool:
        """Say whether a class has a rule of its own on `day`."""
        return value_held(self._rules.get((rule, member_class), ()), day_number(day)) is not None


def credit_rules(session: Session) -> CreditRules:
    """Read all rules."""
    rules: defaultdict[tuple[str, str], list[Since]] = defaultdict(list)
    for rule, of, since, value in driver_connection(session).execute(_RULES):
        rules[rule, of].append(Since(since, value))
    return CreditRules(dict(rules))


def limit_of(
    session: Session, rules: CreditRules, member_id: MemberId, member_class: str, day: date
) -> Rupiah:
    """Return how much a member may owe on `day`: their own limit, that of the class, or 0."""
    rows = driver_connection(session).execute(_OWN, (member_id.bytes,))
    own = value_held([Since(since, amount) for since, amount in rows], day_number(day))
    return Rupiah(rules.value(CreditRule.LIMIT, day, member_class) if own is None else own)
