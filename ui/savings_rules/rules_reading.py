"""What holds today, what is to hold, and what was set before, rule by rule."""

from datetime import date
from typing import Any, NamedTuple

from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.rule_history import SetRule, rule_history
from values.savings import SavingsRule


class ShownRule(NamedTuple):
    """One line of the list."""

    rule: SavingsRule
    months: int
    """The length, for a rate of term deposits; 0 asks for one."""
    value: int | None
    """Today's."""
    since: date | None
    """None where it is custom or the law, and nobody has set it."""
    coming: SetRule | None
    """What is set for the next day to come."""
    history: tuple[SetRule, ...]

    @property
    def key(self) -> tuple[SavingsRule, int]:
        """Which line it is, whatever is set."""
        return self.rule, self.months


def shown_rules(session: Any, today: date) -> list[ShownRule]:
    """Read every rule, with one line for each length of term deposits and one for another."""
    book, history = rule_book(session), rule_history(session)
    lines = []
    for rule in SavingsRule:
        lengths = {0}
        if rule is SavingsRule.TERM_RATE:
            lengths |= {of.months for of in history if of.rule is rule}
        in_order = sorted(lengths, key=lambda months: (months == 0, months))
        lines += [_shown(book, history, rule, months, today) for months in in_order]
    return lines


def _shown(
    book: RuleBook, history: list[SetRule], rule: SavingsRule, months: int, today: date
) -> ShownRule:
    own = tuple(of for of in history if (of.rule, of.months) == (rule, months))
    held = [of.effective_from for of in own if of.effective_from <= today]
    coming = [of for of in own if of.effective_from > today and not of.is_replaced]
    return ShownRule(
        rule,
        months,
        book.value(rule, today, months),
        held[0] if held else None,
        coming[-1] if coming else None,
        own,
    )
