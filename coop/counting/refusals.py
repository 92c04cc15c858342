"""Why a count of stock says no."""

from datetime import date, datetime

from coop.errors import Refusal
from values.quantity import Quantity


class CountNameMissing(Refusal):
    """Nobody is named who counts, decides or approves."""


class CountTextTooLong(Refusal):
    """A name or a reason has more letters than the paper has room for."""

    most: int


class CountersTheSame(Refusal):
    """The two who count must be two people."""

    name: str


class DeciderCounted(Refusal):
    """Who decides between two counters is none of them."""

    name: str


class ApprovedByCounter(Refusal):
    """Who counted does not approve."""

    name: str


class NothingToCount(Refusal):
    """No item is chosen."""


class TooManyToCount(Refusal):
    """More items than one count holds."""

    chosen: int
    most: int


class ItemUnknown(Refusal):
    """No item has that id."""


class BeingCounted(Refusal):
    """Some of the items are in another count that has not ended."""

    name: str
    label: str
    items: int


class ItemNotInCount(Refusal):
    """The item is not among those to be counted."""

    name: str


class CountNotOpen(Refusal):
    """The count has been finished, approved or given up."""


class CountNotFinished(Refusal):
    """People are still counting."""


class CountEnded(Refusal):
    """The count was approved or given up already."""


class CountNotPossible(Refusal):
    """Fewer than none, or absurdly many."""

    quantity: Quantity


class CountedInParts(Refusal):
    """An item that is sold whole was counted with a part of a piece."""

    name: str
    unit: str


class CountPackChanged(Refusal):
    """The pack holds something else by now than the form said."""

    name: str


class CountTimeNotPossible(Refusal):
    """Before the count began, or still to come."""

    opened_at: datetime


class NotInDispute(Refusal):
    """A third person counts only what the first two do not agree on."""

    name: str


class DeciderMissing(Refusal):
    """Nobody is named who decides."""


class NothingCounted(Refusal):
    """Not one item was counted."""


class CountUndecided(Refusal):
    """The two who counted differ, or only one of them counted."""

    differing: int
    by_one: int


class ReasonsMissing(Refusal):
    """Some differences have no reason yet."""

    items: int


class NoDifference(Refusal):
    """What was counted is what the book says: there is nothing to explain."""

    name: str


class ReasonNeedsWords(Refusal):
    """This reason says nothing without words."""


class CountedBatchExpired(Refusal):
    """The book knows no goods of that last day, and it is over."""

    name: str
    expires_on: date


class BatchCountedTwice(Refusal):
    """Two lines bear the same last day and code."""

    name: str
    expires_on: date
    code: str


class TooManyBatches(Refusal):
    """More last days than one item, or all items of one count, may be counted by."""

    most: int
    of_item: bool


class GoodsMovedSince(Refusal):
    """What there was of each batch at an earlier time is not known: goods came, or were carried."""

    name: str
    counted_at: datetime
