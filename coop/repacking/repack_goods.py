"""Open a karung into kilos, mix a parcel, take it apart again (kemas ulang)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import NamedTuple

from coop.batches.at_repack import batches_at_repack
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.repacking import GoodsRepacked, RepackedLine, ShrunkLine
from coop.goods.item_records import item_records
from coop.goods.price_list import packs_on_sale
from coop.repacking.cost_flow import ComingOut, CostFlow, GoingIn, cost_flow
from coop.repacking.numbering import next_repack_number, repack_number
from coop.repacking.recipes import RecipeAsItIs, recipe
from coop.repacking.refusals import RecipeUnknown, RepackItemConsigned, repack_text
from coop.repacking.repack_plan import PlannedGoods, RepackPlan, Shrinkage, repack_plan
from coop.repacking.repack_rows import (
    document_row,
    goods_rows,
    repacked_batch_rows,
    shrinkage_row,
)
from coop.repacking.taking_out import taken_out
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.consigned_items import consigned_among
from coop.stock.valuation import StockBook
from db.session import Session
from values.identity import ItemId, RecipeId
from values.money import Rupiah
from values.quantity import ONE, Quantity, price_of
from values.repacking import RepackAct, ShrinkageCost
from values.stamp import Stamp

_BASE_PACK = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RepackDraft:
    """A repack as a form wants it."""

    recipe_id: RecipeId | None
    times: Quantity = ONE
    shrinkage: Mapping[ItemId, Shrinkage]
    shrinkage_cost: ShrinkageCost = ShrinkageCost.BORNE
    note: str = ""


class RepackDone(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    name: str
    cost: Rupiah
    lost: Rupiah
    good_until: date | None
    """What came out: the first last day of what went in; None where that is not known."""


@use_case
def repack_goods(
    session: Session, stamp: Stamp, *, draft: RepackDraft, settings: ShopSettings
) -> RepackDone:
    """Take goods out at their cost, and bring others in at exactly that cost.

    Raises:
        RecipeUnknown: there is no such recipe, or it was put away.
        RepackItemConsigned: an item of it is a villager's.
        RepackGoodsNotThere: the book has too little, and the shop forbids that.
        RepackTextTooLong: of the note.
        DayClosed: the books of today are closed.
        Refusal: what `repack_plan` refuses.
    """
    check_day_open(session, stamp.business_date)
    of, plan = _planned(session, stamp, draft)
    book = StockBook(session)
    taken = tuple(
        taken_out(book, goods.item, goods.moved, settings.oversell_policy) for goods in plan.sources
    )
    weights = _weights(session, stamp, plan, book, draft.shrinkage_cost)
    flow = _flow(plan, taken, weights, draft.shrinkage_cost)
    made = _made(plan, flow, book)
    fact = GoodsRepacked(
        register=settings.register,
        number=next_repack_number(session, settings.register, stamp.business_date),
        recipe_id=of.recipe_id,
        recipe_revision=of.revision,
        name=of.name,
        times=draft.times,
        taken=taken,
        made=made,
        shrinkage=_shrunk(plan, flow),
        shrinkage_cost=draft.shrinkage_cost,
        note=repack_text(draft.note),
        batches=batches_at_repack(session, stamp.business_date, taken, made),
    )
    record(session, stamp, fact)
    return _done(stamp, fact)


def _done(stamp: Stamp, fact: GoodsRepacked) -> RepackDone:
    dated = (change for change in fact.batches if change.line > len(fact.taken))
    return RepackDone(
        number=repack_number(fact.register, stamp.business_date, fact.number),
        name=fact.name,
        cost=Rupiah(sum(line.cost for line in fact.taken)),
        lost=Rupiah(sum(line.lost for line in fact.shrinkage)),
        good_until=next((change.expires_on for change in dated), None),
    )


def _planned(session: Session, stamp: Stamp, draft: RepackDraft) -> tuple[RecipeAsItIs, RepackPlan]:
    of = recipe(session, draft.recipe_id)
    if not of.is_active:
        raise RecipeUnknown
    items = item_records(session, [part.item_id for part in (*of.sources, *of.products)])
    for item_id in consigned_among(session, items, stamp.business_date):
        raise RepackItemConsigned(items[item_id].name)
    return of, repack_plan(of, draft.times, items, draft.shrinkage)


def _weights(
    session: Session, stamp: Stamp, plan: RepackPlan, book: StockBook, bears: ShrinkageCost
) -> list[int]:
    """Weigh what comes out: by what it costs or, where somebody does not know, by what it sells at.

    Taking a parcel apart so gives each part about what it costs elsewhere on the shelf.
    """
    amounts = {goods.item.item_id: _weighed_quantity(goods, bears) for goods in plan.products}
    costs = [book.worth(item_id, quantity) for item_id, quantity in amounts.items()]
    if all(cost or not amounts[item_id] for item_id, cost in zip(amounts, costs, strict=True)):
        return list(costs)
    wanted = [(item_id, _BASE_PACK) for item_id in amounts]
    packs = packs_on_sale(session, wanted, stamp.business_date)
    prices = [packs[key].price if key in packs else None for key in wanted]
    if not all(prices):
        return list(amounts.values())
    pairs = zip(amounts.values(), prices, strict=True)
    return [price_of(quantity, price) for quantity, price in pairs if price is not None]


def _weighed_quantity(goods: PlannedGoods, bears: ShrinkageCost) -> Quantity:
    return goods.moved if bears is ShrinkageCost.BORNE else goods.planned


def _flow(
    plan: RepackPlan,
    taken: tuple[RepackedLine, ...],
    weights: list[int],
    shrinkage_cost: ShrinkageCost,
) -> CostFlow:
    going_in = [
        GoingIn(goods.planned, goods.shrunk, line.cost)
        for goods, line in zip(plan.sources, taken, strict=True)
    ]
    coming_out = [
        ComingOut(goods.planned, goods.shrunk, weight)
        for goods, weight in zip(plan.products, weights, strict=True)
    ]
    return cost_flow(going_in, coming_out, shrinkage_cost)


def _made(plan: RepackPlan, flow: CostFlow, book: StockBook) -> tuple[RepackedLine, ...]:
    made = []
    for goods, cost in zip(plan.products, flow.made, strict=True):
        if goods.moved:
            kept = book.take_in(goods.item.item_id, goods.moved, cost)
            settled = Rupiah(cost - kept)
            made.append(RepackedLine(goods.item.item_id, goods.moved, cost, settled))
    return tuple(made)


def _shrunk(plan: RepackPlan, flow: CostFlow) -> tuple[ShrunkLine, ...]:
    sides = chain(
        zip(plan.sources, flow.lost_going_in, strict=True),
        zip(plan.products, flow.lost_coming_out, strict=True),
    )
    return tuple(
        ShrunkLine(goods.item.item_id, goods.side, goods.shrunk, goods.shrinkage.reason, lost)
        for goods, lost in sides
        if goods.shrinkage is not None
    )


@applies(GoodsRepacked)
def _rows(stamp: Stamp, fact: GoodsRepacked) -> Rows:
    yield document_row(
        stamp,
        RepackAct.REPACK,
        fact,
        name=fact.name,
        times=fact.times,
        shrinkage_cost=fact.shrinkage_cost,
        note=fact.note,
    )
    yield from goods_rows(stamp, sources=fact.taken, products=fact.made, is_reversed=False)
    yield from repacked_batch_rows(stamp, fact.batches)
    for number, line in enumerate(fact.shrinkage, start=1):
        yield shrinkage_row(stamp, number, line)
