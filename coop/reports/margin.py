"""What was left over of what was sold (laba kotor): by item, by category, by supplier."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from coop.reports.item_names import UNKNOWN_ITEM, item_names
from coop.reports.last_receipts import last_receipts
from coop.reports.sold_goods import Figures, SoldGoods, sold_goods
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.period import Period
from values.quantity import NOTHING, Quantity


class MarginBy(StrEnum):
    """What one row is about."""

    ITEM = "item"
    CATEGORY = "category"
    SUPPLIER = "supplier"
    """From whom the item came the last time: who delivers it now, not who did then."""


class MarginRow(NamedTuple):
    """The goods under one name."""

    name: str
    """Empty where an item has no category, or no receipt."""
    figures: Figures
    item_id: ItemId | None = None
    """Only where a row is one item; so the next two."""
    quantity: Quantity = NOTHING
    base_unit: str = ""


class MarginReport(NamedTuple):
    """The rows, what brought most first, and their sum."""

    rows: list[MarginRow]
    total: Figures
    apart: Rupiah
    """See `SoldGoods`."""

    @property
    def turnover(self) -> Rupiah:
        """All that was taken, rounding to coins included."""
        return Rupiah(self.total.takings + self.apart)


def margin(session: Session, period: Period, by: MarginBy) -> MarginReport:
    """Reckon what goods brought on the days of `period`, less what they had cost."""
    sold = sold_goods(session, period)
    rows = list(_of_items(session, sold))
    if by is not MarginBy.ITEM:
        rows = _grouped(session, rows, by)
    rows.sort(key=lambda row: (-row.figures.takings, row.name))
    total = Figures().plus(*(row.figures for row in rows))
    return MarginReport(rows, total, sold.apart)


def _of_items(session: Session, sold: SoldGoods) -> Iterator[MarginRow]:
    names = item_names(session)
    for item_id, quantity, figures in sold.items:
        named = names.get(item_id.bytes, UNKNOWN_ITEM)
        yield MarginRow(named.name, figures, item_id, quantity, named.base_unit)


def _grouped(session: Session, rows: list[MarginRow], by: MarginBy) -> list[MarginRow]:
    if by is MarginBy.SUPPLIER:
        last = last_receipts(session)
        group = {of.bytes: received.supplier_name for of, received in last.items()}
    else:
        group = {of: named.category for of, named in item_names(session).items()}
    sums: dict[str, Figures] = {}
    for row in rows:
        assert row.item_id is not None, row
        name = group.get(row.item_id.bytes, "")
        sums[name] = sums.get(name, Figures()).plus(row.figures)
    return [MarginRow(name, figures) for name, figures in sums.items()]
