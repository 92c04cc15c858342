"""What was set stays readable, with its day and who decided it."""

from datetime import date

from coop.savings.rule_history import rule_history
from db.session import Session
from tests.coop.savings.builders import some_rules
from values.savings import SavingsRule


def test_the_latest_day_comes_first_and_the_last_word_of_a_day_replaces_the_one_before(
    session: Session,
) -> None:
    for day, amount in (
        (date(2026, 1, 1), 10_000),
        (date(2026, 7, 1), 12_000),
        (date(2026, 7, 1), 15_000),
    ):
        some_rules(session, day, mandatory_amount=amount)

    of = [each for each in rule_history(session) if each.rule is SavingsRule.MANDATORY_AMOUNT]

    assert [(each.effective_from, each.value, each.is_replaced) for each in of] == [
        (date(2026, 7, 1), 15_000, False),
        (date(2026, 7, 1), 12_000, True),
        (date(2026, 1, 1), 10_000, False),
    ]
    assert {each.source for each in of} == {"RAT 2026"}
