"""Refusals that several acts on shop credit share."""

from datetime import date

from coop.errors import Refusal
from values.credit import CreditRule
from values.membership import MemberStatus
from values.money import Rupiah


class CreditNeedsMember(Refusal):
    """Nobody was chosen who would owe it."""


class CreditNotForStatus(Refusal):
    """Only active members buy on credit."""

    status: MemberStatus


class CreditNotAllowed(Refusal):
    """The cooperative has set no limit for this member, so nothing is sold on credit."""


class CreditAboveLimit(Refusal):
    """The member would owe more than the limit; a supervisor may allow it."""

    limit: Rupiah
    owed: Rupiah
    on_hold: Rupiah
    """What waits in other carts of the same member."""
    asked: Rupiah

    @property
    def left(self) -> Rupiah:
        """What may still be bought on credit."""
        return Rupiah(max(0, self.limit - self.owed - self.on_hold))


class NeedsSupervisor(Refusal):
    """Whoever sells does not allow it themselves, and a name and a reason are written down."""


class NothingOwed(Refusal):
    """The member owes nothing."""


class RepaymentTooMuch(Refusal):
    """More than what the member owes."""

    owed: Rupiah
    asked: Rupiah


class ListedTooMuch(Refusal):
    """One member on a list would pay more than they owe; nothing of the list is posted."""

    number: str
    full_name: str
    owed: Rupiah
    asked: Rupiah


class CannotReverseRepayment(Refusal):
    """There is no such repayment, it was taken back already, or a settlement made it."""


class CannotReverseFee(Refusal):
    """There is no such fee, or it was taken back already."""


class FeePaid(Refusal):
    """A fee that somebody paid, or a part of it, is not taken back before the payment is."""

    number: str
    full_name: str
    paid: Rupiah


class FeesNotYet(Refusal):
    """The month whose fees are asked for is not over."""

    earliest: date


class FeesAlreadyPosted(Refusal):
    """The fees of that month were posted before."""


class FeesChanged(Refusal):
    """Something moved since the preview: it must be looked at again."""

    seen: Rupiah
    now: Rupiah


class CreditRuleNotPossible(Refusal):
    """The value is out of what the rule can be."""

    rule: CreditRule
    value: int
    lowest: int
    highest: int


class DueDayNotPossible(Refusal):
    """An old debt cannot be due on that day."""

    asked: date
    earliest: date
    latest: date
