"""What somebody gets whose membership ends: everything saved, less everything owed.

    savings + interest of the last days + undistributed surplus - shop credit - loans

Source: model deed, article 6(2)d: members get their savings back after meeting their obligations.
What is owed beyond that stays a receivable of the cooperative.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from coop.facts.savings import InterestLine
from coop.facts.settlement import DebtTaken
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


class ClaimsDesk(Protocol):
    """Where a settlement asks for claims, and tells what it paid of them.

    Savings know neither credit nor surplus; whoever wires the program hands this in. Both are
    called inside the transaction of the settlement.
    """

    def claims_of(self, session: Session, member_id: MemberId) -> Claims:
        """Read what a member owes and is owed."""

    def settle(
        self,
        session: Session,
        stamp: Stamp,
        member_id: MemberId,
        debts: Sequence[DebtTaken],
        surplus: Rupiah,
    ) -> None:
        """Record that debts and surplus were settled; the stamp's id follows from the act's."""


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

    @property
    def saved(self) -> Rupiah:
        """What stands on all accounts."""
        return Rupiah(sum(account.balance for account in self.accounts))

    @property
    def earned(self) -> Rupiah:
        """Interest less tax."""
        return Rupiah(sum(earned.line.gross - earned.line.tax for earned in self.interest))

    @property
    def owed(self) -> Rupiah:
        """All debts."""
        return Rupiah(sum(debt.owed for debt in self.debts))

    @property
    def net(self) -> Rupiah:
        """What is paid out; negative where the member still owes something."""
        return Rupiah(self.saved + self.earned + self.surplus - self.owed)

    @property
    def receivable(self) -> Rupiah:
        """What the member still owes behind it."""
        return Rupiah(max(0, -self.net))


def debts_taken(available: int, claims: Claims) -> tuple[DebtTaken, ...]:
    """Pay debts out of what is there: shop credit first, then loans, as far as it goes."""
    taken = []
    left = max(0, available)
    for kind, owed in (
        (DebtKind.SHOP_CREDIT, claims.shop_credit),
        (DebtKind.LOAN, claims.loans),
    ):
        assert owed >= 0, owed
        if owed:
            paid = Rupiah(min(left, owed))
            taken.append(DebtTaken(kind, owed, paid))
            left -= paid
    return tuple(taken)
