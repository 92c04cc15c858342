"""Make a candidate a member: the last act of whoever found their principal savings fully paid."""

from datetime import date

from coop.fact_log import record, use_case
from coop.facts.members import MemberStatusesChanged, StatusChange
from coop.members.change_status import StatusNotPossible
from coop.members.member_texts import MemberField, checked_text
from coop.members.standing import check_step_date, standing_of
from db.session import Session
from values.identity import MemberId
from values.membership import MemberStatus
from values.stamp import Stamp

ACTIVATED_FROM = frozenset({MemberStatus.CANDIDATE, MemberStatus.DISMISSED})
"""A dismissal is undone at once where the members' meeting annulled it."""


@use_case
def activate_member(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    effective_on: date,
    reason: str = "",
    decided_by: str = "",
) -> None:
    """Let the membership be active from `effective_on` on, its principal being fully paid.

    To be called by savings, inside the transaction that saw the last rupiah of the principal come
    in, with a stamp whose id follows from that of the payment.

    Source: model deed, article 5(2).

    Raises:
        MemberUnknown: nobody has that id.
        StatusNotPossible: it is active already, or ended otherwise than by dismissal.
        StatusDateNotPossible: of a day before the present standing began, or to come.
    """
    standing = standing_of(session, member_id)
    if standing.status not in ACTIVATED_FROM:
        raise StatusNotPossible(standing.status, MemberStatus.ACTIVE)
    check_step_date(standing, effective_on, stamp.business_date)
    change = StatusChange(
        member_id=member_id,
        revision=standing.revision + 1,
        status=MemberStatus.ACTIVE,
        effective_on=effective_on,
        reason=checked_text(MemberField.REASON, reason, may_lack=True),
        decided_by=checked_text(MemberField.DECIDED_BY, decided_by, may_lack=True),
    )
    record(session, stamp, MemberStatusesChanged(changes=(change,)))
