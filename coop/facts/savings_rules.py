"""What the cooperative sets for savings: private, as all that is about them."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month
from values.savings import SavingsRule


class RuleSet(Struct, frozen=True, array_like=True):
    """One rule, from a day on."""

    rule: SavingsRule
    value: int
    """In the unit that the rule names."""
    effective_from: date
    revision: int
    """1, then one more each time the rule is set again for that day: the greatest holds."""
    months: int = 0
    """The length, for the rates of term deposits."""


class SavingsRulesSet(Fact, frozen=True, kw_only=True):
    """The cooperative or the law set amounts, limits or rates, from a day on."""

    KIND: ClassVar[str] = "savings.rules_set"
    PRIVATE: ClassVar[bool] = True

    rules: tuple[RuleSet, ...]
    source: str = ""
    """The meeting's decision, or the law."""


class MemberAmountSet(Fact, frozen=True, kw_only=True):
    """A member's own amount of mandatory savings, from a month on, where the bylaws say so."""

    KIND: ClassVar[str] = "savings.member_amount_set"
    PRIVATE: ClassVar[bool] = True

    member_id: MemberId
    from_month: Month
    amount: Rupiah | None
    """None: as everybody pays."""
    revision: int
    reason: str


class SavingsDaysClosed(Fact, frozen=True, kw_only=True):
    """Nothing is posted any more into days up to `through`."""

    KIND: ClassVar[str] = "savings.days_closed"
    PRIVATE: ClassVar[bool] = True

    through: date
