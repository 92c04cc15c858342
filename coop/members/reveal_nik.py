"""Show a member's NIK in full for a moment, and note who looked and why."""

from sqlalchemy import select

from coop.fact_log import record, use_case
from coop.members.disclosure import disclosure
from coop.members.standing import MemberUnknown
from db.session import Session
from db.tables import Member
from values.identity import MemberId
from values.membership import DisclosedData
from values.stamp import Stamp


@use_case
def reveal_nik(session: Session, stamp: Stamp, *, member_id: MemberId, reason: str) -> str:
    """Return a member's NIK in full, to be shown for a moment; `reason` is kept.

    Raises:
        MemberUnknown: nobody has that id.
        MemberTextMissing, MemberTextTooLong: of the reason.
    """
    nik = session.scalar(select(Member.nik).where(Member.member_id == member_id))
    if nik is None:
        raise MemberUnknown
    record(session, stamp, disclosure(DisclosedData.NIK, reason, member_id))
    return nik
