"""What of orders is still to come (masih ditunggu), and what is awaited again of what went back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from coop.buying.order_goods import AwaitedLine
from coop.buying.order_standing import CAME
from coop.facts.buying import GoodsForOrder
from coop.goods.item_listing import kept_items
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, SupplierId
from values.quantity import NOTHING, Quantity

_OPEN = f"""SELECT l.fact_id, l.line, l.item_id, max(0, l.quantity * l.ratio / 1000 - {CAME})
    FROM supplier_order_line AS l WHERE l.fact_id = ? ORDER BY l.line"""  # noqa: S608  Ours.
_WAITING = f"""SELECT o.fact_id FROM supplier_order AS o WHERE o.supplier_id = ?
    AND NOT EXISTS (SELECT 1 FROM supplier_order_end AS e WHERE e.order_id = o.fact_id)
    AND EXISTS (SELECT 1 FROM supplier_order_line AS l
        WHERE l.fact_id = o.fact_id AND l.quantity * l.ratio / 1000 > {CAME})
    ORDER BY o.business_date, o.recorded_at, o.fact_id"""  # noqa: S608  Ours.
# What a line of a receipt brought, less what went back of it before; the newest order first.
_BROUGHT = """SELECT b.order_id, b.order_line, sum(b.quantity) FROM (
        SELECT g.order_id, g.order_line, g.quantity FROM supplier_order_goods AS g
            WHERE g.fact_id = :receipt_id AND g.line = :line
        UNION ALL SELECT g.order_id, g.order_line, g.quantity
            FROM goods_sent_back_line AS s
            JOIN supplier_order_goods AS g ON g.fact_id = s.fact_id AND g.line = s.line
            WHERE s.receipt_id = :receipt_id AND s.receipt_line = :line AND NOT EXISTS (
                SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = s.fact_id)) AS b
    LEFT JOIN supplier_order AS o ON o.fact_id = b.order_id
    GROUP BY b.order_id, b.order_line
    ORDER BY o.business_date DESC, o.recorded_at DESC, b.order_id DESC, b.order_line DESC"""


class Returning(NamedTuple):
    """Goods on one line of a slip, for which others are to come."""

    line: int
    """Of the slip, from 1."""
    receipt_id: FactId
    receipt_line: int
    base: Quantity


def awaited_lines(session: Session, orders: Iterable[FactId]) -> list[AwaitedLine]:
    """Read the lines of orders, in the order in which these are named.

    Goods whose record was merged into another one are awaited under that.
    """
    connection = driver_connection(session)
    rows = [row for of in orders for row in connection.execute(_OPEN, (of.bytes,)).fetchall()]
    items = {ItemId(UUID(bytes=item_id)) for _, _, item_id, _ in rows}
    kept = kept_items(session, items)
    return [_awaited(row, kept) for row in rows]


def waiting_orders(session: Session, supplier_id: SupplierId) -> list[FactId]:
    """List the orders of which a supplier has something to bring, the oldest one first."""
    rows = driver_connection(session).execute(_WAITING, (supplier_id.bytes,))
    return [FactId(UUID(bytes=order_id)) for (order_id,) in rows]


def orders_opened_again(session: Session, goods: Sequence[Returning]) -> Iterator[GoodsForOrder]:
    """Say which orders wait for others in the stead of `goods`: those that got them last first."""
    taken: defaultdict[tuple[FactId, int, bytes, int], int] = defaultdict(int)
    for of in goods:
        asked = {"receipt_id": of.receipt_id.bytes, "line": of.receipt_line}
        left = of.base
        for order_id, order_line, brought in driver_connection(session).execute(_BROUGHT, asked):
            key = (of.receipt_id, of.receipt_line, order_id, order_line)
            part = Quantity(max(NOTHING, min(left, brought - taken[key])))
            if part:
                yield GoodsForOrder(of.line, FactId(UUID(bytes=order_id)), order_line, part)
            taken[key] += part
            left = Quantity(left - part)


def _awaited(row: tuple[bytes, int, bytes, int], kept: dict[ItemId, ItemId]) -> AwaitedLine:
    order_id, line, item, left = row
    item_id = ItemId(UUID(bytes=item))
    return AwaitedLine(
        FactId(UUID(bytes=order_id)), line, kept.get(item_id, item_id), Quantity(left)
    )
