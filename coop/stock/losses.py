"""Goods that went without being sold, by reason and period, with what they had cost."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.stock.slip_number import slip_number
from db.rows import driver_connection
from db.session import Session
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.identity import FactId, ItemId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.quantity import Quantity

PAGE = 1_000
"""Rows: of a village shop, more than a year."""
EVERY_ROW = -1
"""No limit: a list that is saved lacks nothing of what it adds up to."""
_COLUMNS = """SELECT a.fact_id, a.business_date, a.register, a.number, a.reason, a.note,
    g.item_id, i.name, i.base_unit, g.expires_on, g.code, -g.quantity, -g.value"""
_SUMS = "SELECT a.reason, count(*), -sum(g.value)"
_FROM = """ FROM stock_adjustment AS a JOIN stock_adjustment_goods AS g ON g.fact_id = a.fact_id
    LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE a.business_date BETWEEN :first AND :last AND g.quantity < 0
        AND a.reason IN (SELECT value FROM json_each(:reasons))"""
_LAST_FIRST = " ORDER BY a.business_date DESC, a.recorded_at DESC, a.fact_id DESC, g.line LIMIT :n"


class LossRow(NamedTuple):
    """Goods of one line of a slip, or of a correction by hand."""

    fact_id: FactId
    day: date
    number: str
    """Of the slip; nothing where there is none."""
    reason: AdjustmentReason
    note: str
    item_id: ItemId
    name: str
    unit: str
    expires_on: date | None
    code: str
    quantity: Quantity
    """Positive."""
    value: Rupiah
    """What they had cost, positive."""


class LossSum(NamedTuple):
    """What went for one reason."""

    reason: AdjustmentReason
    lines: int
    value: Rupiah


class LossList(NamedTuple):
    """What a list of losses shows, read in one snapshot."""

    rows: list[LossRow]
    sums: list[LossSum]


def loss_list(
    session: Session,
    first: date,
    last: date,
    reason: AdjustmentReason | None = None,
    most: int = PAGE,
) -> LossList:
    """List what went in a period, at most so many rows of it, and add all of it up."""
    rows = losses(session, first, last, reason, most)
    return LossList(rows, loss_sums(session, first, last, reason))


def losses(
    session: Session,
    first: date,
    last: date,
    reason: AdjustmentReason | None = None,
    most: int = PAGE,
) -> list[LossRow]:
    """List what went in a period, the last first; for one reason or for all of them."""
    asked = _asked(first, last, reason) | {"n": most}
    rows = driver_connection(session).execute(_COLUMNS + _FROM + _LAST_FIRST, asked)
    return [_row(row) for row in rows]


def loss_sums(
    session: Session, first: date, last: date, reason: AdjustmentReason | None = None
) -> list[LossSum]:
    """Add up what went in a period, for each reason that there was, in their order."""
    query = _SUMS + _FROM + " GROUP BY a.reason"
    rows = driver_connection(session).execute(query, _asked(first, last, reason))
    sums = [LossSum(AdjustmentReason(name), lines, Rupiah(value)) for name, lines, value in rows]
    return sorted(sums, key=lambda each: WRITE_OFFS.index(each.reason))


def _asked(first: date, last: date, reason: AdjustmentReason | None) -> dict[str, object]:
    reasons = WRITE_OFFS if reason is None else (reason,)
    names = ",".join(f'"{each}"' for each in reasons)
    return {"first": day_number(first), "last": day_number(last), "reasons": f"[{names}]"}


def _row(row: tuple[Any, ...]) -> LossRow:
    fact_id, day, register, number, reason, note, item_id, name, unit, expires_on, *rest = row
    code, quantity, value = rest
    on = day_of_number(day)
    return LossRow(
        FactId(UUID(bytes=fact_id)),
        on,
        slip_number(register, on, number) if number else "",
        AdjustmentReason(reason),
        note,
        ItemId(UUID(bytes=item_id)),
        name or "",
        unit or "",
        None if expires_on is None else day_of_number(expires_on),
        code,
        Quantity(quantity),
        Rupiah(value),
    )
