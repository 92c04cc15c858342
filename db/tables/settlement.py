"""Settlements of memberships that ended: proposed by one, made by another."""

from datetime import date, datetime

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import FactId, MemberId, UserId
from values.membership import MemberStatus
from values.money import Rupiah
from values.savings import ClaimKind, DebtKind


class SettlementProposal(Base):
    """What a leaving member gets, as somebody reckoned it for another to approve."""

    __tablename__ = "settlement_proposal"
    __table_args__ = (
        CheckConstraint(one_of("ends_as", MemberStatus), name="ends_as_known"),
        Index(None, "member_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    member_id: Mapped[MemberId]
    ends_as: Mapped[MemberStatus]
    ends_on: Mapped[date]
    reason: Mapped[str]
    decided_by: Mapped[str]
    prepared_by: Mapped[str]
    payable_from: Mapped[date]
    net: Mapped[Rupiah]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]


class Settlement(Base):
    """The accounts of somebody whose membership ended were closed."""

    __tablename__ = "settlement"
    __table_args__ = (Index(None, "proposal_id"), Index(None, "member_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    proposal_id: Mapped[FactId]
    member_id: Mapped[MemberId]
    approved_by: Mapped[str]
    surplus: Mapped[Rupiah]


class SettlementDebt(Base):
    """What a member owed, and what of it a settlement paid."""

    __tablename__ = "settlement_debt"
    __table_args__ = (CheckConstraint(one_of("kind", DebtKind), name="kind_known"), CLUSTERED)

    fact_id: Mapped[FactKey]
    kind: Mapped[DebtKind] = mapped_column(Choice(DebtKind), primary_key=True)
    owed: Mapped[Rupiah]
    paid: Mapped[Rupiah]


class SettlementClaim(Base):
    """What somebody named on the strength of a paper: of a proposal, and of the settlement made."""

    __tablename__ = "settlement_claim"
    __table_args__ = (
        CheckConstraint(one_of("kind", ClaimKind), name="kind_known"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[ClaimKind] = mapped_column(Choice(ClaimKind))
    amount: Mapped[Rupiah]
    what: Mapped[str]
    paper: Mapped[str]
    said_by: Mapped[str] = mapped_column(repr=False)
    settled: Mapped[Rupiah]


class SettlementRecipient(Base):
    """Who was paid by a settlement."""

    __tablename__ = "settlement_recipient"
    __table_args__ = (CheckConstraint("amount > 0", name="amount_positive"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(repr=False)
    relation: Mapped[str]
    amount: Mapped[Rupiah]
