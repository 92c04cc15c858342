"""A receipt of goods that is prefilled with what is still open of an order."""

from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.goods.kept_packs import NO_PACK
from coop.ordering.order_book import LineOrdered, OrderBook, order_book
from db.session import Session
from values.identity import FactId
from values.quantity import ONE, Quantity

BASE_PACK = 1
"""The number of the pack that is the base unit itself."""


def receipt_of_order(session: Session, order_id: FactId, draft_id: FactId) -> ReceiptDraft:
    """Begin a receipt with the lines that are still open, at the prices that were agreed.

    Raises:
        OrderNotWaiting: there is no such order, or nothing is open of it.
    """
    book = order_book(session, order_id)
    if book is None:
        raise OrderNotWaiting(OrderFault.UNKNOWN)
    if not book.head.state.is_waiting:
        fault = OrderFault(book.head.state)
        raise OrderNotWaiting(fault, book.head.number, book.head.supplier_name)
    return ReceiptDraft(
        draft_id=draft_id,
        supplier_id=book.head.supplier_id,
        lines=open_lines(book),
        orders=(order_id,),
    )


def open_lines(book: OrderBook) -> tuple[DraftLine, ...]:
    """Return what is still open of an order as the lines of a nota."""
    return tuple(_open_line(line) for line in book.lines if line.base_open)


def _open_line(line: LineOrdered) -> DraftLine:
    quantity, rest = divmod(line.base_open * ONE, line.ratio)
    is_whole = not rest and (line.is_weighed or not quantity % ONE)
    if is_whole and line.pack != NO_PACK:
        return DraftLine(
            item_id=line.item_id,
            pack=line.pack,
            name=line.name,
            unit=line.unit,
            base_unit=line.base_unit,
            ratio=line.ratio,
            is_weighed=line.is_weighed,
            quantity=Quantity(quantity),
            price=line.price,
        )
    # A part of a pack is open: nobody agreed on a price for the pieces of it.
    return DraftLine(
        item_id=line.item_id,
        pack=BASE_PACK,
        name=line.name,
        unit=line.base_unit,
        base_unit=line.base_unit,
        is_weighed=line.is_weighed,
        quantity=line.base_open,
    )
