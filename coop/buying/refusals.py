"""Refusals that several acts of buying share."""

from dataclasses import dataclass

from coop.errors import Refusal
from values.money import Rupiah
from values.quantity import Quantity


@dataclass
class SupplierUnknown(Refusal):
    """Nobody chose a supplier, or none that is on the list."""


@dataclass
class BuyingTextTooLong(Refusal):
    """A text does not fit on the paper."""

    limit: int


@dataclass
class BuyingReasonMissing(Refusal):
    """What goes back or is taken back is written down with a reason."""


@dataclass
class BuyingAmountNotPossible(Refusal):
    """An amount is nothing, negative, or more than any village has."""

    amount: int


@dataclass
class PaidTooMuch(Refusal):
    """More would be paid than is owed."""

    amount: Rupiah
    owed: Rupiah


@dataclass
class GoodsNotThere(Refusal):
    """The book has less than what is to go: it is counted first, or known to be sold."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str
