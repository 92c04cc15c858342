"""What the refusals of repacking say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.repacking.refusals import (
    CannotReverseRepack,
    NothingMade,
    RecipeChangedMeanwhile,
    RecipeItemGone,
    RecipeItemTwice,
    RecipeNamedSo,
    RecipeNameMissing,
    RecipeQuantityNotPossible,
    RecipeSideEmpty,
    RecipeTooLong,
    RecipeUnknown,
    RepackGoodsNotThere,
    RepackItemConsigned,
    RepackReasonMissing,
    RepackReversalFault,
    RepackTextTooLong,
    ShrinkageNotPossible,
    TimesNotPossible,
)
from ui.formatting import number_text, quantity_text
from ui.repacking.label_wording import LABEL_WORDING
from ui.wording import Words


def _name_missing(_refusal: RecipeNameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("RepackRefusal", "The recipe has no name yet."),
        translate("RepackRefusal", "Write how people here call it, such as: open a sack of rice."),
    )


def _text_too_long(refusal: RepackTextTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("RepackRefusal", "Use at most {most} letters.")
    return Words(
        translate("RepackRefusal", "This text is too long."),
        advice.format(most=number_text(refusal.limit)),
    )


def _named_so(refusal: RecipeNamedSo) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "There is a recipe called {name} already.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Change that one, or give this one another name."),
    )


def _changed_meanwhile(refusal: RecipeChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "Somebody else has changed {name} meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Go back, look at it again, and change it anew."),
    )


def _unknown(_refusal: RecipeUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("RepackRefusal", "There is no such recipe any more."),
        translate("RepackRefusal", "Choose another from the list."),
    )


def _side_empty(refusal: RecipeSideEmpty) -> Words:
    translate = QCoreApplication.translate
    if refusal.is_source:
        return Words(
            translate("RepackRefusal", "It does not say yet what goes in."),
            translate("RepackRefusal", "Choose the goods that are opened or mixed."),
        )
    return Words(
        translate("RepackRefusal", "It does not say yet what comes out."),
        translate("RepackRefusal", "Choose the goods that it becomes."),
    )


def _too_long(refusal: RecipeTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "These are more than {most} kinds of goods on one side.")
    return Words(
        title.format(most=number_text(refusal.limit)),
        translate("RepackRefusal", "Make two recipes of it."),
    )


def _item_twice(refusal: RecipeItemTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} stands in the recipe twice.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Each goes in or comes out once. A pack needs no recipe."),
    )


def _item_gone(refusal: RecipeItemGone) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} is not on the list of goods any more.")
    return Words(
        title.format(name=refusal.name or translate("RepackRefusal", "One of the goods")),
        translate("RepackRefusal", "Change the recipe, or put the goods back on the list."),
    )


def _consigned(refusal: RepackItemConsigned) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name} belongs to somebody who left it to be sold.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "Only the shop's own goods are repacked."),
    )


def _quantity(refusal: RecipeQuantityNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name}: this quantity cannot be.")
    if refusal.is_weighed:
        advice = translate("RepackRefusal", "Write a quantity above 0.")
    else:
        advice = translate("RepackRefusal", "Write a whole number above 0: it is counted.")
    return Words(title.format(name=refusal.name), advice)


def _times(refusal: TimesNotPossible) -> Words:
    translate = QCoreApplication.translate
    if not refusal.name:
        return Words(
            translate("RepackRefusal", "It cannot be done so often."),
            translate("RepackRefusal", "Write how often, such as 1 or 12."),
        )
    title = translate("RepackRefusal", "Done {times} times, {name} does not come out whole.")
    return Words(
        title.format(times=quantity_text(refusal.times), name=refusal.name),
        translate("RepackRefusal", "Write another number of times."),
    )


def _shrinkage(refusal: ShrinkageNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "{name}: so much cannot be lost.")
    return Words(
        title.format(name=refusal.name),
        translate("RepackRefusal", "No more than comes out, and whole numbers of what is counted."),
    )


def _nothing_made(_refusal: NothingMade) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("RepackRefusal", "Nothing would come out of it."),
        translate("RepackRefusal", "Goods that are wholly lost are taken off the stock instead."),
    )


def _not_there(refusal: RepackGoodsNotThere) -> Words:
    translate = QCoreApplication.translate
    title = translate("RepackRefusal", "The book has {left} left, {asked} are needed.")
    advice = translate("RepackRefusal", "{name}: do less, or have the stock counted first.")
    return Words(
        title.format(
            left=quantity_text(refusal.on_hand, refusal.unit),
            asked=quantity_text(refusal.asked, refusal.unit),
        ),
        advice.format(name=refusal.name),
    )


def _cannot_reverse(refusal: CannotReverseRepack) -> Words:
    translate = QCoreApplication.translate
    titles = {
        RepackReversalFault.UNKNOWN: translate("RepackRefusal", "It is not in the books."),
        RepackReversalFault.IS_REVERSAL: translate(
            "RepackRefusal", "This is a correction already."
        ),
        RepackReversalFault.ALREADY_REVERSED: translate(
            "RepackRefusal", "It was taken back already."
        ),
    }
    advice = translate("RepackRefusal", "Look at the list; repack anew what should stand there.")
    return Words(titles[refusal.fault], advice)


def _reason_missing(_refusal: RepackReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("RepackRefusal", "The reason is missing."),
        translate("RepackRefusal", "Write in a few words why it is taken back."),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    RecipeNameMissing: _name_missing,
    RepackTextTooLong: _text_too_long,
    RecipeNamedSo: _named_so,
    RecipeChangedMeanwhile: _changed_meanwhile,
    RecipeUnknown: _unknown,
    RecipeSideEmpty: _side_empty,
    RecipeTooLong: _too_long,
    RecipeItemTwice: _item_twice,
    RecipeItemGone: _item_gone,
    RepackItemConsigned: _consigned,
    RecipeQuantityNotPossible: _quantity,
    TimesNotPossible: _times,
    ShrinkageNotPossible: _shrinkage,
    NothingMade: _nothing_made,
    RepackGoodsNotThere: _not_there,
    CannotReverseRepack: _cannot_reverse,
    RepackReasonMissing: _reason_missing,
    **LABEL_WORDING,
}
"""How each refusal of repacking is said."""
