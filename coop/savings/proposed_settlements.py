"""Settlements that wait for a second person's approval."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import exists, select

from coop.facts.settlement import NamedClaim
from coop.savings.named_claims import named_claims
from db.session import Session, aliased
from db.tables import Settlement, SettlementProposal
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah


class ProposedSettlement(NamedTuple):
    """A settlement as somebody prepared it."""

    proposal_id: FactId
    member_id: MemberId
    ends_as: MemberStatus
    ends_on: date
    reason: str
    decided_by: str
    prepared_by: str
    prepared_on: date
    """The last interest is reckoned up to that day."""
    payable_from: date
    net: Rupiah
    claims: tuple[NamedClaim, ...]
    """What whoever prepared it named, on the strength of papers."""


def proposed_settlements(
    session: Session, member_id: MemberId | None = None
) -> list[ProposedSettlement]:
    """List what waits, of all or of one member: the newest proposal for each, oldest first."""
    of, newer = SettlementProposal, aliased(SettlementProposal)
    columns = select(
        of.fact_id,
        of.member_id,
        of.ends_as,
        of.ends_on,
        of.reason,
        of.decided_by,
        of.prepared_by,
        of.business_date,
        of.payable_from,
        of.net,
    )
    is_outdone = exists().where(
        newer.member_id == of.member_id,
        (newer.recorded_at > of.recorded_at)
        | ((newer.recorded_at == of.recorded_at) & (newer.fact_id > of.fact_id)),
    )
    is_made = exists().where(Settlement.proposal_id == of.fact_id)
    waiting = columns.where(~is_outdone, ~is_made).order_by(of.recorded_at, of.fact_id)
    if member_id is not None:
        waiting = waiting.where(of.member_id == member_id)
    return [
        ProposedSettlement._make((*row, tuple(named_claims(session, row.fact_id))))
        for row in session.execute(waiting)
    ]
