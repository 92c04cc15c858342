"""What members bought, and what they still owe for it.

Clustered by member and day, so that the purchases of a year are read in one sweep however many
sales there are. Nothing refers to a member or a sale by a foreign key: both may be of a till not
yet heard from.
"""

from datetime import date, datetime

from sqlalchemy import text

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, PrimaryKeyConstraint, mapped_column
from values.credit import CreditAct, CreditMovement, CreditRule, CreditSource
from values.identity import FactId, MemberId, UserId
from values.money import ZERO, Rupiah
from values.savings import PayerKind
from values.tender_method import MONEY, TenderMethod


class MemberPurchase(Base):
    """A sale to a member who was named (belanja anggota)."""

    __tablename__ = "member_purchase"
    __table_args__ = (
        PrimaryKeyConstraint("member_id", "business_date", "fact_id"),
        CheckConstraint("total >= 0", name="total_not_negative"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    business_date: Mapped[date] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    sale_id: Mapped[FactId]
    total: Mapped[Rupiah]


class CreditCharge(Base):
    """Something that a member owes: a purchase, an old debt, a fee."""

    __tablename__ = "credit_charge"
    __table_args__ = (CheckConstraint("amount > 0", name="amount_positive"), CLUSTERED)

    fact_id: Mapped[FactKey]
    member_id: Mapped[MemberId]
    sale_id: Mapped[FactId | None]
    business_date: Mapped[date]
    due_on: Mapped[date]
    amount: Mapped[Rupiah]
    approved_by: Mapped[str]  # Who let it be more than the limit; else nothing.
    reason: Mapped[str]


class OpenCredit(Base):
    """What is still owed of a charge: the sum of its entries, kept.

    The index holds what is open and nothing else: lists cost what is owed, not what ever was.
    """

    __tablename__ = "credit_open"
    __table_args__ = (
        Index("ix_credit_open_owed", "member_id", "charge_id", sqlite_where=text("amount <> 0")),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    charge_id: Mapped[FactId] = mapped_column(primary_key=True)
    amount: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")


class CreditBalance(Base):
    """What a member owes for everything: the sum of their entries, kept; every sale asks."""

    __tablename__ = "credit_balance"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    amount: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")


class CreditEntry(Base):
    """One movement of what a member owes."""

    __tablename__ = "credit_entry"
    __table_args__ = (
        PrimaryKeyConstraint("member_id", "business_date", "recorded_at", "fact_id", "line"),
        CheckConstraint(one_of("movement", CreditMovement), name="movement_known"),
        CheckConstraint("amount <> 0", name="amount_not_zero"),
        Index(None, "fact_id"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    business_date: Mapped[date] = mapped_column(primary_key=True)
    recorded_at: Mapped[datetime] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)  # In the fact, from 1.
    charge_id: Mapped[FactId]
    of_fact: Mapped[FactId]  # The sale, the return or the document that bears its number.
    amount: Mapped[Rupiah]  # What the member owes more is positive.
    movement: Mapped[CreditMovement] = mapped_column(Choice(CreditMovement))


class CreditDocument(Base):
    """One act on what members owe, with the number that its paper bears."""

    __tablename__ = "credit_document"
    __table_args__ = (
        CheckConstraint(one_of("act", CreditAct), name="act_known"),
        CheckConstraint(one_of("source", CreditSource), name="source_known"),
        CheckConstraint(one_of("way", MONEY), name="way_known"),
        CheckConstraint(one_of("payer_kind", PayerKind), name="payer_kind_known"),
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    act: Mapped[CreditAct] = mapped_column(Choice(CreditAct))
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    source: Mapped[CreditSource] = mapped_column(Choice(CreditSource))
    way: Mapped[TenderMethod]
    reference: Mapped[str]
    payer_kind: Mapped[PayerKind] = mapped_column(Choice(PayerKind))
    payer: Mapped[str] = mapped_column(repr=False)  # Nothing where it was the member.
    note: Mapped[str]  # Of a reversal, its reason.
    total: Mapped[Rupiah]  # Of its entries: what members owe more is positive.


class CreditReversal(Base):
    """A repayment was taken back."""

    __tablename__ = "credit_reversal"
    __table_args__ = (Index(None, "of_fact"), CLUSTERED)

    fact_id: Mapped[FactKey]
    of_fact: Mapped[FactId]  # No foreign key: it may be of a till not yet heard from.


class CreditRuleValue(Base):
    """One rule of shop credit, of everybody or of one class of members, from a day on."""

    __tablename__ = "credit_rule"
    __table_args__ = (CheckConstraint(one_of("rule", CreditRule), name="rule_known"), CLUSTERED)

    rule: Mapped[CreditRule] = mapped_column(Choice(CreditRule), primary_key=True)
    member_class: Mapped[str] = mapped_column(primary_key=True)  # Nothing for everybody.
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    value: Mapped[int]  # In the unit that the rule names.
    source: Mapped[str]


class MemberCreditLimit(Base):
    """A member's own limit, from a day on."""

    __tablename__ = "credit_member_limit"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    amount: Mapped[Rupiah | None]  # None: as everybody of the class.
    reason: Mapped[str]
