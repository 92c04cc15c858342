"""Goods that went without being sold, by reason and period, with what they had cost.

They stand on a slip, or were corrected by hand; or a count missed them and somebody said why.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.stock.places import KnownPlace, known_places, place_named
from coop.stock.slip_number import slip_number
from db.rows import driver_connection
from db.session import Session
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.identity import FactId, ItemId, PlaceId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.quantity import Quantity

PAGE = 1_000
"""Rows: of a village shop, more than a year."""
EVERY_ROW = -1
"""No limit: a list that is saved lacks nothing of what it adds up to."""
# A count corrects the book for no reason of its own; why each item was missing, its result says.
# The names of those reasons are those of the others. Counts are few: their steps are gone through.
_GONE = """WITH gone AS (
    SELECT a.fact_id, a.reason, a.note, a.register, a.number, a.business_date, a.recorded_at,
        a.place_id, NULL AS count_label,
        g.line, g.item_id, g.expires_on, g.code, g.quantity, g.value
    FROM stock_adjustment AS a JOIN stock_adjustment_goods AS g ON g.fact_id = a.fact_id
    WHERE a.business_date BETWEEN :first AND :last AND g.quantity < 0
        AND a.reason IN (SELECT value FROM json_each(:reasons))
    UNION ALL
    SELECT a.fact_id, r.reason, r.note, a.register, a.number, a.business_date, a.recorded_at,
        a.place_id, a.note, g.line, g.item_id, g.expires_on, g.code, g.quantity, g.value
    FROM stock_count_step AS s JOIN stock_adjustment AS a ON a.fact_id = s.adjustment_id
    JOIN stock_adjustment_goods AS g ON g.fact_id = a.fact_id
    JOIN stock_count_result AS r ON r.fact_id = s.fact_id AND r.item_id = g.item_id
    WHERE a.business_date BETWEEN :first AND :last AND g.quantity < 0
        AND r.reason IN (SELECT value FROM json_each(:reasons))) """
_ROWS = """SELECT o.fact_id, o.business_date, o.register, o.number, o.reason, o.note, o.item_id,
        i.name, i.base_unit, o.expires_on, o.code, -o.quantity, -o.value, o.place_id, o.count_label
    FROM gone AS o LEFT JOIN item AS i ON i.item_id = o.item_id
    ORDER BY o.business_date DESC, o.recorded_at DESC, o.fact_id DESC, o.line LIMIT :most"""
_SUMS = "SELECT reason, count(*), -sum(value) FROM gone GROUP BY reason"


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
    place: str
    """Where they lay: the shop is named too."""
    count_label: str | None = None
    """What the count is called that missed them; None where it was no count."""


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
    asked = _asked(first, last, reason) | {"most": most}
    places = known_places(session)
    rows = driver_connection(session).execute(_GONE + _ROWS, asked)
    return [_row(row, places) for row in rows]


def loss_sums(
    session: Session, first: date, last: date, reason: AdjustmentReason | None = None
) -> list[LossSum]:
    """Add up what went in a period, for each reason that there was, in their order."""
    rows = driver_connection(session).execute(_GONE + _SUMS, _asked(first, last, reason))
    sums = [LossSum(AdjustmentReason(name), lines, Rupiah(value)) for name, lines, value in rows]
    return sorted(sums, key=lambda each: WRITE_OFFS.index(each.reason))


def _asked(first: date, last: date, reason: AdjustmentReason | None) -> dict[str, object]:
    reasons = WRITE_OFFS if reason is None else (reason,)
    names = ",".join(f'"{each}"' for each in reasons)
    return {"first": day_number(first), "last": day_number(last), "reasons": f"[{names}]"}


def _row(row: tuple[Any, ...], places: Mapping[PlaceId, KnownPlace]) -> LossRow:
    fact_id, day, register, number, reason, note, item_id, name, unit, expires_on, *rest = row
    code, quantity, value, place_id, count_label = rest
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
        place_named(places, PlaceId(UUID(bytes=place_id))).name,
        count_label,
    )
