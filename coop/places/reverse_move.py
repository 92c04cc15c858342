"""Take a transfer back, with a reason (koreksi): it stays, and its opposite follows."""

from datetime import date
from typing import Any
from uuid import UUID

from coop.fact_log import record, use_case
from coop.facts.places import GoodsMoved
from coop.goods.item_records import item_records
from coop.places.carried_goods import GoingLine, carried_goods
from coop.places.move_goods import MoveDone
from coop.places.numbering import move_number, next_move_number
from coop.places.refusals import (
    REASON_LETTERS_MAX,
    CannotReverseMove,
    MoveReasonMissing,
    MoveReversalFault,
    place_text,
)
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.places import known_places, place_named
from db.rows import driver_connection
from db.session import Session
from db.tables import GoodsTransfer
from values.identity import FactId, ItemId
from values.instant import day_of_number
from values.quantity import Quantity
from values.stamp import Stamp

_IS_REVERSED = "SELECT 1 FROM goods_transfer WHERE of_fact = ?"
_LINES = """SELECT item_id, pack, ratio, quantity, expires_on, code FROM goods_transfer_line
    WHERE fact_id = ? ORDER BY line"""


@use_case
def reverse_move(
    session: Session, stamp: Stamp, *, fact_id: FactId, reason: str, settings: ShopSettings
) -> MoveDone:
    """Carry back in the book what a transfer carried.

    Raises:
        MoveReasonMissing, PlaceTextTooLong: of the reason.
        CannotReverseMove: there is no such transfer, or it was taken back.
        GoodsNotInPlace: some of it has been sold or carried on.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    why = place_text(reason, REASON_LETTERS_MAX)
    if not why:
        raise MoveReasonMissing
    transfer = _transfer(session, fact_id)
    places = known_places(session)
    source, target = (
        place_named(places, place_id) for place_id in (transfer.to_place, transfer.from_place)
    )
    carried = carried_goods(
        session,
        _going_back(session, fact_id),
        (source, target),
        settings.oversell_policy,
        stamp.business_date,
    )
    fact = GoodsMoved(
        register=settings.register,
        number=next_move_number(session, settings.register, stamp.business_date),
        from_place=source.place_id,
        to_place=target.place_id,
        lines=carried.lines,
        reason=why,
        batches=carried.batches,
        of_fact=fact_id,
    )
    record(session, stamp, fact)
    number = move_number(fact.register, stamp.business_date, fact.number)
    return MoveDone(number, len(fact.lines), source.name, target.name)


def _transfer(session: Session, fact_id: FactId) -> GoodsTransfer:
    transfer = session.get(GoodsTransfer, fact_id)
    if transfer is None:
        raise CannotReverseMove(MoveReversalFault.UNKNOWN)
    if transfer.of_fact is not None:
        raise CannotReverseMove(MoveReversalFault.IS_REVERSAL)
    if driver_connection(session).execute(_IS_REVERSED, (fact_id.bytes,)).fetchone():
        raise CannotReverseMove(MoveReversalFault.ALREADY_REVERSED)
    return transfer


def _going_back(session: Session, fact_id: FactId) -> list[GoingLine]:
    rows = driver_connection(session).execute(_LINES, (fact_id.bytes,)).fetchall()
    items = item_records(session, [_item_id(row) for row in rows])
    return [
        GoingLine(
            items[_item_id(row)],
            row[1],
            Quantity(row[2]),
            Quantity(row[3]),
            _batch(row[4], row[5]),
        )
        for row in rows
    ]


def _item_id(row: tuple[Any, ...]) -> ItemId:
    return ItemId(UUID(bytes=row[0]))


def _batch(day: int | None, code: str) -> tuple[date, str] | None:
    return None if day is None else (day_of_number(day), code)
