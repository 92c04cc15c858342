"""What was repacked (catatan kemas ulang), newest first, and what each act did."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.repacking.numbering import repack_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import day_of_number
from values.money import Rupiah
from values.quantity import Quantity
from values.repacking import RecipeSide, RepackAct, ShrinkageCost, ShrinkageReason

SHOWN_MAX = 200
"""Rows: five screens."""
_LIST = f"""SELECT d.fact_id, d.act, d.register, d.number, d.business_date,
        coalesce(o.name, d.name), d.times, d.cost, d.shrinkage_cost, d.note,
        coalesce((SELECT sum(s.lost) FROM repack_shrinkage AS s WHERE s.fact_id = d.fact_id), 0),
        EXISTS (SELECT 1 FROM repack_document AS v WHERE v.of_fact = d.fact_id)
    FROM repack_document AS d LEFT JOIN repack_document AS o ON o.fact_id = d.of_fact
    ORDER BY d.business_date DESC, d.recorded_at DESC, d.fact_id DESC LIMIT {SHOWN_MAX}"""  # noqa: S608  Ours.
_GOODS = """SELECT g.side, coalesce(i.name, ''), coalesce(i.base_unit, ''), g.quantity, g.cost
    FROM repacked_goods AS g LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE g.fact_id = ? ORDER BY g.line"""
_SHRUNK = """SELECT s.side, coalesce(i.name, ''), coalesce(i.base_unit, ''), s.quantity, s.reason,
        s.lost
    FROM repack_shrinkage AS s LEFT JOIN item AS i ON i.item_id = s.item_id
    WHERE s.fact_id = ? ORDER BY s.line"""


class RepackEntry(NamedTuple):
    """One act, as the list shows it."""

    fact_id: FactId
    act: RepackAct
    number: str
    day: date
    name: str
    times: Quantity
    cost: Rupiah
    shrinkage_cost: ShrinkageCost
    note: str
    lost: Rupiah
    is_reversed: bool


class RepackedGoodsLine(NamedTuple):
    """What went in or came out."""

    side: RecipeSide
    name: str
    unit: str
    quantity: Quantity
    cost: Rupiah


class ShrunkGoodsLine(NamedTuple):
    """What came to nothing."""

    side: RecipeSide
    name: str
    unit: str
    quantity: Quantity
    reason: ShrinkageReason
    lost: Rupiah


class RepackDetail(NamedTuple):
    """Everything that one act did."""

    goods: list[RepackedGoodsLine]
    shrinkage: list[ShrunkGoodsLine]


def repack_book(session: Session) -> list[RepackEntry]:
    """List the last acts of repacking, those that were taken back among them."""
    return [_entry(row) for row in driver_connection(session).execute(_LIST)]


def repack_detail(session: Session, fact_id: FactId) -> RepackDetail:
    """Read the goods of one act."""
    connection, asked = driver_connection(session), (fact_id.bytes,)
    goods = [
        RepackedGoodsLine(RecipeSide(side), name, unit, Quantity(quantity), Rupiah(cost))
        for side, name, unit, quantity, cost in connection.execute(_GOODS, asked)
    ]
    shrunk = [
        ShrunkGoodsLine(
            RecipeSide(side), name, unit, Quantity(quantity), ShrinkageReason(reason), Rupiah(lost)
        )
        for side, name, unit, quantity, reason, lost in connection.execute(_SHRUNK, asked)
    ]
    return RepackDetail(goods, shrunk)


def _entry(row: tuple[Any, ...]) -> RepackEntry:
    fact_id, act, register, number, day, name, times, cost, bears, note, lost, is_reversed = row
    business_date = day_of_number(day)
    return RepackEntry(
        FactId(UUID(bytes=fact_id)),
        RepackAct(act),
        repack_number(register, business_date, number),
        business_date,
        name,
        Quantity(times),
        Rupiah(cost),
        ShrinkageCost(bears),
        note,
        Rupiah(lost),
        bool(is_reversed),
    )
