"""What the refusals about places and transfers say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.places.refusals import (
    CannotReverseMove,
    GoodsNotInPlace,
    MoveEmpty,
    MovePackChanged,
    MoveQuantityNotPossible,
    MoveReasonMissing,
    MoveReversalFault,
    MoveTooLong,
    PlaceChangedMeanwhile,
    PlaceNamedSo,
    PlaceNameMissing,
    PlaceNotEmpty,
    PlaceStays,
    PlacesTheSame,
    PlaceTextTooLong,
    PlaceUnknown,
    TooManyPlaces,
)
from ui.formatting import number_text, quantity_text
from ui.wording import Words


def _name_missing(_refusal: PlaceNameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PlaceRefusal", "The place has no name yet."),
        translate("PlaceRefusal", "Write how people here call it, such as: back room."),
    )


def _text_too_long(refusal: PlaceTextTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("PlaceRefusal", "Use at most {most} letters.")
    return Words(
        translate("PlaceRefusal", "This text is too long."),
        advice.format(most=number_text(refusal.limit)),
    )


def _named_so(refusal: PlaceNamedSo) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "There is a place called {name} already.")
    return Words(
        title.format(name=refusal.name),
        translate("PlaceRefusal", "Use that one, or give this one another name."),
    )


def _changed_meanwhile(refusal: PlaceChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "Somebody else has changed {name} meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("PlaceRefusal", "Go back, look at it again, and change it anew."),
    )


def _too_many(refusal: TooManyPlaces) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "There are {most} places already.")
    return Words(
        title.format(most=number_text(refusal.limit)),
        translate("PlaceRefusal", "Put one away that is empty, then name this one."),
    )


def _stays(refusal: PlaceStays) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "Every shop has {name}, so it stays.")
    return Words(
        title.format(name=refusal.name),
        translate("PlaceRefusal", "It may get another name, or simply stay empty."),
    )


def _not_empty(refusal: PlaceNotEmpty) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "{count} kinds of goods still lie in {name}.")
    return Words(
        title.format(count=number_text(refusal.items), name=refusal.name),
        translate("PlaceRefusal", "Carry them elsewhere first, then put it away."),
    )


def _unknown(_refusal: PlaceUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PlaceRefusal", "This place is not used any more."),
        translate("PlaceRefusal", "Choose another."),
    )


def _the_same(refusal: PlacesTheSame) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "The goods lie in {name} already.")
    return Words(
        title.format(name=refusal.name),
        translate("PlaceRefusal", "Choose another place to carry them to."),
    )


def _empty(_refusal: MoveEmpty) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PlaceRefusal", "No goods are chosen yet."),
        translate("PlaceRefusal", "Find goods by name or code, and write how many."),
    )


def _too_long(refusal: MoveTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "A slip has room for {most} lines.")
    return Words(
        title.format(most=number_text(refusal.limit)),
        translate("PlaceRefusal", "Save these, and carry the rest on another slip."),
    )


def _quantity(refusal: MoveQuantityNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "{name}: {quantity} cannot be carried.")
    return Words(
        title.format(name=refusal.name, quantity=quantity_text(refusal.quantity, refusal.unit)),
        translate("PlaceRefusal", "Write a number above zero; only weighed goods have a comma."),
    )


def _pack_changed(refusal: MovePackChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "The packs of {name} were changed meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("PlaceRefusal", "Take it out, and find it again."),
    )


def _not_there(refusal: GoodsNotInPlace) -> Words:
    translate = QCoreApplication.translate
    title = translate("PlaceRefusal", "{name}: {place} has {there}, {asked} are asked for.")
    return Words(
        title.format(
            name=refusal.name,
            place=refusal.place,
            there=quantity_text(refusal.there, refusal.unit),
            asked=quantity_text(refusal.asked, refusal.unit),
        ),
        translate("PlaceRefusal", "Carry less, or have that place counted first."),
    )


def _reason_missing(_refusal: MoveReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("PlaceRefusal", "The reason is missing."),
        translate("PlaceRefusal", "Write in a few words why it is taken back."),
    )


def _cannot_reverse(refusal: CannotReverseMove) -> Words:
    translate = QCoreApplication.translate
    title = {
        MoveReversalFault.UNKNOWN: translate("PlaceRefusal", "It is not in the books."),
        MoveReversalFault.IS_REVERSAL: translate("PlaceRefusal", "This is a correction already."),
        MoveReversalFault.ALREADY_REVERSED: translate("PlaceRefusal", "It was taken back already."),
    }[refusal.fault]
    advice = translate("PlaceRefusal", "Look at the list, and carry anew what is right.")
    return Words(title, advice)


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    PlaceNameMissing: _name_missing,
    PlaceTextTooLong: _text_too_long,
    PlaceNamedSo: _named_so,
    PlaceChangedMeanwhile: _changed_meanwhile,
    TooManyPlaces: _too_many,
    PlaceStays: _stays,
    PlaceNotEmpty: _not_empty,
    PlaceUnknown: _unknown,
    PlacesTheSame: _the_same,
    MoveEmpty: _empty,
    MoveTooLong: _too_long,
    MoveQuantityNotPossible: _quantity,
    MovePackChanged: _pack_changed,
    GoodsNotInPlace: _not_there,
    MoveReasonMissing: _reason_missing,
    CannotReverseMove: _cannot_reverse,
}
"""How each refusal about places is said."""
