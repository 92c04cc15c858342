"""What opening stock is worth, by the purchase price of a pack (harga beli)."""

from collections.abc import Sequence

from coop.facts.goods import Pack
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity


def opening_value(packs: Sequence[Pack], quantity: Quantity) -> Rupiah:
    """Return what `quantity` base units cost, by the smallest pack whose price is known.

    It is 0, which means not known, where there is no such price, and rounded down to the rupiah.
    """
    priced = [pack for pack in packs if pack.purchase_price]
    if not priced or quantity <= NOTHING:
        return ZERO
    pack = min(priced, key=lambda pack: (pack.ratio, pack.number))
    return Rupiah(quantity * pack.purchase_price // pack.ratio)
