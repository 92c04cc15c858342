"""Write down what lay on the shelves when the books began (stok awal)."""

from collections.abc import Sequence

from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.stock.movement_rows import movement_rows
from db.session import Session
from db.tables import StockMovement
from values.stamp import Stamp

LINES_IN_A_FACT_MAX = 1_000
"""Sixty bytes a line: far below the largest body that can be sent."""


class StockHasMoved(Refusal):
    """The item has a stock card already; what it is now is corrected by a count."""

    count: int


@use_case
def record_opening_stock(session: Session, stamp: Stamp, *, lines: Sequence[StockLine]) -> None:
    """Record opening stock of items that never moved; lines of nothing are left out.

    Raises:
        StockHasMoved: some of them have moved, so there is no opening any more.
    """
    counted = tuple(line for line in lines if line.quantity)
    assert len(counted) <= LINES_IN_A_FACT_MAX, len(counted)
    ids = [line.item_id for line in counted]
    moved = select(StockMovement.item_id).where(StockMovement.item_id.in_(ids)).distinct()
    if count := len(session.scalars(moved).all()):
        raise StockHasMoved(count)
    if counted:
        record(session, stamp, OpeningStockRecorded(lines=counted))


@applies(OpeningStockRecorded)
def _rows(stamp: Stamp, fact: OpeningStockRecorded) -> Rows:
    yield from movement_rows(stamp, fact.lines)
