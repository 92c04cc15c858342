"""Owners of goods on consignment, what was agreed, what they brought, and what they were paid.

Nothing refers to an owner by a foreign key: they may be of a till not yet heard from.
"""

from datetime import date, datetime

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.consignment import ConsignmentAct, ShareKind
from values.identity import ConsignorId, FactId, ItemId, MemberId, StreamId, UserId
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import MONEY, TenderMethod


class Consignor(Base):
    """One owner as they are now (penitip)."""

    __tablename__ = "consignor"
    __table_args__ = (CLUSTERED,)

    consignor_id: Mapped[ConsignorId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str] = mapped_column(repr=False)
    search_name: Mapped[str] = mapped_column(repr=False)  # Folded, as words are searched for.
    phone: Mapped[str] = mapped_column(repr=False)
    note: Mapped[str] = mapped_column(repr=False)
    member_id: Mapped[MemberId | None]
    is_active: Mapped[bool]


class ConsignmentTerms(Base):
    """Whose an item is from a day on, and what they get of it."""

    __tablename__ = "consignment_terms"
    __table_args__ = (
        CheckConstraint(one_of("kind", ShareKind), name="kind_known"),
        CheckConstraint('rate BETWEEN 0 AND 10000 AND "each" >= 0', name="share_possible"),
        Index(None, "consignor_id"),
        CLUSTERED,
    )

    item_id: Mapped[ItemId] = mapped_column(primary_key=True)
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    consignor_id: Mapped[ConsignorId]
    kind: Mapped[ShareKind] = mapped_column(Choice(ShareKind))
    rate: Mapped[int]  # Basis points of what buyers paid.
    each: Mapped[Rupiah]  # For one base unit.


class ConsignmentDocument(Base):
    """One act between the cooperative and an owner."""

    __tablename__ = "consignment_document"
    __table_args__ = (
        CheckConstraint(one_of("act", ConsignmentAct), name="act_known"),
        CheckConstraint(one_of("way", MONEY), name="way_known"),
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        Index(None, "consignor_id", "business_date"),
        Index(None, "of_fact"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    act: Mapped[ConsignmentAct] = mapped_column(Choice(ConsignmentAct))
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    consignor_id: Mapped[ConsignorId]
    paid: Mapped[Rupiah]  # To the owner; negative where it came back.
    way: Mapped[TenderMethod]
    reference: Mapped[str]
    note: Mapped[str]  # Of a reversal, its reason.
    until: Mapped[date | None]  # The last day that is settled.
    of_fact: Mapped[FactId | None]  # What a reversal took back.


class ConsignedGoods(Base):
    """Goods that came from their owner, or went back."""

    __tablename__ = "consigned_goods"
    __table_args__ = (CheckConstraint("quantity <> 0", name="quantity_not_zero"), CLUSTERED)

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    quantity: Mapped[Quantity]  # Base units; what came is positive.


class SettledGoods(Base):
    """What was sold of one item under one agreement, and the owner's part of it."""

    __tablename__ = "settled_goods"
    __table_args__ = (
        CheckConstraint(one_of("kind", ShareKind), name="kind_known"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    kind: Mapped[ShareKind] = mapped_column(Choice(ShareKind))
    rate: Mapped[int]
    each: Mapped[Rupiah]
    sold: Mapped[Quantity]
    returned: Mapped[Quantity]
    amount: Mapped[Rupiah]  # What buyers paid, less what they got back.
    owed: Mapped[Rupiah]


class SettledStream(Base):
    """How far one stream of facts is settled by one settlement."""

    __tablename__ = "settled_stream"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    stream_id: Mapped[StreamId] = mapped_column(primary_key=True)
    seq: Mapped[int]
