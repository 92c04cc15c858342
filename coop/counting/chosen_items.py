"""Which items a count is of: a category, a list, what the plan says is due, or all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import Exists, Select, exists, func, select, true

from coop.counting.cycle_plan import USUAL_DAYS, CountDays, due_items
from db.session import Session
from db.tables import Item, PlaceStock, StockCount, StockCountItem, StockCountStep, StockLevel
from values.counting import CountChoice, CountState
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import NOTHING

DUE_AT_ONCE = 30
"""Items of the plan in one count: what one person counts in an hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountScope:
    """How the items are chosen."""

    choice: CountChoice
    category: str = ""
    items: tuple[ItemId, ...] = ()
    """Of a list."""
    most: int = DUE_AT_ONCE
    """Of the plan."""
    days: CountDays = USUAL_DAYS
    """Of the plan: how often each class is counted."""
    place_id: PlaceId = SHOP
    """Elsewhere than in the shop, a category and all are what lies there by the book."""


class Clash(NamedTuple):
    """Items of another count that goes on: one of their names, its label, and how many."""

    name: str
    label: str
    items: int


def chosen_items(session: Session, scope: CountScope, day: date) -> tuple[ItemId, ...]:
    """Return the items of a scope, each once; items no longer sold only where they are listed.

    What is due or doubtful comes without what another count has already: it is taken care of.
    """
    if scope.choice is CountChoice.LIST:
        return tuple(dict.fromkeys(scope.items))
    if scope.choice is CountChoice.CYCLE:
        busy = set(session.scalars(being_counted()))
        due_now = due_items(session, day, scope.days)
        due = [item.item_id for item in due_now if item.item_id not in busy]
        if scope.place_id != SHOP:
            lying = set(session.scalars(select(Item.item_id).where(_lies_in(scope.place_id))))
            due = [item_id for item_id in due if item_id in lying]
        return tuple(due[: scope.most])
    wanted = select(Item.item_id).where(Item.is_active).order_by(Item.search_name, Item.item_id)
    if scope.choice is CountChoice.CATEGORY:
        wanted = wanted.where(Item.category == scope.category)
    if scope.place_id != SHOP:
        wanted = wanted.where(_lies_in(scope.place_id))
    if scope.choice is CountChoice.TO_COUNT:
        is_doubtful = (StockLevel.item_id == Item.item_id) & (StockLevel.to_count > 0)
        wanted = wanted.where(exists().where(is_doubtful), Item.item_id.not_in(being_counted()))
    return tuple(session.scalars(wanted))


def first_being_counted(
    session: Session, items: Sequence[ItemId], place_id: PlaceId | None = None
) -> Clash | None:
    """Say which of `items` is in a count of that place, or of any, that has not ended."""
    of = StockCountItem
    is_there = StockCount.place_id == place_id if place_id is not None else true()
    rows = (
        select(Item.name, StockCount.label, func.count().over())
        .select_from(of)
        .join(Item, Item.item_id == of.item_id)
        .join(StockCount, StockCount.fact_id == of.fact_id)
        .where(of.item_id.in_(items), is_there, ~_has_ended())
        .order_by(Item.search_name, Item.item_id)
        .limit(1)
    )
    row = session.execute(rows).first()
    return Clash._make(row) if row else None


def being_counted() -> Select[ItemId]:
    """Select the items of counts that have not ended."""
    of = StockCountItem
    return (
        select(of.item_id)
        .join(StockCount, StockCount.fact_id == of.fact_id)
        .where(StockCount.place_id == SHOP, ~_has_ended())
    )


def _lies_in(place_id: PlaceId) -> Exists:
    of = PlaceStock
    return exists().where(
        of.item_id == Item.item_id, of.place_id == place_id, of.quantity != NOTHING
    )


def _has_ended() -> Exists:
    step = StockCountStep
    return exists().where(
        step.count_id == StockCount.fact_id,
        step.state.in_((CountState.APPROVED, CountState.GIVEN_UP)),
    )
