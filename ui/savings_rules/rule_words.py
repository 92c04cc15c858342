"""Rules of savings (aturan simpanan) in words: names, what they are for, and their values."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ui.formatting import number_text, percent_text, rupiah_text
from values.money import Rupiah
from values.percentage import BasisPoints
from values.savings import SavingsRule

_R = SavingsRule


class RuleUnit(Enum):
    """What the value of a rule counts."""

    RUPIAH = auto()
    PERCENT = auto()
    MONTHS = auto()
    YES_NO = auto()


UNITS = {
    _R.PRINCIPAL_AMOUNT: RuleUnit.RUPIAH,
    _R.MANDATORY_AMOUNT: RuleUnit.RUPIAH,
    _R.VOLUNTARY_MIN: RuleUnit.RUPIAH,
    _R.DAILY_LIMIT: RuleUnit.RUPIAH,
    _R.INACTIVE_AFTER: RuleUnit.MONTHS,
    _R.VOLUNTARY_RATE: RuleUnit.PERCENT,
    _R.LOWEST_BALANCE: RuleUnit.YES_NO,
    _R.TERM_RATE: RuleUnit.PERCENT,
    _R.BREAK_PENALTY: RuleUnit.PERCENT,
    _R.EXIT_AFTER_MEETING: RuleUnit.YES_NO,
    _R.INTEREST_CEILING: RuleUnit.PERCENT,
    _R.TAX_FREE_INTEREST: RuleUnit.RUPIAH,
    _R.INTEREST_TAX: RuleUnit.PERCENT,
}


def rule_name(rule: SavingsRule, months: int = 0) -> str:
    """Name a rule; the rate of a term deposit with its length."""
    translate = QCoreApplication.translate
    if rule is _R.TERM_RATE:
        if not months:
            return translate("SavingsRules", "Term deposits of another length")
        words = translate("SavingsRules", "Term deposits of {months} months")
        return words.format(months=number_text(months))
    return {
        _R.PRINCIPAL_AMOUNT: translate("SavingsRules", "Principal savings"),
        _R.MANDATORY_AMOUNT: translate("SavingsRules", "Mandatory savings a month"),
        _R.VOLUNTARY_MIN: translate("SavingsRules", "Lowest balance of voluntary savings"),
        _R.DAILY_LIMIT: translate("SavingsRules", "Most that is withdrawn on one day"),
        _R.INACTIVE_AFTER: translate("SavingsRules", "Unpaid months until inactive"),
        _R.VOLUNTARY_RATE: translate("SavingsRules", "Interest on voluntary savings"),
        _R.LOWEST_BALANCE: translate("SavingsRules", "Which balance earns interest"),
        _R.BREAK_PENALTY: translate("SavingsRules", "Loss when a term deposit ends early"),
        _R.EXIT_AFTER_MEETING: translate("SavingsRules", "When who leaves is paid"),
        _R.INTEREST_CEILING: translate("SavingsRules", "Highest interest by law"),
        _R.TAX_FREE_INTEREST: translate("SavingsRules", "Interest a month without tax"),
        _R.INTEREST_TAX: translate("SavingsRules", "Tax on interest"),
    }[rule]


def rule_about(rule: SavingsRule) -> str:
    """Say in one line what a rule does."""
    translate = QCoreApplication.translate
    return {
        _R.PRINCIPAL_AMOUNT: translate("SavingsRules", "Paid once, the same for everybody"),
        _R.MANDATORY_AMOUNT: translate("SavingsRules", "Each month, for who has no own amount"),
        _R.VOLUNTARY_MIN: translate("SavingsRules", "Stays when somebody withdraws"),
        _R.DAILY_LIMIT: translate("SavingsRules", "For each member; 0 is no limit"),
        _R.INACTIVE_AFTER: translate("SavingsRules", "Proposed to the board, never automatic"),
        _R.VOLUNTARY_RATE: translate("SavingsRules", "A year, credited each month"),
        _R.LOWEST_BALANCE: translate("SavingsRules", "That of each day, or the month's lowest"),
        _R.TERM_RATE: translate("SavingsRules", "Interest a year"),
        _R.BREAK_PENALTY: translate("SavingsRules", "Of all that stands on the deposit"),
        _R.EXIT_AFTER_MEETING: translate("SavingsRules", "At once, or after the members' meeting"),
        _R.INTEREST_CEILING: translate("SavingsRules", "Permenkop 8/2023 article 26"),
        _R.TAX_FREE_INTEREST: translate("SavingsRules", "PP 15/2009: up to here no tax"),
        _R.INTEREST_TAX: translate(
            "SavingsRules", "PP 15/2009: of the whole interest, once above that"
        ),
    }[rule]


def choices(rule: SavingsRule) -> tuple[tuple[int, str], ...]:
    """Return the values of a rule that is a choice, with their words."""
    translate = QCoreApplication.translate
    if rule is _R.EXIT_AFTER_MEETING:
        after = translate("SavingsRules", "after the meeting")
        return ((0, translate("SavingsRules", "at once")), (1, after))
    lowest = translate("SavingsRules", "the month's lowest")
    return ((0, translate("SavingsRules", "each day's")), (1, lowest))


def value_text(rule: SavingsRule, value: int | None) -> str:
    """Write what is set, in the unit of its rule."""
    translate = QCoreApplication.translate
    if value is None:
        return translate("SavingsRules", "not set yet")
    unit = UNITS[rule]
    if unit is RuleUnit.YES_NO:
        return dict(choices(rule))[value]
    if unit is RuleUnit.PERCENT:
        return percent_text(BasisPoints(value))
    if unit is RuleUnit.MONTHS:
        return translate("SavingsRules", "{count} months").format(count=number_text(value))
    return rupiah_text(Rupiah(value))
