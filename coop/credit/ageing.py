"""Who owes how much, and for how long it has been due (umur piutang)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_of_number
from values.membership import MemberStatus
from values.money import ZERO, Rupiah

LATEST_OF_BAND = (0, 30, 60, 90)
"""Days past the due day, up to which a band reaches; the last band has no end."""
BANDS = len(LATEST_OF_BAND) + 1
_OPEN = """SELECT m.member_id, m.number, m.full_name, m.hamlet, m.phone, m.employer, s.status,
    c.due_on, o.amount
    FROM credit_open AS o JOIN credit_charge AS c ON c.fact_id = o.charge_id
    JOIN member AS m ON m.member_id = o.member_id
    JOIN member_standing AS s ON s.member_id = o.member_id
    WHERE o.amount <> 0 AND o.amount > 0 ORDER BY m.serial, m.number, m.member_id, c.due_on"""


@dataclass(slots=True, kw_only=True)
class Debtor:
    """A member who owes something."""

    member_id: MemberId
    number: str
    full_name: str
    hamlet: str
    phone: str
    employer: str
    status: MemberStatus
    first_due: date
    """When the oldest of it is due."""
    bands: list[Rupiah] = field(default_factory=lambda: [ZERO] * BANDS)
    """What is not due yet, then what is due for so many days: see `LATEST_OF_BAND`."""

    @property
    def owed(self) -> Rupiah:
        """All of it."""
        return Rupiah(sum(self.bands))

    @property
    def overdue(self) -> Rupiah:
        """What should have been paid."""
        return Rupiah(sum(self.bands[1:]))


def credit_ageing(session: Session, day: date) -> list[Debtor]:
    """List who owes something on `day`, in the order of their numbers."""
    debtors: dict[bytes, Debtor] = {}
    for debtor, due_on, left in _rows(session, debtors):
        band = _band((day - due_on) // timedelta(days=1))
        debtor.bands[band] = Rupiah(debtor.bands[band] + left)
    return list(debtors.values())


def _rows(session: Session, debtors: dict[bytes, Debtor]) -> Iterator[tuple[Debtor, date, Rupiah]]:
    for member_id, number, name, hamlet, phone, employer, status, due, left in driver_connection(
        session
    ).execute(_OPEN):
        due_on = day_of_number(due)
        debtor = debtors.get(member_id)
        if debtor is None:
            debtor = debtors[member_id] = Debtor(
                member_id=MemberId(UUID(bytes=member_id)),
                number=number,
                full_name=name,
                hamlet=hamlet,
                phone=phone,
                employer=employer,
                status=MemberStatus(status),
                first_due=due_on,
            )
        yield debtor, due_on, Rupiah(left)


def _band(days_late: int) -> int:
    return next((n for n, last in enumerate(LATEST_OF_BAND) if days_late <= last), BANDS - 1)
