"""Keeping carts on the disk while they are no sale yet: a power cut costs no line."""

from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from coop.fact_log import is_logged
from coop.selling.cart import Cart
from db.rows import driver_connection
from db.session import Session
from db.tables import Cart as CartRow
from values.identity import CartId, FactId

_DROP = "DELETE FROM cart WHERE cart_id = ?"


class KeptCart(NamedTuple):
    """A cart on the disk."""

    cart: Cart
    is_held: bool
    changed_at: datetime


def keep_cart(session: Session, cart: Cart, changed_at: datetime, *, is_held: bool = False) -> None:
    """Put the cart as it is now in place of what was kept of it; an empty one leaves nothing.

    A cart that was paid is not kept again, however late the window's request comes.
    """
    if not cart.lines:
        drop_cart(session, cart.cart_id)
        return
    if is_logged(session, FactId(cart.cart_id)):
        return
    row = {
        "cart_id": cart.cart_id,
        "is_held": is_held,
        "changed_at": changed_at,
        "member_id": cart.member_id,
        "due": cart.due,
        "body": msgspec.json.encode(cart),
    }
    statement = insert(CartRow).values(row)
    news = {name: statement.excluded[name] for name in row if name != "cart_id"}
    session.execute(statement.on_conflict_do_update(index_elements=["cart_id"], set_=news))


def drop_cart(session: Session, cart_id: CartId) -> None:
    """Forget a cart: it was paid, or emptied on purpose."""
    driver_connection(session).execute(_DROP, (cart_id.bytes,))


def kept_carts(session: Session) -> list[KeptCart]:
    """List the carts on the disk, the one changed last first."""
    columns = select(CartRow.body, CartRow.is_held, CartRow.changed_at)
    rows = session.execute(columns.order_by(CartRow.changed_at.desc()))
    return [
        KeptCart(msgspec.json.decode(body, type=Cart), is_held, changed_at)
        for body, is_held, changed_at in rows
    ]
