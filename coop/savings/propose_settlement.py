"""Prepare the settlement of a membership that ends, for a second person to approve."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.settlement import NamedClaim, SettlementProposed
from coop.members.change_status import StatusNotPossible
from coop.members.standing import check_step_date, standing_of
from coop.savings.named_claims import checked_claims, claim_rows
from coop.savings.payments import PAYER_LETTERS_MAX, checked_reason, limited_text
from coop.savings.refusals import ReasonMissing
from coop.savings.rule_book import rule_book
from coop.savings.savers import ENDED
from coop.savings.settlement import ClaimsDesk, SettlementSheet
from coop.savings.settlement_sheet import settlement_sheet
from coop.savings.signing_name import checked_name
from db.session import Session
from db.tables import SettlementProposal
from values.identity import MemberId
from values.membership import MemberStatus
from values.savings import SavingsRule
from values.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How and why a membership ends."""

    ends_as: MemberStatus
    """Left, deceased or dismissed."""
    ends_on: date
    reason: str
    decided_by: str = ""
    """The board, or the meeting and its decision number."""
    payable_from: date | None = None
    """The day of the meeting after which it is paid, where the bylaws ask for one."""


class NothingToSettle(Refusal):
    """The member has nothing with the cooperative, and owes nothing."""


class EndReasonMissing(ReasonMissing):
    """Nobody says why a membership ends."""


class MeetingNotNamed(Refusal):
    """The cooperative pays who leaves after the next members' meeting, and no day is named."""


@use_case
def propose_settlement(  # noqa: PLR0913  What a sheet says.
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    ending: Ending,
    prepared_by: str,
    desk: ClaimsDesk,
    claims: Sequence[NamedClaim] = (),
) -> SettlementSheet:
    """Reckon a settlement and keep it for a second person; a newer proposal replaces an older one.

    `claims` are what only papers know: loans, shares of surplus, and the like.

    Raises:
        MemberUnknown: nobody has that id.
        StatusNotPossible, StatusDateNotPossible: the membership cannot end so.
        NothingToSettle: there is nothing to net.
        MeetingNotNamed: it is paid after a meeting, and no day is named.
        NameMissing, EndReasonMissing, SavingsTextTooLong: of the texts.
        ClaimIncomplete, TooManyClaims, AmountNotPossible: of what is named.
    """
    _check_ending(session, stamp, member_id, ending)
    named = checked_claims(claims)
    sheet = settlement_sheet(session, member_id, stamp.business_date, desk, named)
    if not (sheet.accounts or sheet.debts or sheet.surplus or named):
        raise NothingToSettle
    fact = SettlementProposed(
        member_id=member_id,
        ends_as=ending.ends_as,
        ends_on=ending.ends_on,
        reason=checked_reason(ending.reason, EndReasonMissing),
        decided_by=limited_text(ending.decided_by, PAYER_LETTERS_MAX),
        prepared_by=checked_name(prepared_by),
        payable_from=ending.payable_from or stamp.business_date,
        net=sheet.net,
        claims=named,
    )
    record(session, stamp, fact)
    return sheet


def _check_ending(session: Session, stamp: Stamp, member_id: MemberId, ending: Ending) -> None:
    """Refuse an end that cannot be, or that names no meeting where one is needed."""
    needs_meeting = rule_book(session).needed(SavingsRule.EXIT_AFTER_MEETING, stamp.business_date)
    if needs_meeting and ending.payable_from is None:
        raise MeetingNotNamed
    standing = standing_of(session, member_id)
    if ending.ends_as not in ENDED:
        raise StatusNotPossible(standing.status, ending.ends_as)
    if standing.status in ENDED:
        if standing.status is not ending.ends_as:
            raise StatusNotPossible(standing.status, ending.ends_as)
        return
    check_step_date(standing, ending.ends_on, stamp.business_date)


@applies(SettlementProposed)
def _rows(stamp: Stamp, fact: SettlementProposed) -> Rows:
    yield SettlementProposal(
        fact_id=stamp.fact_id,
        member_id=fact.member_id,
        ends_as=fact.ends_as,
        ends_on=fact.ends_on,
        reason=fact.reason,
        decided_by=fact.decided_by,
        prepared_by=fact.prepared_by,
        payable_from=fact.payable_from,
        net=fact.net,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
    )
    yield from claim_rows(stamp, fact.claims)
