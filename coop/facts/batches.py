"""Batches of goods, and the last days on which they are good (kedaluwarsa).

Sales name no batch. What is left of each follows from what is left of the item (decision 015).
"""

from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.stock import BatchChange
from values.identity import FactId


class BatchesRecorded(Fact, frozen=True, kw_only=True):
    """Dates were written on goods: as they came in, or on the shelf."""

    KIND: ClassVar[str] = "stock.batches_recorded"

    changes: tuple[BatchChange, ...]
    """Of the batches that are there now, and of those that were sold meanwhile."""
    receipt_id: FactId | None = None
    """Of the receipt they came with; None where somebody looked at the shelf."""


class ExpiredOverride(Struct, frozen=True, kw_only=True):
    """Somebody let goods be sold whose last day is over."""

    approved_by: str
    reason: str


class ExpiredGoodsMet(Fact, frozen=True, kw_only=True):
    """Goods were sold of an item of which some had expired.

    Recorded beside the sale by which this shows, under an id that follows from the sale's. What had
    expired by then is set aside, for no sale behind it takes of that; sealed, for it may name who
    allowed that it was sold all the same.
    """

    KIND: ClassVar[str] = "stock.expired_met"
    PRIVATE: ClassVar[bool] = True

    sale_id: FactId
    changes: tuple[BatchChange, ...]
    override: ExpiredOverride | None = None
    """None where enough was left that is good."""
