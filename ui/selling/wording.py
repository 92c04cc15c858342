"""What the refusals of selling say to the person at the till."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.selling.cart import (
    CartFull,
    DiscountAboveTotal,
    QuantityFault,
    QuantityNotPossible,
)
from coop.selling.discount_reasons import DiscountNeedsReason
from coop.selling.sold_lines import CartEmpty, NotOnSale, PriceChanged, StockTooLow
from coop.selling.tendering import CashTooLow, ReferenceMissing, TenderTooHigh
from ui.formatting import number_text, percent_text, quantity_text, rupiah_text
from ui.selling.credit_wording import CREDIT_WORDING
from ui.widgets.batch_wording import BATCH_WORDING
from ui.widgets.lying_words import elsewhere_words
from ui.wording import Words, words_for
from values.tender_method import TenderMethod


def method_name(method: TenderMethod) -> str:
    """Name a way to pay as its button does."""
    translate = QCoreApplication.translate
    names = {
        TenderMethod.CASH: translate("Tender", "Cash"),
        TenderMethod.QRIS: translate("Tender", "QRIS"),
        TenderMethod.TRANSFER: translate("Tender", "Transfer"),
        TenderMethod.CREDIT: translate("Tender", "Credit"),
        TenderMethod.SAVINGS: translate("Tender", "Savings"),
    }
    return names[method]


def words_at_till(refusal: Refusal) -> Words:
    """Say a refusal; those of selling need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)


def _quantity_not_possible(refusal: QuantityNotPossible) -> Words:
    translate = QCoreApplication.translate
    words = {
        QuantityFault.NOT_POSITIVE: Words(
            translate("TillRefusal", "The quantity must be more than 0."),
            translate("TillRefusal", "To take the line out, press Del."),
        ),
        QuantityFault.TOO_LARGE: Words(
            translate("TillRefusal", "So large a quantity cannot be right."),
            translate("TillRefusal", "Was a code scanned into the quantity? Fill it in again."),
        ),
        QuantityFault.NOT_WHOLE: Words(
            translate("TillRefusal", "This is counted in whole {unit}."),
            translate("TillRefusal", "Fill in a number without a comma."),
        ),
        QuantityFault.NOT_EXACT: Words(
            translate("TillRefusal", "So small a part of a {unit} cannot be weighed."),
            translate("TillRefusal", "Take fewer digits after the comma."),
        ),
    }
    title, advice = words[refusal.fault]
    return Words(title.format(unit=refusal.unit), advice)


def _discount_above_total(refusal: DiscountAboveTotal) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "The discount is at most {total}, not {discount}.")
    given, most = rupiah_text(refusal.discount), rupiah_text(refusal.total)
    return Words(
        title.format(discount=given, total=most), translate("TillRefusal", "Fill in less.")
    )


def _discount_needs_reason(refusal: DiscountNeedsReason) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "A discount above {limit} needs a reason.")
    advice = translate("TillRefusal", "Choose the line, press F6 and write why.")
    return Words(title.format(limit=percent_text(refusal.limit)), advice)


def _cart_full(refusal: CartFull) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "One receipt has at most {limit} lines.")
    advice = translate("TillRefusal", "Let this one be paid, and go on with a new one.")
    return Words(title.format(limit=number_text(refusal.limit)), advice)


def _cash_too_low(refusal: CashTooLow) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "{missing} is missing.")
    advice = translate("TillRefusal", "Ask for more, or let the rest be paid in another way.")
    return Words(title.format(missing=rupiah_text(refusal.missing)), advice)


def _tender_too_high(refusal: TenderTooHigh) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "More than the total {total} without cash.")
    advice = translate("TillRefusal", "Only cash gives change. Take exactly what is due.")
    return Words(title.format(total=rupiah_text(refusal.total)), advice)


def _reference_missing(refusal: ReferenceMissing) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "The {method} reference is not filled in yet.")
    advice = translate("TillRefusal", "Copy it from the buyer's telephone or slip.")
    return Words(title.format(method=method_name(refusal.method)), advice)


def _cart_empty(_refusal: CartEmpty) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("TillRefusal", "There are no goods to pay for yet."),
        translate("TillRefusal", "Scan goods, or type a name."),
    )


def _not_on_sale(refusal: NotOnSale) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "{name} has no price, or is no longer sold so.")
    advice = translate("TillRefusal", "Set a price on the page Goods, or take the line out.")
    return Words(title.format(name=refusal.name), advice)


def _price_changed(refusal: PriceChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "The price is now {now}, no longer {old}.")
    advice = translate("TillRefusal", "{name}: tell the buyer before it is paid.")
    return Words(
        title.format(now=rupiah_text(refusal.now), old=rupiah_text(refusal.in_cart)),
        advice.format(name=refusal.name),
    )


def _stock_too_low(refusal: StockTooLow) -> Words:
    translate = QCoreApplication.translate
    title = translate("TillRefusal", "The book has {left} left, {asked} are asked for.")
    advice = translate("TillRefusal", "{name}: sell less, or have the stock counted first.")
    if refusal.elsewhere:
        title = translate("TillRefusal", "{left} left in the shop, {where}; {asked} are asked for.")
        advice = translate("TillRefusal", "{name}: write down first that it is carried here.")
    return Words(
        title.format(
            left=quantity_text(refusal.on_hand, refusal.unit),
            where=elsewhere_words(refusal.elsewhere, refusal.unit),
            asked=quantity_text(refusal.asked, refusal.unit),
        ),
        advice.format(name=refusal.name),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    QuantityNotPossible: _quantity_not_possible,
    DiscountAboveTotal: _discount_above_total,
    DiscountNeedsReason: _discount_needs_reason,
    CartFull: _cart_full,
    CashTooLow: _cash_too_low,
    TenderTooHigh: _tender_too_high,
    ReferenceMissing: _reference_missing,
    CartEmpty: _cart_empty,
    NotOnSale: _not_on_sale,
    PriceChanged: _price_changed,
    StockTooLow: _stock_too_low,
    **CREDIT_WORDING,
    **BATCH_WORDING,
}
"""How each refusal of this folder is said."""
