"""What happens to savings when a membership ends: private, as all that is about them."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.savings import Payment
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.month import NO_MONTH, Month
from values.savings import ClaimKind, DebtKind, MovementKind, SavingsKind


class Recipient(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who is paid what is left of a member's savings."""

    name: str
    relation: str = ""
    """Nothing for the members themselves; else the heir's."""
    amount: Rupiah


class DebtTaken(Struct, frozen=True, array_like=True):
    """What a member owed, and how much of it the savings paid."""

    kind: DebtKind
    owed: Rupiah
    paid: Rupiah


class NamedClaim(Struct, frozen=True, array_like=True):
    """What somebody says is owed, on the strength of a paper: no ledger here keeps it.

    So it is with loans and shares of surplus, and with whatever else only a paper knows.
    """

    kind: ClaimKind
    amount: Rupiah
    """Always positive; the kind says who owes it."""
    what: str
    paper: str
    """The number, or the day, of the paper it rests on."""
    said_by: str
    settled: Rupiah = ZERO
    """How much of it the settlement paid; nothing while it is proposed."""


class ClosingEntry(Struct, frozen=True, array_like=True):
    """One movement by which an account comes to nothing."""

    savings: SavingsKind
    amount: Rupiah
    """Signed: the last interest comes in, what is paid out goes."""
    movement: MovementKind
    deposit_id: FactId | None = None
    month: Month = NO_MONTH
    """Of interest."""


class SettlementProposed(Fact, frozen=True, kw_only=True):
    """Somebody reckoned what a leaving member gets, for another to approve."""

    KIND: ClassVar[str] = "savings.settlement_proposed"
    PRIVATE: ClassVar[bool] = True

    member_id: MemberId
    ends_as: MemberStatus
    ends_on: date
    reason: str
    decided_by: str = ""
    prepared_by: str
    payable_from: date
    net: Rupiah
    """Negative where the member owes more than there is."""
    claims: tuple[NamedClaim, ...] = ()


class SettlementMade(Fact, frozen=True, kw_only=True):
    """The accounts of somebody who left, died or was dismissed were closed (penyelesaian)."""

    KIND: ClassVar[str] = "savings.settlement_made"
    PRIVATE: ClassVar[bool] = True

    register: str
    number: int
    proposal_id: FactId
    member_id: MemberId
    approved_by: str
    entries: tuple[ClosingEntry, ...]
    surplus: Rupiah = ZERO
    """Undistributed surplus that is paid with it."""
    debts: tuple[DebtTaken, ...] = ()
    claims: tuple[NamedClaim, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    payment: Payment
