"""Let goods go that nobody pays for, with a slip that is signed (barang keluar tanpa dijual)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from coop.batches.batch_book import left_now
from coop.batches.fefo import BatchLeft, taken
from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from coop.fact_log import record, use_case
from coop.facts.goods import ItemRecord
from coop.facts.stock import BatchChange, StockAdjusted, StockLine
from coop.goods.item_records import item_records
from coop.shop_settings import ShopSettings
from coop.stock.slip_number import next_slip_number, slip_number
from coop.stock.valuation import StockBook
from db.session import Session
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.identity import ItemId
from values.money import Rupiah
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
    batch: tuple[date, str] | None = None
    """Last day and code of the batch they are of; None where nobody says."""


class WriteOffDone(NamedTuple):
    """What the screen says once the slip is on the disk."""

    number: str
    value: Rupiah
    """What the goods had cost."""


@dataclass
class WriteOffEmpty(Refusal):
    """There are no goods on the slip, or they are not on the list."""


@dataclass
class WriteOffTooLong(Refusal):
    """The slip has more lines than a sheet."""

    limit: int


@dataclass
class WriteOffNeedsNote(Refusal):
    """Goods that somebody gets are written down with who, or what for."""


@dataclass
class WriteOffNoteTooLong(Refusal):
    """The note does not fit on the slip."""

    limit: int


@dataclass
class WriteOffNotPossible(Refusal):
    """The quantity is nothing, broken, or more than the book has: of the batch, or of the item."""

    name: str
    quantity: Quantity
    there: Quantity
    unit: str


@use_case
def write_off_goods(
    session: Session,
    stamp: Stamp,
    *,
    goods: Sequence[GoneGoods],
    reason: AdjustmentReason,
    note: str = "",
    settings: ShopSettings,
) -> WriteOffDone:
    """Take goods out of the stock at what they cost, and out of their batches.

    Expired goods of which nobody says the batch are of the batch that expires first.

    Raises:
        WriteOffEmpty, WriteOffTooLong: it names no goods, or too many.
        WriteOffNeedsNote, WriteOffNoteTooLong: of the note.
        WriteOffNotPossible: of a quantity.
    """
    assert reason in WRITE_OFFS, reason
    words = _checked_note(note, reason)
    items = item_records(session, [line.item_id for line in goods])
    if not goods or any(line.item_id not in items for line in goods):
        raise WriteOffEmpty
    if len(goods) > LINES_MAX:
        raise WriteOffTooLong(LINES_MAX)
    parts = list(_parts(_Batches(session), goods, items, reason))
    book = StockBook(session)
    fact = StockAdjusted(
        lines=tuple(_lines(book, parts)),
        reason=reason,
        note=words,
        batches=tuple(_changes(parts)),
        register=settings.register,
        number=next_slip_number(session, settings.register, stamp.business_date),
    )
    record(session, stamp, fact)
    number = slip_number(fact.register, stamp.business_date, fact.number)
    return WriteOffDone(number, Rupiah(-sum(line.value for line in fact.lines)))


class _Part(NamedTuple):
    """Goods of one line that are of one batch, or of none that is known."""

    item_id: ItemId
    quantity: Quantity
    change: BatchChange | None


class _Batches:
    """What is left of items and their batches after the lines so far."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._left: dict[ItemId, list[BatchLeft]] = {}
        self._there: dict[ItemId, Quantity] = {}

    def there(self, item_id: ItemId) -> Quantity:
        """Return what the book still has of an item."""
        if item_id not in self._there:
            self._there[item_id] = StockBook(self._session).on_hand(item_id)
        return self._there[item_id]

    def left(self, item_id: ItemId) -> list[BatchLeft]:
        """Return what is still left of its batches."""
        if item_id not in self._left:
            self._left[item_id] = left_now(self._session, item_id)
        return self._left[item_id]

    def take(self, line: GoneGoods, of: Sequence[BatchLeft]) -> list[_Part]:
        """Take goods out of some batches, the first first; the rest is of none."""
        changes, rest = taken(line.item_id, of, line.quantity)
        gone = {(change.expires_on, change.code): change for change in changes}
        self._left[line.item_id] = [
            _less(batch, gone.get(batch.held.key)) for batch in self.left(line.item_id)
        ]
        self._there[line.item_id] = Quantity(self.there(line.item_id) - line.quantity)
        parts = [
            _Part(line.item_id, Quantity(-change.quantity - change.set_aside), change)
            for change in changes
        ]
        return [*parts, _Part(line.item_id, rest, None)] if rest else parts


def _less(batch: BatchLeft, gone: BatchChange | None) -> BatchLeft:
    if gone is None:
        return batch
    on_shelf = Quantity(batch.on_shelf + gone.quantity)
    return batch._replace(on_shelf=on_shelf, set_aside=Quantity(batch.set_aside + gone.set_aside))


def _parts(
    batches: _Batches,
    goods: Iterable[GoneGoods],
    items: dict[ItemId, ItemRecord],
    reason: AdjustmentReason,
) -> Iterator[_Part]:
    for line in goods:
        of: list[BatchLeft] = []
        there = batches.there(line.item_id)
        if line.batch is not None:
            of = [each for each in batches.left(line.item_id) if each.held.key == line.batch]
            there = Quantity(min(there, sum(each.total for each in of)))
        elif reason is AdjustmentReason.EXPIRED:
            of = batches.left(line.item_id)
        _check_quantity(items[line.item_id], line.quantity, there)
        yield from batches.take(line, of)


def _check_quantity(item: ItemRecord, quantity: Quantity, there: Quantity) -> None:
    is_broken = not item.is_weighed and quantity % ONE
    if is_broken or not 0 < quantity <= there:
        raise WriteOffNotPossible(item.name, quantity, there, item.base_unit)


def _lines(book: StockBook, parts: Iterable[_Part]) -> Iterator[StockLine]:
    for part in parts:
        cost = book.take_out(part.item_id, part.quantity)
        yield StockLine(part.item_id, Quantity(-part.quantity), Rupiah(-cost))


def _changes(parts: Iterable[_Part]) -> Iterator[BatchChange]:
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
