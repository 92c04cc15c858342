"""Reading a part of the list of goods: by filter, or what a search finds; and the counts."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from coop.goods.barcode import ScaleCodeRules
from coop.goods.item_list import PAGE, ItemFilter, ListedItem, item_count, item_list
from coop.goods.search_items import FoundItem, search_items
from coop.stock.attention_list import (
    AttentionRow,
    attention_count,
    attention_list,
    times_to_count,
)
from coop.stock.lying_goods import lying_in
from coop.stock.places import KnownPlace, known_places
from ui.goods.goods_filters import ATTENTIONS, FILTERS
from ui.goods.goods_rows import GoodsRow, goods_row
from values.identity import ItemId, PlaceId
from values.quantity import Quantity

Listed = ListedItem | AttentionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsAsked:
    """What is to be listed; words come before the filter."""

    words: str
    name: str
    """Of the filter."""
    day: date
    scale_codes: ScaleCodeRules
    behind: Listed | None = None
    """The last row read so far."""
    only: ItemId | None = None
    """One item, on the list or not; before all else."""


class GoodsPart(NamedTuple):
    """A part of the list; `last` is None at its end."""

    rows: list[GoodsRow]
    last: Listed | None


def goods_part(session: Any, asked: GoodsAsked) -> GoodsPart:
    """Read one part, each row with how often the item was sold beyond the book."""
    found = _found(session, asked)
    rows = [goods_row(each) for each in found]
    times = times_to_count(session, (row.on_sale.item_id for row in rows))
    counted = [row._replace(times_to_count=times.get(row.on_sale.item_id, 0)) for row in rows]
    last = found[-1] if len(found) == PAGE else None
    return GoodsPart(counted, None if isinstance(last, FoundItem) else last)


class PlaceOfItem(NamedTuple):
    """A place in use, and what the book has of an item there."""

    place: KnownPlace
    there: Quantity


def places_of_item(session: Any, item_id: ItemId) -> dict[PlaceId, PlaceOfItem]:
    """Read where an item may lie, those of every shop first."""
    return {
        place_id: PlaceOfItem(place, lying_in(session, place_id, item_id))
        for place_id, place in known_places(session).items()
        if place.is_active
    }


def counts_of(session: Any, day: date) -> dict[str, int]:
    """Count what each filter would list."""
    counts = {name: attention_count(session, day, which) for name, which in ATTENTIONS.items()}
    return counts | {name: item_count(session, day, which) for name, which in FILTERS.items()}


def _found(
    session: Any, asked: GoodsAsked
) -> list[FoundItem] | list[AttentionRow] | list[ListedItem]:
    if asked.only is not None:
        which = ItemFilter(is_active=None, item_id=asked.only)
        return item_list(session, asked.day, which)
    if asked.words:
        return search_items(session, asked.words, asked.day, scale_codes=asked.scale_codes)
    if asked.name in ATTENTIONS:
        after = asked.behind.place if isinstance(asked.behind, AttentionRow) else None
        return attention_list(session, asked.day, ATTENTIONS[asked.name], after=after)
    place = asked.behind.place if isinstance(asked.behind, ListedItem) else None
    return item_list(session, asked.day, FILTERS[asked.name], after=place)
