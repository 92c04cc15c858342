"""Refusals about goods on consignment, and the texts that are checked for them."""

from datetime import date
from enum import StrEnum

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from values.money import Rupiah
from values.quantity import Quantity

NAME_LETTERS_MAX = 100
PHONE_LETTERS_MAX = 40
NOTE_LETTERS_MAX = 200
REFERENCE_LETTERS_MAX = 60


class ConsignorNameMissing(Refusal):
    """An owner has a name."""


class ConsignmentTextTooLong(Refusal):
    """A text does not fit on the slip."""

    limit: int


class ConsignorNamedSo(Refusal):
    """Another owner has that name; two would be mixed up."""

    name: str


class ConsignorChangedMeanwhile(Refusal):
    """Somebody else changed the owner after the form was opened."""

    name: str


class ConsignorUnknown(Refusal):
    """Nobody chose an owner, or they were put away, or are no member of that id."""


class ShareNotPossible(Refusal):
    """The owner gets more than nothing, and no more than all."""


class TermsInThePast(Refusal):
    """What was sold before was sold as it was agreed then."""

    day: date
    today: date


class NotForConsignment(StrEnum):
    """Why an item cannot be on consignment."""

    UNKNOWN = "unknown"
    OWN_COST = "own_cost"  # It has been the shop's own: its cost would mix with what is nobody's.
    STILL_THERE = "still_there"  # Goods of somebody else, or uncounted ones, lie on the shelf.


class ItemNotForConsignment(Refusal):
    """The item is the shop's own, or still another owner's."""

    name: str
    fault: NotForConsignment


class ItemNotOfConsignor(Refusal):
    """The item is not on consignment, or is another owner's."""

    name: str


class NoConsignedGoods(Refusal):
    """No goods are named."""


class ConsignedQuantityNotPossible(Refusal):
    """A quantity is nothing, absurd, or a part of what is only counted whole."""

    name: str
    quantity: Quantity


class ConsignedGoodsNotThere(Refusal):
    """The book has less than what is to go back."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str


class NothingToSettle(Refusal):
    """Nothing was sold since the last time, or buyers brought back as much."""

    owed: Rupiah


class SettlementOutdated(Refusal):
    """More was sold while somebody looked at the sheet."""

    seen: Rupiah
    now: Rupiah


class SettlementDayNotPossible(Refusal):
    """No day to come is settled."""

    today: date


class ConsignmentReasonMissing(Refusal):
    """What is taken back is written down with a reason."""


class ConsignmentReversalFault(StrEnum):
    """Why a document cannot be taken back."""

    UNKNOWN = "unknown"
    IS_REVERSAL = "is_reversal"
    ALREADY_REVERSED = "already_reversed"
    HAS_FOLLOWED = "has_followed"  # A later settlement rests on it: that one first.


class CannotReverseConsignment(Refusal):
    """The document is not there, was taken back, or another rests on it."""

    fault: ConsignmentReversalFault


def consignment_text(text: str, limit: int = NOTE_LETTERS_MAX) -> str:
    """Return a text on one line.

    Raises:
        ConsignmentTextTooLong: it has more letters than `limit`.
    """
    words = cleaned_text(text)
    if len(words) > limit:
        raise ConsignmentTextTooLong(limit)
    return words
