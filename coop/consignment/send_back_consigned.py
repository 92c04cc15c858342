"""Give back to an owner what was not sold (kembalikan titipan)."""

from collections.abc import Sequence

from coop.consignment.checked_goods import check_there, checked_goods
from coop.consignment.consignment_rows import document_row, goods_rows
from coop.consignment.consignors import consignor
from coop.consignment.numbering import consignment_number, next_consignment_number
from coop.consignment.refusals import consignment_text
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import ConsignedGoodsSentBack, ConsignedLine
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from db.session import Session
from values.consignment import ConsignmentAct
from values.identity import ConsignorId
from values.stamp import Stamp


@use_case
def send_back_consigned(
    session: Session,
    stamp: Stamp,
    *,
    consignor_id: ConsignorId,
    lines: Sequence[ConsignedLine],
    note: str = "",
    settings: ShopSettings,
) -> str:
    """Take goods of an owner off the shelf; return the number.

    Raises:
        ConsignorUnknown: there is no such owner.
        ConsignedGoodsNotThere: the book has less.
        ConsignmentTextTooLong: of the note.
        DayClosed: the books of today are closed.
        Refusal: what `checked_goods` refuses.
    """
    check_day_open(session, stamp.business_date)
    consignor(session, consignor_id)
    goods = checked_goods(session, consignor_id, stamp.business_date, lines)
    check_there(goods)
    fact = ConsignedGoodsSentBack(
        consignor_id=consignor_id,
        register=settings.register,
        number=next_consignment_number(session, settings.register, stamp.business_date),
        lines=tuple(ConsignedLine(item.item_id, quantity) for item, quantity in goods),
        note=consignment_text(note),
    )
    record(session, stamp, fact)
    return consignment_number(fact.register, stamp.business_date, fact.number)


@applies(ConsignedGoodsSentBack)
def _rows(stamp: Stamp, fact: ConsignedGoodsSentBack) -> Rows:
    yield document_row(stamp, ConsignmentAct.SENT_BACK, fact)
    yield from goods_rows(stamp, fact.lines, -1)
