"""What members save: every movement, and how much stands on each account.

An account is a member and a kind of savings. The ledger is one tree on the disk, clustered by
member, account and day, so that a statement is read in one sweep however many members there are.
Nothing refers to a member by a foreign key: their savings may arrive from another till before they
do.
"""

from datetime import date, datetime

from sqlalchemy import Integer

from db.base import CLUSTERED, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, PrimaryKeyConstraint, mapped_column
from values.identity import FactId, MemberId, UserId
from values.money import ZERO, Rupiah
from values.month import Month
from values.percentage import BasisPoints
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind, SavingsRule
from values.tender_method import MONEY, TenderMethod

_SAVINGS = Choice(SavingsKind)


class SavingsDocument(Base):
    """One act, with the number that its paper bears."""

    __tablename__ = "savings_document"
    __table_args__ = (
        CheckConstraint(one_of("act", SavingsAct), name="act_known"),
        CheckConstraint(one_of("way", MONEY), name="way_known"),
        CheckConstraint(one_of("payer_kind", PayerKind), name="payer_kind_known"),
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    act: Mapped[SavingsAct] = mapped_column(Choice(SavingsAct))
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    way: Mapped[TenderMethod]
    reference: Mapped[str]
    payer_kind: Mapped[PayerKind] = mapped_column(Choice(PayerKind))
    payer: Mapped[str] = mapped_column(repr=False)  # Nothing where it was the member.
    note: Mapped[str]  # Of a reversal, its reason.
    total: Mapped[Rupiah]  # Of its entries: what came in is positive.


class SavingsEntry(Base):
    """One movement on one account: a line of a passbook."""

    __tablename__ = "savings_entry"
    __table_args__ = (
        # The day before the moment: a statement takes a period out of the middle. The moment
        # before the fact, for the id of a form is made when it opens.
        PrimaryKeyConstraint(
            "member_id", "savings", "business_date", "recorded_at", "fact_id", "line"
        ),
        CheckConstraint(one_of("savings", SavingsKind), name="savings_known"),
        CheckConstraint(one_of("movement", MovementKind), name="movement_known"),
        CheckConstraint("amount <> 0", name="amount_not_zero"),
        CheckConstraint("(deposit_id IS NULL) = (savings <> 'term')", name="term_has_deposit"),
        Index(None, "fact_id"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    savings: Mapped[SavingsKind] = mapped_column(_SAVINGS, primary_key=True)
    business_date: Mapped[date] = mapped_column(primary_key=True)
    recorded_at: Mapped[datetime] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)  # In the fact, from 1.
    row: Mapped[int]  # Of a list, whose receipts are numbered so; 0 elsewhere.
    amount: Mapped[Rupiah]  # What the member has more is positive.
    movement: Mapped[MovementKind] = mapped_column(Choice(MovementKind))
    months: Mapped[int]  # How many months of mandatory savings, or of interest, it is about,
    first_month: Mapped[Month] = mapped_column(Integer)  # the first
    last_month: Mapped[Month] = mapped_column(Integer)  # and the last of them; else 0.
    deposit_id: Mapped[FactId | None]  # The term deposit it is about.


class SavingsBalance(Base):
    """How much stands on an account: the sum of its entries, kept.

    Asked for by every withdrawal and by lists of thousands of members.
    """

    __tablename__ = "savings_balance"
    __table_args__ = (
        CheckConstraint(one_of("savings", SavingsKind), name="savings_known"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    savings: Mapped[SavingsKind] = mapped_column(_SAVINGS, primary_key=True)
    amount: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")


class SavingsTotal(Base):
    """What the cooperative owes its members on one kind of savings: the sum of the balances, kept.

    A second witness: `coop.savings.trial` compares it with the entries and with the balances.
    """

    __tablename__ = "savings_total"
    __table_args__ = (
        CheckConstraint(one_of("savings", SavingsKind), name="savings_known"),
        CLUSTERED,
    )

    savings: Mapped[SavingsKind] = mapped_column(_SAVINGS, primary_key=True)
    amount: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")


class MandatoryMonth(Base):
    """What was paid of a month of mandatory savings: the sum over its payments, kept.

    The grid and the arrears ask for years of it.
    """

    __tablename__ = "mandatory_month"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(Integer, primary_key=True)
    amount: Mapped[Rupiah] = mapped_column(default=ZERO, server_default="0")


class MandatoryPayment(Base):
    """Which act paid, or took back, a month of mandatory savings."""

    __tablename__ = "mandatory_payment"
    __table_args__ = (CheckConstraint("amount <> 0", name="amount_not_zero"), CLUSTERED)

    fact_id: Mapped[FactKey]
    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(Integer, primary_key=True)
    amount: Mapped[Rupiah]


class SettledMonths(Base):
    """Up to where the books do not ask for mandatory savings: the opening says so."""

    __tablename__ = "mandatory_settled"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    row: Mapped[int]  # In the opening: one row alone may be taken back.
    through: Mapped[Month] = mapped_column(Integer)


class SavingsReversal(Base):
    """An act was taken back, or a row of a list."""

    __tablename__ = "savings_reversal"
    __table_args__ = (Index(None, "of_fact", "of_row"), CLUSTERED)

    fact_id: Mapped[FactKey]
    of_fact: Mapped[FactId]  # No foreign key: it may be of a till not yet heard from.
    of_row: Mapped[int]  # 0 for the whole act.


class SavingsRuleValue(Base):
    """One rule, from a day on."""

    __tablename__ = "savings_rule"
    __table_args__ = (CheckConstraint(one_of("rule", SavingsRule), name="rule_known"), CLUSTERED)

    rule: Mapped[SavingsRule] = mapped_column(Choice(SavingsRule), primary_key=True)
    months: Mapped[int] = mapped_column(primary_key=True)  # The length of term deposits, or 0.
    effective_from: Mapped[date] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    value: Mapped[int]  # In the unit that the rule names.
    source: Mapped[str]


class MemberAmount(Base):
    """A member's own amount of mandatory savings, from a month on."""

    __tablename__ = "savings_member_amount"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    from_month: Mapped[Month] = mapped_column(Integer, primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    amount: Mapped[Rupiah | None]  # None: as everybody pays.
    reason: Mapped[str]


class SavingsClosing(Base):
    """Nothing is posted any more into days up to one."""

    __tablename__ = "savings_closing"
    __table_args__ = (CLUSTERED,)

    fact_id: Mapped[FactKey]
    through: Mapped[date]


class InterestRun(Base):
    """Interest of a month was credited by an act; a large run takes several."""

    __tablename__ = "savings_interest_run"
    __table_args__ = (Index(None, "month"), CLUSTERED)

    fact_id: Mapped[FactKey]
    month: Mapped[Month] = mapped_column(Integer)


class TermDeposit(Base):
    """A sum put away for some months, named by the act that opened it.

    What stands on it is the sum of its entries: nothing where it was paid out, or where its opening
    was taken back.
    """

    __tablename__ = "term_deposit"
    __table_args__ = (Index(None, "member_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    member_id: Mapped[MemberId]
    opened_on: Mapped[date]
    amount: Mapped[Rupiah]
    months: Mapped[int]
    rate: Mapped[BasisPoints] = mapped_column(Integer)
    due_on: Mapped[date]
    rolls_over: Mapped[bool]
    keeps_interest: Mapped[bool]


class TermRollOver(Base):
    """A deposit stays for another term."""

    __tablename__ = "term_roll_over"
    __table_args__ = (Index(None, "deposit_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    deposit_id: Mapped[FactId]
    begins_on: Mapped[date]
    due_on: Mapped[date]
    months: Mapped[int]
    rate: Mapped[BasisPoints] = mapped_column(Integer)


class PassbookRow(Base):
    """One row of a page of a member's passbook, and the line that is printed there."""

    __tablename__ = "passbook_row"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    book: Mapped[int] = mapped_column(primary_key=True)
    page: Mapped[int] = mapped_column(primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]  # That of the printing: two tills may have printed apart.
    of_fact: Mapped[FactId]
    of_line: Mapped[int]
