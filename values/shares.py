"""Sharing an amount out in whole rupiah, so that not one of them is lost."""

from collections.abc import Sequence

from values.money import ZERO, Rupiah


def shares_of(amount: Rupiah, weights: Sequence[int]) -> tuple[Rupiah, ...]:
    """Share a non-negative `amount` out by `weights`; the shares add up to it exactly.

    By largest remainders; of equal ones the first. No share is more than its weight where the
    amount is at most the sum of the weights. Weights that are all 0 get nothing, so there the
    amount must be nothing too.
    """
    assert amount >= 0, amount
    whole = sum(weights)
    if not whole:
        assert not amount, amount
        return (ZERO,) * len(weights)
    shares = [amount * weight // whole for weight in weights]
    rest = amount - sum(shares)
    if rest:
        remainders = [amount * weight % whole for weight in weights]
        by_remainder = sorted(range(len(weights)), key=remainders.__getitem__, reverse=True)
        for at in by_remainder[:rest]:
            shares[at] += 1
    return tuple(map(Rupiah, shares))
