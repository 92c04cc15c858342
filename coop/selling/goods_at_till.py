"""Goods as the till takes them: with the rules of prices of the day, in one more read.

Of goods that lie elsewhere too it is told where, for the buyer will not wait for who looks that up.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from coop.goods.barcode import DEFAULT_SCALE_CODES, ScaleCodeRules
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.goods.search_items import FoundItem, item_hits, priced_items
from coop.prices.rules_of_packs import with_rules
from coop.stock.places import items_elsewhere
from coop.word_search.name_search import Hit
from db.session import Session
from values.identity import ItemId

READ_AT_ONCE = 15
"""Goods that are read before a list is shown: two screens of it, and one for the next step.

To read one takes a tenth of a millisecond, and all fifty more than half of what a key may take.
"""


class SearchedGoods(NamedTuple):
    """What a search found: the best with their prices, then what is read once it is looked at."""

    found: list[FoundItem]
    rest: tuple[Hit, ...] = ()


def scanned_goods(
    session: Session, reading: str, day: date, scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> ScannedItem | None:
    """Find what a code stands for, as `scanned_item` does.

    Raises:
        CodeNotPossible: it is empty, too long or unreadable.
    """
    found = scanned_item(session, reading, day, scale_codes)
    if found is None:
        return None
    (on_sale,) = _whole(session, [found.on_sale], day)
    return found._replace(on_sale=on_sale)


def searched_goods(
    session: Session, typed: str, day: date, *, scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> SearchedGoods:
    """Find goods by what was typed, as `search_items` does; who scrolls on asks `goods_of_hits`."""
    hits = item_hits(session, typed, scale_codes)
    seen = goods_of_hits(session, hits[:READ_AT_ONCE], day)
    return SearchedGoods(seen, tuple(hits[READ_AT_ONCE:]))


def goods_of_hits(session: Session, hits: Iterable[Hit], day: date) -> list[FoundItem]:
    """Read goods that were found, in their order."""
    found = priced_items(session, hits, day)
    packs = _whole(session, [each.on_sale for each in found], day)
    return [each._replace(on_sale=pack) for each, pack in zip(found, packs, strict=True)]


def goods_of_cart(
    session: Session, packs: Iterable[tuple[ItemId, int]], day: date
) -> dict[tuple[ItemId, int], PackOnSale]:
    """Read the goods of a cart that is taken up again; unknown ones are left out."""
    found = packs_on_sale(session, packs, day)
    return dict(zip(found, _whole(session, list(found.values()), day), strict=True))


def _whole(session: Session, packs: list[PackOnSale], day: date) -> list[PackOnSale]:
    lying = items_elsewhere(session, (pack.item_id for pack in packs if pack.elsewhere))
    return [
        pack._replace(lying=lying.get(pack.item_id, ())) for pack in with_rules(session, packs, day)
    ]
