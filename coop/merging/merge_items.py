"""Let an item that was recorded twice go on under one record (gabung barang dobel)."""

from collections.abc import Iterator
from dataclasses import replace as stamp_with

from msgspec.structs import replace

from coop.batches.batch_book import batch_rows
from coop.buying.buying_rows import differences
from coop.derived_ids import ids_derived_from
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.fact import Fact
from coop.facts.merging import ItemsMerged, MergedPlace
from coop.goods.item_listing import checked_reason
from coop.goods.item_rows import item_rows, listing_rows, price_rows
from coop.goods.record_item import ItemChangedMeanwhile
from coop.merging.following import (
    ceiling_that_follows,
    order_rule_that_follows,
    recipes_that_follow,
    rules_that_follow,
)
from coop.merging.merge_plan import MergePlan, merge_plan
from coop.stock.place_rows import place_batch_rows, place_rows
from db.rows import Addition, Row
from db.session import Session
from db.tables import StockLevel, StockMovement
from values.buying import CostDifference
from values.identity import FactId, ItemId
from values.list_change import ListChange
from values.money import Rupiah
from values.quantity import Quantity
from values.stamp import Stamp

_GONE, _KEPT = 1, 2
"""Which line each record has in the books."""


@use_case
def merge_items(
    session: Session,
    stamp: Stamp,
    *,
    gone_id: ItemId,
    kept_id: ItemId,
    revisions: tuple[int, int],
    reason: str,
) -> None:
    """Let `gone_id` go on under `kept_id`; `revisions` are those that were shown of the two.

    Codes, packs, stock with its value, batches, other places, price rules and recipes go over. What
    was bought and sold before stays as it was written. Done again, it takes over what came to the
    old record since: what another till sold, what a buyer brought back.

    Raises:
        ReasonMissing, ReasonTooLong: nobody would know why, or it fits on no screen.
        ItemsNotMergeable, ItemTooLarge: as `merge_plan` says.
        ItemChangedMeanwhile: one of them is no longer as it was shown.
    """
    why = checked_reason(reason)
    plan = merge_plan(session, gone_id, kept_id, stamp.business_date)
    for item, revision in zip((plan.gone, plan.kept), revisions, strict=True):
        if item.revision != revision:
            raise ItemChangedMeanwhile(item.name)
    following = [fact for fact in _following(session, plan, stamp) if fact is not None]
    record(session, stamp, _fact(plan, why))
    for fact_id, fact in zip(ids_derived_from(stamp.fact_id, "merged"), following, strict=False):
        record(session, stamp_with(stamp, fact_id=FactId(fact_id)), fact)


def _following(session: Session, plan: MergePlan, stamp: Stamp) -> Iterator[Fact | None]:
    """Say what else holds for the record that stays, each as an act of its own kind."""
    both, today = (plan.gone.item_id, plan.kept.item_id), stamp.business_date
    packs = {each.gone.number: each.kept.number for each in plan.packs}
    yield rules_that_follow(session, *both, packs, today)
    yield ceiling_that_follows(session, *both, today)
    yield order_rule_that_follows(session, *both, packs)
    yield from recipes_that_follow(session, *both)


def _fact(plan: MergePlan, reason: str) -> ItemsMerged:
    packs = tuple(replace(pack, barcodes=()) for pack in plan.gone.packs)
    gone = replace(plan.gone, revision=plan.gone.revision + 1, is_active=False, packs=packs)
    return ItemsMerged(
        gone=gone,
        kept=plan.merged,
        reason=reason,
        prices=plan.prices,
        quantity=plan.moved.quantity,
        value=plan.moved.value,
        settled=plan.settled,
        times_sold=plan.times_sold,
        batches=plan.batches,
        places=plan.places,
    )


@applies(ItemsMerged)
def _rows(stamp: Stamp, fact: ItemsMerged) -> Rows:
    gone_id, kept_id = fact.gone.item_id, fact.kept.item_id
    yield from item_rows(stamp.fact_id, fact.gone)
    yield from item_rows(stamp.fact_id, fact.kept)
    yield from price_rows(stamp.fact_id, fact.prices)
    yield from listing_rows(stamp, gone_id, ListChange.MERGED, fact.reason, kept_id)
    kept_value = Rupiah(fact.value - fact.settled)
    yield from _moved(stamp, _GONE, gone_id, (Quantity(-fact.quantity), Rupiah(-fact.value)))
    yield from _moved(stamp, _KEPT, kept_id, (fact.quantity, kept_value))
    yield from differences(stamp, _KEPT, kept_id, {CostDifference.SOLD_BEFORE: fact.settled})
    for item_id, times in ((gone_id, -fact.times_sold), (kept_id, fact.times_sold)):
        yield Addition(StockLevel, {"item_id": item_id}, {"times_sold": times})
    yield from batch_rows(fact.batches)
    for place in fact.places:
        yield from _carried(stamp, place, gone_id, kept_id)


def _moved(
    stamp: Stamp, line: int, item_id: ItemId, moved: tuple[Quantity, Rupiah]
) -> Iterator[Row]:
    quantity, value = moved
    if quantity:
        yield StockMovement(
            item_id=item_id,
            fact_id=stamp.fact_id,
            line=line,
            quantity=quantity,
            value=value,
            business_date=stamp.business_date,
            recorded_at=stamp.recorded_at,
        )
    yield Addition(StockLevel, {"item_id": item_id}, {"quantity": quantity, "value": value})


def _carried(stamp: Stamp, place: MergedPlace, gone_id: ItemId, kept_id: ItemId) -> Iterator[Row]:
    out = Quantity(-place.quantity)
    yield from place_rows(stamp, _GONE, place.place_id, gone_id, out)
    yield from place_rows(stamp, _KEPT, place.place_id, kept_id, place.quantity)
    yield from place_batch_rows(place.place_id, place.batches)
    gone = (
        replace(batch, item_id=gone_id, quantity=Quantity(-batch.quantity))
        for batch in place.batches
    )
    yield from place_batch_rows(place.place_id, gone)
