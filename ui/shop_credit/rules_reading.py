"""What the form for rules of shop credit shows; read away from the window's thread."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from coop.credit.rule_book import credit_rules
from coop.credit.rule_history import RuleLine, member_classes, rule_history
from values.credit import CreditRule


class ShownRules(NamedTuple):
    """What holds, for whom it can be set, and what was set before."""

    held: Mapping[tuple[CreditRule, str], int]
    classes: tuple[str, ...]
    history: tuple[RuleLine, ...]


def shown_rules(session: Any, day: date) -> ShownRules:
    """Read every rule as it is on `day`, for everybody and for each class."""
    rules, lines = credit_rules(session), rule_history(session)
    classes = sorted({*member_classes(session), *(line.member_class for line in lines)} - {""})
    held = {(rule, of): rules.value(rule, day, of) for rule in CreditRule for of in ("", *classes)}
    return ShownRules(held, tuple(classes), tuple(lines))
