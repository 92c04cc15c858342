"""Give a member a new card (kartu baru)."""

from msgspec.structs import replace

from coop.fact_log import record, use_case
from coop.facts.members import MembersRecorded
from coop.members.card_code import new_card_code
from coop.members.member_records import member_record
from coop.members.standing import MemberUnknown
from db.session import Session
from values.identity import MemberId
from values.stamp import Stamp


@use_case
def issue_card(
    session: Session, stamp: Stamp, *, member_id: MemberId, recorded_by: str = ""
) -> str:
    """Give a member another card code, and return it: the card that was lost finds nobody.

    The history names who gave it out.

    Raises:
        MemberUnknown: nobody has that id.
    """
    before = member_record(session, member_id)
    if before is None:
        raise MemberUnknown
    after = replace(before, revision=before.revision + 1, card_code=new_card_code())
    record(session, stamp, MembersRecorded(members=(after,), recorded_by=recorded_by))
    return after.card_code
