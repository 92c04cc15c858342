"""What goods cost when they come and go: the moving average, without losing a rupiah.

An item holds an exact quantity and a whole number of rupiah. What goes takes its share of the
rupiah along, rounded down; what that leaves over stays with the goods that stay, and the last of
them takes all. So whatever happened, value that came less value that went is value on hand.
"""

from typing import NamedTuple

from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity


class Holding(NamedTuple):
    """What the book has of an item; both are negative where more was sold than had come."""

    quantity: Quantity
    value: Rupiah


NO_HOLDING = Holding(NOTHING, ZERO)


def share_of_value(average: Holding, quantity: Quantity) -> Rupiah:
    """Return what `quantity` costs at an average; 0 where the average says nothing."""
    if average.quantity * average.value <= 0:
        return ZERO
    return Rupiah(average.value * quantity // average.quantity)


def cost_of_leaving(before: Holding, quantity: Quantity, last: Holding = NO_HOLDING) -> Rupiah:
    """Return what `quantity` that leaves takes along.

    What the book does not have borrows its cost: at the average of what it had, or where it had
    nothing, at the `last` average known.
    """
    assert quantity > 0, quantity
    return share_of_value(before if before.quantity > 0 or before.value < 0 else last, quantity)


def cost_of_known(before: Holding, quantity: Quantity, cost: Rupiah) -> Rupiah:
    """Return what goods of a known `cost` take along, as far as the book holds so much.

    The last of them take all that is left.
    """
    assert 0 < quantity <= before.quantity, (before, quantity)
    return before.value if quantity == before.quantity else min(cost, before.value)


def value_kept(before: Holding, quantity: Quantity, value: Rupiah) -> Rupiah:
    """Return what arriving goods worth `value` add to the value on hand.

    Goods that were sold before they came have borrowed a cost; as far as these pay that back, it
    is the borrowed amount that is made good, so that what then lies there is worth what it cost.
    """
    assert quantity > 0, quantity
    if before.quantity >= 0:
        return value
    after = Quantity(before.quantity + quantity)
    if after > 0:
        return Rupiah(value * after // quantity - before.value)
    return Rupiah(before.value * after // before.quantity - before.value)
