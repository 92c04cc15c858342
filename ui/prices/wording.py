"""What is said where a price cannot be set so."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.goods.item_rules import PriceNotPossible
from coop.goods.set_prices import PackUnknown, PriceInThePast
from coop.prices.refusals import (
    CeilingFault,
    CeilingNotPossible,
    ChangeAlreadyUndone,
    ChangeUnknown,
    NothingToRestore,
    PreviewOutdated,
    PriceRuleNotCheaper,
    PriceRuleNotPossible,
    PriceRuleUnknown,
    PriceWouldVanish,
    RuleFault,
    TooManyPrices,
)
from ui.formatting import date_text, number_text, rupiah_text
from ui.wording import Words, words_for


def _rule_not_possible(refusal: PriceRuleNotPossible) -> Words:
    translate = QCoreApplication.translate
    return {
        RuleFault.QUANTITY: Words(
            translate("PriceRefusal", "This quantity makes no wholesale or bundle price."),
            translate("PriceRefusal", "Fill in more than one; goods that are counted, whole."),
        ),
        RuleFault.DAYS: Words(
            translate("PriceRefusal", "The last day is before the first."),
            translate("PriceRefusal", "Change one of the days."),
        ),
        RuleFault.PAST: Words(
            translate("PriceRefusal", "The first day is over."),
            translate("PriceRefusal", "A rule holds from today, or from a day to come."),
        ),
        RuleFault.END_MISSING: Words(
            translate("PriceRefusal", "A promotion has a last day."),
            translate("PriceRefusal", "Fill in until when it holds."),
        ),
        RuleFault.NAME_MISSING: Words(
            translate("PriceRefusal", "It has no name yet."),
            translate("PriceRefusal", "The name stands on the receipt, such as Gajian."),
        ),
        RuleFault.TIMES: Words(
            translate("PriceRefusal", "These times leave no minute of the day."),
            translate("PriceRefusal", "Change one of them, or leave both empty."),
        ),
        RuleFault.TEXT_TOO_LONG: Words(
            translate("PriceRefusal", "The name is too long for the receipt."),
            translate("PriceRefusal", "Use at most 40 letters."),
        ),
        RuleFault.MIX_OF_ONE: Words(
            translate("PriceRefusal", "A mixed bundle needs two items or more."),
            translate("PriceRefusal", "Add another one, or set a bundle of this item alone."),
        ),
        RuleFault.MIX_TOO_LARGE: Words(
            translate("PriceRefusal", "So many items are too much for one bundle."),
            translate("PriceRefusal", "Make two bundles of them."),
        ),
    }[refusal.fault]


def _not_cheaper(refusal: PriceRuleNotCheaper) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "{asked} is not cheaper than the price list: {listed}.")
    return Words(
        title.format(asked=rupiah_text(refusal.asked), listed=rupiah_text(refusal.listed)),
        translate("PriceRefusal", "Fill in less, or change the price itself."),
    )


def _rule_unknown(_refusal: PriceRuleUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PriceRefusal", "This rule has ended already."),
        translate("PriceRefusal", "Nothing is left to be done."),
    )


def _ceiling(refusal: CeilingNotPossible) -> Words:
    translate = QCoreApplication.translate
    return {
        CeilingFault.ITEM: Words(
            translate("PriceRefusal", "No goods are chosen yet."),
            translate("PriceRefusal", "Find them by name or code, and press Enter."),
        ),
        CeilingFault.SOURCE_MISSING: Words(
            translate("PriceRefusal", "It is not said who set this ceiling."),
            translate("PriceRefusal", "Fill in the decree, such as Kepka Bapanas 299/2025."),
        ),
        CeilingFault.TEXT_TOO_LONG: Words(
            translate("PriceRefusal", "The source is too long."),
            translate("PriceRefusal", "Use at most 120 letters."),
        ),
    }[refusal.fault]


def _would_vanish(refusal: PriceWouldVanish) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "Nothing would be left of the price of {name}, {before}.")
    return Words(
        title.format(name=refusal.name, before=rupiah_text(refusal.before)),
        translate("PriceRefusal", "Take less off."),
    )


def _too_many(refusal: TooManyPrices) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "More than {limit} prices do not fit into one change.")
    return Words(
        title.format(limit=number_text(refusal.limit)),
        translate("PriceRefusal", "Change them in parts, category by category."),
    )


def _outdated(refusal: PreviewOutdated) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "The price of {name} was changed meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("PriceRefusal", "Nothing was changed. Look at the preview again."),
    )


def _change_unknown(_refusal: ChangeUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PriceRefusal", "There is no such change of prices."),
        translate("PriceRefusal", "Choose one from the list."),
    )


def _undone(refusal: ChangeAlreadyUndone) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "This change was undone on {day}.")
    return Words(
        title.format(day=date_text(refusal.on)),
        translate("PriceRefusal", "The old prices hold again."),
    )


def _nothing_left(_refusal: NothingToRestore) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PriceRefusal", "All of these prices were changed again since."),
        translate("PriceRefusal", "They stay as they are."),
    )


def _price_not_possible(_refusal: PriceNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PriceRefusal", "This cannot be a price."),
        translate("PriceRefusal", "Fill in more than 0."),
    )


def _pack_unknown(_refusal: PackUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PriceRefusal", "These goods are not sold in this pack."),
        translate("PriceRefusal", "Choose goods that are sold."),
    )


def _past(refusal: PriceInThePast) -> Words:
    translate = QCoreApplication.translate
    title = translate("PriceRefusal", "{day} is over: its prices stay.")
    return Words(
        title.format(day=date_text(refusal.asked)),
        translate("PriceRefusal", "Choose today, or a day to come."),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    PriceRuleNotPossible: _rule_not_possible,
    PriceRuleNotCheaper: _not_cheaper,
    PriceRuleUnknown: _rule_unknown,
    CeilingNotPossible: _ceiling,
    PriceWouldVanish: _would_vanish,
    TooManyPrices: _too_many,
    PreviewOutdated: _outdated,
    ChangeUnknown: _change_unknown,
    ChangeAlreadyUndone: _undone,
    NothingToRestore: _nothing_left,
    PriceNotPossible: _price_not_possible,
    PackUnknown: _pack_unknown,
    PriceInThePast: _past,
}
"""How each refusal of this folder is said."""


def words_about_prices(refusal: Refusal) -> Words:
    """Say a refusal in the language of the screen."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)
