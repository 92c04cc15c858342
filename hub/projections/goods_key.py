"""What an item has in common with the same thing in another cooperative."""

from typing import Final

from coop.facts.goods import ItemRecord

GTIN_LENGTHS: Final = frozenset({8, 12, 13, 14})
GTIN_SIGNIFICANT_LENGTH: Final = 14
IN_STORE_PREFIX: Final = "2"
"""Codes beginning so are each shop's own: the same code is another thing next door."""


def goods_key(item: ItemRecord) -> str:
    """Return what an item has in common with the same thing in another cooperative.

    That is the first bar code of the trade on its smallest pack that has one, written with 14
    digits, or else its name and unit.
    """
    for pack in sorted(item.packs, key=lambda pack: (pack.ratio, pack.number)):
        for code in pack.barcodes:
            if _is_of_the_trade(code):
                return code.zfill(GTIN_SIGNIFICANT_LENGTH)
    return " ".join(f"{item.name} | {item.base_unit}".lower().split())


def _is_of_the_trade(code: str) -> bool:
    if len(code) not in GTIN_LENGTHS or not (code.isascii() and code.isdigit()):
        return False
    return not code.zfill(GTIN_SIGNIFICANT_LENGTH)[1:].startswith(IN_STORE_PREFIX)
