"""Price ceilings as they stand, and what costs more than they allow (daftar HET)."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number, day_of_number
from values.money import Rupiah

# The last of each item that has begun, and every one that will: what is over is history.
_LISTED = """SELECT h.item_id, i.name, i.base_unit, h.price, h.effective_from, h.source
    FROM price_ceiling AS h JOIN item AS i ON i.item_id = h.item_id
    WHERE h.effective_from > :day OR NOT EXISTS (SELECT 1 FROM price_ceiling AS n
        WHERE n.item_id = h.item_id AND n.effective_from <= :day
            AND (n.effective_from, n.revision, n.fact_id)
                > (h.effective_from, h.revision, h.fact_id))
    ORDER BY i.search_name, h.item_id, h.effective_from, h.revision, h.fact_id"""
_ABOVE = f"""SELECT {PACK_COLUMNS}
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id
        AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    WHERE i.item_id IN (SELECT item_id FROM price_ceiling) AND i.is_active AND p.is_sold
    ORDER BY i.search_name, i.item_id, p.number"""  # noqa: S608  Ours.


class ListedCeiling(NamedTuple):
    """A ceiling that holds, or will."""

    item_id: ItemId
    name: str
    base_unit: str
    price: Rupiah | None
    """Of one base unit; None where there is none any more."""
    effective_from: date
    source: str


def ceilings(session: Session, day: date) -> list[ListedCeiling]:
    """List the ceilings of `day` and of later days, by name and day."""
    rows = driver_connection(session).execute(_LISTED, {"day": day_number(day)})
    return [
        ListedCeiling(
            ItemId(UUID(bytes=item_id)),
            name,
            base_unit,
            None if price is None else Rupiah(price),
            day_of_number(effective_from),
            source,
        )
        for item_id, name, base_unit, price, effective_from, source in rows
    ]


def packs_above_ceiling(session: Session, day: date) -> list[PackOnSale]:
    """List the packs that cost more than the law allows on `day`, by name."""
    rows = driver_connection(session).execute(_ABOVE, {"day": day_number(day)})
    return [pack for pack in map(pack_on_sale, rows) if pack.is_above_ceiling]
