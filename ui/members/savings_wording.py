"""What the refusals about savings say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.savings.close_savings_days import DayNotOver
from coop.savings.note_passbook_printed import PassbookMovedOn
from coop.savings.payments import PayerMissing
from coop.savings.record_opening_savings import SavesAlready
from coop.savings.refusals import (
    AmountNotPossible,
    DayClosed,
    MembershipEnded,
    MonthNotDue,
    MonthPaid,
    PrincipalPaid,
    PrincipalTooMuch,
    ReasonMissing,
    RuleNotSet,
    SavingsTextTooLong,
    SavingsTooLow,
)
from coop.savings.reverse_savings import CannotReverse, ReversalFault
from coop.savings.set_member_amount import AmountReasonMissing
from coop.savings.withdraw_savings import DailyLimitReached, NeedsSettlement, SavingsLocked
from ui.formatting import date_text, number_text, rupiah_text
from ui.members.member_words import month_text, savings_words, status_words
from ui.wording import Words
from values.money import Rupiah
from values.savings import SavingsRule


def rule_words(rule: SavingsRule) -> str:
    """Name what the cooperative or the law sets."""
    translate = QCoreApplication.translate
    return {
        SavingsRule.PRINCIPAL_AMOUNT: translate("Members", "Principal savings"),
        SavingsRule.MANDATORY_AMOUNT: translate("Members", "Mandatory savings a month"),
        SavingsRule.VOLUNTARY_MIN: translate("Members", "Lowest balance of voluntary savings"),
        SavingsRule.DAILY_LIMIT: translate("Members", "Most withdrawn on one day"),
        SavingsRule.INACTIVE_AFTER: translate("Members", "Unpaid months until inactive"),
        SavingsRule.VOLUNTARY_RATE: translate("Members", "Interest on voluntary savings"),
        SavingsRule.LOWEST_BALANCE: translate("Members", "Interest by the lowest balance"),
        SavingsRule.TERM_RATE: translate("Members", "Interest on term deposits"),
        SavingsRule.BREAK_PENALTY: translate("Members", "Penalty for an early end"),
        SavingsRule.EXIT_AFTER_MEETING: translate("Members", "Paid out after the meeting"),
        SavingsRule.INTEREST_CEILING: translate("Members", "Highest interest of the law"),
        SavingsRule.TAX_FREE_INTEREST: translate("Members", "Interest free of tax"),
        SavingsRule.INTEREST_TAX: translate("Members", "Tax on interest"),
    }[rule]


def _amount_not_possible(refusal: AmountNotPossible) -> Words:
    translate = QCoreApplication.translate
    advice = translate("SavingsRefusal", "Write an amount in rupiah, without a comma.")
    if not refusal.amount:
        return Words(translate("SavingsRefusal", "There is no amount yet."), advice)
    title = translate("SavingsRefusal", "{amount} cannot be paid.")
    return Words(title.format(amount=rupiah_text(Rupiah(refusal.amount))), advice)


def _rule_not_set(refusal: RuleNotSet) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "“{rule}” is not set yet.")
    advice = translate("SavingsRefusal", "The board sets it before the first payment.")
    return Words(title.format(rule=rule_words(refusal.rule)), advice)


def _membership_ended(refusal: MembershipEnded) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Nothing is paid in any more: “{status}”.")
    advice = translate("SavingsRefusal", "Whoever comes back is made a candidate first.")
    return Words(title.format(status=status_words(refusal.status)), advice)


def _day_closed(refusal: DayClosed) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{day} is closed already.")
    advice = translate("SavingsRefusal", "The books are closed through {through}. Use a later day.")
    return Words(
        title.format(day=date_text(refusal.day)),
        advice.format(through=date_text(refusal.through)),
    )


def _day_not_over(refusal: DayNotOver) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{day} is not over yet.")
    advice = translate("SavingsRefusal", "Close the days before {today}.")
    return Words(
        title.format(day=date_text(refusal.day)), advice.format(today=date_text(refusal.today))
    )


def _too_low(refusal: SavingsTooLow) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{savings}: {balance} is there, {asked} was asked for.")
    named = title.format(
        savings=savings_words(refusal.savings),
        balance=rupiah_text(refusal.balance),
        asked=rupiah_text(refusal.asked),
    )
    most = rupiah_text(Rupiah(max(0, refusal.balance - refusal.must_stay)))
    if not refusal.must_stay:
        advice = translate("SavingsRefusal", "At most {most} can be withdrawn.")
        return Words(named, advice.format(most=most))
    advice = translate("SavingsRefusal", "{stays} must stay, so at most {most}.")
    return Words(named, advice.format(stays=rupiah_text(refusal.must_stay), most=most))


def _principal_paid(refusal: PrincipalPaid) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The principal savings of {amount} are paid already.")
    advice = translate("SavingsRefusal", "Nobody pays them twice. Take it as voluntary savings.")
    return Words(title.format(amount=rupiah_text(refusal.amount)), advice)


def _principal_too_much(refusal: PrincipalTooMuch) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Only {left} of the principal savings is left to pay.")
    advice = translate("SavingsRefusal", "{asked} was asked for. Take the rest as voluntary.")
    return Words(
        title.format(left=rupiah_text(refusal.left)),
        advice.format(asked=rupiah_text(refusal.asked)),
    )


def _month_paid(refusal: MonthPaid) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "{month} is paid already.")
    advice = translate("SavingsRefusal", "Nothing was recorded. Take its mark away.")
    return Words(title.format(month=month_text(refusal.month)), advice)


def _month_not_due(refusal: MonthNotDue) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Nothing is owed for {month}.")
    advice = translate("SavingsRefusal", "It lies before joining, or more than two years ahead.")
    return Words(title.format(month=month_text(refusal.month)), advice)


def _reason_missing(_refusal: ReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "A reason is needed."),
        translate("SavingsRefusal", "It stands on the paper of the correction."),
    )


def _amount_reason_missing(_refusal: AmountReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "Why does this member pay another amount?"),
        translate("SavingsRefusal", "Write it in a few words, with the board's decision."),
    )


def _text_too_long(refusal: SavingsTextTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "The text does not fit on the receipt.")
    advice = translate("SavingsRefusal", "{limit} letters fit on it.")
    return Words(title, advice.format(limit=number_text(refusal.limit)))


def _payer_missing(_refusal: PayerMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "Somebody else pays, and nobody says who."),
        translate("SavingsRefusal", "Write the name; it stands on the receipt."),
    )


def _locked(_refusal: SavingsLocked) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "These savings stay as long as somebody is a member."),
        translate("SavingsRefusal", "Principal and mandatory by law; only voluntary can go."),
    )


def _daily_limit(refusal: DailyLimitReached) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "At most {limit} is withdrawn on one day.")
    advice = translate("SavingsRefusal", "{taken} was taken today, so {left} is left.")
    left = Rupiah(max(0, refusal.limit - refusal.taken_today))
    return Words(
        title.format(limit=rupiah_text(refusal.limit)),
        advice.format(taken=rupiah_text(refusal.taken_today), left=rupiah_text(left)),
    )


def _needs_settlement(_refusal: NeedsSettlement) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "The membership ended: savings are paid by a settlement."),
        translate("SavingsRefusal", "The board settles savings and debts in one sheet."),
    )


def _cannot_reverse(refusal: CannotReverse) -> Words:
    translate = QCoreApplication.translate
    words = {
        ReversalFault.UNKNOWN: Words(
            translate("SavingsRefusal", "This movement is not on this computer."),
            translate("SavingsRefusal", "Correct it where it was recorded."),
        ),
        ReversalFault.IS_REVERSAL: Words(
            translate("SavingsRefusal", "This movement is a correction itself."),
            translate("SavingsRefusal", "Record the deposit or withdrawal once more instead."),
        ),
        ReversalFault.ALREADY_REVERSED: Words(
            translate("SavingsRefusal", "This movement was corrected already."),
            translate("SavingsRefusal", "Nothing more is to be done."),
        ),
        ReversalFault.PURCHASE: Words(
            translate("SavingsRefusal", "A sale was paid with this."),
            translate("SavingsRefusal", "Void the sale, or take its goods back: savings follow."),
        ),
        ReversalFault.CREDIT_PAID: Words(
            translate("SavingsRefusal", "Shop credit was paid with this."),
            translate("SavingsRefusal", "Take the payment back on the page Bendahara, Kasbon."),
        ),
        ReversalFault.TOOK_DEBTS: Words(
            translate("SavingsRefusal", "This settlement paid what the member owed."),
            translate("SavingsRefusal", "It stays as it is; record what is to be paid anew."),
        ),
        ReversalFault.DEPOSIT_MOVED: Words(
            translate("SavingsRefusal", "The term deposit has moved since."),
            translate("SavingsRefusal", "It was paid out, or earned interest. Correct that first."),
        ),
    }
    return words[refusal.fault]


def _saves_already(refusal: SavesAlready) -> Words:
    translate = QCoreApplication.translate
    title = translate("SavingsRefusal", "Something was entered for {number} already.")
    advice = translate("SavingsRefusal", "Opening balances come before the first payment.")
    return Words(title.format(number=refusal.number), advice)


def _passbook_moved_on(_refusal: PassbookMovedOn) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SavingsRefusal", "Something was printed into this book meanwhile."),
        translate("SavingsRefusal", "Look where its last line stands, then print again."),
    )


SAVINGS_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    AmountNotPossible: _amount_not_possible,
    RuleNotSet: _rule_not_set,
    MembershipEnded: _membership_ended,
    DayClosed: _day_closed,
    DayNotOver: _day_not_over,
    SavingsTooLow: _too_low,
    PrincipalPaid: _principal_paid,
    PrincipalTooMuch: _principal_too_much,
    MonthPaid: _month_paid,
    MonthNotDue: _month_not_due,
    ReasonMissing: _reason_missing,
    AmountReasonMissing: _amount_reason_missing,
    SavingsTextTooLong: _text_too_long,
    PayerMissing: _payer_missing,
    SavingsLocked: _locked,
    DailyLimitReached: _daily_limit,
    NeedsSettlement: _needs_settlement,
    CannotReverse: _cannot_reverse,
    SavesAlready: _saves_already,
    PassbookMovedOn: _passbook_moved_on,
}
"""How each refusal of `coop.savings` is said."""
