"""Carry goods from place to place (pindah barang): the total and its cost stay as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from coop.batches.batch_book import batch_rows
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import ItemRecord, Pack
from coop.facts.places import CarriedLine, GoodsMoved
from coop.facts.stock import BatchChange
from coop.goods.item_records import item_records
from coop.places.carried_goods import GoingLine, carried_goods
from coop.places.numbering import move_number, next_move_number
from coop.places.refusals import (
    REASON_LETTERS_MAX,
    MoveEmpty,
    MovePackChanged,
    MoveQuantityNotPossible,
    MoveTooLong,
    PlacesTheSame,
    PlaceUnknown,
    place_text,
)
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import BatchName
from coop.stock.place_rows import place_batch_rows, place_rows
from coop.stock.places import KnownPlace, known_places
from db.session import Session
from db.tables import CarriedGoods, GoodsTransfer
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import ONE, QUANTITY_MAX, Quantity, in_base_units, is_exact
from values.stamp import Stamp

LINES_MAX = 100
"""What fits on a few sheets, and what one person carries in one go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLine:
    """Goods of one line as they were typed."""

    item_id: ItemId
    pack: int = 1
    ratio: Quantity = ONE
    quantity: Quantity
    """Packs."""
    batch: BatchName | None = None
    """Last day and code; None where nobody says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDraft:
    """A transfer as a form wants it."""

    from_place: PlaceId
    to_place: PlaceId
    lines: tuple[MoveLine, ...]
    reason: str = ""


class MoveDone(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    lines: int
    from_name: str
    to_name: str


@use_case
def move_goods(
    session: Session, stamp: Stamp, *, draft: MoveDraft, settings: ShopSettings
) -> MoveDone:
    """Let goods lie in another place from now on.

    Raises:
        PlaceUnknown, PlacesTheSame: of the places.
        MoveEmpty, MoveTooLong: it names no goods, or too many.
        MoveQuantityNotPossible, MovePackChanged: of a line.
        GoodsNotInPlace: less lies there.
        PlaceTextTooLong: of the reason.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    source, target = _places(session, draft)
    reason = place_text(draft.reason, REASON_LETTERS_MAX)
    going = list(_going(session, draft.lines))
    carried = carried_goods(
        session, going, (source, target), settings.oversell_policy, stamp.business_date
    )
    fact = GoodsMoved(
        register=settings.register,
        number=next_move_number(session, settings.register, stamp.business_date),
        from_place=source.place_id,
        to_place=target.place_id,
        lines=carried.lines,
        reason=reason,
        batches=carried.batches,
    )
    record(session, stamp, fact)
    number = move_number(fact.register, stamp.business_date, fact.number)
    return MoveDone(number, len(draft.lines), source.name, target.name)


def _places(session: Session, draft: MoveDraft) -> tuple[KnownPlace, KnownPlace]:
    places = known_places(session)
    source, target = places.get(draft.from_place), places.get(draft.to_place)
    if source is None or target is None or not target.is_active:
        raise PlaceUnknown
    if source.place_id == target.place_id:
        raise PlacesTheSame(source.name)
    return source, target


def _going(session: Session, lines: tuple[MoveLine, ...]) -> Iterator[GoingLine]:
    items = item_records(session, [line.item_id for line in lines])
    if not lines or any(line.item_id not in items for line in lines):
        raise MoveEmpty
    if len(lines) > LINES_MAX:
        raise MoveTooLong(LINES_MAX)
    for line in lines:
        item = items[line.item_id]
        pack = _pack_of(item, line)
        base = _checked_quantity(item, pack, line.quantity)
        yield GoingLine(item, pack.number, pack.ratio, base, line.batch)


def _pack_of(item: ItemRecord, line: MoveLine) -> Pack:
    for pack in item.packs:
        if pack.number == line.pack and pack.ratio == line.ratio:
            return pack
    raise MovePackChanged(item.name)


def _checked_quantity(item: ItemRecord, pack: Pack, quantity: Quantity) -> Quantity:
    if not 0 < quantity <= QUANTITY_MAX or not is_exact(quantity, pack.ratio):
        raise MoveQuantityNotPossible(item.name, quantity, pack.unit)
    base = in_base_units(quantity, pack.ratio)
    if base > QUANTITY_MAX or (base % ONE and not item.is_weighed):
        raise MoveQuantityNotPossible(item.name, quantity, pack.unit)
    return base


@applies(GoodsMoved)
def _rows(stamp: Stamp, fact: GoodsMoved) -> Rows:
    yield GoodsTransfer(
        fact_id=stamp.fact_id,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        from_place=fact.from_place,
        to_place=fact.to_place,
        reason=fact.reason,
        of_fact=fact.of_fact,
    )
    for number, line in enumerate(fact.lines, start=1):
        yield CarriedGoods(
            fact_id=stamp.fact_id,
            line=number,
            item_id=line.item_id,
            quantity=line.quantity,
            pack=line.pack,
            ratio=line.ratio,
            expires_on=line.expires_on,
            code=line.code,
        )
        yield from _shifted(stamp, number, fact.from_place, line, -1)
        yield from _shifted(stamp, number, fact.to_place, line, 1)
    yield from batch_rows(fact.batches)


def _shifted(stamp: Stamp, number: int, place_id: PlaceId, line: CarriedLine, sign: int) -> Rows:
    quantity = Quantity(sign * line.quantity)
    yield from place_rows(stamp, number, place_id, line.item_id, quantity)
    if line.expires_on is not None and place_id != SHOP:
        of = BatchChange(line.item_id, line.expires_on, line.code, quantity)
        yield from place_batch_rows(place_id, (of,))
