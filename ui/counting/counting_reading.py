"""What the desk reads, away from the window's thread."""

from datetime import date
from typing import Any, NamedTuple

from coop.counting.chosen_items import CountScope, being_counted, chosen_items
from coop.counting.cycle_plan import CountDays, PlannedItem, planned_items
from coop.counting.entry_sheet import (
    OwnWord,
    Progress,
    count_progress,
    entry_sheet,
    own_word,
)
from coop.counting.stock_counts import CountHead, stock_counts
from coop.goods.item_list import categories
from coop.shop_settings import ShopSettings
from coop.stock.places import known_places, place_named
from documents.count_sheet_pdf import count_sheet_pdf
from values.counting import Counter, CountState
from values.identity import FactId, ItemId
from values.places import SHOP


class ListedCount(NamedTuple):
    """A count in the list, with its progress while it goes on."""

    head: CountHead
    progress: Progress | None
    place: str = ""
    """Where is counted; nothing where it is the shop."""


class CountedWord(NamedTuple):
    """What somebody has just counted: it belongs on their sheet, and on no other."""

    counter: Counter
    item_id: ItemId
    own: OwnWord | None


def listed_counts(session: Any) -> tuple[ListedCount, ...]:
    """List the counts, those that go on first."""
    places = known_places(session)
    return tuple(
        ListedCount(
            head,
            count_progress(session, head.count_id) if head.state is CountState.OPEN else None,
            "" if head.place_id == SHOP else place_named(places, head.place_id).name,
        )
        for head in stock_counts(session)
    )


class ShownPlan(NamedTuple):
    """What is counted when, and what a count has already."""

    items: tuple[PlannedItem, ...]
    being_counted: frozenset[ItemId]


def count_plan(session: Any, day: date, days: CountDays) -> ShownPlan:
    """Read when each of the goods is to be counted."""
    busy = frozenset(session.scalars(being_counted()))
    return ShownPlan(tuple(planned_items(session, day, days)), busy)


def known_categories(session: Any) -> tuple[str, ...]:
    """List the categories of goods."""
    return tuple(categories(session))


def items_in_scope(session: Any, scope: CountScope, day: date) -> int:
    """Count the items that a count would have."""
    return len(chosen_items(session, scope, day))


def blind_sheet(session: Any, count_id: FactId, counter: Counter, settings: ShopSettings) -> bytes:
    """Write the sheet of one counter."""
    return count_sheet_pdf(entry_sheet(session, count_id, counter), settings)


def counted_word(session: Any, count_id: FactId, counter: Counter, item_id: ItemId) -> CountedWord:
    """Read what a counter has just said of one item."""
    return CountedWord(counter, item_id, own_word(session, count_id, counter, item_id))
