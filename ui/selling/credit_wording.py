"""What the refusals of selling on credit, or from savings, say to the person at the till."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.credit.refusals import (
    CreditAboveLimit,
    CreditNeedsMember,
    CreditNotAllowed,
    CreditNotForStatus,
    NeedsSupervisor,
)
from coop.errors import Refusal
from coop.savings.refusals import DayClosed, SavingsTooLow
from coop.selling.who_bought import SavingsNeedMember
from ui.formatting import date_text, rupiah_text
from ui.wording import Words
from values.money import Rupiah


def _needs_member(_refusal: CreditNeedsMember) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CreditRefusal", "Who buys on credit is not chosen yet."),
        translate("CreditRefusal", "Press F3 and choose the member, or scan their card."),
    )


def _not_for_status(_refusal: CreditNotForStatus) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CreditRefusal", "Only active members buy on credit."),
        translate("CreditRefusal", "Let it be paid in another way."),
    )


def _not_allowed(_refusal: CreditNotAllowed) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CreditRefusal", "No credit limit is set for this member."),
        translate(
            "CreditRefusal", "Let it be paid in another way, or have a supervisor allow it: P."
        ),
    )


def _above_limit(refusal: CreditAboveLimit) -> Words:
    translate = QCoreApplication.translate
    title = translate("CreditRefusal", "On credit at most {left} more, not {asked}.")
    if refusal.on_hold:
        advice = translate(
            "CreditRefusal",
            "Limit {limit}, owed {owed}, put aside {held}. Or ask a supervisor: P.",
        )
    else:
        advice = translate(
            "CreditRefusal", "Limit {limit}, owed {owed}. Take less, or ask a supervisor: P."
        )
    return Words(
        title.format(left=rupiah_text(refusal.left), asked=rupiah_text(refusal.asked)),
        advice.format(
            limit=rupiah_text(refusal.limit),
            owed=rupiah_text(refusal.owed),
            held=rupiah_text(refusal.on_hold),
        ),
    )


def _needs_supervisor(_refusal: NeedsSupervisor) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CreditRefusal", "More than the limit needs a supervisor."),
        translate("CreditRefusal", "Somebody other than the cashier: write their name and why."),
    )


def _savings_need_member(_refusal: SavingsNeedMember) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CreditRefusal", "Whose savings pay is not chosen yet."),
        translate("CreditRefusal", "Press F3 and choose the member, or scan their card."),
    )


def _savings_too_low(refusal: SavingsTooLow) -> Words:
    translate = QCoreApplication.translate
    title = translate("CreditRefusal", "Savings pay at most {most}, not {asked}.")
    most = Rupiah(max(0, refusal.balance - refusal.must_stay))
    return Words(
        title.format(most=rupiah_text(most), asked=rupiah_text(refusal.asked)),
        translate("CreditRefusal", "Let the rest be paid in another way."),
    )


def _day_closed(refusal: DayClosed) -> Words:
    translate = QCoreApplication.translate
    title = translate("CreditRefusal", "The books of savings are closed through {day}.")
    return Words(
        title.format(day=date_text(refusal.through)),
        translate("CreditRefusal", "Let it be paid in another way."),
    )


CREDIT_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    CreditNeedsMember: _needs_member,
    CreditNotForStatus: _not_for_status,
    CreditNotAllowed: _not_allowed,
    CreditAboveLimit: _above_limit,
    NeedsSupervisor: _needs_supervisor,
    SavingsNeedMember: _savings_need_member,
    SavingsTooLow: _savings_too_low,
    DayClosed: _day_closed,
}
"""How each refusal of credit at the till is said."""
