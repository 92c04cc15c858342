"""A supplier's account over a period (kartu utang): what came, what was paid, what is owed."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from coop.buying.numbering import buying_number
from db.rows import driver_connection
from db.session import Session
from values.buying import BuyingAct
from values.identity import FactId, SupplierId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.period import Period

_BEFORE = """SELECT coalesce(sum(amount), 0) FROM supplier_debt_entry
    WHERE supplier_id = ? AND business_date < ?"""
_LINES = """SELECT e.fact_id, d.act, d.register, d.business_date, d.number, e.amount,
        coalesce(r.nota, o.nota, ''), d.reason
    FROM supplier_debt_entry AS e JOIN buying_document AS d ON d.fact_id = e.fact_id
    LEFT JOIN goods_receipt AS r ON r.fact_id = e.fact_id
    LEFT JOIN goods_receipt AS o ON o.fact_id = e.receipt_id
    WHERE e.supplier_id = ? AND e.business_date >= ? AND e.business_date < ?
    ORDER BY e.business_date, e.recorded_at, e.fact_id, e.line"""


class StatementLine(NamedTuple):
    """One change of what is owed, and what is owed after it."""

    fact_id: FactId
    act: BuyingAct
    day: date
    number: str
    nota: str
    reason: str
    amount: Rupiah
    """What is owed more is positive."""
    balance: Rupiah


class SupplierStatement(NamedTuple):
    """What was owed before the period, its lines, and what was owed at its end."""

    before: Rupiah
    lines: list[StatementLine]
    after: Rupiah


def supplier_statement(
    session: Session, supplier_id: SupplierId, period: Period
) -> SupplierStatement:
    """Read a supplier's account over the days of `period`."""
    connection = driver_connection(session)
    first, after = day_number(period.first), day_number(period.after)
    (before,) = connection.execute(_BEFORE, (supplier_id.bytes, first)).fetchone()
    balance = before
    lines = []
    for row in connection.execute(_LINES, (supplier_id.bytes, first, after)):
        fact, act, register, day, number, amount, nota, reason = row
        balance += amount
        on = day_of_number(day)
        lines.append(
            StatementLine(
                FactId(UUID(bytes=fact)),
                BuyingAct(act),
                on,
                buying_number(register, on, number),
                nota,
                reason,
                Rupiah(amount),
                Rupiah(balance),
            )
        )
    return SupplierStatement(Rupiah(before), lines, Rupiah(balance))
