"""Lines of a cart whose item was merged meanwhile: they go on under the record that stays."""

from msgspec.structs import replace

from coop.goods.item_listing import kept_items
from coop.selling.cart import Cart, CartLine
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId

_PACK = """SELECT p.number FROM item_pack AS p
    JOIN item AS i ON i.item_id = p.item_id AND i.revision = p.revision AND i.fact_id = p.fact_id
    WHERE p.item_id = ? AND p.ratio = ? AND p.is_sold ORDER BY p.unit <> ?, p.number LIMIT 1"""


def with_kept_items(session: Session, cart: Cart) -> Cart:
    """Let lines of merged records name the one that stays, in its pack of the same size.

    A cart may have been put aside, or lie in the window, while the two became one.
    """
    kept = kept_items(session, [line.item_id for line in cart.lines])
    if not kept:
        return cart
    return replace(cart, lines=tuple(_line(session, line, kept) for line in cart.lines))


def _line(session: Session, line: CartLine, kept: dict[ItemId, ItemId]) -> CartLine:
    kept_id = kept.get(line.item_id)
    if kept_id is None:
        return line
    asked = (kept_id.bytes, line.ratio, line.unit)
    row = driver_connection(session).execute(_PACK, asked).fetchone()
    if row is None:
        return line  # Which is then not on sale, and says so.
    was = (line.item_id, line.pack)
    return replace(line, item_id=kept_id, pack=row[0], instead_of=was)
