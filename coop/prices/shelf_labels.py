"""Labels for the shelves: what each says, and which are due (label rak yang perlu dicetak)."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from coop.goods.price_list import PRICE_OF_PACK
from coop.prices.measured_price import MeasuredPrice, measured_price
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number
from values.money import Rupiah
from values.quantity import Quantity

LISTED_MAX = 2_000
_CODE = """(SELECT min(b.code) FROM item_barcode AS b WHERE b.item_id = p.item_id
    AND b.pack = p.number AND b.revision = i.revision AND b.fact_id = i.fact_id)"""
_LISTED = f"""SELECT * FROM (
    SELECT i.item_id, p.number, i.name, p.unit, i.base_unit, p.ratio, {PRICE_OF_PACK} AS price,
        s.price AS printed, coalesce({_CODE}, '') AS code, i.search_name
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id
        AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN shelf_label AS s ON s.item_id = i.item_id AND s.pack = p.number
    WHERE i.is_active AND p.is_sold AND {{of_items}}
    ) AS a WHERE a.price IS NOT NULL AND {{due}} ORDER BY search_name, item_id, number
    LIMIT {LISTED_MAX}"""  # noqa: S608  Ours.


class LabelChoice(StrEnum):
    """Which labels are listed."""

    CHANGED = "changed"
    NEVER_PRINTED = "never_printed"
    ALL = "all"


_WHERE = {
    LabelChoice.CHANGED: "a.printed <> a.price",
    LabelChoice.NEVER_PRINTED: "a.printed IS NULL",
    LabelChoice.ALL: "1",
}
_OF_CATEGORY = "(:category IS NULL OR i.category = :category)"
_DUE = "(a.printed <> a.price OR a.printed IS NULL AND EXISTS (SELECT 1 FROM shelf_label))"


class LabelAsked(NamedTuple):
    """One label, as its paper says it."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str
    ratio: Quantity
    price: Rupiah
    printed: Rupiah | None
    """What the label on the shelf says now; None where none was printed."""
    code: str
    """One of the pack's codes; empty where it has none."""

    @property
    def measured(self) -> MeasuredPrice | None:
        """What a kilo or a litre costs, where that says more than the price."""
        return measured_price(self.name, self.base_unit, self.ratio, self.price)


def shelf_labels(
    session: Session, day: date, which: LabelChoice, category: str | None = None
) -> list[LabelAsked]:
    """List labels with the prices of `day`, by name."""
    query = _LISTED.format(of_items=_OF_CATEGORY, due=_WHERE[which])
    return _labels(session, query, {"day": day_number(day), "category": category})


def labels_due(session: Session, day: date, items: Sequence[ItemId]) -> list[LabelAsked]:
    """List the labels of these items that say another price than that of `day`, by name.

    Where the shop has labels at all, those that were never printed are due too.
    """
    names = {f"item_{at}": item_id.bytes for at, item_id in enumerate(items)}
    of_items = f"i.item_id IN ({', '.join(f':{name}' for name in names)})"
    query = _LISTED.format(of_items=of_items, due=_DUE)
    return _labels(session, query, {"day": day_number(day), **names})


def _labels(session: Session, query: str, asked: Mapping[str, object]) -> list[LabelAsked]:
    return [
        LabelAsked(
            ItemId(UUID(bytes=item_id)),
            pack,
            name,
            unit,
            base_unit,
            Quantity(ratio),
            Rupiah(price),
            None if printed is None else Rupiah(printed),
            code,
        )
        for item_id, pack, name, unit, base_unit, ratio, price, printed, code, _ in (
            driver_connection(session).execute(query, asked)
        )
    ]
