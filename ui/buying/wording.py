"""What the refusals of buying say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.buying.nota_checks import (
    NotaTwice,
    ReceivedDayNotPossible,
)
from coop.buying.receipt_draft import (
    LineFault,
    NotaDiscountTooHigh,
    ReceiptFull,
    ReceiptLineNotPossible,
)
from coop.buying.record_receipt import GoodsConsigned, PackNotThere, ReceiptEmpty
from coop.buying.refusals import (
    BuyingAmountNotPossible,
    BuyingReasonMissing,
    BuyingTextTooLong,
    GoodsNotThere,
)
from coop.buying.reverse_buying import BuyingReversalFault, CannotReverseBuying
from coop.buying.send_back_goods import (
    MoreThanCame,
    NothingSentBack,
    SendingNotPossible,
)
from coop.errors import Refusal
from ui.buying.nota_photo_wording import NOTA_PHOTO_WORDING
from ui.buying.supplier_wording import SUPPLIER_WORDING
from ui.formatting import date_text, number_text, quantity_text, rupiah_text
from ui.widgets.batch_wording import BATCH_WORDING
from ui.wording import Words, words_for


def _receipt_empty(_refusal: ReceiptEmpty) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "No goods are on the list yet."),
        translate("BuyingRefusal", "Scan the first one, or look for it by its name."),
    )


def _line_not_possible(refusal: ReceiptLineNotPossible) -> Words:
    translate = QCoreApplication.translate
    words = {
        LineFault.NOTHING: Words(
            translate("BuyingRefusal", "{name}: how much came is missing."),
            translate("BuyingRefusal", "Fill in how many {unit}, or take the line out."),
        ),
        LineFault.NEGATIVE: Words(
            translate("BuyingRefusal", "{name}: a number below zero cannot come in."),
            translate("BuyingRefusal", "What goes back is written as goods sent back."),
        ),
        LineFault.TOO_LARGE: Words(
            translate("BuyingRefusal", "{name}: this is more than can be."),
            translate("BuyingRefusal", "Look whether a code stands in the wrong field."),
        ),
        LineFault.NOT_WHOLE: Words(
            translate("BuyingRefusal", "{name} is counted in whole {unit}."),
            translate("BuyingRefusal", "Choose a smaller pack for a part of it."),
        ),
        LineFault.NOT_EXACT: Words(
            translate("BuyingRefusal", "{name}: this part of a {unit} cannot be written exactly."),
            translate("BuyingRefusal", "Use fewer digits after the comma."),
        ),
        LineFault.NO_PRICE: Words(
            translate("BuyingRefusal", "{name} has no price yet."),
            translate("BuyingRefusal", "Fill in what a {unit} costs, or count it as a bonus."),
        ),
        LineFault.DISCOUNT_TOO_HIGH: Words(
            translate("BuyingRefusal", "{name}: the discount is more than the price."),
            translate("BuyingRefusal", "Look at the nota once more."),
        ),
    }
    said = {"name": refusal.name, "unit": refusal.unit}
    return Words(*(sentence.format(**said) for sentence in words[refusal.fault]))


def _receipt_full(refusal: ReceiptFull) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "One receipt holds {limit} lines.")
    return Words(
        title.format(limit=number_text(refusal.limit)),
        translate("BuyingRefusal", "Save this one, then write the rest on a second."),
    )


def _discount_too_high(refusal: NotaDiscountTooHigh) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "A discount of {discount} is more than the goods cost.")
    advice = translate("BuyingRefusal", "They cost {goods}.")
    return Words(
        title.format(discount=rupiah_text(refusal.discount)),
        advice.format(goods=rupiah_text(refusal.goods)),
    )


def _pack_not_there(refusal: PackNotThere) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{name} has no such {unit} any more.")
    return Words(
        title.format(name=refusal.name, unit=refusal.unit),
        translate("BuyingRefusal", "Take the line out and put the item in again."),
    )


def _consigned(refusal: GoodsConsigned) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{name} belongs to a villager who left it for sale.")
    return Words(
        title.format(name=refusal.name),
        translate("BuyingRefusal", "Take the line out. What they bring: Alt+5, consignment."),
    )


def _nota_twice(refusal: NotaTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "Nota {nota} came in already, on {day}: {number}.")
    return Words(
        title.format(nota=refusal.nota, day=date_text(refusal.received_on), number=refusal.number),
        translate("BuyingRefusal", "Save once more if it really is another one."),
    )


def _day_not_possible(refusal: ReceivedDayNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "Goods of {day} cannot be written down now.")
    advice = translate("BuyingRefusal", "Choose a day from {first} to {last}.")
    return Words(
        title.format(day=date_text(refusal.day)),
        advice.format(first=date_text(refusal.earliest), last=date_text(refusal.latest)),
    )


def _text_too_long(refusal: BuyingTextTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("BuyingRefusal", "Use at most {limit} letters.")
    return Words(
        translate("BuyingRefusal", "This text is too long for the paper."),
        advice.format(limit=number_text(refusal.limit)),
    )


def _reason_missing(_refusal: BuyingReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "The reason is missing."),
        translate("BuyingRefusal", "Write in a few words why."),
    )


def _amount_not_possible(refusal: BuyingAmountNotPossible) -> Words:
    translate = QCoreApplication.translate
    if refusal.amount <= 0:
        return Words(
            translate("BuyingRefusal", "An amount must be more than nothing."),
            translate("BuyingRefusal", "Fill in whole rupiah."),
        )
    return Words(
        translate("BuyingRefusal", "This amount is too large."),
        translate("BuyingRefusal", "Count the noughts once more."),
    )


def _goods_not_there(refusal: GoodsNotThere) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "Of {name} only {on_hand} {unit} are left, not {asked}.")
    return Words(
        title.format(
            name=refusal.name,
            on_hand=quantity_text(refusal.on_hand),
            unit=refusal.unit,
            asked=quantity_text(refusal.asked),
        ),
        translate("BuyingRefusal", "The others were sold, or the book is wrong: look first."),
    )


def _cannot_reverse(refusal: CannotReverseBuying) -> Words:
    translate = QCoreApplication.translate
    return {
        BuyingReversalFault.UNKNOWN: Words(
            translate("BuyingRefusal", "This paper is not in the books."),
        ),
        BuyingReversalFault.IS_REVERSAL: Words(
            translate("BuyingRefusal", "A correction is not taken back."),
            translate("BuyingRefusal", "Write the receipt or the payment anew."),
        ),
        BuyingReversalFault.ALREADY_REVERSED: Words(
            translate("BuyingRefusal", "This was taken back already."),
        ),
        BuyingReversalFault.HAS_FOLLOWED: Words(
            translate("BuyingRefusal", "It was paid later, or goods of it were sent back."),
            translate("BuyingRefusal", "Take these back first."),
        ),
    }[refusal.fault]


def _nothing_sent(_refusal: NothingSentBack) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "No goods are chosen yet."),
        translate("BuyingRefusal", "Fill in how much of a line goes back."),
    )


def _sending_not_possible(_refusal: SendingNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "So much cannot go back in this pack."),
        translate("BuyingRefusal", "Fill in a whole number above zero."),
    )


def _more_than_came(refusal: MoreThanCame) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "{name}: {asked} {unit} are more than came on this nota.")
    advice = translate("BuyingRefusal", "At most {left} can go back.")
    return Words(
        title.format(name=refusal.name, asked=quantity_text(refusal.asked), unit=refusal.unit),
        advice.format(left=quantity_text(refusal.left)),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    ReceiptEmpty: _receipt_empty,
    ReceiptLineNotPossible: _line_not_possible,
    ReceiptFull: _receipt_full,
    NotaDiscountTooHigh: _discount_too_high,
    PackNotThere: _pack_not_there,
    GoodsConsigned: _consigned,
    NotaTwice: _nota_twice,
    ReceivedDayNotPossible: _day_not_possible,
    BuyingTextTooLong: _text_too_long,
    BuyingReasonMissing: _reason_missing,
    BuyingAmountNotPossible: _amount_not_possible,
    GoodsNotThere: _goods_not_there,
    CannotReverseBuying: _cannot_reverse,
    NothingSentBack: _nothing_sent,
    SendingNotPossible: _sending_not_possible,
    MoreThanCame: _more_than_came,
    **SUPPLIER_WORDING,
    **NOTA_PHOTO_WORDING,
    **BATCH_WORDING,
}


def words_about_buying(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)
