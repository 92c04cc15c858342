"""Take a list of goods in: all of it, or nothing (impor).

read_list -> guess_shape -> read_rows -> known_goods -> preview_import -> import_items
a file      what columns    each row     what the       each row         one transaction,
mean            by itself    shop has       judged           many facts
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec

from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import record, use_case
from coop.facts.goods import ITEMS_IN_A_FACT_MAX, ItemRecord, ItemsRecorded, PriceRecord
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.next_prices import next_price
from coop.goods.opening_value import opening_value
from coop.goods.preview_import import PlannedItem
from coop.lists.import_progress import ImportCancelled, never, unheard
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.stamp import Stamp

FACT_BYTES_MAX = 200_000
"""Of one fact's items and prices: three quarters of the largest body that can be sent."""
_CHANGED = "SELECT 1 FROM item WHERE item_id = ? AND revision <> ?"
_TAKEN = """SELECT 1 FROM item_barcode AS b
    JOIN item AS i ON i.item_id = b.item_id AND i.revision = b.revision AND i.fact_id = b.fact_id
    WHERE b.code = :code AND b.item_id <> :item_id AND i.is_active
    AND NOT EXISTS (SELECT 1 FROM item_barcode WHERE code = :code AND item_id = :item_id)"""


class ListOutdated(Refusal):
    """The shop's goods have changed since the preview: it must be looked at again."""

    name: str


@use_case
def import_items(
    session: Session,
    stamp: Stamp,
    *,
    items: Sequence[PlannedItem],
    progress: Callable[[int, int], None] = unheard,
    is_cancelled: Callable[[], bool] = never,
) -> None:
    """Record `items` of a preview, with today's prices and the opening stock of new ones.

    `progress` hears how many of how many items are written, and `is_cancelled` is asked as often;
    both are called on the thread that writes.

    Raises:
        ImportCancelled: `is_cancelled` said so.
        ListOutdated: the preview no longer holds.
    """
    ids = ids_derived_from(stamp.fact_id, "facts")
    next_stamp = stamp
    done = 0
    for part in _parts(items):
        if is_cancelled():
            raise ImportCancelled
        for planned in part:
            _check(session, planned)
        record(session, next_stamp, _goods(session, stamp, part))
        next_stamp = replace(stamp, fact_id=FactId(next(ids)))
        lines = tuple(
            StockLine(new.item.item_id, new.stock, opening_value(new.item.packs, new.stock))
            for new in part
            if new.stock
        )
        if lines:
            record(session, next_stamp, OpeningStockRecorded(lines=lines))
            next_stamp = replace(stamp, fact_id=FactId(next(ids)))
        done += len(part)
        progress(done, len(items))


def _parts(items: Sequence[PlannedItem]) -> Iterator[list[PlannedItem]]:
    """Cut the list into what fits into a fact each."""
    part: list[PlannedItem] = []
    size = 0
    for planned in items:
        length = len(msgspec.json.encode(planned.item)) + 150 * len(planned.prices)
        if part and (len(part) == ITEMS_IN_A_FACT_MAX or size + length > FACT_BYTES_MAX):
            yield part
            part, size = [], 0
        part.append(planned)
        size += length
    if part:
        yield part


def _goods(session: Session, stamp: Stamp, part: Sequence[PlannedItem]) -> ItemsRecorded:
    items: list[ItemRecord] = []
    prices: list[PriceRecord] = []
    for planned in part:
        if planned.is_changed:
            items.append(planned.item)
        for pack, price in planned.prices.items():
            day = stamp.business_date
            new = next_price(session, planned.item.item_id, pack, price, day)
            if new is not None:
                prices.append(new)
    return ItemsRecorded(items=tuple(items), prices=tuple(prices))


def _check(session: Session, planned: PlannedItem) -> None:
    """Refuse where the preview saw another item, or a code was free then."""
    connection = driver_connection(session)
    item = planned.item
    seen = (item.item_id.bytes, item.revision - 1)
    is_stale = connection.execute(_CHANGED, seen).fetchone() is not None
    codes = (code for pack in item.packs for code in pack.barcodes)
    asked = ({"code": code, "item_id": item.item_id.bytes} for code in codes)
    if is_stale or any(connection.execute(_TAKEN, code).fetchone() for code in asked):
        raise ListOutdated(item.name)
