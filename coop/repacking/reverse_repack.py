"""Take a repack back, with a reason (koreksi): it stays, and its opposite follows.

What had come out goes, at what it had cost; what had gone in comes back at exactly that, and with
what had been written off. Where some of it has been sold in the meantime, the shop's rule about
missing stock holds, and it goes at its average.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from coop.batches.at_repack import batches_at_reversal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.repacking import RepackedLine, RepackReversed
from coop.facts.stock import BatchChange
from coop.goods.item_records import item_records
from coop.repacking.cost_flow import shares_by
from coop.repacking.numbering import next_repack_number, repack_number
from coop.repacking.refusals import (
    CannotReverseRepack,
    RepackReasonMissing,
    RepackReversalFault,
    repack_text,
)
from coop.repacking.repack_rows import document_row, goods_rows, repacked_batch_rows
from coop.repacking.taking_out import taken_out
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.valuation import StockBook
from db.rows import driver_connection
from db.session import Session
from db.tables import RepackDocument
from values.identity import FactId, ItemId
from values.instant import day_of_number
from values.money import Rupiah
from values.quantity import Quantity
from values.repacking import RecipeSide, RepackAct
from values.stamp import Stamp

_IS_REVERSED = "SELECT 1 FROM repack_document WHERE of_fact = ?"
_GOODS = "SELECT item_id, quantity, cost FROM repacked_goods WHERE fact_id = ? AND side = ?"
_BATCHES = """SELECT item_id, expires_on, code, quantity, set_aside, line FROM repacked_batch
    WHERE fact_id = ? ORDER BY line, expires_on, code"""
_LOST = "SELECT coalesce(sum(lost), 0) FROM repack_shrinkage WHERE fact_id = ?"


class RepackTakenBack(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    name: str


class _Moved(NamedTuple):
    item_id: ItemId
    quantity: Quantity
    cost: Rupiah


@use_case
def reverse_repack(
    session: Session, stamp: Stamp, *, fact_id: FactId, reason: str, settings: ShopSettings
) -> RepackTakenBack:
    """Undo what a repack did to the stock.

    Raises:
        RepackReasonMissing, RepackTextTooLong: of the reason.
        CannotReverseRepack: there is no such repack, or it was taken back.
        RepackGoodsNotThere: what came out is gone, and the shop forbids that.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    why = repack_text(reason)
    if not why:
        raise RepackReasonMissing
    document = _document(session, fact_id)
    products = _moved(session, fact_id, RecipeSide.PRODUCT)
    sources = _moved(session, fact_id, RecipeSide.SOURCE)
    (restored,) = driver_connection(session).execute(_LOST, (fact_id.bytes,)).fetchone()
    items = item_records(session, [line.item_id for line in products])
    book, policy = StockBook(session), settings.oversell_policy
    taken = tuple(
        taken_out(book, items[line.item_id], line.quantity, policy, line.cost) for line in products
    )
    cost = Rupiah(sum(line.cost for line in taken) + restored)
    fact = RepackReversed(
        register=settings.register,
        number=next_repack_number(session, settings.register, stamp.business_date),
        of_fact=fact_id,
        reason=why,
        taken=taken,
        returned=_returned(book, sources, cost),
        restored=Rupiah(restored),
        batches=_undone(session, stamp, fact_id, sources),
    )
    record(session, stamp, fact)
    number = repack_number(fact.register, stamp.business_date, fact.number)
    return RepackTakenBack(number, document.name)


def _document(session: Session, fact_id: FactId) -> RepackDocument:
    document = session.get(RepackDocument, fact_id)
    if document is None:
        raise CannotReverseRepack(RepackReversalFault.UNKNOWN)
    if document.act is RepackAct.REVERSAL:
        raise CannotReverseRepack(RepackReversalFault.IS_REVERSAL)
    if driver_connection(session).execute(_IS_REVERSED, (fact_id.bytes,)).fetchone():
        raise CannotReverseRepack(RepackReversalFault.ALREADY_REVERSED)
    return document


def _moved(session: Session, fact_id: FactId, side: RecipeSide) -> list[_Moved]:
    asked = (fact_id.bytes, str(side))
    rows = driver_connection(session).execute(f"{_GOODS} ORDER BY line", asked)
    return [_read(row) for row in rows]


def _undone(
    session: Session, stamp: Stamp, fact_id: FactId, sources: Sequence[_Moved]
) -> tuple[BatchChange, ...]:
    came_back = [line.item_id for line in sources]
    return batches_at_reversal(session, stamp.business_date, came_back, _batches(session, fact_id))


def _batches(session: Session, fact_id: FactId) -> list[BatchChange]:
    rows = driver_connection(session).execute(_BATCHES, (fact_id.bytes,))
    return [
        BatchChange(
            ItemId(UUID(bytes=item_id)),
            day_of_number(day),
            code,
            Quantity(quantity),
            Quantity(aside),
            line,
        )
        for item_id, day, code, quantity, aside, line in rows
    ]


def _read(row: tuple[Any, ...]) -> _Moved:
    item_id, quantity, cost = row
    return _Moved(ItemId(UUID(bytes=item_id)), Quantity(quantity), Rupiah(cost))


def _returned(book: StockBook, sources: Sequence[_Moved], cost: Rupiah) -> tuple[RepackedLine, ...]:
    shares = shares_by(cost, [of.cost for of in sources], [of.quantity for of in sources])
    return tuple(_came_back(book, of, share) for of, share in zip(sources, shares, strict=True))


def _came_back(book: StockBook, of: _Moved, share: Rupiah) -> RepackedLine:
    kept = book.take_in(of.item_id, of.quantity, share)
    return RepackedLine(of.item_id, of.quantity, share, Rupiah(share - kept))


@applies(RepackReversed)
def _rows(stamp: Stamp, fact: RepackReversed) -> Rows:
    yield document_row(stamp, RepackAct.REVERSAL, fact, note=fact.reason)
    yield from goods_rows(stamp, sources=fact.returned, products=fact.taken, is_reversed=True)
    yield from repacked_batch_rows(stamp, fact.batches)
