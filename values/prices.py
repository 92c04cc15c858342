"""What is said about prices besides what a pack costs."""

from enum import StrEnum

from values.money import Rupiah

MINUTES_A_DAY = 1_440


class PriceRuleKind(StrEnum):
    """Why a line costs less than the list says; where two cost the same, the first one wins."""

    BUNDLE = "bundle"  # paket: 3 for 10.000
    PROMOTION = "promotion"  # promo
    MEMBER = "member"  # harga anggota
    TIER = "tier"  # grosir: from so many packs on
    MIX = "mix"  # paket campur: any 3 of several items for 10.000


class PriceRounding(StrEnum):
    """Which multiple of the step a new price becomes."""

    UP = "up"
    NEAREST = "nearest"


def rounded_price(amount: int, divisor: int, step: int, rounding: PriceRounding) -> Rupiah:
    """Return `amount / divisor` as a multiple of `step`; an exact half goes up."""
    assert amount >= 0, amount
    assert divisor > 0, divisor
    width = divisor * step
    above = width - 1 if rounding is PriceRounding.UP else width // 2
    return Rupiah((amount + above) // width * step)
