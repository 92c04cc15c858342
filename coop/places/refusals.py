"""Refusals about places and transfers, and the texts that are checked for them."""

from enum import StrEnum

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from values.quantity import Quantity

NAME_LETTERS_MAX = 30
"""What fits on a line of the roll beside the word before it."""
REASON_LETTERS_MAX = 200


class PlaceNameMissing(Refusal):
    """A place has a name."""


class PlaceTextTooLong(Refusal):
    """A name or a reason does not fit on the list."""

    limit: int


class PlaceNamedSo(Refusal):
    """Another place is called so; goods would be looked for in the wrong one."""

    name: str


class PlaceChangedMeanwhile(Refusal):
    """Somebody else changed the place after it was opened."""

    name: str


class TooManyPlaces(Refusal):
    """More places than anybody can keep apart."""

    limit: int


class PlaceStays(Refusal):
    """Every shop has this place; it may be renamed, and not put away."""

    name: str


class PlaceNotEmpty(Refusal):
    """Goods lie there: whoever looks for them must find the place."""

    name: str
    items: int


class PlaceUnknown(Refusal):
    """Nobody chose a place, or it was put away."""


class PlacesTheSame(Refusal):
    """Goods would be carried to where they lie already."""

    name: str


class MoveEmpty(Refusal):
    """There are no goods to carry, or they are not on the list."""


class MoveTooLong(Refusal):
    """The transfer has more lines than a sheet."""

    limit: int


class MoveQuantityNotPossible(Refusal):
    """A quantity is nothing, absurd, or a part of what is only counted whole."""

    name: str
    quantity: Quantity
    """As it was typed, in packs."""
    unit: str


class MovePackChanged(Refusal):
    """The item has no such pack, or one of another size than the form shows."""

    name: str


class GoodsNotInPlace(Refusal):
    """Less lies there than is to be carried away: of the batch, or of the item."""

    name: str
    place: str
    there: Quantity
    asked: Quantity
    """Base units, as `there`."""
    unit: str


class MoveReasonMissing(Refusal):
    """What is taken back is written down with a reason."""


class MoveReversalFault(StrEnum):
    """Why a transfer cannot be taken back."""

    UNKNOWN = "unknown"
    IS_REVERSAL = "is_reversal"
    ALREADY_REVERSED = "already_reversed"


class CannotReverseMove(Refusal):
    """The transfer is not there, or was taken back already."""

    fault: MoveReversalFault


def place_text(text: str, limit: int) -> str:
    """Return a text on one line.

    Raises:
        PlaceTextTooLong: it has more letters than `limit`.
    """
    words = cleaned_text(text)
    if len(words) > limit:
        raise PlaceTextTooLong(limit)
    return words
