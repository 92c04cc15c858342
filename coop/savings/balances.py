"""What stands on the accounts (saldo simpanan)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from uuid import UUID

from msgspec import Struct

from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.savings import SavingsKind

_ONE = "SELECT amount FROM savings_balance WHERE member_id = ? AND savings = ?"
_OF = "SELECT savings, amount FROM savings_balance WHERE member_id = ?"
_ALL = "SELECT member_id, savings, amount FROM savings_balance"


class Balances(Struct, frozen=True):
    """What one member has on each kind of savings."""

    amounts: Mapping[SavingsKind, Rupiah] = field(default_factory=dict)

    def of(self, savings: SavingsKind) -> Rupiah:
        """Return what stands on one account."""
        return self.amounts.get(savings, ZERO)

    @property
    def total(self) -> Rupiah:
        """What stands on all of them."""
        return Rupiah(sum(self.amounts.values()))


def balance_of(session: Session, member_id: MemberId, savings: SavingsKind) -> Rupiah:
    """Read what stands on one account."""
    asked = (member_id.bytes, savings.value)
    row = driver_connection(session).execute(_ONE, asked).fetchone()
    return Rupiah(row[0]) if row else ZERO


def balances_of(session: Session, member_id: MemberId) -> Balances:
    """Read what stands on the accounts of one member."""
    rows = driver_connection(session).execute(_OF, (member_id.bytes,))
    return Balances({SavingsKind(savings): Rupiah(amount) for savings, amount in rows})


def all_balances(session: Session) -> Mapping[MemberId, Balances]:
    """Read the balances of everybody who has or had any."""
    amounts: defaultdict[MemberId, dict[SavingsKind, Rupiah]] = defaultdict(dict)
    for member_id, savings, amount in driver_connection(session).execute(_ALL):
        amounts[MemberId(UUID(bytes=member_id))][SavingsKind(savings)] = Rupiah(amount)
    return {member_id: Balances(of) for member_id, of in amounts.items()}
