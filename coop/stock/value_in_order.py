"""What the value on hand would be, had goods come on their day and not when they were entered.

A nota that is entered late finds that later days have sold already, at the average of before. Here
those days are gone through again: what they sold takes its cost anew, everything else moves the
value that it moved. The difference is an explicit line (decision 011); no fact is touched.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from coop.facts.selling import SaleRecorded
from coop.facts.stock import StockAdjusted
from coop.stock.moving_average import NO_HOLDING, Holding, cost_of_leaving
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId
from values.instant import day_number
from values.money import ZERO, Rupiah
from values.quantity import Quantity

_AT_AVERAGE = f"m.quantity < 0 AND f.kind IN ('{SaleRecorded.KIND}', '{StockAdjusted.KIND}')"
_MOVES = f"""SELECT m.quantity, m.value, {_AT_AVERAGE}
    FROM stock_movement AS m JOIN fact AS f ON f.fact_id = m.fact_id
    WHERE m.item_id = :item_id AND {{behind}}
    ORDER BY m.business_date, m.recorded_at, m.fact_id, m.line"""  # noqa: S608  Ours.
_LATER_DAYS = _MOVES.format(behind="m.business_date > :day")
_BEHIND_FACT = _MOVES.format(
    behind="""(m.business_date, m.recorded_at, m.fact_id) > (
        SELECT o.business_date, o.recorded_at, o.fact_id FROM stock_movement AS o
        WHERE o.item_id = :item_id AND o.fact_id = :fact_id LIMIT 1)"""
)
_LEVEL = "SELECT quantity, value FROM stock_level WHERE item_id = ?"


class Move(NamedTuple):
    """A movement of one item."""

    quantity: Quantity
    value: Rupiah
    is_at_average: bool
    """Whether it took its cost from what lay there; else it brought or took its own."""


def holding_now(session: Session, item_id: ItemId) -> Holding:
    """Return what the book has of an item."""
    row = driver_connection(session).execute(_LEVEL, (item_id.bytes,)).fetchone()
    return Holding(*row) if row else NO_HOLDING


def moves_after_day(session: Session, item_id: ItemId, day: date) -> list[Move]:
    """List the movements of the days after `day`, in the order of the books."""
    return _moves(session, _LATER_DAYS, {"item_id": item_id.bytes, "day": day_number(day)})


def moves_behind_fact(session: Session, item_id: ItemId, fact_id: FactId) -> list[Move]:
    """List the movements behind those of a fact, in the order of the books."""
    asked: dict[str, object] = {"item_id": item_id.bytes, "fact_id": fact_id.bytes}
    return _moves(session, _BEHIND_FACT, asked)


def before_moves(now: Holding, moves: Iterable[Move]) -> Holding:
    """Return what there was before `moves` made of it what is there now."""
    quantity, value = now
    for move in moves:
        quantity, value = Quantity(quantity - move.quantity), Rupiah(value - move.value)
    return Holding(quantity, value)


def holding_after(start: Holding, moves: Iterable[Move]) -> Holding:
    """Return what `moves` leave of `start` if all that is sold takes its cost anew."""
    held, last = start, start
    for move in moves:
        if held.quantity > 0 and held.value > 0:
            last = held
        value = move.value
        if move.is_at_average:
            value = Rupiah(-cost_of_leaving(held, Quantity(-move.quantity), last))
        held = _sound(Quantity(held.quantity + move.quantity), Rupiah(held.value + value))
    return held


def _sound(quantity: Quantity, value: Rupiah) -> Holding:
    """Keep value where there are goods, and debt where goods are missing; nothing else."""
    return Holding(quantity, value if quantity * value > 0 else ZERO)


def _moves(session: Session, statement: str, asked: dict[str, object]) -> list[Move]:
    rows = driver_connection(session).execute(statement, asked)
    return [Move(Quantity(moved), Rupiah(value), bool(at)) for moved, value, at in rows]
