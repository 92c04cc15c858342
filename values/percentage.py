"""Rates in basis points: 12,5 % is `BasisPoints(1250)`."""

from typing import NewType

from values.money import Rupiah

BasisPoints = NewType("BasisPoints", int)

WHOLE = BasisPoints(10_000)


def share_of(amount: Rupiah, rate: BasisPoints) -> Rupiah:
    """Return `rate` of a non-negative `amount`; half a rupiah and more rounds up."""
    assert amount >= 0, amount
    return Rupiah((amount * rate + WHOLE // 2) // WHOLE)
