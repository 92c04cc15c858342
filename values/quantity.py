"""Quantities in thousandths of a unit: 1,25 kg is `Quantity(1250)`, three pieces are 3000."""

from typing import NewType

from values.money import Rupiah

Quantity = NewType("Quantity", int)

ONE = Quantity(1000)
NOTHING = Quantity(0)
QUANTITY_MAX = Quantity(10**9)
"""A million units on one line: more is a slip of the finger or a barcode in the wrong field."""


def price_of(quantity: Quantity, unit_price: Rupiah) -> Rupiah:
    """Return what `quantity` costs at `unit_price` a unit; half a rupiah and more rounds up."""
    assert quantity >= 0, quantity
    return Rupiah((quantity * unit_price + 500) // 1000)


def in_base_units(quantity: Quantity, ratio: Quantity) -> Quantity:
    """Turn a number of packs into base units; `ratio` is the base units in one pack.

    Only for what `is_exact` admits.
    """
    product = quantity * ratio
    assert product % 1000 == 0, (quantity, ratio)
    return Quantity(product // 1000)


def is_exact(quantity: Quantity, ratio: Quantity) -> bool:
    """Say whether that many packs are a whole number of thousandths of the base unit."""
    return quantity * ratio % 1000 == 0
