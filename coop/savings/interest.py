"""The arithmetic of interest on savings (jasa simpanan) and of its final tax.

Interest on a balance is reckoned by days, a year having 365 of them, and rounded once a month.

The tax is on all the interest that a member's savings earn in a month together: none up to and with
240.000 rupiah, else ten per cent of the whole, not of what is above. It is reckoned for each month
in which interest is earned, also where months are paid out together.
Source: PP 15/2009; PMK 112/PMK.03/2010.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from values.money import ZERO, Rupiah
from values.percentage import WHOLE, BasisPoints, share_of
from values.period import Period

YEAR_DAYS = 365
"""Also in leap years, as banks reckon; the bylaws of no cooperative say otherwise."""


def balances_of_days(opening: Rupiah, changes: Mapping[date, int], period: Period) -> list[Rupiah]:
    """Return what stood on an account at the end of each day; less than nothing counts as nothing.

    `changes` has what moved on each day of the period.
    """
    balances = []
    balance, day = int(opening), period.first
    while day < period.after:
        balance += changes.get(day, 0)
        balances.append(Rupiah(max(0, balance)))
        day += timedelta(days=1)
    return balances


def interest_on(balances: Sequence[Rupiah], rates: Sequence[BasisPoints]) -> Rupiah:
    """Return what balances earn, each day at its rate a year; half a rupiah and more rounds up."""
    earned = sum(balance * rate for balance, rate in zip(balances, rates, strict=True))
    return _rounded(earned)


def interest_on_lowest(balances: Sequence[Rupiah], rates: Sequence[BasisPoints]) -> Rupiah:
    """Return what the lowest of the balances earns over all the days (saldo terendah)."""
    return _rounded(min(balances) * sum(rates))


def tax_on(gross: Rupiah, free: Rupiah, rate: BasisPoints) -> Rupiah:
    """Return the final tax on all the interest of one member and month."""
    return ZERO if gross <= free else share_of(gross, rate)


def spread(tax: Rupiah, grosses: Sequence[Rupiah]) -> tuple[Rupiah, ...]:
    """Share a tax out over what it is on, in whole rupiah; the shares add up to it exactly.

    By largest remainders; of equal ones the first.
    """
    whole = sum(grosses)
    if not whole:
        return (ZERO,) * len(grosses)
    shares = [tax * gross // whole for gross in grosses]
    by_remainder = sorted(range(len(grosses)), key=lambda at: -(tax * grosses[at] % whole))
    for at in by_remainder[: tax - sum(shares)]:
        shares[at] += 1
    return tuple(map(Rupiah, shares))


def _rounded(earned: int) -> Rupiah:
    """Divide rupiah times basis points times days by a year of them."""
    year = WHOLE * YEAR_DAYS
    return Rupiah((earned + year // 2) // year)
