"""What was ever set for shop credit, by whose decision, and for which classes it can be."""

from datetime import date
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.credit import CreditRule
from values.instant import day_of_number

_SET = """SELECT rule, member_class, effective_from, value, source FROM credit_rule
    ORDER BY effective_from DESC, revision DESC, fact_id DESC"""
_CLASSES = "SELECT DISTINCT member_class FROM member WHERE member_class <> '' ORDER BY 1"


class RuleLine(NamedTuple):
    """One value, since its day."""

    rule: CreditRule
    member_class: str
    """Nothing for everybody."""
    effective_from: date
    value: int
    source: str


def rule_history(session: Session) -> list[RuleLine]:
    """List what was set, the newest first."""
    return [
        RuleLine(CreditRule(rule), of, day_of_number(since), value, source)
        for rule, of, since, value, source in driver_connection(session).execute(_SET)
    ]


def member_classes(session: Session) -> list[str]:
    """List the classes that members are of."""
    return [of for (of,) in driver_connection(session).execute(_CLASSES)]
