"""Take goods of a sale back (retur), and pay back what was paid for them."""

from collections.abc import Mapping
from typing import NamedTuple

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.selling import GoodsReturned, Tender
from coop.selling.cart import QuantityFault, QuantityNotPossible
from coop.selling.numbering import next_return_number
from coop.selling.paper import paper_of_return
from coop.selling.print_queue import enqueue_receipt
from coop.selling.sold import LineSold, SaleSold, refund_for, sale_sold, ways_back
from coop.selling.take_back import (
    CannotTakeBack,
    MoreThanSold,
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
from values.quantity import ONE, Quantity, is_exact
from values.stamp import Stamp


class ReturnDone(NamedTuple):
    """What the screen says once the return is on the disk."""

    number: str
    total: Rupiah
    refunds: tuple[Tender, ...]


@use_case
def accept_return(
    session: Session,
    stamp: Stamp,
    *,
    sale_id: FactId,
    back: Mapping[int, Quantity],
    reason: str,
    settings: ShopSettings,
) -> ReturnDone:
    """Take goods back, `back` from the line's number to packs; never more than was sold.

    Raises:
        ReasonMissing: no reason is given.
        CannotTakeBack: the sale is unknown or void, or nothing is chosen.
        MoreThanSold: so much of a line was not sold, or has come back already.
        QuantityNotPossible: it is a part of what is sold whole.
    """
    why = checked_reason(reason)
    sale = untouched(sale_sold(session, sale_id))
    chosen = {line: quantity for line, quantity in back.items() if quantity}
    _check(sale, chosen)
    total = refund_for(sale, chosen, settings.cash_rounding)
    fact = GoodsReturned(
        sale_id=sale_id,
        register=settings.register,
        number=next_return_number(session, settings.register, stamp.business_date),
        reason=why,
        lines=lines_back(
            session, [(line, chosen[line.line]) for line in sale.lines if line.line in chosen]
        ),
        refunds=ways_back(sale, total),
        total=total,
    )
    head = record(session, stamp, fact)
    back_to_buyer = got_back(session, stamp, sale, fact.refunds, settings.register)
    if back_to_buyer is not None:
        record(session, stamp_for_buyer(stamp), back_to_buyer)
    receipt = paper_of_return(stamp, fact, sale, head.link, settings)
    enqueue_receipt(session, receipt, stamp.fact_id, prints=settings.prints_receipts)
    return ReturnDone(receipt.number, total, fact.refunds)


def _check(sale: SaleSold, chosen: Mapping[int, Quantity]) -> None:
    if not chosen:
        raise CannotTakeBack(TakeBackFault.NOTHING_CHOSEN)
    lines = {line.line: line for line in sale.lines}
    for number, quantity in chosen.items():
        line = lines[number]
        if not 0 < quantity <= line.returnable:
            raise MoreThanSold(line.name, line.returnable, quantity, line.unit)
        _check_part(line, quantity)


def _check_part(line: LineSold, quantity: Quantity) -> None:
    """Refuse half a packet of what was sold by the packet."""
    if quantity % ONE and line.quantity % ONE == 0 and not line.is_weighed:
        raise QuantityNotPossible(QuantityFault.NOT_WHOLE, line.unit)
    if not is_exact(quantity, line.ratio):
        raise QuantityNotPossible(QuantityFault.NOT_EXACT, line.unit)


@applies(GoodsReturned)
def _rows(stamp: Stamp, fact: GoodsReturned) -> Rows:
    yield SaleReversal(
        fact_id=stamp.fact_id,
        sale_id=fact.sale_id,
        is_void=False,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        reason=fact.reason,
        total=fact.total,
    )
    yield from rows_of_reversal(stamp, fact)
