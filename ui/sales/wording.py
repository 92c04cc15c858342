"""What the refusals of taking sales back say to the person at the counter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.selling.take_back import CannotTakeBack, MoreThanSold, ReasonMissing, TakeBackFault
from ui.formatting import quantity_text
from ui.wording import Words, words_for


def words_at_desk(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)


def _reason_missing(_refusal: ReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("SalesRefusal", "A reason is needed."),
        translate("SalesRefusal", "Write one, or choose one of those below."),
    )


def _cannot_take_back(refusal: CannotTakeBack) -> Words:
    translate = QCoreApplication.translate
    words = {
        TakeBackFault.UNKNOWN_SALE: Words(
            translate("SalesRefusal", "This receipt is not on this computer."),
            translate("SalesRefusal", "Take it back at the till that sold it."),
        ),
        TakeBackFault.ALREADY_VOID: Words(
            translate("SalesRefusal", "This receipt was voided already."),
            translate("SalesRefusal", "Nothing more is to be paid back."),
        ),
        TakeBackFault.HAS_RETURNS: Words(
            translate("SalesRefusal", "Goods of this receipt have come back already."),
            translate("SalesRefusal", "Take the rest back as a return instead."),
        ),
        TakeBackFault.NOTHING_CHOSEN: Words(
            translate("SalesRefusal", "Nothing is chosen yet."),
            translate("SalesRefusal", "Fill in how much of a line comes back."),
        ),
    }
    return words[refusal.fault]


def _more_than_sold(refusal: MoreThanSold) -> Words:
    translate = QCoreApplication.translate
    title = translate("SalesRefusal", "Only {quantity} of {name} can come back.")
    advice = translate("SalesRefusal", "{asked} were asked for. Count the goods again.")
    return Words(
        title.format(quantity=quantity_text(refusal.returnable, refusal.unit), name=refusal.name),
        advice.format(asked=quantity_text(refusal.asked, refusal.unit)),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    ReasonMissing: _reason_missing,
    CannotTakeBack: _cannot_take_back,
    MoreThanSold: _more_than_sold,
}
"""How each refusal of this folder is said."""
