"""Refusals of repacking, and the texts that are checked for them."""

from enum import StrEnum

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from values.quantity import Quantity

NAME_LETTERS_MAX = 60
NOTE_LETTERS_MAX = 200


class RecipeNameMissing(Refusal):
    """A recipe has a name."""


class RepackTextTooLong(Refusal):
    """A text does not fit on the list."""

    limit: int


class RecipeNamedSo(Refusal):
    """Another recipe on the list has that name; two would be mixed up."""

    name: str


class RecipeChangedMeanwhile(Refusal):
    """Somebody else changed the recipe after it was opened."""

    name: str


class RecipeUnknown(Refusal):
    """Nobody chose a recipe, or it was put away."""


class RecipeSideEmpty(Refusal):
    """Nothing goes in, or nothing comes out."""

    is_source: bool


class RecipeTooLong(Refusal):
    """More goods stand on one side than anybody mixes."""

    limit: int


class RecipeItemTwice(Refusal):
    """An item stands in the recipe twice, or on both sides."""

    name: str


class RecipeItemGone(Refusal):
    """An item is not on the list of goods any more."""

    name: str


class RepackItemConsigned(Refusal):
    """An item is not the shop's own: its owner would never be paid for it."""

    name: str


class RecipeQuantityNotPossible(Refusal):
    """A quantity is nothing, absurd, or a part of what is only counted whole."""

    name: str
    quantity: Quantity
    is_weighed: bool


class TimesNotPossible(Refusal):
    """The recipe cannot be done so often: nothing, absurd, or a part of something counted."""

    times: Quantity
    name: str = ""
    """What would come out as a part; nothing where the number itself is impossible."""


class ShrinkageNotPossible(Refusal):
    """So much cannot be lost: nothing, a part of something counted, or more than comes out."""

    name: str
    quantity: Quantity


class NothingMade(Refusal):
    """All of it was lost: that is no repack, and its goods are written off in the stock."""


class RepackGoodsNotThere(Refusal):
    """The book has less than what is to go, and the shop sells nothing that it does not have."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str


class RepackReversalFault(StrEnum):
    """Why a repack cannot be taken back."""

    UNKNOWN = "unknown"
    IS_REVERSAL = "is_reversal"
    ALREADY_REVERSED = "already_reversed"


class CannotReverseRepack(Refusal):
    """The repack is not there, or was taken back already."""

    fault: RepackReversalFault


class RepackReasonMissing(Refusal):
    """What is taken back is written down with a reason."""


def repack_text(text: str, limit: int = NOTE_LETTERS_MAX) -> str:
    """Return a text on one line.

    Raises:
        RepackTextTooLong: it has more letters than `limit`.
    """
    words = cleaned_text(text)
    if len(words) > limit:
        raise RepackTextTooLong(limit)
    return words
