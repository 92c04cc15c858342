"""What the refusals say that are about suppliers, and about what is owed to them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.buying.nota_checks import DueDayMissing, DueDayTooEarly
from coop.buying.record_supplier import SupplierChangedMeanwhile, SupplierNamedSo
from coop.buying.refusals import PaidTooMuch, SupplierUnknown
from coop.buying.send_back_goods import CreditAboveDebt
from coop.buying.supplier_rules import LeadNotPossible, SupplierNameMissing, TermsNotPossible
from coop.errors import Refusal
from ui.formatting import date_text, number_text, rupiah_text
from ui.wording import Words


def _due_missing(_refusal: DueDayMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "By when the rest is to be paid is missing."),
        translate("BuyingRefusal", "Fill in the due day that the nota says."),
    )


def _due_too_early(refusal: DueDayTooEarly) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "Due on {due}, before the goods came on {day}?")
    return Words(
        title.format(due=date_text(refusal.due_on), day=date_text(refusal.received_on)),
        translate("BuyingRefusal", "Look at the due day once more."),
    )


def _paid_too_much(refusal: PaidTooMuch) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{amount} is more than is owed.")
    advice = translate("BuyingRefusal", "At most {owed} can be paid.")
    return Words(
        title.format(amount=rupiah_text(refusal.amount)),
        advice.format(owed=rupiah_text(refusal.owed)),
    )


def _credit_above_debt(refusal: CreditAboveDebt) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "Only {owed} is owed to this supplier.")
    return Words(
        title.format(owed=rupiah_text(refusal.owed)),
        translate("BuyingRefusal", "Have the money given back instead."),
    )


def _name_missing(_refusal: SupplierNameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "The supplier has no name yet."),
        translate("BuyingRefusal", "Fill it in."),
    )


def _terms_not_possible(refusal: TermsNotPossible) -> Words:
    translate = QCoreApplication.translate
    advice = translate("BuyingRefusal", "Fill in 0 to {limit} days; 0 is paid at once.")
    return Words(
        translate("BuyingRefusal", "Nobody waits so long for their money."),
        advice.format(limit=number_text(refusal.limit)),
    )


def _lead_not_possible(refusal: LeadNotPossible) -> Words:
    translate = QCoreApplication.translate
    advice = translate("BuyingRefusal", "Fill in 0 to {limit} days; empty is not known.")
    return Words(
        translate("BuyingRefusal", "No goods are on their way so long."),
        advice.format(limit=number_text(refusal.limit)),
    )


def _named_so(refusal: SupplierNamedSo) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{name} is on the list already.")
    return Words(
        title.format(name=refusal.name),
        translate("BuyingRefusal", "Write the place behind the name if it is another one."),
    )


def _changed_meanwhile(refusal: SupplierChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{name} was changed in the meantime.")
    return Words(
        title.format(name=refusal.name),
        translate("BuyingRefusal", "Go back, and open the form again."),
    )


def _supplier_unknown(_refusal: SupplierUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "No supplier is chosen yet."),
        translate("BuyingRefusal", "Type the name, and take one from the list."),
    )


SUPPLIER_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    DueDayMissing: _due_missing,
    DueDayTooEarly: _due_too_early,
    PaidTooMuch: _paid_too_much,
    CreditAboveDebt: _credit_above_debt,
    SupplierNameMissing: _name_missing,
    TermsNotPossible: _terms_not_possible,
    LeadNotPossible: _lead_not_possible,
    SupplierNamedSo: _named_so,
    SupplierChangedMeanwhile: _changed_meanwhile,
    SupplierUnknown: _supplier_unknown,
}
