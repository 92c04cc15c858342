"""Members who leave: what a test proposes, and what it approves."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from coop.facts.settlement import NamedClaim, Recipient
from coop.savings.make_settlement import Approval, SettlementDone, make_settlement
from coop.savings.propose_settlement import Ending, propose_settlement
from coop.savings.proposed_settlements import proposed_settlements
from coop.savings.settlement import Claims, ClaimsDesk, Settled, SettlementSheet
from coop.take_note import take_note
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    IN_CASH,
    a_saver,
    deposited,
    some_rules,
)
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.stamp import Stamp

LEFT, DECEASED = MemberStatus.LEFT, MemberStatus.DECEASED


@dataclass
class ADesk:
    """A desk with claims that a test names; it notes what it is told."""

    claims: Claims = field(default_factory=Claims)
    told: list[Settled] = field(default_factory=list)

    def claims_of(self, _session: Session, _member_id: MemberId) -> Claims:
        return self.claims

    def settle(self, session: Session, stamp: Stamp, _member_id: MemberId, of: Settled) -> None:
        take_note(session, stamp, text="Kasbon dan pinjaman diselesaikan")
        self.told.append(of)


def owing(shop_credit: int = 0, loans: int = 0, surplus: int = 0) -> ADesk:
    return ADesk(Claims(Rupiah(surplus), Rupiah(shop_credit), Rupiah(loans)))


def proposed(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    member_id: MemberId,
    desk: ClaimsDesk | None = None,
    *,
    ends_as: MemberStatus = LEFT,
    payable_from: date | None = None,
    stamp: Stamp | None = None,
    claims: Sequence[NamedClaim] = (),
) -> SettlementSheet:
    ending = Ending(
        ends_as=ends_as,
        ends_on=TODAY,
        reason="Permintaan sendiri",
        decided_by="Rapat pengurus 12",
        payable_from=payable_from,
    )
    sheet = propose_settlement(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        ending=ending,
        prepared_by="Rini",
        desk=desk or ADesk(),
        claims=claims,
    )
    assert sheet is not None
    return sheet


def approved(
    session: Session,
    desk: ClaimsDesk | None = None,
    *,
    by: str = "Pak Harto",
    recipients: tuple[Recipient, ...] = (),
    stamp: Stamp | None = None,
    proposal_id: FactId | None = None,
) -> SettlementDone:
    proposal_id = proposal_id or proposed_settlements(session)[0].proposal_id
    done = make_settlement(
        session,
        stamp or a_stamp(),
        approval=Approval(proposal_id=proposal_id, approved_by=by, recipients=recipients),
        payment=IN_CASH,
        desk=desk or ADesk(),
        settings=SHOP,
    )
    assert done is not None
    return done


def a_saver_with_everything(session: Session) -> MemberId:
    some_rules(session)
    member_id = a_saver(session, voluntary=55_000)
    deposited(session, member_id, months=(202601, 202602, 202603))
    return member_id
