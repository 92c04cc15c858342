"""Why a count of stock says no."""

from dataclasses import dataclass
from datetime import date, datetime

from coop.errors import Refusal
from values.quantity import Quantity


@dataclass
class CountNameMissing(Refusal):
    """Nobody is named who counts, decides or approves."""


@dataclass
class CountTextTooLong(Refusal):
    """A name or a reason has more letters than the paper has room for."""

    most: int


@dataclass
class CountersTheSame(Refusal):
    """The two who count must be two people."""

    name: str


@dataclass
class DeciderCounted(Refusal):
    """Who decides between two counters is none of them."""

    name: str


@dataclass
class ApprovedByCounter(Refusal):
    """Who counted does not approve."""

    name: str


@dataclass
class NothingToCount(Refusal):
    """No item is chosen."""


@dataclass
class TooManyToCount(Refusal):
    """More items than one count holds."""

    chosen: int
    most: int


@dataclass
class ItemUnknown(Refusal):
    """No item has that id."""


@dataclass
class BeingCounted(Refusal):
    """Some of the items are in another count that has not ended."""

    name: str
    label: str
    items: int


@dataclass
class ItemNotInCount(Refusal):
    """The item is not among those to be counted."""

    name: str


@dataclass
class CountNotOpen(Refusal):
    """The count has been finished, approved or given up."""


@dataclass
class CountNotFinished(Refusal):
    """People are still counting."""


@dataclass
class CountEnded(Refusal):
    """The count was approved or given up already."""


@dataclass
class CountNotPossible(Refusal):
    """Fewer than none, or absurdly many."""

    quantity: Quantity


@dataclass
class CountedInParts(Refusal):
    """An item that is sold whole was counted with a part of a piece."""

    name: str
    unit: str


@dataclass
class CountPackChanged(Refusal):
    """The pack holds something else by now than the form said."""

    name: str


@dataclass
class CountTimeNotPossible(Refusal):
    """Before the count began, or still to come."""

    opened_at: datetime


@dataclass
class NotInDispute(Refusal):
    """A third person counts only what the first two do not agree on."""

    name: str


@dataclass
class DeciderMissing(Refusal):
    """Nobody is named who decides."""


@dataclass
class NothingCounted(Refusal):
    """Not one item was counted."""


@dataclass
class CountUndecided(Refusal):
    """The two who counted differ, or only one of them counted."""

    differing: int
    by_one: int


@dataclass
class ReasonsMissing(Refusal):
    """Some differences have no reason yet."""

    items: int


@dataclass
class NoDifference(Refusal):
    """What was counted is what the book says: there is nothing to explain."""

    name: str


@dataclass
class ReasonNeedsWords(Refusal):
    """This reason says nothing without words."""


@dataclass
class CountedBatchExpired(Refusal):
    """The book knows no goods of that last day, and it is over."""

    name: str
    expires_on: date


@dataclass
class BatchCountedTwice(Refusal):
    """Two lines bear the same last day and code."""

    name: str
    expires_on: date
    code: str


@dataclass
class TooManyBatches(Refusal):
    """More last days than one item, or all items of one count, may be counted by."""

    most: int
    of_item: bool


@dataclass
class GoodsMovedSince(Refusal):
    """What there was of each batch at an earlier time is not known: goods came, or were carried."""

    name: str
    counted_at: datetime
