"""What the desk shows of a member who owes; read away from the window's thread."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from coop.credit.credit_history import CreditLine, credit_history
from coop.credit.credit_standing import CreditStanding, credit_standing
from coop.credit.paper import credit_receipt
from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.shop_settings import ShopSettings
from ui.widgets.repay_reading import Owing, owing
from values.credit import CreditMovement, CreditSource
from values.identity import FactId, MemberId
from values.period import Period

_LOOKED_BACK = timedelta(days=366)


class MemberCredit(NamedTuple):
    """One member: what is open, how far it may go, and what moved within a year."""

    owing: Owing
    standing: CreditStanding
    lines: tuple[CreditLine, ...]
    """The newest in front."""

    @property
    def reversible(self) -> tuple[CreditLine, ...]:
        """Payments and fees that can be taken back."""
        return tuple(line for line in self.lines if _can_be_taken_back(line))


def member_credit(session: Any, member_id: MemberId, day: date) -> MemberCredit:
    """Read a member's shop credit as of `day`.

    Raises:
        MemberUnknown: nobody has that id.
    """
    period = Period(day - _LOOKED_BACK, day + timedelta(days=1))
    lines = credit_history(session, member_id, period).lines
    return MemberCredit(
        owing(session, member_id, day),
        credit_standing(session, member_id, day),
        tuple(reversed(lines)),
    )


def print_again(session: Any, fact_id: FactId, settings: ShopSettings) -> str:
    """Print the receipt of a payment once more, and return its number."""
    receipt = credit_receipt(session, fact_id, settings, settings.cashier_name)
    assert receipt is not None, fact_id
    print_kwitansi_copy(session, receipt, fact_id)
    return receipt.number


def _can_be_taken_back(line: CreditLine) -> bool:
    if line.is_taken_back:
        return False
    is_payment = line.movement is CreditMovement.REPAYMENT
    return is_fee(line) or (is_payment and line.source is not CreditSource.SETTLEMENT)


def is_fee(line: CreditLine) -> bool:
    """Say whether a fee was asked, and not one taken back."""
    return line.movement is CreditMovement.FEE and line.amount > 0
