"""Whose savings an act moved, where it moved those of one member."""

from uuid import UUID

from coop.savings.savers import ENDED
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.membership import MemberStatus

_MEMBER = """SELECT e.member_id, s.status FROM savings_entry AS e
    LEFT JOIN member_standing AS s ON s.member_id = e.member_id WHERE e.fact_id = ?"""


def saver_of_act(session: Session, fact_id: FactId) -> MemberId | None:
    """Return whose savings `fact_id` moved; None where it moved none, or their membership ended.

    An account that was settled takes nothing in any more.
    """
    row = driver_connection(session).execute(_MEMBER, (fact_id.bytes,)).fetchone()
    if row is None or (row[1] is not None and MemberStatus(row[1]) in ENDED):
        return None
    return MemberId(UUID(bytes=row[0]))
