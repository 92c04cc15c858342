"""Show what is kept covered, and note who looked and why.

Source: UU 27/2022 on personal data: access has a purpose, and can be accounted for.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.members import MemberDataDisclosed
from coop.members.change_status import MemberUnknown
from coop.members.member_texts import MemberField, checked_text
from db.tables import Member, MemberDisclosure
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
    checked = checked_text(MemberField.REASON, reason)
    fact = MemberDataDisclosed(what=DisclosedData.NIK, member_id=member_id, reason=checked)
    record(session, stamp, fact)
    return nik


@use_case
def note_register_taken_out(session: Session, stamp: Stamp, *, reason: str) -> None:
    """Note that the register was printed or written to a file, and why.

    Raises:
        MemberTextMissing, MemberTextTooLong: of the reason.
    """
    checked = checked_text(MemberField.REASON, reason)
    record(session, stamp, MemberDataDisclosed(what=DisclosedData.REGISTER, reason=checked))


@applies(MemberDataDisclosed)
def _rows(stamp: Stamp, fact: MemberDataDisclosed) -> Rows:
    yield MemberDisclosure(
        fact_id=stamp.fact_id,
        what=fact.what,
        member_id=fact.member_id,
        reason=fact.reason,
        actor_id=stamp.actor_id,
        recorded_at=stamp.recorded_at,
    )
