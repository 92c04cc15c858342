"""How an order to a supplier stands (pesanan): what is open of it follows from what came for it.

`coop.ordering` writes these tables and builds on this folder; a receipt of goods, which names its
order, must know whether that one still waits.
"""

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from coop.buying.receipt_draft import ReceiptDraft
from coop.errors import Refusal
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, SupplierId
from values.instant import day_number, day_of_number
from values.ordering import OrderEnd, OrderState, state_of

_COUNTS = "NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = g.fact_id)"
_SUM = "SELECT coalesce(sum(g.quantity), 0) FROM supplier_order_goods AS g WHERE g.order_id"
# Two sums, each along the index: the list of orders adds up every line of five hundred.
CAME = f"""(({_SUM} = l.fact_id AND g.order_line = l.line AND {_COUNTS})
    + ({_SUM} = l.fact_id AND g.order_line = 0 AND g.item_id = l.item_id AND {_COUNTS}))"""
"""What came for line l of an order and was not taken back, in base units."""
HEAD_COLUMNS = f"""o.fact_id, o.register, o.business_date, o.number, o.supplier_id,
    coalesce(s.name, ''),
    (SELECT e.how FROM supplier_order_end AS e WHERE e.order_id = o.fact_id
        ORDER BY e.fact_id LIMIT 1),
    (SELECT count(*) FROM supplier_order_line AS l
        WHERE l.fact_id = o.fact_id AND l.quantity * l.ratio / 1000 > {CAME}),
    EXISTS (SELECT 1 FROM supplier_order_goods AS g
        WHERE g.order_id = o.fact_id AND {_COUNTS})"""  # noqa: S608
"""Of order o and supplier s; `order_head` reads them."""
_ONE = f"""SELECT {HEAD_COLUMNS} FROM supplier_order AS o
    LEFT JOIN supplier AS s ON s.supplier_id = o.supplier_id
    WHERE o.fact_id = ?"""  # noqa: S608  Ours.

_OF_RECEIPT = """SELECT g.order_id FROM supplier_order_goods AS g
    JOIN supplier_order AS o ON o.fact_id = g.order_id
    WHERE g.fact_id = ? GROUP BY g.order_id ORDER BY o.business_date, o.recorded_at, g.order_id"""


class OrderHead(NamedTuple):
    """Whose order it is, and how it stands."""

    order_id: FactId
    number: str
    ordered_on: date
    supplier_id: SupplierId
    supplier_name: str
    state: OrderState


class OrderFault(StrEnum):
    """Why goods cannot come in for an order."""

    UNKNOWN = "unknown"
    CANCELLED = "cancelled"
    REST_DROPPED = "rest_dropped"
    REPLACED = "replaced"
    DONE = "done"
    OTHER_SUPPLIER = "other_supplier"


class OrderNotWaiting(Refusal):
    """Goods cannot come in for this order, or not from this supplier."""

    fault: OrderFault
    number: str = ""
    supplier_name: str = ""
    """Of whom it was ordered."""


def order_number(register: str, day: date, number: int) -> str:
    """Write a number as orders bear it: `PO01-20261124-0002`."""
    return f"PO{register}-{day_number(day)}-{number:04d}"


def order_head(row: tuple[Any, ...]) -> OrderHead:
    """Read what `HEAD_COLUMNS` selected."""
    order, register, day, number, supplier, name, how, open_lines, has_come = row
    ordered_on = day_of_number(day)
    return OrderHead(
        FactId(UUID(bytes=order)),
        order_number(register, ordered_on, number),
        ordered_on,
        SupplierId(UUID(bytes=supplier)),
        name,
        state_of(OrderEnd(how) if how else None, open_lines, has_come=bool(has_come)),
    )


def order_standing(session: Session, order_id: FactId) -> OrderHead | None:
    """Read how one order stands; None if there is none of that id."""
    row = driver_connection(session).execute(_ONE, (order_id.bytes,)).fetchone()
    return None if row is None else order_head(row)


def orders_of_receipt(session: Session, receipt_id: FactId) -> list[FactId]:
    """Return the orders that the goods of a receipt came for, the oldest one first."""
    rows = driver_connection(session).execute(_OF_RECEIPT, (receipt_id.bytes,))
    return [FactId(UUID(bytes=order_id)) for (order_id,) in rows]


def check_orders(session: Session, draft: ReceiptDraft) -> None:
    """Refuse goods for an order that does not wait for them; those of no order are none of ours.

    Raises:
        OrderNotWaiting: it is not there, has ended, has come already, or is another supplier's.
    """
    for order_id in draft.orders:
        _check_order(draft, order_standing(session, order_id))


def _check_order(draft: ReceiptDraft, order: OrderHead | None) -> None:
    if order is None:
        raise OrderNotWaiting(OrderFault.UNKNOWN)
    if not order.state.is_waiting:
        raise OrderNotWaiting(OrderFault(order.state), order.number, order.supplier_name)
    if order.supplier_id != draft.supplier_id:
        raise OrderNotWaiting(OrderFault.OTHER_SUPPLIER, order.number, order.supplier_name)
