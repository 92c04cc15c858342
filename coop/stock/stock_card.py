"""An item's stock card (kartu stok): each movement, its document, and the balance after it."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, func, select, tuple_

from coop.facts.buying import BuyingReversed, GoodsReceived, GoodsSentBack
from coop.facts.consignment import (
    ConsignedGoodsReceived,
    ConsignedGoodsSentBack,
    ConsignmentReversed,
)
from coop.facts.merging import ItemsMerged
from coop.facts.repacking import GoodsRepacked, RepackReversed
from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided
from coop.facts.stock import OpeningStockRecorded, StockAdjusted
from coop.stock.places import KnownPlace, known_places, place_named
from db.session import Session
from db.tables import (
    BuyingDocument,
    ConsignmentDocument,
    LoggedFact,
    RepackDocument,
    Sale,
    SaleReversal,
    StockAdjustment,
    StockLevel,
    StockMovement,
)
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, PlaceId
from values.money import ZERO, Rupiah
from values.places import SHOP
from values.quantity import NOTHING, Quantity


class MovementKind(StrEnum):
    """What moved the stock."""

    OPENING = "opening"
    SALE = "sale"
    VOID = "void"
    RETURN = "return"
    ADJUSTMENT = "adjustment"
    RECEIVED = "received"
    SENT_BACK = "sent_back"
    BUYING_REVERSED = "buying_reversed"
    REPACKED = "repacked"
    REPACK_REVERSED = "repack_reversed"
    CONSIGNED = "consigned"
    CONSIGNED_BACK = "consigned_back"
    CONSIGNMENT_REVERSED = "consignment_reversed"
    MOVED = "moved"
    """Carried from one place to another; only `card_with_transfers` has such lines."""
    MERGED = "merged"


_KINDS = {
    OpeningStockRecorded.KIND: MovementKind.OPENING,
    SaleRecorded.KIND: MovementKind.SALE,
    SaleVoided.KIND: MovementKind.VOID,
    GoodsReturned.KIND: MovementKind.RETURN,
    StockAdjusted.KIND: MovementKind.ADJUSTMENT,
    GoodsReceived.KIND: MovementKind.RECEIVED,
    GoodsSentBack.KIND: MovementKind.SENT_BACK,
    BuyingReversed.KIND: MovementKind.BUYING_REVERSED,
    GoodsRepacked.KIND: MovementKind.REPACKED,
    RepackReversed.KIND: MovementKind.REPACK_REVERSED,
    ConsignedGoodsReceived.KIND: MovementKind.CONSIGNED,
    ConsignedGoodsSentBack.KIND: MovementKind.CONSIGNED_BACK,
    ConsignmentReversed.KIND: MovementKind.CONSIGNMENT_REVERSED,
    ItemsMerged.KIND: MovementKind.MERGED,
}


class Place(NamedTuple):
    """Where a page of the card ends, so that the next one can go on from there."""

    recorded_at: datetime
    fact_id: FactId
    line: int
    balance: Quantity
    """Before the movement at this place; so the next."""
    worth: Rupiah


class CardLine(NamedTuple):
    """One movement and the balance after it."""

    fact_id: FactId
    line: int
    kind: MovementKind
    business_date: date
    recorded_at: datetime
    register: str
    number: int
    """Of the sale, the return, the buying or the repack; 0 where the document has none."""
    numbered_on: date
    """The day of that number: later than the goods' own where they were entered late."""
    reason: AdjustmentReason | None
    note: str
    quantity: Quantity
    balance: Quantity
    value: Rupiah = ZERO
    """What the goods cost, with the sign of the quantity; 0 where nobody knows."""
    worth: Rupiah = ZERO
    """What was left had cost (nilai persediaan)."""
    carried: Quantity = NOTHING
    """What went from one place to another: nothing of the balance."""
    place: str = ""
    """Where goods lay that were corrected or written off; nothing where it was the shop."""


class CardPage(NamedTuple):
    """A part of the card, newest line first; `older` is None at its beginning."""

    lines: list[CardLine]
    older: Place | None


