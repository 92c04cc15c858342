"""What merging two records would do: shown before, and done after."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from coop.batches.batch_book import held_batches, left_now
from coop.batches.fefo import settled
from coop.facts.goods import ItemRecord, Pack, PriceRecord
from coop.facts.merging import MergedPlace
from coop.facts.stock import BatchChange
from coop.goods.item_records import item_records
from coop.goods.item_rules import ItemDraft, checked_item
from coop.goods.next_prices import next_price
from coop.goods.price_list import packs_on_sale
from coop.merging.mergeable import check_mergeable
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from coop.ordering.on_order import on_order
from coop.stock.lying_goods import batches_in
from coop.stock.moving_average import NO_HOLDING, Holding
from coop.stock.value_in_order import holding_now
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity

_TIMES_SOLD = "SELECT times_sold FROM stock_level WHERE item_id = ?"
_PLACES = "SELECT place_id, quantity FROM place_stock WHERE item_id = ? AND quantity <> 0"


class MatchedPack(NamedTuple):
    """A pack of the record that goes, and what it is of the one that stays."""

    gone: Pack
    kept: Pack
    is_new: bool
    """Whether the record that stays gets this pack only now."""
    gone_price: Rupiah | None
    kept_price: Rupiah | None
    """What it costs from now on."""


class MergePlan(NamedTuple):
    """Two records as they are, and what becomes of them."""

    gone: ItemRecord
    kept: ItemRecord
    merged: ItemRecord
    """The one that stays, with the codes and packs of both."""
    packs: tuple[MatchedPack, ...]
    prices: tuple[PriceRecord, ...]
    moved: Holding
    """What is left of the record that goes, and what it had cost."""
    held: Holding
    """Of the record that stays, before."""
    times_sold: int
    batches: tuple[BatchChange, ...]
    places: tuple[MergedPlace, ...]
    awaited: Quantity
    """What is ordered of the record that goes, in base units: it comes in under the other one."""

    @property
    def after(self) -> Holding:
        """What the record that stays has then: value where there are goods, and nothing else."""
        quantity = Quantity(self.held.quantity + self.moved.quantity)
        value = Rupiah(self.held.value + self.moved.value)
        return Holding(quantity, value if quantity * value > 0 else ZERO)

    @property
    def settled(self) -> Rupiah:
        """What it does not keep of their value."""
        return Rupiah(self.held.value + self.moved.value - self.after.value)


def merge_plan(session: Session, gone_id: ItemId, kept_id: ItemId, today: date) -> MergePlan:
    """Say what merging would do.

    Raises:
        ItemsNotMergeable: they are different goods, or something about them is still open.
        ItemTooLarge: together they have more packs or codes than one item may have.
    """
    records = item_records(session, [gone_id, kept_id])
    gone, kept = records.get(gone_id), records.get(kept_id)
    if gone is None or kept is None:
        raise ItemsNotMergeable(MergeFault.UNKNOWN, "")
    check_mergeable(session, gone, kept, today)
    matched = _matched(gone, kept)
    merged = _merged(kept, matched)
    packs = tuple(_priced(session, gone, merged, matched, today))
    return MergePlan(
        gone,
        kept,
        merged,
        packs,
        tuple(_new_prices(session, merged, packs, today)),
        _moved(session, gone_id),
        holding_now(session, kept_id),
        _times_sold(session, gone_id),
        tuple(_batches(session, gone_id, kept_id, today)),
        tuple(_places(session, gone_id, kept_id)),
        on_order(session).get(gone_id, NOTHING),
    )


def _matched(gone: ItemRecord, kept: ItemRecord) -> list[tuple[Pack, Pack, bool]]:
    """Find each pack of the one among those of the other: of its size, and best of its unit."""
    packs = {pack.number: pack for pack in kept.packs}
    matched = []
    for pack in gone.packs:
        if not pack.is_sold and not pack.purchase_price:
            continue  # History only.
        same = [known for known in packs.values() if known.ratio == pack.ratio]
        same.sort(key=lambda known: (known.unit != pack.unit, not known.is_sold, known.number))
        known = same[0] if same else replace(pack, number=max(packs) + 1, barcodes=())
        joined = replace(
            known,
            barcodes=tuple(dict.fromkeys((*known.barcodes, *pack.barcodes))),
            purchase_price=known.purchase_price or pack.purchase_price,
            is_sold=known.is_sold or pack.is_sold,
        )
        packs[joined.number] = joined
        matched.append((pack, joined, not same))
    return [(pack, packs[joined.number], is_new) for pack, joined, is_new in matched]


def _merged(kept: ItemRecord, matched: list[tuple[Pack, Pack, bool]]) -> ItemRecord:
    packs = {pack.number: pack for pack in kept.packs}
    packs |= {joined.number: joined for _, joined, _ in matched}
    draft = ItemDraft(
        item_id=kept.item_id,
        name=kept.name,
        base_unit=kept.base_unit,
        category=kept.category,
        is_weighed=kept.is_weighed,
        packs=tuple(packs.values()),
        based_on=kept.revision,
    )
    return checked_item(draft, kept)


def _priced(
    session: Session,
    gone: ItemRecord,
    merged: ItemRecord,
    matched: list[tuple[Pack, Pack, bool]],
    today: date,
) -> Iterator[MatchedPack]:
    wanted = [(gone.item_id, pack.number) for pack, _, _ in matched]
    wanted += [(merged.item_id, joined.number) for _, joined, _ in matched]
    found = packs_on_sale(session, wanted, today)
    for pack, joined, is_new in matched:
        old = found[gone.item_id, pack.number].price
        known = found.get((merged.item_id, joined.number))  # Unknown where the pack is new.
        new = known.price if known else None
        yield MatchedPack(pack, joined, is_new, old, old if new is None else new)


def _new_prices(
    session: Session, merged: ItemRecord, packs: tuple[MatchedPack, ...], today: date
) -> Iterator[PriceRecord]:
    for each in packs:
        if each.kept_price is not None:
            number = each.kept.number
            news = next_price(session, merged.item_id, number, each.kept_price, today)
            if news is not None:
                yield news


def _moved(session: Session, gone_id: ItemId) -> Holding:
    holding = holding_now(session, gone_id)
    return holding if holding.quantity else NO_HOLDING


def _times_sold(session: Session, item_id: ItemId) -> int:
    row = driver_connection(session).execute(_TIMES_SOLD, (item_id.bytes,)).fetchone()
    return int(row[0]) if row else 0


def _batches(
    session: Session, gone_id: ItemId, kept_id: ItemId, today: date
) -> Iterator[BatchChange]:
    """Let the batches lie under the record that stays; its own are settled first (decision 015)."""
    held = held_batches(session, gone_id)
    if not held:
        return
    yield from settled(kept_id, left_now(session, kept_id), today)
    for batch in left_now(session, gone_id):
        if batch.total:
            yield BatchChange(kept_id, *batch.held.key, batch.on_shelf, batch.set_aside)
    for known in held:
        out = Quantity(-known.quantity), Quantity(-known.set_aside)
        yield BatchChange(gone_id, *known.key, *out)


def _places(session: Session, gone_id: ItemId, kept_id: ItemId) -> Iterator[MergedPlace]:
    rows = driver_connection(session).execute(_PLACES, (gone_id.bytes,)).fetchall()
    for place_id, quantity in rows:
        place = PlaceId(UUID(bytes=place_id))
        batches = tuple(
            BatchChange(kept_id, *batch.held.key, batch.total, NOTHING)
            for batch in batches_in(session, place, gone_id)
            if batch.total
        )
        yield MergedPlace(place, Quantity(quantity), batches)
