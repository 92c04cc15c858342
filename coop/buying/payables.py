"""What is owed to suppliers (utang dagang): receipt by receipt, by when, and how late it is."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from coop.buying.numbering import buying_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, SupplierId
from values.instant import day_of_number
from values.money import Rupiah

# A receipt of a till not yet heard from may have been paid for already: it is listed once it comes.
_OPEN = """SELECT r.fact_id, r.supplier_id, coalesce(s.name, ''), d.register, d.business_date,
        d.number, r.nota, r.received_on, r.due_on, r.total, o.owed
    FROM (SELECT receipt_id, sum(amount) AS owed FROM supplier_debt_entry
        WHERE :supplier_id IS NULL OR supplier_id = :supplier_id
        GROUP BY receipt_id HAVING sum(amount) <> 0) AS o
    JOIN goods_receipt AS r ON r.fact_id = o.receipt_id
    JOIN buying_document AS d ON d.fact_id = r.fact_id
    LEFT JOIN supplier AS s ON s.supplier_id = r.supplier_id
    ORDER BY coalesce(r.due_on, r.received_on), r.received_on, r.fact_id"""
_OWED_FOR = "SELECT coalesce(sum(amount), 0) FROM supplier_debt_entry WHERE receipt_id = ?"


class Age(StrEnum):
    """How late a payment is."""

    NOT_DUE = "not_due"
    TO_30 = "to_30"
    TO_60 = "to_60"
    TO_90 = "to_90"
    OLDER = "older"


_AGES = ((0, Age.NOT_DUE), (30, Age.TO_30), (60, Age.TO_60), (90, Age.TO_90))


class Payable(NamedTuple):
    """A receipt that is not paid, or not all of it."""

    receipt_id: FactId
    supplier_id: SupplierId
    supplier_name: str
    number: str
    nota: str
    received_on: date
    due_on: date
    total: Rupiah
    owed: Rupiah

    def days_late(self, today: date) -> int:
        """Return how many days ago it was due; negative while it is not."""
        return (today - self.due_on).days

    def age(self, today: date) -> Age:
        """Return how late it is, in steps of 30 days."""
        late = self.days_late(today)
        return next((age for limit, age in _AGES if late <= limit), Age.OLDER)


def payables(session: Session, supplier_id: SupplierId | None = None) -> list[Payable]:
    """List what is owed, to all suppliers or to one, what is due first coming first."""
    asked = {"supplier_id": supplier_id.bytes if supplier_id else None}
    return [_payable(row) for row in driver_connection(session).execute(_OPEN, asked)]


def owed_by_age(owed: Sequence[Payable], today: date) -> dict[Age, Rupiah]:
    """Add up what is owed by how late it is; every age has its sum."""
    sums = dict.fromkeys(Age, 0)
    for payable in owed:
        sums[payable.age(today)] += payable.owed
    return {age: Rupiah(amount) for age, amount in sums.items()}


def owed_for(session: Session, receipt_id: FactId) -> Rupiah:
    """Return what is still owed for one receipt."""
    asked = (receipt_id.bytes,)
    (amount,) = driver_connection(session).execute(_OWED_FOR, asked).fetchone()
    return Rupiah(amount)


def _payable(row: tuple[Any, ...]) -> Payable:
    receipt, supplier, name, register, day, number, nota, received_on, due_on, total, owed = row
    received = day_of_number(received_on)
    return Payable(
        FactId(UUID(bytes=receipt)),
        SupplierId(UUID(bytes=supplier)),
        name,
        buying_number(register, day_of_number(day), number),
        nota,
        received,
        day_of_number(due_on) if due_on else received,
        Rupiah(total),
        Rupiah(owed),
    )
