"""Take goods in that their owner leaves to be sold (terima titipan)."""

from collections.abc import Sequence

from coop.consignment.checked_goods import checked_goods
from coop.consignment.consignment_rows import document_row, goods_rows
from coop.consignment.consignors import active_consignor
from coop.consignment.numbering import consignment_number, next_consignment_number
from coop.consignment.refusals import consignment_text
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import ConsignedGoodsReceived, ConsignedLine
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from db.session import Session
from values.consignment import ConsignmentAct
from values.identity import ConsignorId
from values.stamp import Stamp


@use_case
def receive_consigned(
    session: Session,
    stamp: Stamp,
    *,
    consignor_id: ConsignorId,
    lines: Sequence[ConsignedLine],
    note: str = "",
    settings: ShopSettings,
) -> str:
    """Put goods of an owner on the shelf, at no value of the shop's; return the number.

    Raises:
        ConsignorUnknown: there is no such owner.
        ConsignmentTextTooLong: of the note.
        DayClosed: the books of today are closed.
        Refusal: what `checked_goods` refuses.
    """
    check_day_open(session, stamp.business_date)
    active_consignor(session, consignor_id)
    goods = checked_goods(session, consignor_id, stamp.business_date, lines)
    fact = ConsignedGoodsReceived(
        consignor_id=consignor_id,
        register=settings.register,
        number=next_consignment_number(session, settings.register, stamp.business_date),
        lines=tuple(ConsignedLine(item.item_id, quantity) for item, quantity in goods),
        note=consignment_text(note),
    )
    record(session, stamp, fact)
    return consignment_number(fact.register, stamp.business_date, fact.number)


@applies(ConsignedGoodsReceived)
def _rows(stamp: Stamp, fact: ConsignedGoodsReceived) -> Rows:
    yield document_row(stamp, ConsignmentAct.RECEIPT, fact)
    yield from goods_rows(stamp, fact.lines, 1)
