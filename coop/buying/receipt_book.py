"""Receipts of goods as they stand in the books: the list, and one of them whole."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.buying.numbering import buying_number
from coop.buying.order_standing import order_standing, orders_of_receipt
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, SupplierId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.period import Period
from values.quantity import Quantity, in_base_units
from values.tender_method import TenderMethod

RECEIPTS_MAX = 500
"""Of the period that is shown; a shop has a few a day."""
_IS_REVERSED = "EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = r.fact_id)"
_HEAD = f"""SELECT r.fact_id, d.register, d.business_date, d.number, r.supplier_id,
        coalesce(s.name, ''), r.received_on, r.nota, r.due_on, r.total, d.paid, d.way,
        (SELECT count(*) FROM goods_receipt_line AS l WHERE l.fact_id = r.fact_id),
        coalesce((SELECT sum(e.amount) FROM supplier_debt_entry AS e
            WHERE e.receipt_id = r.fact_id), 0), {_IS_REVERSED}
    FROM goods_receipt AS r JOIN buying_document AS d ON d.fact_id = r.fact_id
    LEFT JOIN supplier AS s ON s.supplier_id = r.supplier_id """  # noqa: S608  Ours.
_LIST = (
    _HEAD
    + f"""WHERE r.received_on >= :first AND r.received_on < :after
    ORDER BY r.received_on DESC, d.business_date DESC, d.recorded_at DESC, r.fact_id DESC
    LIMIT {RECEIPTS_MAX}"""
)
_ONE = _HEAD + "WHERE r.fact_id = :fact_id"
_WHOLE = """SELECT discount, freight, freight_is_apart, tax, tax_is_cost FROM goods_receipt
    WHERE fact_id = ?"""
_LINES = """SELECT l.line, l.item_id, l.pack, coalesce(i.name, ''), coalesce(p.unit, ''),
        coalesce(i.base_unit, ''), coalesce(i.is_weighed, 0), l.ratio, l.quantity, l.bonus,
        l.price, l.discount, l.amount, l.cost,
        coalesce((SELECT sum(b.quantity * b.ratio / 1000) FROM goods_sent_back_line AS b
            WHERE b.receipt_id = l.fact_id AND b.receipt_line = l.line
                AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = b.fact_id)), 0)
    FROM goods_receipt_line AS l LEFT JOIN item AS i ON i.item_id = l.item_id
    LEFT JOIN item_pack AS p ON p.item_id = l.item_id AND p.number = l.pack
    WHERE l.fact_id = ? ORDER BY l.line"""


class ListedReceipt(NamedTuple):
    """A receipt as the list shows it."""

    fact_id: FactId
    number: str
    supplier_id: SupplierId
    supplier_name: str
    received_on: date
    entered_on: date
    nota: str
    due_on: date | None
    total: Rupiah
    paid: Rupiah
    """At once."""
    way: TenderMethod
    lines: int
    owed: Rupiah
    """Still, today."""
    is_reversed: bool


class LineReceived(NamedTuple):
    """One line of a receipt, with the names that the list of goods has now."""

    line: int
    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str
    is_weighed: bool
    ratio: Quantity
    quantity: Quantity
    bonus: Quantity
    price: Rupiah
    discount: Rupiah
    amount: Rupiah
    cost: Rupiah
    base_sent_back: Quantity
    """In base units."""

    @property
    def base(self) -> Quantity:
        """What came in, in base units."""
        return in_base_units(Quantity(self.quantity + self.bonus), self.ratio)

    @property
    def base_left(self) -> Quantity:
        """What of it has not gone back, in base units."""
        return Quantity(self.base - self.base_sent_back)


class ReceiptBook(NamedTuple):
    """A receipt with its lines, and what its nota says of the whole."""

    head: ListedReceipt
    lines: tuple[LineReceived, ...]
    discount: Rupiah
    freight: Rupiah
    freight_is_apart: bool
    tax: Rupiah
    tax_is_cost: bool
    orders: tuple[str, ...] = ()
    """The numbers of the orders that they came for; none where nobody ordered them."""

    @property
    def cost(self) -> Rupiah:
        """What all the goods cost."""
        return Rupiah(sum(line.cost for line in self.lines))


def receipt_list(session: Session, period: Period) -> list[ListedReceipt]:
    """List the receipts of goods that came in a period, the last one first."""
    asked = {"first": day_number(period.first), "after": day_number(period.after)}
    return [_head(row) for row in driver_connection(session).execute(_LIST, asked)]


def receipt_book(session: Session, fact_id: FactId) -> ReceiptBook | None:
    """Read one receipt; None if there is none of that id."""
    connection = driver_connection(session)
    row = connection.execute(_ONE, {"fact_id": fact_id.bytes}).fetchone()
    if row is None:
        return None
    whole = connection.execute(_WHOLE, (fact_id.bytes,)).fetchone()
    discount, freight, is_apart, tax, is_cost = whole
    return ReceiptBook(
        _head(row),
        tuple(_line(line) for line in connection.execute(_LINES, (fact_id.bytes,))),
        Rupiah(discount),
        Rupiah(freight),
        bool(is_apart),
        Rupiah(tax),
        bool(is_cost),
        tuple(_orders(session, fact_id)),
    )


def _orders(session: Session, fact_id: FactId) -> Iterator[str]:
    for order_id in orders_of_receipt(session, fact_id):
        order = order_standing(session, order_id)
        if order is not None:
            yield order.number


def _head(row: Sequence[Any]) -> ListedReceipt:
    fact, register, day, number, supplier, name, received_on, nota, due_on, *rest = row
    total, paid, way, lines, owed, is_reversed = rest
    entered = day_of_number(day)
    return ListedReceipt(
        FactId(UUID(bytes=fact)),
        buying_number(register, entered, number),
        SupplierId(UUID(bytes=supplier)),
        name,
        day_of_number(received_on),
        entered,
        nota,
        day_of_number(due_on) if due_on else None,
        Rupiah(total),
        Rupiah(paid),
        TenderMethod(way),
        lines,
        Rupiah(owed),
        bool(is_reversed),
    )


def _line(row: Sequence[Any]) -> LineReceived:
    line, item, pack, name, unit, base_unit, is_weighed, *numbers = row
    ratio, quantity, bonus, price, discount, amount, cost, back = numbers
    return LineReceived(
        line,
        ItemId(UUID(bytes=item)),
        pack,
        name,
        unit,
        base_unit,
        bool(is_weighed),
        Quantity(ratio),
        Quantity(quantity),
        Quantity(bonus),
        Rupiah(price),
        Rupiah(discount),
        Rupiah(amount),
        Rupiah(cost),
        Quantity(back),
    )
