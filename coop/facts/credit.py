"""What members buy, and what they owe for it: private, and sealed before it is logged."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.savings import Payment
from values.credit import CreditRule, CreditSource
from values.identity import FactId, MemberId
from values.money import ZERO, Rupiah
from values.month import Month


class CreditOverride(Struct, frozen=True, kw_only=True):
    """Somebody let a member owe more than the limit."""

    approved_by: str
    reason: str


class PurchaseMade(Fact, frozen=True, kw_only=True):
    """A member bought on a sale (belanja anggota); the sale itself says no more than `is_member`.

    Recorded in the transaction of its sale, under an id that follows from the sale's.
    """

    KIND: ClassVar[str] = "member.purchase_made"
    VERSION: ClassVar[int] = 2  # Says what was bought on credit.
    PRIVATE: ClassVar[bool] = True

    sale_id: FactId
    member_id: MemberId
    total: Rupiah
    """That of the sale, its discounts and its rounding included."""
    credit: Rupiah = ZERO
    """What of it the member owes."""
    due_on: date | None = None
    """By when it must be paid; None where nothing is owed."""
    override: CreditOverride | None = None
    from_savings: Rupiah = ZERO
    """What of it was paid from the member's voluntary savings."""
    register: str = ""
    savings_number: int = 0
    """Of the document by which it left them; nothing and 0 where it did not."""


class PurchaseTakenBack(Fact, frozen=True, kw_only=True):
    """Goods came back that a member owed for, or had paid for from savings (retur, batal)."""

    KIND: ClassVar[str] = "member.purchase_taken_back"
    PRIVATE: ClassVar[bool] = True

    reversal_id: FactId
    """The return, or the void."""
    purchase_id: FactId
    member_id: MemberId
    credit: Rupiah = ZERO
    """What the member owes less."""
    to_savings: Rupiah = ZERO
    """What went back to voluntary savings."""
    register: str = ""
    savings_number: int = 0
    """Of the document by which it went there; nothing and 0 where nothing did."""


class CreditOpened(Fact, frozen=True, kw_only=True):
    """A member owed this when the books began (saldo awal kasbon)."""

    KIND: ClassVar[str] = "credit.opened"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all acts on credit."""
    member_id: MemberId
    amount: Rupiah
    due_on: date
    note: str = ""


class CreditLeftBySettlement(Fact, frozen=True, kw_only=True):
    """A settlement did not cover a debt that no ledger kept: the member owes it from now on.

    Recorded in the transaction of the settlement (sisa penyelesaian keanggotaan).
    """

    KIND: ClassVar[str] = "credit.left_by_settlement"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    member_id: MemberId
    amount: Rupiah
    due_on: date
    note: str
    """What it was, and on what paper it rests."""


class CreditPart(Struct, frozen=True, array_like=True):
    """How much of a charge is paid."""

    charge_id: FactId
    amount: Rupiah
    """Always positive."""


class CreditRepaid(Fact, frozen=True, kw_only=True):
    """A member paid what they owed, or a part of it (bayar kasbon)."""

    KIND: ClassVar[str] = "credit.repaid"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    member_id: MemberId
    parts: tuple[CreditPart, ...]
    payment: Payment
    source: CreditSource = CreditSource.MONEY
    savings_number: int = 0
    """Of the document by which it left voluntary savings; 0 where it did not."""

    @property
    def amount(self) -> Rupiah:
        """What was paid."""
        return Rupiah(sum(part.amount for part in self.parts))


class CreditRepaymentReversed(Fact, frozen=True, kw_only=True):
    """A repayment was taken back, with a reason; both stay visible (koreksi)."""

    KIND: ClassVar[str] = "credit.repayment_reversed"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    of_fact: FactId
    member_id: MemberId
    parts: tuple[CreditPart, ...]
    reason: str
    source: CreditSource = CreditSource.MONEY
    savings_number: int = 0
    """Of the document by which it went back to voluntary savings; 0 where it did not."""


class CreditFeePosted(Fact, frozen=True, kw_only=True):
    """A member owes a fee for what was overdue at the end of a month (jasa kasbon).

    All fees of a month bear one number.
    """

    KIND: ClassVar[str] = "credit.fee_posted"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    member_id: MemberId
    month: Month
    amount: Rupiah
    due_on: date


class CreditFeeReversed(Fact, frozen=True, kw_only=True):
    """A fee was taken back, with a reason; both stay visible (koreksi jasa kasbon)."""

    KIND: ClassVar[str] = "credit.fee_reversed"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    of_fact: FactId
    member_id: MemberId
    amount: Rupiah
    """What the fee was, and is owed no more."""
    reason: str


class CreditRuleSet(Struct, frozen=True, array_like=True):
    """One rule, from a day on."""

    rule: CreditRule
    value: int
    """In the unit that the rule names."""
    effective_from: date
    revision: int
    """1, then one more each time the rule is set again for that day: the greatest holds."""
    member_class: str = ""
    """Nothing for everybody."""


class CreditRulesSet(Fact, frozen=True, kw_only=True):
    """The cooperative set limits and days of shop credit, from a day on."""

    KIND: ClassVar[str] = "credit.rules_set"
    PRIVATE: ClassVar[bool] = True

    rules: tuple[CreditRuleSet, ...]
    source: str = ""
    """The meeting's decision."""


class MemberCreditLimitSet(Fact, frozen=True, kw_only=True):
    """A member's own limit was set, from a day on."""

    KIND: ClassVar[str] = "credit.member_limit_set"
    PRIVATE: ClassVar[bool] = True

    member_id: MemberId
    amount: Rupiah | None
    """None: as everybody of the class; 0: nothing on credit."""
    effective_from: date
    revision: int
    reason: str
