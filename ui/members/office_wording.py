"""What the refusals of the office say: interest, term deposits, settlements, lists, rules."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.savings.interest_months import InterestAlreadyPosted
from coop.savings.make_settlement import (
    NeedsSecondPerson,
    NotYetPayable,
    PayoutDiffers,
    RecipientMissing,
    SettlementChanged,
    SettlementGone,
)
from coop.savings.named_claims import ClaimIncomplete, ClaimPart, TooManyClaims
from coop.savings.post_interest import InterestChanged, NoInterest
from coop.savings.post_savings_list import ListedTwice, ListOutdated, ListTooLong, ListTotalDiffers
from coop.savings.preview_interest import EarlierMonthOpen, MonthNotOver
from coop.savings.propose_settlement import EndReasonMissing, MeetingNotNamed, NothingToSettle
from coop.savings.refusals import RateAboveCeiling
from coop.savings.set_savings_rules import RuleNotPossible, SourceMissing
from coop.savings.signing_name import NameMissing
from coop.savings.term_rules import TermDepositGone, TermNotDue, TermRateNotSet
from ui.formatting import date_text, number_text, percent_text, rupiah_text
from ui.members.member_words import month_text
from ui.members.savings_wording import rule_words
from ui.wording import Words
from values.percentage import BasisPoints
from values.savings import SavingsRule

_IN_PERCENT = {
    SavingsRule.VOLUNTARY_RATE,
    SavingsRule.TERM_RATE,
    SavingsRule.BREAK_PENALTY,
    SavingsRule.INTEREST_CEILING,
    SavingsRule.INTEREST_TAX,
}


def _interest_posted(refusal: InterestAlreadyPosted) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Interest up to {month} is credited already.")
    advice = translate("SavingsRefusal", "It stands on {number}. Nothing is credited twice.")
    return Words(
        title.format(month=month_text(refusal.month)), advice.format(number=refusal.number)
    )


def _month_not_over(refusal: MonthNotOver) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{month} is not over yet.")
    advice = translate("SavingsRefusal", "Credit its interest from the first of the next month on.")
    return Words(title.format(month=month_text(refusal.month)), advice)


def _earlier_month_open(refusal: EarlierMonthOpen) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The interest of {month} comes first.")
    advice = translate("SavingsRefusal", "Credit that month, then this one.")
    return Words(title.format(month=month_text(refusal.month)), advice)


def _interest_changed(refusal: InterestChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The interest was {seen}, and is {now} now.")
    advice = translate("SavingsRefusal", "Something moved meanwhile. Look at the preview again.")
    named = title.format(seen=rupiah_text(refusal.seen), now=rupiah_text(refusal.now))
    return Words(named, advice)


def _no_interest(refusal: NoInterest) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Nobody earned interest in {month}.")
    advice = translate("SavingsRefusal", "Look whether a rate was set for that month.")
    return Words(title.format(month=month_text(refusal.month)), advice)


def _term_rate_not_set(refusal: TermRateNotSet) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "No rate is set for deposits of {months} months.")
    advice = translate("SavingsRefusal", "Choose another length, or let the board set a rate.")
    return Words(title.format(months=number_text(refusal.months)), advice)


def _term_deposit_gone(_refusal: TermDepositGone) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "This term deposit was paid out already."),
        translate("SavingsRefusal", "Look at the movements of the account."),
    )


def _term_not_due(refusal: TermNotDue) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The deposit is due on {day}.")
    advice = translate("SavingsRefusal", "Taken out of {balance} now, {penalty} is lost.")
    return Words(
        title.format(day=date_text(refusal.due_on)),
        advice.format(balance=rupiah_text(refusal.balance), penalty=rupiah_text(refusal.penalty)),
    )


def _nothing_to_settle(_refusal: NothingToSettle) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "There is nothing to settle."),
        translate("SavingsRefusal", "The member has no savings and no debts."),
    )


def _meeting_not_named(_refusal: MeetingNotNamed) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "The day of the members' meeting is not named."),
        translate("SavingsRefusal", "Whoever leaves is paid after it. Write the day."),
    )


def _name_missing(_refusal: NameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "A name is missing."),
        translate("SavingsRefusal", "Write who prepares it, and who approves it."),
    )


def _settlement_gone(_refusal: SettlementGone) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "This settlement holds no more."),
        translate("SavingsRefusal", "It was paid, or prepared anew. Look at the newest one."),
    )


def _claim_incomplete(refusal: ClaimIncomplete) -> Words:
    translate = QCoreApplication.translate
    missing = {
        ClaimPart.WHAT: translate("SavingsRefusal", "Claim {number} does not say what it is."),
        ClaimPart.PAPER: translate("SavingsRefusal", "Claim {number} names no paper."),
        ClaimPart.SAID_BY: translate("SavingsRefusal", "Claim {number} does not say who says so."),
    }
    advice = translate("SavingsRefusal", "Fill it in: it stands on the settlement.")
    return Words(missing[refusal.part].format(number=number_text(refusal.line)), advice)


def _too_many_claims(refusal: TooManyClaims) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "A settlement has room for {limit} claims.")
    advice = translate("SavingsRefusal", "Add small ones up to one.")
    return Words(title.format(limit=number_text(refusal.limit)), advice)


def _needs_second_person(refusal: NeedsSecondPerson) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{name} prepared it and cannot approve it.")
    advice = translate("SavingsRefusal", "Let another person of the board approve it.")
    return Words(title.format(name=refusal.name), advice)


def _not_yet_payable(refusal: NotYetPayable) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "It is paid from {day} on.")
    advice = translate("SavingsRefusal", "The bylaws pay who leaves after the members' meeting.")
    return Words(title.format(day=date_text(refusal.payable_from)), advice)


def _settlement_changed(refusal: SettlementChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Prepared were {prepared}, now it is {now}.")
    advice = translate("SavingsRefusal", "Something moved meanwhile. Prepare it anew.")
    named = title.format(prepared=rupiah_text(refusal.prepared), now=rupiah_text(refusal.now))
    return Words(named, advice)


def _recipient_missing(_refusal: RecipientMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "No heir is named who receives it."),
        translate("SavingsRefusal", "Write the heirs, and how much each gets."),
    )


def _payout_differs(refusal: PayoutDiffers) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The heirs get {shared}, to be paid are {net}.")
    advice = translate("SavingsRefusal", "Let the shares add up to what is to be paid.")
    named = title.format(shared=rupiah_text(refusal.shared), net=rupiah_text(refusal.net))
    return Words(named, advice)


def _list_total_differs(refusal: ListTotalDiffers) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{brought} was brought, the list adds up to {to_post}.")
    advice = translate("SavingsRefusal", "Count the money again, or look for the row that differs.")
    named = title.format(brought=rupiah_text(refusal.brought), to_post=rupiah_text(refusal.to_post))
    return Words(named, advice)


def _listed_twice(refusal: ListedTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{name} ({number}) stands on the list twice.")
    advice = translate("SavingsRefusal", "Take one of the rows out.")
    return Words(title.format(name=refusal.full_name, number=refusal.number), advice)


def _list_outdated(refusal: ListOutdated) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{name} ({number}) paid something meanwhile.")
    advice = translate("SavingsRefusal", "Nothing was posted. Look at the preview again.")
    return Words(title.format(name=refusal.full_name, number=refusal.number), advice)


def _list_too_long(refusal: ListTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "A list has at most {limit} members.")
    advice = translate("SavingsRefusal", "Cut it into parts.")
    return Words(title.format(limit=number_text(refusal.limit)), advice)


def _end_reason_missing(_refusal: EndReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "Why does the membership end?"),
        translate("SavingsRefusal", "Write it in a few words; it stands on the settlement."),
    )


def _rule_not_possible(refusal: RuleNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "“{rule}” cannot be {value}.")
    advice = translate("SavingsRefusal", "It lies between {lowest} and {highest}.")
    write = percent_text if refusal.rule in _IN_PERCENT else number_text
    value, lowest, highest = (
        write(BasisPoints(each)) for each in (refusal.value, refusal.lowest, refusal.highest)
    )
    return Words(
        title.format(rule=rule_words(refusal.rule), value=value),
        advice.format(lowest=lowest, highest=highest),
    )


def _rate_above_ceiling(refusal: RateAboveCeiling) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The law allows at most {ceiling} a year on savings.")
    advice = translate("SavingsRefusal", "{rate} was asked for (Permenkop 8/2023 article 26).")
    return Words(
        title.format(ceiling=percent_text(refusal.ceiling)),
        advice.format(rate=percent_text(refusal.rate)),
    )


def _source_missing(refusal: SourceMissing) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "“{rule}” is set by law.")
    advice = translate("SavingsRefusal", "Write which law changes it.")
    return Words(title.format(rule=rule_words(refusal.rule)), advice)


OFFICE_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    InterestAlreadyPosted: _interest_posted,
    MonthNotOver: _month_not_over,
    EarlierMonthOpen: _earlier_month_open,
    InterestChanged: _interest_changed,
    NoInterest: _no_interest,
    TermRateNotSet: _term_rate_not_set,
    TermDepositGone: _term_deposit_gone,
    TermNotDue: _term_not_due,
    NothingToSettle: _nothing_to_settle,
    MeetingNotNamed: _meeting_not_named,
    EndReasonMissing: _end_reason_missing,
    NameMissing: _name_missing,
    SettlementGone: _settlement_gone,
    ClaimIncomplete: _claim_incomplete,
    TooManyClaims: _too_many_claims,
    NeedsSecondPerson: _needs_second_person,
    NotYetPayable: _not_yet_payable,
    SettlementChanged: _settlement_changed,
    RecipientMissing: _recipient_missing,
    PayoutDiffers: _payout_differs,
    ListTotalDiffers: _list_total_differs,
    ListedTwice: _listed_twice,
    ListOutdated: _list_outdated,
    ListTooLong: _list_too_long,
    RuleNotPossible: _rule_not_possible,
    RateAboveCeiling: _rate_above_ceiling,
    SourceMissing: _source_missing,
}
"""How each refusal of the office is said."""
