"""What is noted when something that is kept covered was shown: what, who looked, and why.

Source: UU 27/2022 on personal data: access has a purpose, and can be accounted for.
"""

from coop.fact_log import Rows, applies
from coop.facts.members import MemberDataDisclosed
from coop.members.member_texts import MemberField, checked_text
from db.tables import MemberDisclosure
from values.identity import MemberId
from values.membership import DisclosedData
from values.stamp import Stamp


def disclosure(
    what: DisclosedData, reason: str, member_id: MemberId | None = None
) -> MemberDataDisclosed:
    """Say in a fact that something was shown.

    Raises:
        MemberTextMissing, MemberTextTooLong: of the reason.
    """
    checked = checked_text(MemberField.REASON, reason)
    return MemberDataDisclosed(what=what, member_id=member_id, reason=checked)


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
