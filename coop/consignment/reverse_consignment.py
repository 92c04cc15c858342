"""Take a document about consigned goods back, with a reason (koreksi)."""

from typing import NamedTuple
from uuid import UUID

from coop.consignment.consignment_rows import document_row, goods_rows
from coop.consignment.numbering import consignment_number, next_consignment_number
from coop.consignment.refusals import (
    CannotReverseConsignment,
    ConsignedGoodsNotThere,
    ConsignmentReasonMissing,
    ConsignmentReversalFault,
    consignment_text,
)
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import ConsignedLine, ConsignmentReversed
from coop.goods.item_records import item_record
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import lying_in
from db.rows import driver_connection
from db.session import Session
from db.tables import ConsignmentDocument
from values.consignment import ConsignmentAct
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.places import SHOP
from values.quantity import Quantity
from values.stamp import Stamp

_IS_REVERSED = "SELECT 1 FROM consignment_document WHERE of_fact = ?"
_GOODS = "SELECT item_id, -quantity FROM consigned_goods WHERE fact_id = ? ORDER BY line"
# A settlement that goes further on some stream than the one that is taken back.
_HAS_FOLLOWED = """SELECT 1 FROM settled_stream AS later
    JOIN consignment_document AS d ON d.fact_id = later.fact_id
    JOIN settled_stream AS own ON own.stream_id = later.stream_id AND own.fact_id = :fact_id
    WHERE d.consignor_id = :consignor_id AND d.fact_id <> :fact_id AND later.seq > own.seq
        AND NOT EXISTS (SELECT 1 FROM consignment_document AS v WHERE v.of_fact = d.fact_id)"""


class ConsignmentTakenBack(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    money: Rupiah
    """What the owner gives back."""


@use_case
def reverse_consignment(
    session: Session, stamp: Stamp, *, fact_id: FactId, reason: str, settings: ShopSettings
) -> ConsignmentTakenBack:
    """Undo goods that came or went back, or a settlement: its sales are then open again.

    Raises:
        ConsignmentReasonMissing, ConsignmentTextTooLong: of the reason.
        CannotReverseConsignment: there is no such document, or a later settlement rests on it.
        ConsignedGoodsNotThere: goods that came have been sold.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    why = consignment_text(reason)
    if not why:
        raise ConsignmentReasonMissing
    document = _document(session, fact_id)
    goods = _goods(session, fact_id)
    for line in goods:
        _check_there(session, line)
    fact = ConsignmentReversed(
        consignor_id=document.consignor_id,
        register=settings.register,
        number=next_consignment_number(session, settings.register, stamp.business_date),
        of_fact=fact_id,
        reason=why,
        goods=goods,
        money=document.paid,
        way=document.way,
    )
    record(session, stamp, fact)
    number = consignment_number(fact.register, stamp.business_date, fact.number)
    return ConsignmentTakenBack(number, fact.money)


def _document(session: Session, fact_id: FactId) -> ConsignmentDocument:
    document = session.get(ConsignmentDocument, fact_id)
    if document is None:
        raise CannotReverseConsignment(ConsignmentReversalFault.UNKNOWN)
    if document.act is ConsignmentAct.REVERSAL:
        raise CannotReverseConsignment(ConsignmentReversalFault.IS_REVERSAL)
    connection = driver_connection(session)
    if connection.execute(_IS_REVERSED, (fact_id.bytes,)).fetchone():
        raise CannotReverseConsignment(ConsignmentReversalFault.ALREADY_REVERSED)
    asked = {"fact_id": fact_id.bytes, "consignor_id": document.consignor_id.bytes}
    if connection.execute(_HAS_FOLLOWED, asked).fetchone():
        raise CannotReverseConsignment(ConsignmentReversalFault.HAS_FOLLOWED)
    return document


def _goods(session: Session, fact_id: FactId) -> tuple[ConsignedLine, ...]:
    rows = driver_connection(session).execute(_GOODS, (fact_id.bytes,))
    return tuple(
        ConsignedLine(ItemId(UUID(bytes=item_id)), Quantity(quantity)) for item_id, quantity in rows
    )


def _check_there(session: Session, line: ConsignedLine) -> None:
    on_hand = lying_in(session, SHOP, line.item_id)
    if line.quantity < 0 and on_hand + line.quantity < 0:
        item = item_record(session, line.item_id)
        name, unit = (item.name, item.base_unit) if item else ("", "")
        raise ConsignedGoodsNotThere(name, on_hand, Quantity(-line.quantity), unit)


@applies(ConsignmentReversed)
def _rows(stamp: Stamp, fact: ConsignmentReversed) -> Rows:
    yield document_row(stamp, ConsignmentAct.REVERSAL, fact, Rupiah(-fact.money))
    yield from goods_rows(stamp, fact.goods, 1)
