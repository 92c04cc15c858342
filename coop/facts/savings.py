"""What happens to members' savings: all of it private, sealed before it is logged."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import FactId, MemberId
from values.money import ZERO, Rupiah
from values.month import NO_MONTH, Month
from values.percentage import BasisPoints
from values.savings import PayerKind, SavingsKind
from values.tender_method import TenderMethod

LIST_ROWS_IN_A_FACT_MAX = 500
"""With three amounts and twelve months each, two thirds of the largest body that can be sent."""
INTEREST_ROWS_IN_A_FACT_MAX = 1_000
"""Members; with two term deposits each, two thirds of the largest body that can be sent."""


class SavingsPaid(Struct, frozen=True, array_like=True):
    """What was paid into one account; mandatory savings once for each month."""

    savings: SavingsKind
    amount: Rupiah
    """Always positive."""
    month: Month = NO_MONTH


class Payment(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the money came or went, and by whom."""

    way: TenderMethod = TenderMethod.CASH
    reference: str = ""
    payer_kind: PayerKind = PayerKind.MEMBER
    payer: str = ""
    """The name, where it is not the member: a neighbour, APBKal, an employer."""
    note: str = ""


class SavingsDeposited(Fact, frozen=True, kw_only=True):
    """One payment was put into accounts of a member (setoran)."""

    KIND: ClassVar[str] = "savings.deposited"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all acts of savings."""
    member_id: MemberId
    paid: tuple[SavingsPaid, ...]
    payment: Payment


class ListedPayment(Struct, frozen=True, array_like=True):
    """One member on a list."""

    member_id: MemberId
    paid: tuple[SavingsPaid, ...]


class SavingsListPosted(Fact, frozen=True, kw_only=True):
    """One payment was put into accounts of many members (potong gaji, bantuan kalurahan)."""

    KIND: ClassVar[str] = "savings.list_posted"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    first_row: int = 1
    """Receipts are numbered from here: a long list takes several facts under one number."""
    rows: tuple[ListedPayment, ...]
    payment: Payment


class SavingsWithdrawn(Fact, frozen=True, kw_only=True):
    """A member was paid out of voluntary savings (penarikan)."""

    KIND: ClassVar[str] = "savings.withdrawn"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    member_id: MemberId
    amount: Rupiah
    payment: Payment
    """The way the money went, and who took it where it was not the member."""


class OpeningBalance(Struct, frozen=True, array_like=True):
    """What a member had when the books began."""

    member_id: MemberId
    principal: Rupiah = ZERO
    mandatory: Rupiah = ZERO
    voluntary: Rupiah = ZERO
    settled_through: Month = NO_MONTH
    """The last month of mandatory savings that nobody asks for any more."""


class SavingsOpened(Fact, frozen=True, kw_only=True):
    """What members had when the books began (saldo awal)."""

    KIND: ClassVar[str] = "savings.opened"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    first_row: int = 1
    balances: tuple[OpeningBalance, ...]


class EntryReversed(Struct, frozen=True, array_like=True):
    """An entry that is taken back."""

    savings: SavingsKind
    amount: Rupiah
    """As it was entered: the reversal enters the opposite."""
    deposit_id: FactId | None = None


class MonthReversed(Struct, frozen=True, array_like=True):
    """A month of mandatory savings whose payment is taken back."""

    month: Month
    amount: Rupiah


class RowReversed(Struct, frozen=True, array_like=True):
    """What is taken back of one member."""

    member_id: MemberId
    row: int
    """Of the list; 0 where it was none."""
    entries: tuple[EntryReversed, ...]
    months: tuple[MonthReversed, ...] = ()


class SavingsReversed(Fact, frozen=True, kw_only=True):
    """A movement was taken back, with a reason; both stay visible (koreksi)."""

    KIND: ClassVar[str] = "savings.reversed"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    of_fact: FactId
    of_row: int = 0
    """The row of a list that alone is taken back; 0 for all that is left of the fact."""
    reason: str
    rows: tuple[RowReversed, ...]


class InterestLine(Struct, frozen=True, array_like=True):
    """What one account earned in a month."""

    source: SavingsKind
    """Voluntary or term: what earned it."""
    credited_to: SavingsKind
    gross: Rupiah
    tax: Rupiah
    """What of it is withheld: the member gets gross - tax."""
    deposit_id: FactId | None = None


class MemberInterest(Struct, frozen=True, array_like=True):
    """What a member's savings earned in a month."""

    member_id: MemberId
    lines: tuple[InterestLine, ...]


class InterestPosted(Fact, frozen=True, kw_only=True):
    """Interest of a month was credited, and its final tax withheld (jasa simpanan)."""

    KIND: ClassVar[str] = "savings.interest_posted"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    first_row: int = 1
    month: Month
    rows: tuple[MemberInterest, ...]


class TermDepositOpened(Fact, frozen=True, kw_only=True):
    """A sum was put away for some months at a rate (buka simpanan berjangka)."""

    KIND: ClassVar[str] = "savings.term_opened"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    """Also that of the certificate (bilyet)."""
    member_id: MemberId
    amount: Rupiah
    months: int
    rate: BasisPoints
    due_on: date
    rolls_over: bool = False
    """What is done at the due day unless the member says otherwise."""
    keeps_interest: bool = False
    """True: interest stays on the deposit until it is paid out; False: it goes to voluntary."""
    from_voluntary: bool = False
    """True: the sum came out of the member's voluntary savings; False: it was paid in."""
    payment: Payment


class TermDepositRolledOver(Fact, frozen=True, kw_only=True):
    """A deposit that was due stays for another term (diperpanjang)."""

    KIND: ClassVar[str] = "savings.term_rolled_over"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    deposit_id: FactId
    member_id: MemberId
    months: int
    rate: BasisPoints
    begins_on: date
    due_on: date


class TermDepositClosed(Fact, frozen=True, kw_only=True):
    """A deposit was paid out, at its due day or before (dicairkan)."""

    KIND: ClassVar[str] = "savings.term_closed"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    deposit_id: FactId
    member_id: MemberId
    amount: Rupiah
    """All that stood on the deposit."""
    penalty: Rupiah = ZERO
    """What the cooperative keeps of it because it was taken early."""
    to_voluntary: bool = False
    payment: Payment


class PrintedLine(Struct, frozen=True, array_like=True):
    """One line that stands in a passbook: the entries of an act, by the first of them."""

    fact_id: FactId
    line: int


class PassbookPrinted(Fact, frozen=True, kw_only=True):
    """Lines were printed into a member's passbook, from a place on (cetak buku)."""

    KIND: ClassVar[str] = "savings.passbook_printed"
    PRIVATE: ClassVar[bool] = True

    member_id: MemberId
    book: int
    """1, then one more for each new book."""
    page: int
    """From 1 in each book."""
    first_row: int
    """Of the first of the lines, from 1 on each page."""
    lines: tuple[PrintedLine, ...]
