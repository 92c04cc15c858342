"""What a member still owes, charge by charge, and how a payment is spread over it."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.credit.numbering import credit_number
from coop.facts.credit import CreditPart
from db.rows import driver_connection
from db.session import Session
from values.document_number import sale_number
from values.identity import FactId, MemberId
from values.instant import day_of_number
from values.money import ZERO, Rupiah

_OPEN = """SELECT c.fact_id, c.sale_id, c.business_date, c.due_on, c.amount, o.amount,
    s.register, s.number, d.register, d.number
    FROM credit_open AS o JOIN credit_charge AS c ON c.fact_id = o.charge_id
    LEFT JOIN sale AS s ON s.fact_id = c.sale_id
    LEFT JOIN credit_document AS d ON d.fact_id = c.fact_id
    WHERE o.member_id = ? AND o.amount <> 0 AND o.amount > 0  -- The first finds the index.
    ORDER BY c.due_on, c.business_date, c.fact_id"""

_OWED_FOR = """SELECT c.member_id, o.amount FROM credit_charge AS c
    JOIN credit_open AS o ON o.member_id = c.member_id AND o.charge_id = c.fact_id
    WHERE c.fact_id = ?"""


class OpenCharge(NamedTuple):
    """A charge of which something is still owed."""

    charge_id: FactId
    sale_id: FactId | None
    number: str
    """Of the receipt, or of the document by which an old debt was entered."""
    business_date: date
    due_on: date
    amount: Rupiah
    left: Rupiah


def open_charges(session: Session, member_id: MemberId) -> list[OpenCharge]:
    """List what a member still owes, what is due first in front."""
    rows = driver_connection(session).execute(_OPEN, (member_id.bytes,))
    return [
        OpenCharge(
            FactId(UUID(bytes=charge_id)),
            FactId(UUID(bytes=sale_id)) if sale_id else None,
            _number(day_of_number(day), numbers),
            day_of_number(day),
            day_of_number(due_on),
            Rupiah(amount),
            Rupiah(left),
        )
        for charge_id, sale_id, day, due_on, amount, left, *numbers in rows
    ]


def owed_for(session: Session, charge_id: FactId) -> tuple[MemberId | None, Rupiah]:
    """Return who owes a charge, and how much of it still; nobody where it was none."""
    row = driver_connection(session).execute(_OWED_FOR, (charge_id.bytes,)).fetchone()
    if row is None:
        return None, ZERO
    return MemberId(UUID(bytes=row[0])), Rupiah(max(0, row[1]))


def oldest_first(charges: Sequence[OpenCharge], amount: Rupiah) -> tuple[CreditPart, ...]:
    """Spread a payment over charges, in their order, as far as it goes."""
    parts = []
    left = amount
    for charge in charges:
        paid = Rupiah(min(left, charge.left))
        if paid > 0:
            parts.append(CreditPart(charge.charge_id, paid))
            left = Rupiah(left - paid)
    return tuple(parts)


def _number(day: date, row: Sequence[Any]) -> str:
    """Write the number of the sale or, of an old debt, that of its document."""
    sale_register, sale_serial, register, serial = row
    if sale_register is not None:
        return sale_number(sale_register, day, sale_serial)
    return "" if register is None else credit_number(register, day, serial)
