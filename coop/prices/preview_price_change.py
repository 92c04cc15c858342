"""What a change of many prices would make of each (pratinjau ubah harga massal)."""

from datetime import date
from typing import NamedTuple

from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from coop.prices.refusals import PriceWouldVanish, TooManyPrices
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, SupplierId
from values.instant import day_number
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.percentage import WHOLE, BasisPoints
from values.prices import PriceRounding, rounded_price
from values.quantity import ONE

PRICES_IN_A_CHANGE_MAX = 2_500
"""Seventy-five bytes a price: well below the largest body that can be sent."""
_OF_CATEGORY = "i.category = :category"
# What a supplier brought, as far as the receipt was not taken back.
_OF_SUPPLIER = """i.item_id IN (SELECT g.item_id FROM goods_receipt_line AS g
    JOIN goods_receipt AS r ON r.fact_id = g.fact_id
    WHERE r.supplier_id = :supplier_id
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = g.fact_id))"""
_PACKS = f"""SELECT {PACK_COLUMNS}, p.purchase_price
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id
        AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    WHERE i.is_active AND p.is_sold AND {{}}
    ORDER BY i.search_name, i.item_id, p.number"""  # noqa: S608  Ours.


class WantedChange(NamedTuple):
    """Which prices, and how they are to change: by a share or by an amount, never both."""

    category: str = ""
    supplier_id: SupplierId | None = None
    """Instead of a category."""
    rate: BasisPoints = BasisPoints(0)
    amount: Rupiah = ZERO
    """For each base unit: a carton of forty changes by forty times as much."""
    step: int = 100
    rounding: PriceRounding = PriceRounding.UP


class PreviewLine(NamedTuple):
    """One pack, before and then."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    before: Rupiah
    price: Rupiah
    cost: Rupiah | None
    """Of one pack, as far as anybody knows: the average of the stock, else the last purchase."""
    ceiling: Rupiah | None

    @property
    def margin(self) -> Rupiah | None:
        """What is earned on one pack then; negative where it is sold at a loss."""
        return None if self.cost is None else Rupiah(self.price - self.cost)

    @property
    def is_above_ceiling(self) -> bool:
        """Whether it would cost more than the law allows."""
        return self.ceiling is not None and self.price > self.ceiling


def preview_price_change(session: Session, wanted: WantedChange, day: date) -> list[PreviewLine]:
    """List the packs whose price would change on `day`, by name; those without a price have none.

    Raises:
        PriceWouldVanish: so much less leaves nothing of one of them, or it becomes absurd.
        TooManyPrices: one change cannot hold them all.
    """
    where = _OF_CATEGORY if wanted.supplier_id is None else _OF_SUPPLIER
    asked = {
        "day": day_number(day),
        "category": wanted.category,
        "supplier_id": wanted.supplier_id.bytes if wanted.supplier_id else None,
    }
    lines = []
    for *columns, purchase_price in driver_connection(session).execute(_PACKS.format(where), asked):
        line = _line(pack_on_sale(tuple(columns)), Rupiah(purchase_price), wanted)
        if line is not None:
            lines.append(line)
    if len(lines) > PRICES_IN_A_CHANGE_MAX:
        raise TooManyPrices(PRICES_IN_A_CHANGE_MAX)
    return lines


def cost_of_pack(pack: PackOnSale, purchase_price: Rupiah) -> Rupiah | None:
    """Return what one pack cost, rounded up; None where nobody knows."""
    if pack.on_hand > 0 and pack.value > 0:
        return Rupiah(-(-pack.value * pack.ratio // pack.on_hand))
    return purchase_price or None


def _line(pack: PackOnSale, purchase_price: Rupiah, wanted: WantedChange) -> PreviewLine | None:
    if not pack.price:
        return None
    price = _new_price(pack, pack.price, wanted)
    if price == pack.price:
        return None
    return PreviewLine(
        pack.item_id,
        pack.pack,
        pack.name,
        pack.unit,
        pack.price,
        price,
        cost_of_pack(pack, purchase_price),
        pack.ceiling,
    )


def _new_price(pack: PackOnSale, before: Rupiah, wanted: WantedChange) -> Rupiah:
    changed, divisor = before * (WHOLE + wanted.rate), int(WHOLE)
    if wanted.amount:
        changed, divisor = before * ONE + wanted.amount * pack.ratio, int(ONE)
    price = rounded_price(max(0, changed), divisor, wanted.step, wanted.rounding)
    if not 0 < price <= RUPIAH_MAX:
        raise PriceWouldVanish(pack.name, before)
    return price
