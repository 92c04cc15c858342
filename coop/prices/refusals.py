"""Why a price cannot be set so."""

from datetime import date
from enum import StrEnum

from coop.errors import Refusal
from values.money import Rupiah


class RuleFault(StrEnum):
    """What is wrong with a rule of prices."""

    QUANTITY = "quantity"  # Of a tier or a bundle it is more than one, and whole where counted.
    DAYS = "days"  # It would end before it begins.
    PAST = "past"
    END_MISSING = "end_missing"  # Of a promotion.
    NAME_MISSING = "name_missing"  # Of a promotion, or a mixed bundle.
    TIMES = "times"
    TEXT_TOO_LONG = "text_too_long"
    MIX_OF_ONE = "mix_of_one"  # A bundle over several items has more than one.
    MIX_TOO_LARGE = "mix_too_large"


class PriceRuleNotPossible(Refusal):
    """The rule makes no sense as it stands."""

    fault: RuleFault


class PriceRuleNotCheaper(Refusal):
    """The rule would never win: the list says no more than it does."""

    asked: Rupiah
    listed: Rupiah
    """What the same quantity costs by the list."""


class PriceRuleUnknown(Refusal):
    """There is no such rule, or it has ended already."""


class CeilingFault(StrEnum):
    """What is wrong with a price ceiling."""

    ITEM = "item"  # There is no such item.
    SOURCE_MISSING = "source_missing"
    TEXT_TOO_LONG = "text_too_long"


class CeilingNotPossible(Refusal):
    """The ceiling cannot be noted so."""

    fault: CeilingFault


class PriceWouldVanish(Refusal):
    """So much less would leave nothing of a price, or make it absurd."""

    name: str
    before: Rupiah


class TooManyPrices(Refusal):
    """More prices than one change may hold: they are changed in parts."""

    limit: int


class PreviewOutdated(Refusal):
    """A price is no longer what the preview showed."""

    name: str
    shown: Rupiah
    now: Rupiah | None


class ChangeUnknown(Refusal):
    """There is no such change of many prices."""


class ChangeAlreadyUndone(Refusal):
    """The change was undone before."""

    on: date


class NothingToRestore(Refusal):
    """Every one of its prices was changed again since."""
