"""What the refusals about goods on consignment say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.consignment.refusals import (
    CannotReverseConsignment,
    ConsignedGoodsNotThere,
    ConsignedQuantityNotPossible,
    ConsignmentReasonMissing,
    ConsignmentReversalFault,
    ConsignmentTextTooLong,
    ConsignorChangedMeanwhile,
    ConsignorNamedSo,
    ConsignorNameMissing,
    ConsignorUnknown,
    ItemNotForConsignment,
    ItemNotOfConsignor,
    NoConsignedGoods,
    NotForConsignment,
    NothingToSettle,
    SettlementDayNotPossible,
    SettlementOutdated,
    ShareNotPossible,
    TermsInThePast,
)
from coop.errors import Refusal
from ui.formatting import date_text, number_text, quantity_text, rupiah_text
from ui.wording import Words
from values.money import Rupiah


def _name_missing(_refusal: ConsignorNameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ConsignmentRefusal", "The name of the owner is missing."),
        translate("ConsignmentRefusal", "Write how people here call them."),
    )


def _text_too_long(refusal: ConsignmentTextTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("ConsignmentRefusal", "Use at most {most} letters.")
    return Words(
        translate("ConsignmentRefusal", "This text is too long."),
        advice.format(most=number_text(refusal.limit)),
    )


def _named_so(refusal: ConsignorNamedSo) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "There is an owner called {name} already.")
    return Words(
        title.format(name=refusal.name),
        translate("ConsignmentRefusal", "Choose them, or add where this one lives."),
    )


def _changed_meanwhile(refusal: ConsignorChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "Somebody else has changed {name} meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("ConsignmentRefusal", "Go back, look at it again, and change it anew."),
    )


def _unknown(_refusal: ConsignorUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ConsignmentRefusal", "There is no such owner any more."),
        translate("ConsignmentRefusal", "Choose another from the list."),
    )


def _share(_refusal: ShareNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ConsignmentRefusal", "The owner's part cannot be so."),
        translate("ConsignmentRefusal", "Write a share up to 100 %, or an amount for each."),
    )


def _in_the_past(refusal: TermsInThePast) -> Words:
    translate = QCoreApplication.translate
    advice = translate("ConsignmentRefusal", "Write {today}, or a day to come.")
    return Words(
        translate("ConsignmentRefusal", "What was sold before stays as it was agreed."),
        advice.format(today=date_text(refusal.today)),
    )


def _not_for_consignment(refusal: ItemNotForConsignment) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "{name} cannot be put on consignment.")
    advice = {
        NotForConsignment.UNKNOWN: translate(
            "ConsignmentRefusal", "Put it on the list of goods first."
        ),
        NotForConsignment.OWN_COST: translate(
            "ConsignmentRefusal", "The shop has bought it: put it on the list once more, apart."
        ),
        NotForConsignment.STILL_THERE: translate(
            "ConsignmentRefusal", "Some of it is still there: give that back first."
        ),
    }
    name = refusal.name or translate("ConsignmentRefusal", "This")
    return Words(title.format(name=name), advice[refusal.fault])


def _not_of_consignor(refusal: ItemNotOfConsignor) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "{name} is not on consignment from this owner.")
    return Words(
        title.format(name=refusal.name or translate("ConsignmentRefusal", "This")),
        translate("ConsignmentRefusal", "Agree on it first."),
    )


def _no_goods(_refusal: NoConsignedGoods) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ConsignmentRefusal", "No quantity is filled in yet."),
        translate("ConsignmentRefusal", "Write how many beside the goods."),
    )


def _quantity(refusal: ConsignedQuantityNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "{name}: this quantity cannot be.")
    return Words(
        title.format(name=refusal.name),
        translate("ConsignmentRefusal", "Above 0, and whole where it is counted."),
    )


def _not_there(refusal: ConsignedGoodsNotThere) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "The book has {left} left, {asked} would go.")
    advice = translate("ConsignmentRefusal", "{name}: give back less, or have it counted first.")
    return Words(
        title.format(
            left=quantity_text(refusal.on_hand, refusal.unit),
            asked=quantity_text(refusal.asked, refusal.unit),
        ),
        advice.format(name=refusal.name),
    )


def _nothing(refusal: NothingToSettle) -> Words:
    translate = QCoreApplication.translate
    if refusal.owed < 0:
        advice = translate("ConsignmentRefusal", "{amount} came back: it comes off the next time.")
        advice = advice.format(amount=rupiah_text(Rupiah(-refusal.owed)))
    else:
        advice = translate("ConsignmentRefusal", "Nothing was sold since the last time.")
    return Words(translate("ConsignmentRefusal", "There is nothing to pay."), advice)


def _outdated(refusal: SettlementOutdated) -> Words:
    translate = QCoreApplication.translate
    title = translate("ConsignmentRefusal", "It is {now} by now, and no longer {seen}.")
    return Words(
        title.format(now=rupiah_text(refusal.now), seen=rupiah_text(refusal.seen)),
        translate("ConsignmentRefusal", "Look at it again, then pay."),
    )


def _day(refusal: SettlementDayNotPossible) -> Words:
    translate = QCoreApplication.translate
    advice = translate("ConsignmentRefusal", "Write {today}, or a day before.")
    return Words(
        translate("ConsignmentRefusal", "This day is still to come."),
        advice.format(today=date_text(refusal.today)),
    )


def _reason_missing(_refusal: ConsignmentReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ConsignmentRefusal", "The reason is missing."),
        translate("ConsignmentRefusal", "Write in a few words why it is taken back."),
    )


def _cannot_reverse(refusal: CannotReverseConsignment) -> Words:
    translate = QCoreApplication.translate
    titles = {
        ConsignmentReversalFault.UNKNOWN: translate(
            "ConsignmentRefusal", "It is not in the books."
        ),
        ConsignmentReversalFault.IS_REVERSAL: translate(
            "ConsignmentRefusal", "This is a correction already."
        ),
        ConsignmentReversalFault.ALREADY_REVERSED: translate(
            "ConsignmentRefusal", "It was taken back already."
        ),
        ConsignmentReversalFault.HAS_FOLLOWED: translate(
            "ConsignmentRefusal", "The owner was paid again after it."
        ),
    }
    advice = translate("ConsignmentRefusal", "Take back what came later first, then this.")
    if refusal.fault is not ConsignmentReversalFault.HAS_FOLLOWED:
        advice = translate("ConsignmentRefusal", "Look at the list, and write anew what is right.")
    return Words(titles[refusal.fault], advice)


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    ConsignorNameMissing: _name_missing,
    ConsignmentTextTooLong: _text_too_long,
    ConsignorNamedSo: _named_so,
    ConsignorChangedMeanwhile: _changed_meanwhile,
    ConsignorUnknown: _unknown,
    ShareNotPossible: _share,
    TermsInThePast: _in_the_past,
    ItemNotForConsignment: _not_for_consignment,
    ItemNotOfConsignor: _not_of_consignor,
    NoConsignedGoods: _no_goods,
    ConsignedQuantityNotPossible: _quantity,
    ConsignedGoodsNotThere: _not_there,
    NothingToSettle: _nothing,
    SettlementOutdated: _outdated,
    SettlementDayNotPossible: _day,
    ConsignmentReasonMissing: _reason_missing,
    CannotReverseConsignment: _cannot_reverse,
}
"""How each refusal about goods on consignment is said."""
