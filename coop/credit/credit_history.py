"""Every movement of what a member owes over a period: what a statement shows of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from coop.credit.numbering import credit_number
from db.rows import driver_connection
from db.session import Session
from values.credit import CreditMovement, CreditSource
from values.document_number import return_number, sale_number
from values.identity import FactId, MemberId
from values.instant import day_number, day_of_number, instant_at
from values.money import Rupiah
from values.period import Period

_OPENING = """SELECT coalesce(sum(amount), 0) FROM credit_entry
    WHERE member_id = ? AND business_date < ?"""
# One line for each act: a repayment of five purchases is one payment. A void bears the number of
# its sale, which is that of the charge.
_LINES = """SELECT e.business_date, min(e.recorded_at), e.fact_id, e.of_fact, e.movement,
    sum(e.amount), s.register, s.business_date, s.number, r.is_void, r.register, r.number,
    d.register, d.number, d.payer, d.note, d.source, min(c.due_on),
    EXISTS (SELECT 1 FROM credit_reversal AS v WHERE v.of_fact = e.fact_id)
    FROM credit_entry AS e LEFT JOIN credit_charge AS c ON c.fact_id = e.charge_id
    LEFT JOIN sale AS s ON s.fact_id = c.sale_id
    LEFT JOIN sale_reversal AS r ON r.fact_id = e.of_fact
    LEFT JOIN credit_document AS d ON d.fact_id = e.of_fact
    WHERE e.member_id = ? AND e.business_date >= ? AND e.business_date < ?
    GROUP BY e.business_date, e.recorded_at, e.fact_id ORDER BY 1, 2, 3"""


_CHARGES = {CreditMovement.PURCHASE, CreditMovement.OPENING, CreditMovement.SETTLEMENT}


class CreditLine(NamedTuple):
    """One movement."""

    day: date
    recorded_at: datetime
    fact_id: FactId
    of_fact: FactId
    """The sale, the return, or this act itself: what the number names."""
    number: str
    movement: CreditMovement
    source: CreditSource | None
    """Of a repayment, or of its reversal."""
    amount: Rupiah
    """What the member owes more is positive."""
    balance: Rupiah
    """What is owed behind it."""
    due_on: date | None
    payer: str
    note: str
    is_taken_back: bool


@dataclass(frozen=True, slots=True)
class CreditHistory:
    """What a member owed before a period, in it and behind it."""

    opening: Rupiah
    lines: tuple[CreditLine, ...]
    closing: Rupiah


def credit_history(session: Session, member_id: MemberId, period: Period) -> CreditHistory:
    """Read what a member owed over `period`; no lines where nothing moved."""
    connection = driver_connection(session)
    first, after = day_number(period.first), day_number(period.after)
    (opening,) = connection.execute(_OPENING, (member_id.bytes, first)).fetchone()
    rows = connection.execute(_LINES, (member_id.bytes, first, after))
    lines = tuple(_with_balances(rows, opening))
    closing = lines[-1].balance if lines else Rupiah(opening)
    return CreditHistory(Rupiah(opening), lines, closing)


def _with_balances(rows: Iterator[tuple[Any, ...]], opening: int) -> Iterator[CreditLine]:
    balance = opening
    for day, at, fact_id, of_fact, movement, amount, *more in rows:
        *numbers, payer, note, source, due_on, is_taken_back = more
        balance += amount
        kind = CreditMovement(movement)
        is_charge = kind in _CHARGES
        yield CreditLine(
            day_of_number(day),
            instant_at(at),
            FactId(UUID(bytes=fact_id)),
            FactId(UUID(bytes=of_fact)),
            _number(day_of_number(day), numbers),
            kind,
            CreditSource(source) if source else None,
            Rupiah(amount),
            Rupiah(balance),
            day_of_number(due_on) if is_charge and due_on else None,
            payer or "",
            note or "",
            bool(is_taken_back),
        )


def _number(day: date, row: list[Any]) -> str:
    """Write the number of the paper that a line is about; nothing where it is not known here."""
    sale_register, sale_day, sale, is_void, back_register, back, register, serial = row
    if register is not None:
        return credit_number(register, day, serial)
    if back_register is not None and not is_void:
        return return_number(back_register, day, back)
    if sale_register is not None:
        return sale_number(sale_register, day_of_number(sale_day), sale)
    return ""
