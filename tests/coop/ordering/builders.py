"""Orders for tests: every argument that a test does not name has a sensible value."""

from datetime import date

import pytest
from msgspec.structs import replace

from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.reverse_buying import reverse_buying
from coop.fact_log import head_of
from coop.facts.goods import Pack
from coop.goods.price_list import packs_on_sale
from coop.ordering.end_order import end_order
from coop.ordering.order_book import OrderBook, order_book
from coop.ordering.order_draft import OrderDraft, OrderDraftLine
from coop.ordering.place_order import OrderDone, place_order
from coop.ordering.receipt_of_order import receipt_of_order
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_supplier, received
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import ONE, Quantity

PAK = Pack(number=2, unit="pak", ratio=Quantity(12_000))
"""Twelve pieces."""


def noodles(session: Session, name: str = "Mi goreng", *, stock: int = 0) -> ItemId:
    return an_item(session, name, stock=stock, packs=(PAK,), prices=(30_000,))


def an_order_line(
    session: Session, item_id: ItemId, packs: int = 1, *, pack: int = 2, price: int = 0
) -> OrderDraftLine:
    found = packs_on_sale(session, [(item_id, pack)], TODAY)[item_id, pack]
    return OrderDraftLine(
        item_id=item_id,
        pack=pack,
        name=found.name,
        unit=found.unit,
        base_unit=found.base_unit,
        ratio=found.ratio,
        is_weighed=found.is_weighed,
        quantity=Quantity(packs * ONE),
        price=Rupiah(price),
    )


def an_order(supplier_id: SupplierId | None, *lines: OrderDraftLine, **said: object) -> OrderDraft:
    draft = OrderDraft(draft_id=FactId(new_uuid()), supplier_id=supplier_id, lines=lines)
    return replace(draft, **said)


def placed(session: Session, draft: OrderDraft, *, day: date = TODAY) -> OrderDone:
    stamp = a_stamp(draft.draft_id, business_date=day)
    done = place_order(session, stamp, draft=draft, settings=SHOP)
    assert done is not None
    return done


def ended(session: Session, order_id: FactId, end: OrderEnd, reason: str = "Toko tutup") -> None:
    end_order(session, a_stamp(), order_id=order_id, end=end, reason=reason)


def what_came(session: Session, order_id: FactId, *packs: int, price: int = 24_000) -> ReceiptDraft:
    """Take the nota of an order on which so many packs of its lines came, 0 of those that did not.

    Without a number, everything that is open has come.
    """
    draft = receipt_of_order(session, order_id, FactId(new_uuid()))
    counts = packs or [line.quantity // ONE for line in draft.lines]
    lines = tuple(
        replace(line, quantity=Quantity(count * ONE), price=line.price or Rupiah(price))
        for line, count in zip(draft.lines, counts, strict=True)
        if count
    )
    return replace(draft, lines=lines)


def book_of(session: Session, order_id: FactId) -> OrderBook:
    book = order_book(session, order_id)
    assert book is not None
    return book


def state_of_order(session: Session, order_id: FactId) -> OrderState:
    return book_of(session, order_id).head.state


def an_open_order(session: Session, *packs: int, price: int = 0) -> tuple[FactId, list[ItemId]]:
    """Order so many packs of as many items."""
    items = [noodles(session, f"Mi rasa {number}") for number in range(1, len(packs) + 1)]
    lines = [
        an_order_line(session, item_id, count, price=price)
        for item_id, count in zip(items, packs, strict=True)
    ]
    supplier_id = a_supplier(session, f"Toko {new_uuid()}")
    return placed(session, an_order(supplier_id, *lines)).order_id, items


def taken_back(session: Session, document_id: FactId) -> None:
    reverse_buying(
        session,
        a_stamp(),
        document_id=document_id,
        reason="Salah ketik",
        settings=SHOP,
    )


def open_packs(session: Session, order_id: FactId) -> list[int]:
    return [line.base_open // line.ratio for line in book_of(session, order_id).lines]


def fault_of(session: Session, draft: ReceiptDraft) -> OrderFault:
    """Return why goods do not come in for an order, having seen that nothing was written."""
    before = head_of(session, TILL_1)
    with pytest.raises(OrderNotWaiting) as refusal:
        received(session, draft)
    assert head_of(session, TILL_1) == before
    return refusal.value.fault
