r"""Let a membership stand elsewhere: each step dated, with its reason and by whom.

                      activate_member
    candidate ---------------------------> active <---> inactive, suspended
      ^    \                                 |                |
      |     \------------------------------> left, deceased, dismissed
      |                                        |
      \----------------------------------------/

Whoever ended comes back as a candidate, for the principal may have been paid out; a dismissal that
the members' meeting annulled may also be undone at once. Becoming active from either is the act of
whoever knows that the principal is fully paid: `coop.members.activate_member`.
"""

from datetime import date

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.members import MemberStatusesChanged, StatusChange
from coop.members.member_rows import standing_rows
from coop.members.member_texts import MemberField, checked_text
from coop.members.standing import check_step_date, standing_of
from db.session import Session
from values.identity import MemberId
from values.membership import MemberStatus
from values.stamp import Stamp

_S = MemberStatus
_ENDS = frozenset({_S.LEFT, _S.DECEASED, _S.DISMISSED})
NEXT: dict[MemberStatus, frozenset[MemberStatus]] = {
    _S.CANDIDATE: frozenset({_S.LEFT, _S.DECEASED, _S.DISMISSED}),
    _S.ACTIVE: frozenset({_S.INACTIVE, _S.SUSPENDED, *_ENDS}),
    _S.INACTIVE: frozenset({_S.ACTIVE, _S.SUSPENDED, *_ENDS}),
    _S.SUSPENDED: frozenset({_S.ACTIVE, *_ENDS}),
    _S.LEFT: frozenset({_S.CANDIDATE}),
    _S.DECEASED: frozenset({_S.CANDIDATE}),
    _S.DISMISSED: frozenset({_S.CANDIDATE}),
}
"""What may follow what by `change_status`. Source: model deed, article 5(2) to (5)."""


class StatusNotPossible(Refusal):
    """A membership that stands so cannot go there at once."""

    status: MemberStatus
    asked: MemberStatus


@use_case
def change_status(  # noqa: PLR0913  What the register has for each step.
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    status: MemberStatus,
    effective_on: date,
    reason: str,
    decided_by: str = "",
) -> None:
    """Let a membership stand at `status` from `effective_on` on.

    Raises:
        MemberUnknown: nobody has that id.
        StatusNotPossible: it cannot follow the present one.
        StatusDateNotPossible: of a day before the present one began, or to come.
        MemberTextMissing, MemberTextTooLong: of the reason, or of who decided.
    """
    standing = standing_of(session, member_id)
    if status not in NEXT[standing.status]:
        raise StatusNotPossible(standing.status, status)
    check_step_date(standing, effective_on, stamp.business_date)
    change = StatusChange(
        member_id=member_id,
        revision=standing.revision + 1,
        status=status,
        effective_on=effective_on,
        reason=checked_text(MemberField.REASON, reason),
        decided_by=checked_text(MemberField.DECIDED_BY, decided_by, may_lack=True),
    )
    record(session, stamp, MemberStatusesChanged(changes=(change,)))


@applies(MemberStatusesChanged)
def _rows(stamp: Stamp, fact: MemberStatusesChanged) -> Rows:
    for change in fact.changes:
        yield from standing_rows(stamp, change)
