"""Every step of a membership, with its day, its reason and by whom."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select

from db.session import Session
from db.tables import MemberStatusChange
from values.identity import MemberId, UserId
from values.membership import MemberStatus


class StatusStep(NamedTuple):
    """One step, oldest first."""

    status: MemberStatus
    effective_on: date
    reason: str
    decided_by: str
    actor_id: UserId
    recorded_at: datetime


def status_history(session: Session, member_id: MemberId) -> list[StatusStep]:
    """Read the steps of one membership, the first as a candidate among them."""
    of = MemberStatusChange
    columns = select(
        of.status, of.effective_on, of.reason, of.decided_by, of.actor_id, of.recorded_at
    )
    steps = columns.where(of.member_id == member_id).order_by(of.revision, of.fact_id)
    return [StatusStep(*step) for step in session.execute(steps)]
