"""Costs that changed, and the selling prices that they ask for (usulan harga jual)."""

from datetime import date
from typing import NamedTuple

from coop.buying.last_purchases import last_purchases
from coop.buying.receipt_book import LineReceived, ListedReceipt, receipt_book
from coop.facts.goods import ItemRecord
from coop.goods.item_records import item_records
from coop.goods.price_list import packs_on_sale
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId, ItemId
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
    ceiling: Rupiah | None
    """What the state lets it cost at most (HET)."""


class CostChange(NamedTuple):
    """A line whose goods cost clearly more or less than the last time."""

    line: int
    """Of the receipt, from 1."""
    name: str
    unit: str
    before: Rupiah
    """Of one pack of the line, the last time."""
    now: Rupiah
    rate: BasisPoints
    """How much more; negative is less."""
    proposals: tuple[PriceProposal, ...]


def cost_changes(
    session: Session, receipt_id: FactId, settings: ShopSettings, today: date
) -> list[CostChange]:
    """List the lines of a receipt whose cost changed by more than the settings allow.

    What never came before is left out, and so is what came again since: its cost is newer.
    """
    book = receipt_book(session, receipt_id)
    if book is None or book.head.is_reversed:
        return []
    changed = []
    for line in book.lines:
        found = _change(session, book.head, line)
        if found is not None and abs(found.rate) > settings.cost_change_from:
            changed.append((found, line))
    records = item_records(session, [line.item_id for _, line in changed])
    return [
        found._replace(proposals=_proposals(session, records[line.item_id], line, settings, today))
        for found, line in changed
    ]


def proposed_price(cost: Rupiah, settings: ShopSettings) -> Rupiah:
    """Add the markup to a cost, and round as the shop rounds its prices."""
    wanted = cost * (WHOLE + settings.markup)
    return rounded_price(wanted, WHOLE, settings.price_step, settings.price_rounding)


def _change(session: Session, head: ListedReceipt, line: LineReceived) -> CostChange | None:
    last = last_purchases(session, line.item_id, most=1, besides=head.fact_id)
    own = (head.received_on, head.fact_id)
    if not last or not line.quantity or (last[0].received_on, last[0].receipt_id) > own:
        return None
    before = last[0].cost_of(line.ratio)
    now = _of_pack(line.cost, line.ratio, line.base)
    if not before:
        return None
    rate = BasisPoints((now - before) * WHOLE // before)
    return CostChange(line.line, line.name, line.unit, before, now, rate, ())


def _proposals(
    session: Session, item: ItemRecord, line: LineReceived, settings: ShopSettings, today: date
) -> tuple[PriceProposal, ...]:
    sold = [pack for pack in item.packs if pack.is_sold]
    prices = packs_on_sale(session, [(item.item_id, pack.number) for pack in sold], today)
    proposals = []
    for pack in sold:
        of_pack = _of_pack(line.cost, pack.ratio, line.base)
        on_sale = prices[item.item_id, pack.number]
        present = on_sale.price
        proposed = proposed_price(of_pack, settings)
        if proposed not in {present, ZERO}:
            proposals.append(
                PriceProposal(
                    item.item_id,
                    pack.number,
                    pack.unit,
                    of_pack,
                    present,
                    proposed,
                    on_sale.ceiling,
                )
            )
    return tuple(proposals)


def _of_pack(cost: Rupiah, ratio: Quantity, base: Quantity) -> Rupiah:
    """Return what `ratio` base units cost if `base` of them cost `cost`, rounded up."""
    return Rupiah(-(-cost * ratio // base))
