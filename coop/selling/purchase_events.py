"""What one member bought, a sale at a time, the newest first; a page costs the same always."""

from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.document_number import sale_number
from values.identity import MemberId
from values.instant import day_of_number
from values.moment import Moment, kept_moment
from values.money import Rupiah

# The days come in the order of the table, so only the sales of one day are ever sorted.
_PURCHASES = """SELECT p.business_date, s.recorded_at, p.sale_id, s.register, s.number, p.total,
        (SELECT coalesce(sum(r.total), 0) FROM sale_reversal AS r WHERE r.sale_id = p.sale_id)
    FROM member_purchase AS p CROSS JOIN sale AS s ON s.fact_id = p.sale_id
    WHERE p.member_id = :member_id {behind}
    ORDER BY p.business_date DESC, s.recorded_at DESC, p.sale_id DESC LIMIT :limit"""
_BEHIND = """AND p.business_date <= :day AND
    (p.business_date, s.recorded_at, p.sale_id) < (:day, :at, :fact_id)"""


class PurchaseEvent(NamedTuple):
    """One sale to a member."""

    moment: Moment
    """Its act is the sale's."""
    number: str
    total: Rupiah
    returned: Rupiah
    """What of it was paid back: all of it where the sale was voided."""

    @property
    def net(self) -> Rupiah:
        """What the member has bought on it in the end."""
        return Rupiah(self.total - self.returned)


def purchase_events(
    session: Session, member_id: MemberId, behind: Moment | None, limit: int
) -> list[PurchaseEvent]:
    """Read what one member bought before a moment, the newest first."""
    asked: dict[str, object] = {"member_id": member_id.bytes, "limit": limit}
    if behind is not None:
        asked |= behind.as_kept()
    query = _PURCHASES.format(behind=_BEHIND if behind else "")
    rows = driver_connection(session).execute(query, asked)
    return [
        PurchaseEvent(
            kept_moment(day, at, sale_id),
            sale_number(register, day_of_number(day), number),
            Rupiah(total),
            Rupiah(returned),
        )
        for day, at, sale_id, register, number, total, returned in rows
    ]
