"""What goods that came back take off again: the very part that buyers had paid for them.

A sale's own discount is shared out among its lines, to the last rupiah. What comes back of a line
is reckoned from all that has come back of it so far, so that the parts of a line add up to it. What
a refund pays beside that is rounding to coins, or belongs to a sale of a till not yet heard from.
"""

from collections.abc import Iterator, Mapping
from sqlite3 import Connection
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.instant import day_number
from values.money import Rupiah
from values.period import Period
from values.shares import shares_of

_REVERSALS = """SELECT fact_id, sale_id, recorded_at, is_void, total FROM sale_reversal
    WHERE business_date >= ? AND business_date < ? ORDER BY recorded_at, fact_id"""
_BACK = """SELECT b.sale_line, b.item_id, b.quantity, m.quantity, m.value
    FROM sale_reversal_line AS b JOIN stock_movement AS m ON m.item_id = b.item_id
        AND m.recorded_at = ? AND m.fact_id = b.fact_id AND m.line = b.line
    WHERE b.fact_id = ? ORDER BY b.line"""
_BEFORE = """SELECT b.sale_line, sum(b.quantity)
    FROM sale_reversal AS v JOIN sale_reversal_line AS b ON b.fact_id = v.fact_id
    WHERE v.sale_id = ? AND (v.recorded_at, v.fact_id) < (?, ?) GROUP BY b.sale_line"""
_SOLD = """SELECT l.line, l.quantity, l.amount, s.discount, m.value
    FROM sale AS s JOIN sale_line AS l ON l.fact_id = s.fact_id
        JOIN stock_movement AS m ON m.item_id = l.item_id AND m.recorded_at = s.recorded_at
            AND m.fact_id = l.fact_id AND m.line = l.line
    WHERE s.fact_id = ? ORDER BY l.line"""


class LineBack(NamedTuple):
    """Goods of one line that came back; `item_id` as the tables hold it."""

    item_id: bytes
    is_void: bool
    quantity: int
    """In base units."""
    takings: Rupiah
    cost: Rupiah
    is_costed: bool
    """Whether the sale knew what they had cost."""


class GoodsBack(NamedTuple):
    """One void or return."""

    total: Rupiah
    """What was paid back."""
    lines: tuple[LineBack, ...]


class _Sold(NamedTuple):
    quantity: int
    paid: int
    """With its share of the sale's discount taken off."""
    is_costed: bool

    def worth(self, quantity: int) -> int:
        return self.paid * quantity // self.quantity


def goods_back(session: Session, period: Period) -> Iterator[GoodsBack]:
    """Read what came back on the days of `period`, in the order in which it came."""
    connection = driver_connection(session)
    days = (day_number(period.first), day_number(period.after))
    for fact_id, sale_id, at, is_void, total in connection.execute(_REVERSALS, days).fetchall():
        sold = _sold(connection, sale_id)
        before = dict(connection.execute(_BEFORE, (sale_id, at, fact_id)).fetchall())
        back = connection.execute(_BACK, (at, fact_id)).fetchall()
        lines = [_line(sold, before, row, is_void=bool(is_void)) for row in back]
        yield GoodsBack(Rupiah(total), tuple(lines))


def _sold(connection: Connection, sale_id: bytes) -> dict[int, _Sold]:
    rows = connection.execute(_SOLD, (sale_id,)).fetchall()
    discount = rows[0][3] if rows else 0
    shares = shares_of(Rupiah(discount), [row[2] for row in rows])
    return {
        line: _Sold(quantity, amount - share, value != 0)
        for (line, quantity, amount, _, value), share in zip(rows, shares, strict=True)
    }


def _line(
    sold: Mapping[int, _Sold],
    before: Mapping[int, int],
    row: tuple[int, bytes, int, int, int],
    *,
    is_void: bool,
) -> LineBack:
    number, item_id, packs, quantity, cost = row
    of = sold.get(number, _Sold(1, 0, cost != 0))
    earlier = before.get(number, 0)
    takings = of.worth(earlier + packs) - of.worth(earlier)
    return LineBack(item_id, is_void, quantity, Rupiah(takings), Rupiah(cost), of.is_costed)
