"""Take a whole sale back (batal): all its goods and all its money."""

from typing import NamedTuple

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.selling import SaleVoided, Tender
from coop.selling.paper import paper_of_void
from coop.selling.print_queue import enqueue_receipt
from coop.selling.sold import sale_sold, ways_back
from coop.selling.take_back import (
    CannotTakeBack,
    TakeBackFault,
    checked_reason,
    got_back,
    lines_back,
    rows_of_reversal,
    untouched,
)
from coop.selling.who_bought import stamp_for_buyer
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import SaleReversal
from values.identity import FactId
from values.money import Rupiah
from values.stamp import Stamp


class VoidDone(NamedTuple):
    """What the screen says once the void is on the disk."""

    number: str
    total: Rupiah
    refunds: tuple[Tender, ...]


@use_case
def void_sale(
    session: Session, stamp: Stamp, *, sale_id: FactId, reason: str, settings: ShopSettings
) -> VoidDone:
    """Void a sale; what is still owed for it is owed no more, the rest goes back.

    Raises:
        ReasonMissing: no reason is given.
        CannotTakeBack: it is unknown, already void, or goods of it have come back.
    """
    why = checked_reason(reason)
    sale = untouched(sale_sold(session, sale_id))
    if sale.reversals:
        raise CannotTakeBack(TakeBackFault.HAS_RETURNS)
    fact = SaleVoided(
        sale_id=sale_id,
        reason=why,
        lines=lines_back(session, [(line, line.quantity) for line in sale.lines]),
        refunds=ways_back(sale, sale.total),
        total=sale.total,
    )
    head = record(session, stamp, fact)
    back_to_buyer = got_back(session, stamp, sale, fact.refunds, settings.register)
    if back_to_buyer is not None:
        record(session, stamp_for_buyer(stamp), back_to_buyer)
    receipt = paper_of_void(stamp, fact, sale, head.link, settings)
    enqueue_receipt(session, receipt, stamp.fact_id, prints=settings.prints_receipts)
    return VoidDone(sale.number, fact.total, fact.refunds)


@applies(SaleVoided)
def _rows(stamp: Stamp, fact: SaleVoided) -> Rows:
    yield SaleReversal(
        fact_id=stamp.fact_id,
        sale_id=fact.sale_id,
        is_void=True,
        register="",
        number=0,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        reason=fact.reason,
        total=fact.total,
    )
    yield from rows_of_reversal(stamp, fact)
