"""What the screens of orders ask the books for, put together for what they show."""

from datetime import datetime
from typing import Any, NamedTuple

from coop.buying.keep_draft import kept_drafts
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.refusals import SupplierUnknown
from coop.buying.suppliers import supplier
from coop.ordering.keep_order_draft import drop_order_draft, keep_order_draft, kept_order_drafts
from coop.ordering.order_book import ListedOrder, OrderBook, order_list
from coop.ordering.order_draft import OrderDraft, OrderDraftLine
from coop.ordering.order_sheet import order_sheet
from coop.ordering.receipt_of_order import receipt_of_order
from coop.shop_settings import ShopSettings
from documents.order_sheet import order_message, order_sheet_pdf
from values.identity import FactId, new_uuid


class OrderEntry(NamedTuple):
    """A line of the list: an order, or one that is still being typed."""

    order_id: FactId
    supplier_name: str
    listed: ListedOrder | None = None
    draft: OrderDraft | None = None


def order_entries(session: Any) -> list[OrderEntry]:
    """List what is still being typed, then the orders, the last one first."""
    kept = [
        OrderEntry(draft.draft_id, _name(session, draft), draft=draft)
        for draft in kept_order_drafts(session)
    ]
    placed = order_list(session)
    return kept + [OrderEntry(of.head.order_id, of.head.supplier_name, of) for of in placed]


def orders_kept(
    session: Any, made: list[tuple[OrderDraft, str]], changed_at: datetime
) -> list[tuple[OrderDraft, str]]:
    """Keep orders that are to be looked through; one that waits already is not made twice."""
    waiting = {(of.supplier_id, of.lines): of for of in kept_order_drafts(session)}
    kept = []
    for draft, name in made:
        same = waiting.get((draft.supplier_id, draft.lines))
        if same is None:
            keep_order_draft(session, draft, changed_at)
        kept.append((same or draft, name))
    return kept


def throw_away(session: Any, draft_id: FactId) -> None:
    """Forget an order that is not placed after all."""
    drop_order_draft(session, draft_id)


def receipt_begun(session: Any, order_id: FactId) -> ReceiptDraft:
    """Go on with the nota that was begun for an order, or begin one with what is open.

    Raises:
        OrderNotWaiting: nothing is open of it.
    """
    for draft in kept_drafts(session):
        if order_id in draft.orders:
            return draft
    return receipt_of_order(session, order_id, FactId(new_uuid()))


def message_of(session: Any, order_id: FactId, settings: ShopSettings) -> str:
    """Write an order as a message; nothing where there is no such order."""
    sheet = order_sheet(session, order_id, settings)
    return order_message(sheet) if sheet else ""


def pdf_of(session: Any, order_id: FactId, settings: ShopSettings) -> bytes | None:
    """Write an order as a PDF."""
    sheet = order_sheet(session, order_id, settings)
    return order_sheet_pdf(sheet) if sheet else None


def draft_in_stead(book: OrderBook) -> OrderDraft:
    """Begin an order that is to stand in the stead of one."""
    return OrderDraft(
        draft_id=FactId(new_uuid()),
        supplier_id=book.head.supplier_id,
        wished_on=book.listed.wished_on,
        note=book.listed.note,
        replaces=book.head.order_id,
        lines=tuple(
            OrderDraftLine(
                item_id=line.item_id,
                pack=line.pack,
                name=line.name,
                unit=line.unit,
                base_unit=line.base_unit,
                ratio=line.ratio,
                is_weighed=line.is_weighed,
                quantity=line.quantity,
                price=line.price,
            )
            for line in book.lines
        ),
    )


def _name(session: Any, draft: OrderDraft) -> str:
    try:
        return supplier(session, draft.supplier_id).name
    except SupplierUnknown:
        return ""
