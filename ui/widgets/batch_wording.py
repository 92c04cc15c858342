"""What the refusals about last days and batches say: at the till, where goods come, at the desk."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.batches.batch_rules import (
    BatchCodeTooLong,
    BatchCodeWithoutDay,
    BatchNotPossible,
    ExpiryInThePast,
    ExpiryTooFar,
)
from coop.batches.expired_at_sale import ExpiredGoods, ExpiredNeedsSupervisor
from coop.batches.record_batch import BatchItemUnknown
from coop.errors import Refusal
from ui.formatting import date_text, number_text, quantity_text
from ui.wording import Words


def _expired(refusal: ExpiredGoods) -> Words:
    translate = QCoreApplication.translate
    title = translate("BatchRefusal", "{name}: {quantity} expired on {day}.")
    return Words(
        title.format(
            name=refusal.name,
            quantity=quantity_text(refusal.quantity, refusal.unit),
            day=date_text(refusal.expires_on),
        ),
        translate("BatchRefusal", "Take the line out, or have a supervisor allow it: P."),
    )


def _needs_supervisor(_refusal: ExpiredNeedsSupervisor) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BatchRefusal", "Expired goods need a supervisor."),
        translate("BatchRefusal", "Fill in who allows it, not the cashier, and why."),
    )


def _in_the_past(refusal: ExpiryInThePast) -> Words:
    translate = QCoreApplication.translate
    title = translate("BatchRefusal", "{name}: {day} is over, so it has expired already.")
    return Words(
        title.format(name=refusal.name, day=date_text(refusal.expires_on)),
        translate("BatchRefusal", "Look at the pack again. Expired goods go back to the supplier."),
    )


def _too_far(refusal: ExpiryTooFar) -> Words:
    translate = QCoreApplication.translate
    title = translate("BatchRefusal", "{name}: {day} is too far away.")
    return Words(
        title.format(name=refusal.name, day=date_text(refusal.expires_on)),
        translate("BatchRefusal", "Look at the year on the pack again."),
    )


def _code_too_long(refusal: BatchCodeTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("BatchRefusal", "Use at most {most} letters.")
    return Words(
        translate("BatchRefusal", "The batch number is too long."),
        advice.format(most=number_text(refusal.limit)),
    )


def _code_without_day(refusal: BatchCodeWithoutDay) -> Words:
    translate = QCoreApplication.translate
    title = translate("BatchRefusal", "{name} has a batch number and no last day.")
    return Words(
        title.format(name=refusal.name),
        translate("BatchRefusal", "Fill in until when it is good, or leave the number out."),
    )


def _not_possible(refusal: BatchNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("BatchRefusal", "{name}: the book has {there}.")
    return Words(
        title.format(name=refusal.name, there=quantity_text(refusal.on_hand, refusal.unit)),
        translate("BatchRefusal", "Fill in how much of it lies there, not more. 0 if nothing."),
    )


def _item_unknown(_refusal: BatchItemUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BatchRefusal", "No goods are chosen yet."),
        translate("BatchRefusal", "Type a part of the name, and press Enter."),
    )


BATCH_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    ExpiredGoods: _expired,
    ExpiredNeedsSupervisor: _needs_supervisor,
    ExpiryInThePast: _in_the_past,
    ExpiryTooFar: _too_far,
    BatchCodeTooLong: _code_too_long,
    BatchCodeWithoutDay: _code_without_day,
    BatchNotPossible: _not_possible,
    BatchItemUnknown: _item_unknown,
}
"""How each refusal about batches is said."""
