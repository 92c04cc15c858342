"""Orders as they stand: the list, and one of them whole with what came for it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.buying.numbering import buying_number
from coop.buying.order_standing import (
    CAME,
    HEAD_COLUMNS,
    OrderHead,
    order_head,
    order_number,
)
from coop.goods.kept_packs import PackNamed, kept_packs
from coop.ordering.invoiced_goods import InvoicedGoods, invoiced_goods
from coop.ordering.price_gap import PriceGap, price_gap
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId
from values.instant import day_of_number
from values.money import Rupiah
from values.ordering import OrderState
from values.quantity import NOTHING, Quantity, in_base_units

ORDERS_MAX = 500
"""The newest: a shop places a few a week."""
_COLUMNS = f"""SELECT {HEAD_COLUMNS}, o.wished_on, o.note,
        (SELECT count(*) FROM supplier_order_line AS l WHERE l.fact_id = o.fact_id),
        (SELECT coalesce(sum((l.quantity * l.price + 500) / 1000), 0)
            FROM supplier_order_line AS l WHERE l.fact_id = o.fact_id)
    FROM supplier_order AS o
    LEFT JOIN supplier AS s ON s.supplier_id = o.supplier_id """  # noqa: S608  Ours.
_NEWEST = "o.business_date DESC, o.recorded_at DESC, o.fact_id DESC"
_LIST = f"{_COLUMNS} ORDER BY {_NEWEST} LIMIT {ORDERS_MAX}"
_ONE = f"{_COLUMNS} WHERE o.fact_id = ?"
_END = """SELECT e.reason, e.business_date, n.register, n.business_date, n.number
    FROM supplier_order_end AS e LEFT JOIN supplier_order AS n ON n.fact_id = e.fact_id
    WHERE e.order_id = ? ORDER BY e.fact_id LIMIT 1"""
_LINES = f"""SELECT l.line, l.item_id, l.pack, coalesce(i.name, ''), coalesce(p.unit, ''),
        coalesce(i.base_unit, ''), coalesce(i.is_weighed, 0), l.ratio, l.quantity, l.price, {CAME}
    FROM supplier_order_line AS l LEFT JOIN item AS i ON i.item_id = l.item_id
    LEFT JOIN item_pack AS p ON p.item_id = l.item_id AND p.number = l.pack
    WHERE l.fact_id = ? ORDER BY l.line"""  # noqa: S608  Ours.
_RECEIPTS = """SELECT DISTINCT r.fact_id, d.register, d.business_date, d.number, r.received_on,
        r.nota, r.total, EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = r.fact_id)
    FROM supplier_order_goods AS g JOIN goods_receipt AS r ON r.fact_id = g.fact_id
    JOIN buying_document AS d ON d.fact_id = r.fact_id
    WHERE g.order_id = ? ORDER BY r.received_on, d.recorded_at, r.fact_id"""


class ListedOrder(NamedTuple):
    """An order as the list shows it."""

    head: OrderHead
    wished_on: date | None
    note: str
    lines: int
    total: Rupiah
    """By the prices that were agreed; 0 where none was."""


class LineOrdered(NamedTuple):
    """One item of an order, with the names that the list of goods has now.

    While the order waits, what was merged into another record stands there under that one.
    """

    line: int
    """From 1."""
    item_id: ItemId
    pack: int
    """`NO_PACK` where the record that stays has none of that size."""
    name: str
    unit: str
    base_unit: str
    is_weighed: bool
    ratio: Quantity
    quantity: Quantity
    """Packs."""
    price: Rupiah
    """Of one pack, as it was agreed; 0 where nothing was."""
    came: Quantity
    """In base units; what went back and is awaited again is taken off."""
    gap: PriceGap | None = None
    """What the notas asked beside what was agreed; None while nothing has come."""
    state: OrderState = OrderState.OPEN
    """How its order stands: what has not come of one that ended is not awaited."""

    @property
    def base(self) -> Quantity:
        """What was ordered, in base units."""
        return in_base_units(self.quantity, self.ratio)

    @property
    def base_open(self) -> Quantity:
        """What of it has not come, in base units."""
        return Quantity(max(NOTHING, self.base - self.came))

    @property
    def base_beyond(self) -> Quantity:
        """What came beyond what was ordered, in base units."""
        return Quantity(max(NOTHING, self.came - self.base))


class OtherGoods(NamedTuple):
    """Goods that came with an order and do not stand on it."""

    item_id: ItemId
    name: str
    base_unit: str
    came: Quantity
    amount: Rupiah


class ReceiptOfOrder(NamedTuple):
    """One time when goods came for an order."""

    fact_id: FactId
    number: str
    received_on: date
    nota: str
    total: Rupiah
    is_reversed: bool


class OrderBook(NamedTuple):
    """An order with its lines, and everything that became of it."""

    listed: ListedOrder
    lines: tuple[LineOrdered, ...]
    others: tuple[OtherGoods, ...]
    receipts: tuple[ReceiptOfOrder, ...]
    end_reason: str
    ended_on: date | None
    replaced_by: str
    """The number of the order that stands in its stead."""

    @property
    def head(self) -> OrderHead:
        """Whose it is, and how it stands."""
        return self.listed.head


def order_list(session: Session) -> list[ListedOrder]:
    """List the orders, the last one first."""
    return [_listed(row) for row in driver_connection(session).execute(_LIST)]


def order_book(session: Session, order_id: FactId) -> OrderBook | None:
    """Read one order; None if there is none of that id."""
    connection, asked = driver_connection(session), (order_id.bytes,)
    row = connection.execute(_ONE, asked).fetchone()
    if row is None:
        return None
    listed, invoiced = _listed(row), invoiced_goods(session, order_id)
    written = [_line(of) for of in connection.execute(_LINES, asked)]
    ordered = {line.item_id for line in written}
    state = listed.head.state
    lines = tuple(_with_gap(line, invoiced)._replace(state=state) for line in written)
    if state.is_waiting:
        lines = tuple(_under_kept(session, lines))
    others = tuple(
        OtherGoods(of.item_id, of.name, of.base_unit, of.base, of.amount)
        for of in invoiced
        if not of.order_line and of.item_id not in ordered
    )
    receipts = tuple(_receipt(of) for of in connection.execute(_RECEIPTS, asked))
    end = connection.execute(_END, asked).fetchone()
    return OrderBook(listed, lines, others, receipts, *_ended(end))


def _listed(row: Sequence[Any]) -> ListedOrder:
    *head, wished_on, note, lines, total = row
    return ListedOrder(
        order_head(tuple(head)),
        None if wished_on is None else day_of_number(wished_on),
        note,
        lines,
        Rupiah(total),
    )


def _line(row: Sequence[Any]) -> LineOrdered:
    number, item, pack, name, unit, base_unit, is_weighed, ratio, quantity, price, came = row
    return LineOrdered(
        number,
        ItemId(UUID(bytes=item)),
        pack,
        name,
        unit,
        base_unit,
        bool(is_weighed),
        Quantity(ratio),
        Quantity(quantity),
        Rupiah(price),
        Quantity(came),
    )


def _under_kept(session: Session, lines: Sequence[LineOrdered]) -> Iterator[LineOrdered]:
    named = [PackNamed(line.item_id, line.unit, line.ratio) for line in lines]
    found = kept_packs(session, named)
    for of, line in zip(named, lines, strict=True):
        yield line._replace(**found[of]._asdict()) if of in found else line


def _with_gap(line: LineOrdered, invoiced: Sequence[InvoicedGoods]) -> LineOrdered:
    own = [
        of
        for of in invoiced
        if of.order_line == line.line or (not of.order_line and of.item_id == line.item_id)
    ]
    if not own:
        return line
    base, amount = sum(of.base for of in own), sum(of.amount for of in own)
    return line._replace(gap=price_gap(line.price, line.ratio, Quantity(base), Rupiah(amount)))


def _receipt(row: Sequence[Any]) -> ReceiptOfOrder:
    fact, register, day, number, received_on, nota, total, is_reversed = row
    return ReceiptOfOrder(
        FactId(UUID(bytes=fact)),
        buying_number(register, day_of_number(day), number),
        day_of_number(received_on),
        nota,
        Rupiah(total),
        bool(is_reversed),
    )


def _ended(row: Sequence[Any] | None) -> tuple[str, date | None, str]:
    if row is None:
        return "", None, ""
    reason, day, register, placed_on, number = row
    by = order_number(register, day_of_number(placed_on), number) if number else ""
    return reason, day_of_number(day), by
