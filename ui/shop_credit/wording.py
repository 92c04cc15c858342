"""What the refusals of shop credit say to the treasurer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.credit.refusals import (
    CannotReverseFee,
    CannotReverseRepayment,
    CreditRuleNotPossible,
    DueDayNotPossible,
    FeePaid,
    FeesAlreadyPosted,
    FeesChanged,
    FeesNotYet,
    ListedTooMuch,
    NothingOwed,
    RepaymentTooMuch,
)
from coop.errors import Refusal
from ui.formatting import date_text, number_text, percent_text, rupiah_text
from ui.wording import Words
from values.credit import CreditRule
from values.money import Rupiah
from values.percentage import BasisPoints


def rule_words(rule: CreditRule) -> str:
    """Name what the cooperative sets."""
    translate = QCoreApplication.translate
    return {
        CreditRule.LIMIT: translate("ShopCredit", "Credit limit"),
        CreditRule.DUE_AFTER: translate("ShopCredit", "Days until it must be paid"),
        CreditRule.MONTHLY_FEE: translate("ShopCredit", "Monthly fee on what is overdue"),
    }[rule]


def value_words(rule: CreditRule, value: int) -> str:
    """Write a value in the unit of its rule."""
    match rule:
        case CreditRule.LIMIT:
            return rupiah_text(Rupiah(value))
        case CreditRule.DUE_AFTER:
            days = QCoreApplication.translate("ShopCredit", "{count} days")
            return days.format(count=number_text(value))
        case CreditRule.MONTHLY_FEE:
            return percent_text(BasisPoints(value))


def _nothing_owed(_refusal: NothingOwed) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ShopCreditRefusal", "This member owes nothing."),
        translate("ShopCreditRefusal", "Choose another member, or put the money into savings."),
    )


def _too_much(refusal: RepaymentTooMuch) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "{owed} is owed, not {asked}.")
    return Words(
        title.format(owed=rupiah_text(refusal.owed), asked=rupiah_text(refusal.asked)),
        translate("ShopCreditRefusal", "Fill in less; the rest can go into savings."),
    )


def _listed_too_much(refusal: ListedTooMuch) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "{name} ({number}) owes {owed}, not {asked}.")
    return Words(
        title.format(
            name=refusal.full_name,
            number=refusal.number,
            owed=rupiah_text(refusal.owed),
            asked=rupiah_text(refusal.asked),
        ),
        translate("ShopCreditRefusal", "Change that row; nothing of the list is posted yet."),
    )


def _cannot_reverse(_refusal: CannotReverseRepayment) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ShopCreditRefusal", "This payment cannot be taken back."),
        translate("ShopCreditRefusal", "It was taken back already, or a settlement made it."),
    )


def _cannot_reverse_fee(_refusal: CannotReverseFee) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ShopCreditRefusal", "This fee cannot be taken back."),
        translate("ShopCreditRefusal", "It was taken back already. Read the list again."),
    )


def _fee_paid(refusal: FeePaid) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "{name} ({number}) has paid {paid} of this fee.")
    return Words(
        title.format(name=refusal.full_name, number=refusal.number, paid=rupiah_text(refusal.paid)),
        translate("ShopCreditRefusal", "Take that payment back first, then the fee."),
    )


def _fees_not_yet(refusal: FeesNotYet) -> Words:
    translate = QCoreApplication.translate
    advice = translate("ShopCreditRefusal", "Post them from {day} on.")
    return Words(
        translate("ShopCreditRefusal", "The month is not over."),
        advice.format(day=date_text(refusal.earliest)),
    )


def _fees_posted(_refusal: FeesAlreadyPosted) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ShopCreditRefusal", "The fees of this month are posted already."),
        translate("ShopCreditRefusal", "There is nothing left to do."),
    )


def _fees_changed(refusal: FeesChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "The fees come to {now} now, not {seen}.")
    return Words(
        title.format(now=rupiah_text(refusal.now), seen=rupiah_text(refusal.seen)),
        translate("ShopCreditRefusal", "Go back, and look at them again."),
    )


def _rule_not_possible(refusal: CreditRuleNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "{rule}: {value} is not possible.")
    advice = translate("ShopCreditRefusal", "Fill in from {lowest} to {highest}.")
    return Words(
        title.format(rule=rule_words(refusal.rule), value=value_words(refusal.rule, refusal.value)),
        advice.format(
            lowest=value_words(refusal.rule, refusal.lowest),
            highest=value_words(refusal.rule, refusal.highest),
        ),
    )


def _due_day_not_possible(refusal: DueDayNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("ShopCreditRefusal", "It cannot be due on {day}.")
    advice = translate("ShopCreditRefusal", "Fill in a day from {first} to {last}.")
    return Words(
        title.format(day=date_text(refusal.asked)),
        advice.format(first=date_text(refusal.earliest), last=date_text(refusal.latest)),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    NothingOwed: _nothing_owed,
    RepaymentTooMuch: _too_much,
    ListedTooMuch: _listed_too_much,
    CannotReverseRepayment: _cannot_reverse,
    CannotReverseFee: _cannot_reverse_fee,
    FeePaid: _fee_paid,
    FeesNotYet: _fees_not_yet,
    FeesAlreadyPosted: _fees_posted,
    FeesChanged: _fees_changed,
    CreditRuleNotPossible: _rule_not_possible,
    DueDayNotPossible: _due_day_not_possible,
}
"""How each refusal of this folder is said; those of savings are said by whoever wires the desk."""


def words_about_credit(others: Callable[[Refusal], Words]) -> Callable[[Refusal], Words]:
    """Return what says a refusal of shop credit; `others` says the rest."""

    def say(refusal: Refusal) -> Words:
        own = WORDING.get(type(refusal))
        return own(refusal) if own else others(refusal)

    return say
