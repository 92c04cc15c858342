"""What a kilo or a litre costs, so that packs of several sizes can be compared on the shelf."""

import re
from typing import NamedTuple

from values.money import Rupiah
from values.quantity import ONE, Quantity

_THOUSANDTHS = {
    "kg": ("kg", 1_000_000),
    "kilo": ("kg", 1_000_000),
    "gram": ("kg", 1_000),
    "gr": ("kg", 1_000),
    "g": ("kg", 1_000),
    "ons": ("kg", 100_000),
    "kuintal": ("kg", 100_000_000),
    "liter": ("liter", 1_000_000),
    "ltr": ("liter", 1_000_000),
    "l": ("liter", 1_000_000),
    "ml": ("liter", 1_000),
}
"""By unit: what is measured, and how many thousandths of a gram or millilitre one of it is."""
_A_THOUSAND = 1_000_000  # Thousandths of a gram in a kilo.
_WRITTEN = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d{1,3})?)\s?(kg|gram|gr|g|liter|ltr|ml|l)(?!\w)")
_SEVERAL = re.compile(r"\d\s*[x\u00d7*]\s*\d|\bisi\b")


class MeasuredPrice(NamedTuple):
    """A price of one `unit`: a kilo or a litre."""

    price: Rupiah
    unit: str


def measured_price(
    name: str, base_unit: str, ratio: Quantity, price: Rupiah
) -> MeasuredPrice | None:
    """Return the price of a kilo or litre; None where nothing says how much it is, or it is one.

    What is weighed says it by its unit, other goods by their name: `Mi goreng 85 g`. A name that
    speaks of several pieces, or of two measures, says nothing for sure. Half a rupiah rounds up.
    """
    found = _measure(name.casefold(), base_unit)
    if found is None:
        return None
    unit, one = found
    whole = one * ratio // ONE
    if whole <= 0 or whole == _A_THOUSAND:
        return None
    return MeasuredPrice(Rupiah((price * _A_THOUSAND + whole // 2) // whole), unit)


def _measure(name: str, base_unit: str) -> tuple[str, int] | None:
    """Say what one base unit holds, in thousandths of a gram or millilitre."""
    if base_unit in _THOUSANDTHS:
        return _THOUSANDTHS[base_unit]
    written = _WRITTEN.findall(name)
    if len(written) != 1 or _SEVERAL.search(name):
        return None
    figures, unit = written[0]
    measured, thousandths = _THOUSANDTHS[unit]
    whole, _, part = figures.replace(".", ",").partition(",")
    return measured, (int(whole) * 1000 + int(part.ljust(3, "0"))) * thousandths // 1000
