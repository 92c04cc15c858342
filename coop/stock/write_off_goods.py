"""Let goods go that nobody pays for, with a slip that is signed (barang keluar tanpa dijual)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from msgspec.structs import replace

from coop.batches.fefo import BatchLeft
from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from coop.fact_log import record, use_case
from coop.facts.goods import ItemRecord
from coop.facts.stock import BatchChange, StockAdjusted, StockLine
from coop.goods.item_records import item_records
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import BatchName, LyingGoods, TakenPart
from coop.stock.slip_number import next_slip_number, slip_number
from coop.stock.valuation import StockBook
from db.session import Session
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.identity import ItemId, PlaceId
from values.money import Rupiah
from values.places import SHOP
from values.quantity import ONE, Quantity
from values.stamp import Stamp

LINES_MAX = 100
NOTE_LETTERS_MAX = 200
FOR_SOMEBODY = (AdjustmentReason.OWN_USE, AdjustmentReason.SAMPLE, AdjustmentReason.DONATION)
"""Goods that somebody gets: the slip says who, or for what."""


class GoneGoods(NamedTuple):
    """Goods of one line of the slip, in base units."""

    item_id: ItemId
    quantity: Quantity
    batch: BatchName | None = None
    """Last day and code of the batch they are of; None where nobody says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOff:
    """What goes, why, and from where."""

    goods: tuple[GoneGoods, ...]
    reason: AdjustmentReason
    note: str = ""
    place_id: PlaceId = SHOP


class WriteOffDone(NamedTuple):
    """What the screen says once the slip is on the disk."""

    number: str
    value: Rupiah
    """What the goods had cost."""


class WriteOffEmpty(Refusal):
    """There are no goods on the slip, or they are not on the list."""


class WriteOffTooLong(Refusal):
    """The slip has more lines than a sheet."""

    limit: int


class WriteOffNeedsNote(Refusal):
    """Goods that somebody gets are written down with who, or what for."""


class WriteOffNoteTooLong(Refusal):
    """The note does not fit on the slip."""

    limit: int


class WriteOffNotPossible(Refusal):
    """The quantity is nothing, broken, or more than the book has there: of batch or item."""

    name: str
    quantity: Quantity
    there: Quantity
    unit: str


@use_case
def write_off_goods(
    session: Session,
    stamp: Stamp,
    *,
    gone: WriteOff,
    settings: ShopSettings,
) -> WriteOffDone:
    """Take goods out of the stock at what they cost, and out of their place and batches.

    Expired goods of which nobody says the batch are of the batch that expires first.

    Raises:
        WriteOffEmpty, WriteOffTooLong: it names no goods, or too many.
        WriteOffNeedsNote, WriteOffNoteTooLong: of the note.
        WriteOffNotPossible: of a quantity.
    """
    assert gone.reason in WRITE_OFFS, gone.reason
    words = _checked_note(gone.note, gone.reason)
    items = item_records(session, [line.item_id for line in gone.goods])
    if not gone.goods or any(line.item_id not in items for line in gone.goods):
        raise WriteOffEmpty
    if len(gone.goods) > LINES_MAX:
        raise WriteOffTooLong(LINES_MAX)
    parts = list(_parts(LyingGoods(session, gone.place_id), gone, items))
    book = StockBook(session)
    fact = StockAdjusted(
        lines=tuple(_lines(book, parts)),
        reason=gone.reason,
        note=words,
        batches=tuple(_changes(parts)),
        register=settings.register,
        number=next_slip_number(session, settings.register, stamp.business_date),
        place_id=gone.place_id,
    )
    record(session, stamp, fact)
    number = slip_number(fact.register, stamp.business_date, fact.number)
    return WriteOffDone(number, Rupiah(-sum(line.value for line in fact.lines)))


def _parts(
    lying: LyingGoods, gone: WriteOff, items: dict[ItemId, ItemRecord]
) -> Iterator[TakenPart]:
    for line in gone.goods:
        of: list[BatchLeft] = []
        there = lying.there(line.item_id)
        if line.batch is not None:
            of = lying.of_batch(line.item_id, line.batch)
            there = Quantity(min(there, sum(each.total for each in of)))
        elif gone.reason is AdjustmentReason.EXPIRED:
            of = lying.left(line.item_id)
        _check_quantity(items[line.item_id], line.quantity, there)
        if gone.place_id != SHOP and not of:
            yield from lying.take_unnamed(line.item_id, line.quantity)
        else:
            yield from lying.take(line.item_id, line.quantity, of)


def _check_quantity(item: ItemRecord, quantity: Quantity, there: Quantity) -> None:
    is_broken = not item.is_weighed and quantity % ONE
    if is_broken or not 0 < quantity <= there:
        raise WriteOffNotPossible(item.name, quantity, there, item.base_unit)


def _lines(book: StockBook, parts: Iterable[TakenPart]) -> Iterator[StockLine]:
    for part in parts:
        cost = book.take_out(part.item_id, part.quantity)
        yield StockLine(part.item_id, Quantity(-part.quantity), Rupiah(-cost))


def _changes(parts: Iterable[TakenPart]) -> Iterator[BatchChange]:
    for number, part in enumerate(parts, start=1):
        if part.change is not None:
            yield replace(part.change, line=number)


def _checked_note(note: str, reason: AdjustmentReason) -> str:
    words = cleaned_text(note)
    if len(words) > NOTE_LETTERS_MAX:
        raise WriteOffNoteTooLong(NOTE_LETTERS_MAX)
    if reason in FOR_SOMEBODY and not words:
        raise WriteOffNeedsNote
    return words
