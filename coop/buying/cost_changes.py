"""Costs that changed, and the selling prices that they ask for (usulan harga jual)."""

from datetime import date
from typing import NamedTuple

from coop.buying.last_purchases import last_purchases
from coop.buying.receipt_draft import DraftLine, ReceiptDraft, line_fault
from coop.facts.goods import ItemRecord
from coop.goods.item_records import item_records
from coop.goods.price_list import packs_on_sale
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import ItemId
from values.money import ZERO, Rupiah
from values.percentage import WHOLE, BasisPoints
from values.prices import rounded_price
from values.quantity import Quantity


class PriceProposal(NamedTuple):
    """A selling price as the markup rule would have it."""

    item_id: ItemId
    pack: int
    unit: str
    cost: Rupiah
    """Of one pack, now, rounded up."""
    present: Rupiah | None
    proposed: Rupiah


class CostChange(NamedTuple):
    """A line whose goods cost clearly more or less than the last time."""

    at: int
    """The line, from 0."""
    name: str
    unit: str
    before: Rupiah
    """Of one pack of the line, the last time."""
    now: Rupiah
    rate: BasisPoints
    """How much more; negative is less."""
    proposals: tuple[PriceProposal, ...]


def cost_changes(
    session: Session, draft: ReceiptDraft, settings: ShopSettings, today: date
) -> list[CostChange]:
    """List the lines whose cost changed by more than the settings allow, in their order.

    Lines that are not complete yet are left out, and so is what never came before.
    """
    if any(line_fault(line) for line in draft.lines) or draft.discount_amount > draft.goods:
        return []
    costs = draft.costs(tax_is_cost=not settings.is_tax_registered) if draft.lines else ()
    changed = []
    for at, (line, cost) in enumerate(zip(draft.lines, costs, strict=True)):
        found = _change(session, at, line, cost)
        if found is not None and abs(found.rate) > settings.cost_change_from:
            changed.append((found, line, cost))
    records = item_records(session, [line.item_id for _, line, _ in changed])
    return [
        found._replace(
            proposals=_proposals(session, records[line.item_id], line.base, cost, settings, today)
        )
        for found, line, cost in changed
    ]


def proposed_price(cost: Rupiah, settings: ShopSettings) -> Rupiah:
    """Add the markup to a cost, and round as the shop rounds its prices."""
    wanted = cost * (WHOLE + settings.markup)
    return rounded_price(wanted, WHOLE, settings.price_step, settings.price_rounding)


def _change(session: Session, at: int, line: DraftLine, cost: Rupiah) -> CostChange | None:
    last = last_purchases(session, line.item_id, most=1)
    if not last or not line.quantity:
        return None
    before, now = last[0].cost_of(line.ratio), _of_pack(cost, line.ratio, line.base)
    if not before:
        return None
    rate = BasisPoints((now - before) * WHOLE // before)
    return CostChange(at, line.name, line.unit, before, now, rate, ())


def _proposals(
    session: Session,
    item: ItemRecord,
    base: Quantity,
    cost: Rupiah,
    settings: ShopSettings,
    today: date,
) -> tuple[PriceProposal, ...]:
    sold = [pack for pack in item.packs if pack.is_sold]
    prices = packs_on_sale(session, [(item.item_id, pack.number) for pack in sold], today)
    proposals = []
    for pack in sold:
        of_pack = _of_pack(cost, pack.ratio, base)
        present = prices[item.item_id, pack.number].price
        proposed = proposed_price(of_pack, settings)
        if proposed not in {present, ZERO}:
            proposals.append(
                PriceProposal(item.item_id, pack.number, pack.unit, of_pack, present, proposed)
            )
    return tuple(proposals)


def _of_pack(cost: Rupiah, ratio: Quantity, base: Quantity) -> Rupiah:
    """Return what `ratio` base units cost if `base` of them cost `cost`, rounded up."""
    return Rupiah(-(-cost * ratio // base))
