"""What somebody gets whose membership ends: everything saved, less everything owed.

    savings + interest of the last days + undistributed surplus - shop credit - loans

Surplus and loans that no ledger here keeps are named by somebody who has a paper of them.

Source: model deed, article 6(2)d: members get their savings back after meeting their obligations.
What is owed beyond that stays a receivable of the cooperative.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from msgspec.structs import replace as changed

from coop.facts.savings import InterestLine
from coop.facts.settlement import DebtTaken, NamedClaim
from db.session import Session
from values.identity import FactId, MemberId
from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import DebtKind, SavingsKind
from values.stamp import Stamp


class Claims(NamedTuple):
    """What lies between a member and the cooperative beside savings."""

    surplus: Rupiah = ZERO
    """Shares of surplus (SHU) that were decided and not paid yet."""
    shop_credit: Rupiah = ZERO
    """Owed by the member, as `loans` are."""
    loans: Rupiah = ZERO


class Settled(NamedTuple):
    """What a settlement paid beside savings, and what it could not pay."""

    debts: Sequence[DebtTaken]
    surplus: Rupiah = ZERO
    claims: Sequence[NamedClaim] = ()


class ClaimsDesk(Protocol):
    """Where a settlement asks for claims, and tells what it paid of them.

    Savings know neither credit nor surplus; whoever wires the program hands this in. Both are
    called inside the transaction of the settlement.
    """

    def claims_of(self, session: Session, member_id: MemberId) -> Claims:
        """Read what a member owes and is owed."""

    def settle(self, session: Session, stamp: Stamp, member_id: MemberId, of: Settled) -> None:
        """Record what was settled; the stamp's id follows from the act's."""


class AccountLeft(NamedTuple):
    """What stands on an account, or on one term deposit."""

    savings: SavingsKind
    balance: Rupiah
    deposit_id: FactId | None = None
    number: str = ""
    """Of the deposit."""


class MonthEarned(NamedTuple):
    """Interest that has not been credited yet."""

    month: Month
    line: InterestLine


class PossibleHeir(NamedTuple):
    """Whom the register names (ahli waris)."""

    name: str
    relation: str


@dataclass(frozen=True, slots=True)
class SettlementSheet:
    """Everything that is netted, and what comes of it (lembar penyelesaian)."""

    member_id: MemberId
    accounts: tuple[AccountLeft, ...]
    """Those on which anything stands."""
    interest: tuple[MonthEarned, ...]
    surplus: Rupiah
    debts: tuple[DebtTaken, ...]
    heirs: tuple[PossibleHeir, ...]
    claims: tuple[NamedClaim, ...] = ()
    """What somebody named; what of it is paid is reckoned by `with_claims`."""

    @property
    def saved(self) -> Rupiah:
        """What stands on all accounts."""
        return Rupiah(sum(account.balance for account in self.accounts))

    @property
    def earned(self) -> Rupiah:
        """Interest less tax."""
        return Rupiah(sum(earned.line.gross - earned.line.tax for earned in self.interest))

    @property
    def due(self) -> Rupiah:
        """Everything that is the member's."""
        named = sum(claim.amount for claim in self.claims if not claim.kind.is_owed_by_member)
        return Rupiah(self.saved + self.earned + self.surplus + named)

    @property
    def owed(self) -> Rupiah:
        """Everything that the member owes."""
        named = sum(claim.amount for claim in self.claims if claim.kind.is_owed_by_member)
        return Rupiah(sum(debt.owed for debt in self.debts) + named)

    @property
    def net(self) -> Rupiah:
        """What is paid out; negative where the member still owes something."""
        return Rupiah(self.due - self.owed)

    @property
    def receivable(self) -> Rupiah:
        """What the member still owes behind it."""
        return Rupiah(max(0, -self.net))

    def with_claims(self, claims: Sequence[NamedClaim]) -> "SettlementSheet":
        """Return the sheet with what somebody named: debts of ledgers are paid first."""
        named = replace(self, claims=tuple(claims))
        owed = [*(debt.owed for debt in self.debts)]
        owed += [claim.amount for claim in claims if claim.kind.is_owed_by_member]
        paid = _as_far_as(named.due, owed)
        return replace(
            named,
            debts=tuple(DebtTaken(debt.kind, debt.owed, next(paid)) for debt in self.debts),
            claims=tuple(
                changed(of, settled=next(paid) if of.kind.is_owed_by_member else of.amount)
                for of in claims
            ),
        )


def debts_of(claims: Claims) -> tuple[DebtTaken, ...]:
    """Return what ledgers know of debts, nothing of it paid: shop credit first, then loans."""
    known = ((DebtKind.SHOP_CREDIT, claims.shop_credit), (DebtKind.LOAN, claims.loans))
    assert all(owed >= 0 for _, owed in known), known
    return tuple(DebtTaken(kind, owed, ZERO) for kind, owed in known if owed)


def _as_far_as(available: int, owed: Sequence[Rupiah]) -> Iterator[Rupiah]:
    """Pay one debt behind the other, as far as it goes."""
    left = max(0, available)
    for amount in owed:
        paid = min(left, amount)
        left -= paid
        yield Rupiah(paid)
