"""End an order: cancel one of which nothing came, or close one whose rest is not delivered."""

from coop.buying.buying_texts import checked_reason
from coop.buying.order_standing import OrderHead, order_standing
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.ordering import OrderEnded
from db.session import Session
from db.tables import SupplierOrderEnd
from values.identity import FactId
from values.ordering import OrderEnd, OrderState
from values.stamp import Stamp

_ENDS_WHAT = {
    OrderEnd.CANCELLED: OrderState.OPEN,
    OrderEnd.REST_DROPPED: OrderState.PARTLY,
}


class OrderGone(Refusal):
    """There is no such order."""


class OrderNotEndable(Refusal):
    """The order does not stand as whoever ends it believes."""

    number: str
    state: OrderState


@use_case
def end_order(
    session: Session, stamp: Stamp, *, order_id: FactId, end: OrderEnd, reason: str
) -> str:
    """End an order, and return its number.

    Raises:
        BuyingReasonMissing, BuyingTextTooLong: of the reason.
        OrderGone: there is no such order.
        OrderNotEndable: it has ended or come whole; to be cancelled, something has come of it; to
            be closed with its rest, nothing has.
    """
    why = checked_reason(reason)
    order = _checked(order_standing(session, order_id), end)
    record(session, stamp, OrderEnded(order_id=order_id, end=end, reason=why))
    return order.number


def _checked(order: OrderHead | None, end: OrderEnd) -> OrderHead:
    if order is None:
        raise OrderGone
    if order.state is not _ENDS_WHAT[end]:
        raise OrderNotEndable(order.number, order.state)
    return order


@applies(OrderEnded)
def _rows(stamp: Stamp, fact: OrderEnded) -> Rows:
    yield SupplierOrderEnd(
        fact_id=stamp.fact_id,
        order_id=fact.order_id,
        how=fact.end,
        reason=fact.reason,
        business_date=stamp.business_date,
    )
