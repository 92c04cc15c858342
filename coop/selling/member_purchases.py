"""What a member bought (belanja anggota): the sales they were named on, returns taken off.

Members' purchases count for their share of the surplus. Source: UU 25/1992 article 45(2).
"""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.document_number import sale_number
from values.identity import FactId, MemberId
from values.instant import day_number, day_of_number
from values.money import Rupiah

_PURCHASES = """SELECT p.sale_id, p.business_date, s.register, s.number, p.total,
        (SELECT coalesce(sum(r.total), 0) FROM sale_reversal AS r WHERE r.sale_id = p.sale_id)
    FROM member_purchase AS p JOIN sale AS s ON s.fact_id = p.sale_id
    WHERE p.member_id = ? AND p.business_date >= ? AND p.business_date < ?
    ORDER BY p.business_date, s.register, s.number"""


class Purchase(NamedTuple):
    """One sale to a member."""

    sale_id: FactId
    number: str
    business_date: date
    total: Rupiah
    returned: Rupiah
    """What of it was paid back: all of it where the sale was voided."""

    @property
    def net(self) -> Rupiah:
        """What the member has bought on it in the end."""
        return Rupiah(self.total - self.returned)


def member_purchases(
    session: Session, member_id: MemberId, first: date, after: date
) -> list[Purchase]:
    """List what a member bought from `first` until before `after`, by day and number."""
    asked = (member_id.bytes, day_number(first), day_number(after))
    return [
        Purchase(
            FactId(UUID(bytes=sale_id)),
            sale_number(register, day_of_number(day), number),
            day_of_number(day),
            Rupiah(total),
            Rupiah(returned),
        )
        for sale_id, day, register, number, total, returned in driver_connection(session).execute(
            _PURCHASES, asked
        )
    ]


def purchases_of_year(session: Session, member_id: MemberId, year: int) -> Rupiah:
    """Return what a member bought in a year, returns taken off whenever they came."""
    of_year = member_purchases(session, member_id, date(year, 1, 1), date(year + 1, 1, 1))
    return Rupiah(sum(purchase.net for purchase in of_year))
