"""What a test at the till wants to see."""

from datetime import date

import pytest
from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import envelopes_after, head_of
from coop.facts import read_fact
from coop.selling.cart import Cart
from coop.selling.sales_list import sales_list
from coop.selling.tendering import Payment
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import Sale, StockLevel
from tests.builders import (
    SHOP,
    TILL_1,
    TODAY,
    a_sale,
)
from values.identity import ItemId
from values.period import one_day
from values.sealer import NoSealer


def last_fact(session: Session) -> object:
    *_, envelope = envelopes_after(session, TILL_1, 0)
    return read_fact(envelope, NoSealer())


def on_hand(session: Session, item_id: ItemId) -> int:
    level = select(StockLevel.quantity).where(StockLevel.item_id == item_id)
    return session.scalar(level) or 0


def refusal_of(
    session: Session, cart: Cart, *payments: Payment, settings: ShopSettings = SHOP
) -> Refusal:
    """Return why a cart is not sold, having seen that nothing was written."""
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        a_sale(session, cart, *payments, settings=settings)
    assert head_of(session, TILL_1) == before
    assert session.scalars(select(Sale)).all() == []
    return refusal.value


def numbers(session: Session, day: date = TODAY) -> list[str]:
    return [row.number for row in reversed(sales_list(session, one_day(day)).rows)]
