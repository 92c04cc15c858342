"""What the list of ceilings shows: each with what is sold above it."""

from datetime import date
from typing import Any, NamedTuple

from coop.goods.price_list import PackOnSale
from coop.prices.ceilings import ListedCeiling, ceilings, packs_above_ceiling


class ShownCeiling(NamedTuple):
    """A ceiling; `above` is the first pack that costs more, None where none does."""

    ceiling: ListedCeiling
    above: PackOnSale | None


def shown_ceilings(session: Any, day: date) -> list[ShownCeiling]:
    """Read the ceilings of `day` and later, those that are exceeded first."""
    above = {pack.item_id: pack for pack in reversed(packs_above_ceiling(session, day))}
    shown = [
        ShownCeiling(one, above.get(one.item_id) if one.effective_from <= day else None)
        for one in ceilings(session, day)
    ]
    return sorted(shown, key=lambda row: row.above is None)
