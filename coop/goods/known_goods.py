"""What the shop has of the things in a list: read once, so that the preview needs no database."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from sqlite3 import Connection
from uuid import UUID

from coop.facts.goods import ItemRecord
from coop.goods.item_listing import IS_SHOWN
from coop.goods.item_records import item_records
from coop.goods.list_rows import ListRow
from coop.goods.price_list import packs_on_sale
from coop.word_search.folding import folded
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity

_BY_CODE = """SELECT b.item_id, b.pack FROM item_barcode AS b
    JOIN item AS i ON i.item_id = b.item_id AND i.revision = b.revision AND i.fact_id = b.fact_id
    WHERE b.code = ? ORDER BY i.is_active DESC, i.item_id LIMIT 1"""
# A record that was merged means the one that stays.
_BY_NAME = f"""SELECT DISTINCT coalesce(k.kept_id, i.item_id) FROM item AS i
    LEFT JOIN item_listing AS k ON k.item_id = i.item_id AND k.fact_id = i.fact_id
    WHERE i.is_active = ? AND i.search_name = ? AND {IS_SHOWN} ORDER BY 1"""  # noqa: S608  Ours.


@dataclass(frozen=True, slots=True)
class KnownGoods:
    """Items that rows of a list may mean."""

    items: Mapping[ItemId, ItemRecord] = field(default_factory=dict)
    by_code: Mapping[str, tuple[ItemId, int]] = field(default_factory=dict)
    """The pack of a code."""
    by_name: Mapping[str, tuple[ItemId, ...]] = field(default_factory=dict)
    """Items of a folded name: those in use or, where there is none, those that were."""
    prices: Mapping[tuple[ItemId, int], Rupiah] = field(default_factory=dict)
    on_hand: Mapping[ItemId, Quantity] = field(default_factory=dict)


def known_goods(session: Session, rows: Sequence[ListRow], day: date) -> KnownGoods:
    """Read the items whose id, code or name a row has, and what they cost on `day`."""
    connection = driver_connection(session)
    by_code = dict(_by_codes(connection, rows))
    by_name = dict(_by_names(connection, rows))
    ids = {row.item_id for row in rows if row.item_id}
    ids.update(item_id for item_id, _ in by_code.values())
    ids.update(item_id for found in by_name.values() for item_id in found)
    items = item_records(session, sorted(ids))
    packs = [(item.item_id, pack.number) for item in items.values() for pack in item.packs]
    on_sale = packs_on_sale(session, packs, day)
    prices = {key: pack.price for key, pack in on_sale.items() if pack.price is not None}
    on_hand = {pack.item_id: pack.on_hand for pack in on_sale.values()}
    return KnownGoods(items, by_code, by_name, prices, on_hand)


def codes_of(row: ListRow) -> Iterator[str]:
    """Return every code under which an item of this row may be kept."""
    for code in row.codes:
        yield code.code
        if code.label is not None:
            yield code.label.item_code


def _by_codes(
    connection: Connection, rows: Iterable[ListRow]
) -> Iterator[tuple[str, tuple[ItemId, int]]]:
    for code in {code for row in rows for code in codes_of(row)}:
        found = connection.execute(_BY_CODE, (code,)).fetchone()
        if found is not None:
            yield code, (ItemId(UUID(bytes=found[0])), found[1])


def _by_names(
    connection: Connection, rows: Iterable[ListRow]
) -> Iterator[tuple[str, tuple[ItemId, ...]]]:
    for name in {folded(row.name) for row in rows if row.name}:
        found: defaultdict[bool, list[ItemId]] = defaultdict(list)
        for is_active in (True, False):
            for (item_id,) in connection.execute(_BY_NAME, (int(is_active), name)):
                found[is_active].append(ItemId(UUID(bytes=item_id)))
        if any(found.values()):
            yield name, tuple(found[True] or found[False])
