"""What a nota asks beside what was agreed: rules without a database."""

from typing import NamedTuple

from values.money import ZERO, Rupiah
from values.quantity import Quantity


class PriceGap(NamedTuple):
    """A price that was agreed, and what goods cost when they came."""

    agreed: Rupiah
    """Of one pack; 0 where nothing was."""
    invoiced: Rupiah
    """Of one pack, the discount of its line taken off; half a rupiah and more rounds up."""
    dearer: Rupiah
    """What all that came cost beyond what was agreed, exactly; negative is cheaper."""


def part_of_amount(amount: Rupiah, part: Quantity, whole: Quantity) -> Rupiah:
    """Return what `part` of a line cost; half a rupiah and more rounds up, the whole is exact."""
    return Rupiah((2 * amount * part + whole) // (2 * whole))


def price_gap(agreed: Rupiah, ratio: Quantity, base: Quantity, amount: Rupiah) -> PriceGap:
    """Compare what `base` units cost with the price that was agreed for a pack of `ratio`."""
    assert base > 0, base
    invoiced = Rupiah((2 * amount * ratio + base) // (2 * base))
    if not agreed:
        return PriceGap(agreed, invoiced, ZERO)
    expected = (2 * agreed * base + ratio) // (2 * ratio)
    return PriceGap(agreed, invoiced, Rupiah(amount - expected))
