"""What the refusals about labels of weighed goods say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.repacking.give_scale_code import NoScaleCodesLeft
from coop.repacking.weight_label import (
    LabelNeedsPrice,
    NoScaleCode,
    NotWeighed,
    WeightNotOnLabel,
)
from ui.formatting import quantity_text, rupiah_text
from ui.wording import Words
from values.money import Rupiah
from values.quantity import NOTHING, Quantity


def _not_weighed(refusal: NotWeighed) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} is not sold by weight.")
    return Words(
        title.format(name=refusal.name or translate("RepackRefusal", "One of the goods")),
        translate("RepackRefusal", "Labels with a weight are for weighed goods only."),
    )


def _no_code(refusal: NoScaleCode) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} has no number for scales yet.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Give it one first, then print."),
    )


def _no_price(refusal: LabelNeedsPrice) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} has no price yet.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Set its price on the page of goods first."),
    )


def _weight(refusal: WeightNotOnLabel) -> Words:
    translate = QCoreApplication.translate
    if refusal.weight <= NOTHING:
        return Words(
            translate("RepackRefusal", "The weight is missing."),
            translate("RepackRefusal", "Write what the scale shows, such as 1,25."),
        )
    if refusal.holds_price:
        most = rupiah_text(Rupiah(refusal.most))
    else:
        most = quantity_text(Quantity(refusal.most))
    advice = translate("RepackRefusal", "At most {most} fits; make smaller packs.")
    return Words(
        translate("RepackRefusal", "This is too much for one label."), advice.format(most=most)
    )


def _none_left(_refusal: NoScaleCodesLeft) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("RepackRefusal", "No number for scales is left."),
        translate("RepackRefusal", "Write a code of the scale on the page of goods."),
    )


LABEL_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    NotWeighed: _not_weighed,
    NoScaleCode: _no_code,
    LabelNeedsPrice: _no_price,
    WeightNotOnLabel: _weight,
    NoScaleCodesLeft: _none_left,
}
"""How each of them is said."""
