"""Every rule that was ever set for savings, with its day and by whose decision."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select

from db.session import Session
from db.tables import LoggedFact, SavingsRuleValue
from values.savings import SavingsRule


class SetRule(NamedTuple):
    """A rule as it was set once."""

    rule: SavingsRule
    months: int
    """The length of the term deposits that it is the rate of."""
    effective_from: date
    value: int
    """In the unit that the rule names."""
    source: str
    """The meeting's decision, or the law; nothing where none was named."""
    recorded_at: datetime
    is_replaced: bool
    """Whether another word about the same day came later."""


def rule_history(session: Session) -> list[SetRule]:
    """List all that was set, the latest day first, and of one day the last word first."""
    of = SavingsRuleValue
    rows = session.execute(
        select(of.rule, of.months, of.effective_from, of.value, of.source, LoggedFact.recorded_at)
        .join(LoggedFact, LoggedFact.fact_id == of.fact_id)
        .order_by(of.effective_from.desc(), of.revision.desc(), of.fact_id.desc())
    )
    seen: set[tuple[SavingsRule, int, date]] = set()
    history = []
    for rule, months, day, value, source, recorded_at in rows:
        is_replaced = (rule, months, day) in seen
        seen.add((rule, months, day))
        history.append(SetRule(rule, months, day, value, source, recorded_at, is_replaced))
    return history
