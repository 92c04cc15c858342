"""Refusals that several acts of buying share."""

from coop.errors import Refusal
from values.money import Rupiah
from values.quantity import Quantity


class SupplierUnknown(Refusal):
    """Nobody chose a supplier, or none that is on the list."""


class BuyingTextTooLong(Refusal):
    """A text does not fit on the paper."""

    limit: int


class BuyingReasonMissing(Refusal):
    """What goes back or is taken back is written down with a reason."""


class BuyingAmountNotPossible(Refusal):
    """An amount is nothing, negative, or more than any village has."""

    amount: int


class PaidTooMuch(Refusal):
    """More would be paid than is owed."""

    amount: Rupiah
    owed: Rupiah


class GoodsNotThere(Refusal):
    """The book has less than what is to go: it is counted first, or known to be sold."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str
