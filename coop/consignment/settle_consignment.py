"""Pay an owner for what was sold of their goods (bayar titipan)."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from coop.consignment.consignment_rows import document_row
from coop.consignment.consignors import consignor
from coop.consignment.numbering import consignment_number, next_consignment_number
from coop.consignment.open_settlement import open_settlement
from coop.consignment.refusals import (
    REFERENCE_LETTERS_MAX,
    NothingToSettle,
    SettlementDayNotPossible,
    SettlementOutdated,
    consignment_text,
)
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import ConsignmentSettled
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import SettledGoods, SettledStream
from values.consignment import ConsignmentAct
from values.identity import ConsignorId
from values.money import Rupiah
from values.stamp import Stamp
from values.tender_method import MONEY, TenderMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """What somebody saw on the sheet, and how they pay it."""

    consignor_id: ConsignorId
    until: date
    seen: Rupiah
    """The sum on the sheet; another one by now is refused."""
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""


class SettlementPaid(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    name: str
    total: Rupiah


@use_case
def settle_consignment(
    session: Session, stamp: Stamp, *, settling: Settling, settings: ShopSettings
) -> SettlementPaid:
    """Pay what is owed through a day, all of it, and remember up to where.

    Raises:
        ConsignorUnknown: there is no such owner.
        SettlementDayNotPossible: the day is still to come.
        NothingToSettle: nothing is owed.
        SettlementOutdated: it is another sum than the one that was seen.
        ConsignmentTextTooLong: of the reference.
        DayClosed: the books of today are closed.
    """
    assert settling.way in MONEY, settling.way
    check_day_open(session, stamp.business_date)
    owner = consignor(session, settling.consignor_id)
    if settling.until > stamp.business_date:
        raise SettlementDayNotPossible(stamp.business_date)
    found = open_settlement(session, owner.consignor_id, settling.until)
    if found.total <= 0:
        raise NothingToSettle(found.total)
    if found.total != settling.seen:
        raise SettlementOutdated(settling.seen, found.total)
    fact = ConsignmentSettled(
        consignor_id=owner.consignor_id,
        register=settings.register,
        number=next_consignment_number(session, settings.register, stamp.business_date),
        until=settling.until,
        lines=found.lines,
        points=found.points,
        total=found.total,
        way=settling.way,
        reference=consignment_text(settling.reference, REFERENCE_LETTERS_MAX),
    )
    record(session, stamp, fact)
    number = consignment_number(fact.register, stamp.business_date, fact.number)
    return SettlementPaid(number, owner.name, fact.total)


@applies(ConsignmentSettled)
def _rows(stamp: Stamp, fact: ConsignmentSettled) -> Rows:
    yield document_row(stamp, ConsignmentAct.SETTLEMENT, fact, fact.total)
    for number, line in enumerate(fact.lines, start=1):
        yield SettledGoods(
            fact_id=stamp.fact_id,
            line=number,
            item_id=line.item_id,
            kind=line.share.kind,
            rate=line.share.rate,
            each=line.share.each,
            sold=line.sold,
            returned=line.returned,
            amount=line.amount,
            owed=line.owed,
        )
    for point in fact.points:
        yield SettledStream(fact_id=stamp.fact_id, stream_id=point.stream_id, seq=point.seq)