def stock_card(
    session: Session, item_id: ItemId, *, before: Place | None = None, limit: int = 200
) -> CardPage:
    """Read an item's last movements, or the last ones before a place reached earlier.

    The balance is reckoned back from what is left now, so that the first page costs the same after
    ten years as after ten days.
    """
    rows = session.execute(_movements(item_id, before).limit(limit + 1)).all()
    balance, worth = (before.balance, before.worth) if before else _on_hand(session, item_id)
    places = known_places(session)
    lines = []
    for row in rows[:limit]:
        lines.append(card_line(row, balance, worth, places))
        balance, worth = Quantity(balance - row.quantity), Rupiah(worth - row.value)
    if len(rows) <= limit:
        return CardPage(lines, None)
    last = lines[-1]
    return CardPage(lines, Place(last.recorded_at, last.fact_id, last.line, balance, worth))


def card_line(
    row: Row[Any], balance: Quantity, worth: Rupiah, places: Mapping[PlaceId, KnownPlace]
) -> CardLine:
    """Make a line of what `movement_columns` selected, with what was left after it."""
    is_elsewhere = row.place_id is not None and row.place_id != SHOP
    return CardLine(
        row.fact_id,
        row.line,
        _KINDS[row.kind],
        row.business_date,
        row.recorded_at,
        row.register or "",
        row.number or 0,
        row.numbered_on or row.business_date,
        row.reason,
        row.note or "",
        row.quantity,
        balance,
        row.value,
        worth,
        place=place_named(places, row.place_id).name if is_elsewhere else "",
    )


def _on_hand(session: Session, item_id: ItemId) -> tuple[Quantity, Rupiah]:
    level = select(StockLevel.quantity, StockLevel.value).where(StockLevel.item_id == item_id)
    row = session.execute(level).first()
    return (row.quantity, row.value) if row else (NOTHING, ZERO)


def movement_columns() -> Select[*tuple[Any, ...]]:
    """Select movements of stock, each with its document."""
    moved = StockMovement
    voided, original = SaleReversal.__table__.alias("voided"), Sale.__table__.alias("original")
    repack = RepackDocument.__table__.c
    titip = ConsignmentDocument.__table__.c
    numbered = (Sale.__table__.c, original.c, voided.c, BuyingDocument.__table__.c, repack, titip)
    numbered_on = func.coalesce(BuyingDocument.business_date, original.c.business_date)
    return (
        select(
            moved.fact_id,
            moved.line,
            LoggedFact.kind,
            moved.business_date,
            moved.recorded_at,
            func.coalesce(*(of.register for of in numbered)).label("register"),
            func.coalesce(*(of.number for of in numbered)).label("number"),
            numbered_on.label("numbered_on"),
            StockAdjustment.reason,
            StockAdjustment.place_id,
            func.coalesce(
                StockAdjustment.note,
                voided.c.reason,
                BuyingDocument.reason,
                func.nullif(repack.note, ""),
                repack.name,
                titip.note,
            ).label("note"),
            moved.quantity,
            moved.value,
        )
        .join(LoggedFact, LoggedFact.fact_id == moved.fact_id)
        .outerjoin(Sale, Sale.fact_id == moved.fact_id)
        .outerjoin(voided, voided.c.fact_id == moved.fact_id)
        .outerjoin(original, (original.c.fact_id == voided.c.sale_id) & (voided.c.is_void == 1))
        .outerjoin(BuyingDocument, BuyingDocument.fact_id == moved.fact_id)
        .outerjoin(RepackDocument, RepackDocument.fact_id == moved.fact_id)
        .outerjoin(ConsignmentDocument, ConsignmentDocument.fact_id == moved.fact_id)
        .outerjoin(StockAdjustment, StockAdjustment.fact_id == moved.fact_id)
    )


def _movements(item_id: ItemId, before: Place | None) -> Select[*tuple[Any, ...]]:
    moved = StockMovement
    newest_first = (moved.recorded_at.desc(), moved.fact_id.desc(), moved.line.desc())
    columns = movement_columns().where(moved.item_id == item_id).order_by(*newest_first)
    if before:
        place = tuple_(moved.recorded_at, moved.fact_id, moved.line)
        columns = columns.where(place < (before.recorded_at, before.fact_id, before.line))
    return columns
