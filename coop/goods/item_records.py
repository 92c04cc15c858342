"""Items as they are now, whole: what a form opens with and an imported list is compared with."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import select

from coop.facts.goods import ItemRecord, Pack
from db.session import Session
from db.tables import Item, ItemBarcode, ItemPack
from values.identity import ItemId

IDS_AT_A_TIME = 500
"""In one statement: SQLite prepares it once and reads a few hundred kilobytes."""


def chunks(ids: Sequence[ItemId]) -> Iterator[Sequence[ItemId]]:
    """Cut a long list into parts for one statement each."""
    return (ids[start : start + IDS_AT_A_TIME] for start in range(0, len(ids), IDS_AT_A_TIME))


def item_records(session: Session, ids: Sequence[ItemId]) -> dict[ItemId, ItemRecord]:
    """Read items as of their newest version; unknown ids are left out.

    Packs of older versions come too, unsold and without codes: their numbers are taken.
    """
    found: dict[ItemId, ItemRecord] = {}
    for part in chunks(ids):
        codes = _codes(session, part)
        packs = _packs(session, part, codes)
        columns = select(
            Item.item_id,
            Item.revision,
            Item.name,
            Item.category,
            Item.base_unit,
            Item.is_weighed,
            Item.is_active,
        )
        for row in session.execute(columns.where(Item.item_id.in_(part))):
            held = row._asdict()
            found[row.item_id] = ItemRecord(**held, packs=tuple(packs[row.item_id]))
    return found


def item_record(session: Session, item_id: ItemId) -> ItemRecord | None:
    """Read one item as of its newest version."""
    return item_records(session, [item_id]).get(item_id)


def _codes(
    session: Session, ids: Sequence[ItemId]
) -> defaultdict[tuple[ItemId, int], tuple[str, ...]]:
    of = ItemBarcode
    newest = (
        (Item.item_id == of.item_id) & (Item.revision == of.revision) & (Item.fact_id == of.fact_id)
    )
    rows = select(of.item_id, of.pack, of.code).join(Item, newest).where(of.item_id.in_(ids))
    codes: defaultdict[tuple[ItemId, int], tuple[str, ...]] = defaultdict(tuple)
    for item_id, number, code in session.execute(rows.order_by(of.code)):
        codes[item_id, number] += (code,)
    return codes


def _packs(
    session: Session,
    ids: Sequence[ItemId],
    codes: defaultdict[tuple[ItemId, int], tuple[str, ...]],
) -> defaultdict[ItemId, list[Pack]]:
    of = ItemPack
    is_newest = (Item.revision == of.revision) & (Item.fact_id == of.fact_id)
    rows = (
        select(of.item_id, of.number, of.unit, of.ratio, of.purchase_price, is_newest & of.is_sold)
        .join(Item, Item.item_id == of.item_id)
        .where(of.item_id.in_(ids))
        .order_by(of.item_id, of.number)
    )
    packs: defaultdict[ItemId, list[Pack]] = defaultdict(list)
    for item_id, number, unit, ratio, purchase_price, is_sold in session.execute(rows):
        packs[item_id].append(
            Pack(
                number=number,
                unit=unit,
                ratio=ratio,
                barcodes=codes[item_id, number],
                purchase_price=purchase_price,
                is_sold=bool(is_sold),
            )
        )
    return packs
