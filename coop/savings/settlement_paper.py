"""The settlement sheet as a paper: everything netted, who prepared, approved and received it."""

from datetime import date

from msgspec import Struct
from sqlalchemy import select

from coop.facts.settlement import DebtTaken, NamedClaim, Recipient
from coop.savings.named_claims import named_claims
from coop.savings.paper import UNKNOWN_CASHIER, savings_receipt
from coop.savings.receipt import SavingsReceipt
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import (
    SavingsDocument,
    Settlement,
    SettlementDebt,
    SettlementProposal,
    SettlementRecipient,
)
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah


class SettlementPaper(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything on one settlement sheet (lembar penyelesaian)."""

    receipt: SavingsReceipt
    """Its number, the member, and what moved on each account. Its own `total` is what stood on the
    accounts: what changes hands is `paid_out`."""
    ends_as: MemberStatus
    ends_on: date
    reason: str
    decided_by: str
    prepared_by: str
    approved_by: str
    surplus: Rupiah
    debts: tuple[DebtTaken, ...]
    recipients: tuple[Recipient, ...]
    claims: tuple[NamedClaim, ...] = ()
    """What was named on the strength of papers."""

    @property
    def paid_out(self) -> Rupiah:
        """What is paid in all: this is what stands in words."""
        return Rupiah(sum(recipient.amount for recipient in self.recipients))

    @property
    def receivable(self) -> Rupiah:
        """What the member still owes."""
        unpaid = sum(debt.owed - debt.paid for debt in self.debts)
        return Rupiah(unpaid + sum(claim.amount - claim.settled for claim in self.claims))


def last_settlement(session: Session, member_id: MemberId) -> FactId | None:
    """Return the newest settlement of a membership, if there is one."""
    of, document = Settlement, SavingsDocument
    newest = (document.business_date.desc(), document.recorded_at.desc(), of.fact_id.desc())
    made = select(of.fact_id).join(document, document.fact_id == of.fact_id)
    return session.scalar(made.where(of.member_id == member_id).order_by(*newest).limit(1))


def settlement_paper(
    session: Session, fact_id: FactId, settings: ShopSettings, cashier: str = UNKNOWN_CASHIER
) -> SettlementPaper | None:
    """Return the paper of a settlement; None where there is none."""
    made = session.get(Settlement, fact_id)
    receipt = savings_receipt(session, fact_id, settings, cashier=cashier)
    proposal = session.get(SettlementProposal, made.proposal_id) if made else None
    if made is None or receipt is None or proposal is None:
        return None
    of, to = SettlementDebt, SettlementRecipient
    debts = select(of.kind, of.owed, of.paid).where(of.fact_id == fact_id)
    paid = select(to.name, to.relation, to.amount).where(to.fact_id == fact_id).order_by(to.line)
    return SettlementPaper(
        receipt=receipt,
        ends_as=proposal.ends_as,
        ends_on=proposal.ends_on,
        reason=proposal.reason,
        decided_by=proposal.decided_by,
        prepared_by=proposal.prepared_by,
        approved_by=made.approved_by,
        surplus=made.surplus,
        debts=tuple(DebtTaken(*row) for row in session.execute(debts.order_by(of.kind.desc()))),
        recipients=tuple(
            Recipient(name=name, relation=relation, amount=amount)
            for name, relation, amount in session.execute(paid)
        ),
        claims=tuple(named_claims(session, fact_id)),
    )
