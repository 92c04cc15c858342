"""Begin a count of some items, by one or two people (buka opname)."""

from dataclasses import dataclass

from sqlalchemy import select

from coop.counting.chosen_items import CountScope, chosen_items, first_being_counted
from coop.counting.count_texts import LABEL_LETTERS_MAX, is_among, person_named, short_text
from coop.counting.refusals import (
    BeingCounted,
    CountersTheSame,
    CountNameMissing,
    ItemUnknown,
    NothingToCount,
    TooManyToCount,
)
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import StockCountOpened
from db.session import Session
from db.tables import Item, StockCount, StockCountItem
from values.counting import CountChoice
from values.identity import FactId, ItemId
from values.stamp import Stamp

ITEMS_IN_A_COUNT_MAX = 1_000
"""What two people count in two days; forty bytes an item, far below the largest body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountPlan:
    """What is to be counted, under which name, and by whom."""

    label: str
    scope: CountScope
    first_counter: str
    second_counter: str = ""
    """Nothing where one person counts alone."""


@use_case
def open_count(session: Session, stamp: Stamp, *, plan: CountPlan) -> FactId:
    """Open a count, and return its id.

    Raises:
        CountNameMissing, CountTextTooLong, CountersTheSame: of the names.
        NothingToCount, TooManyToCount, ItemUnknown: of the items.
        BeingCounted: some are in another count already: both would correct the same difference.
    """
    first = person_named(plan.first_counter)
    second = person_named(plan.second_counter) if plan.second_counter.strip() else ""
    if is_among(second, (first,)):
        raise CountersTheSame(first)
    label = short_text(plan.label, LABEL_LETTERS_MAX)
    if not label:
        raise CountNameMissing
    fact = StockCountOpened(
        label=label,
        choice=plan.scope.choice,
        category=plan.scope.category if plan.scope.choice is CountChoice.CATEGORY else "",
        items=_checked_items(session, stamp, plan.scope),
        first_counter=first,
        second_counter=second,
        place_id=plan.scope.place_id,
    )
    record(session, stamp, fact)
    return stamp.fact_id


def _checked_items(session: Session, stamp: Stamp, scope: CountScope) -> tuple[ItemId, ...]:
    items = chosen_items(session, scope, stamp.business_date)
    if not items:
        raise NothingToCount
    if len(items) > ITEMS_IN_A_COUNT_MAX:
        raise TooManyToCount(len(items), ITEMS_IN_A_COUNT_MAX)
    known = set(session.scalars(select(Item.item_id).where(Item.item_id.in_(items))))
    if known != set(items):
        raise ItemUnknown
    clash = first_being_counted(session, items, scope.place_id)
    if clash is not None:
        raise BeingCounted(clash.name, clash.label, clash.items)
    return items


@applies(StockCountOpened)
def _rows(stamp: Stamp, fact: StockCountOpened) -> Rows:
    yield StockCount(
        fact_id=stamp.fact_id,
        label=fact.label,
        choice=fact.choice,
        category=fact.category,
        first_counter=fact.first_counter,
        second_counter=fact.second_counter,
        items=len(fact.items),
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        place_id=fact.place_id,
    )
    for item_id in fact.items:
        yield StockCountItem(fact_id=stamp.fact_id, item_id=item_id)
