"""Put a new item on the list together with what lies on the shelf (barang baru, stok awal)."""

from collections.abc import Mapping
from dataclasses import replace

from coop.derived_ids import ids_derived_from
from coop.fact_log import use_case
from coop.facts.stock import StockLine
from coop.goods.barcode import DEFAULT_SCALE_CODES, ScaleCodeRules
from coop.goods.item_rules import ItemDraft
from coop.goods.opening_value import opening_value
from coop.goods.record_item import record_item
from coop.stock.record_opening_stock import record_opening_stock
from db.session import Session
from values.identity import FactId
from values.money import Rupiah
from values.quantity import NOTHING, Quantity
from values.stamp import Stamp


@use_case
def record_new_item(
    session: Session,
    stamp: Stamp,
    *,
    item: ItemDraft,
    prices: Mapping[int, Rupiah],
    opening: Quantity = NOTHING,
    scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES,
) -> None:
    """Record a new item and, in base units, its opening stock: both or neither.

    Raises:
        Refusal: what `record_item` refuses.
    """
    record_item(session, stamp, item=item, prices=prices, scale_codes=scale_codes)
    if opening:
        next_id = FactId(next(ids_derived_from(stamp.fact_id, "opening")))
        lines = (StockLine(item.item_id, opening, opening_value(item.packs, opening)),)
        record_opening_stock(session, replace(stamp, fact_id=next_id), lines=lines)
