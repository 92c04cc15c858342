"""Whether a member's number is free."""

from sqlalchemy import select

from coop.errors import Refusal
from coop.facts.members import MemberRecord
from db.session import Session
from db.tables import Member
from values.identity import MemberId


class MemberNumberTaken(Refusal):
    """Another member has the number."""

    number: str
    member_id: MemberId
    full_name: str


def check_number(session: Session, member: MemberRecord) -> None:
    """Refuse a number that another member has.

    Raises:
        MemberNumberTaken: somebody has.
    """
    taken = session.execute(
        select(Member.number, Member.member_id, Member.full_name)
        .where(Member.number == member.number, Member.member_id != member.member_id)
        .limit(1)
    ).one_or_none()
    if taken is not None:
        raise MemberNumberTaken(*taken)
