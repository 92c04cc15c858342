"""Money in whole rupiah.

The rupiah has no smaller unit in use, so every amount is an `int` and no amount is ever a float.
"""

from typing import NewType

Rupiah = NewType("Rupiah", int)

ZERO = Rupiah(0)
RUPIAH_MAX = Rupiah(10**15)
"""A thousand trillion: beyond any village's books, and exact in every JSON reader (2^53)."""


def rounded_to(amount: Rupiah, step: int) -> Rupiah:
    """Round a non-negative `amount` to the nearest multiple of `step`; an exact half goes down.

    A step of 0 leaves the amount as it is. The half goes to the buyer, who did not choose the
    coins.
    Source: Permendag 35/2013 article 6 (rounding where the coin is not in circulation).
    """
    assert amount >= 0, amount
    if step == 0:
        return amount
    return Rupiah((amount + (step - 1) // 2) // step * step)
