"""What was done with one member's shop credit, an act at a time, the newest first.

Purchases, and goods of them that came back, are among what the member bought. However long the
history is, a page costs the same: the ledger is entered at the moment behind which it begins.
"""

from typing import NamedTuple

from coop.credit.numbering import credit_number
from db.rows import driver_connection
from db.session import Session
from values.credit import CreditMovement
from values.identity import MemberId
from values.instant import day_of_number
from values.moment import Moment, kept_moment
from values.money import Rupiah

_EVENTS = """SELECT e.business_date, e.recorded_at, e.fact_id, e.movement, sum(e.amount),
    d.register, d.number, d.payer, d.note
    FROM credit_entry AS e LEFT JOIN credit_document AS d ON d.fact_id = e.fact_id
    WHERE e.member_id = :member_id AND e.movement NOT IN ('purchase', 'return') {behind}
    GROUP BY e.business_date, e.recorded_at, e.fact_id
    ORDER BY e.business_date DESC, e.recorded_at DESC, e.fact_id DESC LIMIT :limit"""
_BEHIND = "AND (e.business_date, e.recorded_at, e.fact_id) < (:day, :at, :fact_id)"


class CreditEvent(NamedTuple):
    """One act."""

    moment: Moment
    movement: CreditMovement
    number: str
    payer: str
    note: str
    paid: Rupiah
    """What the member owes less by it; negative where they owe more."""


def credit_events(
    session: Session, member_id: MemberId, behind: Moment | None, limit: int
) -> list[CreditEvent]:
    """Read what was done with one member's credit before a moment, the newest first."""
    asked: dict[str, object] = {"member_id": member_id.bytes, "limit": limit}
    if behind is not None:
        asked |= behind.as_kept()
    query = _EVENTS.format(behind=_BEHIND if behind else "")
    return [
        CreditEvent(
            kept_moment(day, at, fact_id),
            CreditMovement(movement),
            credit_number(register, day_of_number(day), number) if register else "",
            payer or "",
            note or "",
            Rupiah(-amount),
        )
        for day, at, fact_id, movement, amount, register, number, payer, note in driver_connection(
            session
        ).execute(query, asked)
    ]
