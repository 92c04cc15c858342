"""How a cart is about to be paid: what has been put down, and the part being typed.

Values only: each key makes a new draft, and `outcome` says at any time what it would come to.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple

from coop.errors import Refusal
from coop.selling.tendering import (
    OF_MEMBERS,
    Payment,
    ReferenceMissing,
    Settlement,
    quick_sums,
    settle,
)
from values.money import ZERO, Rupiah, rounded_to
from values.tender_method import TenderMethod

QUICK_MAX = 5
"""The sixth place on the screen is another way to pay."""


class Outcome(NamedTuple):
    """What paying so comes to: one of the two is there."""

    settlement: Settlement | None
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """The payment of `due`; `given` is None while the field stands as it was proposed."""

    due: Rupiah
    cash_step: int
    parts: tuple[Payment, ...] = ()
    method: TenderMethod = TenderMethod.CASH
    given: Rupiah | None = None
    reference: str = ""

    @property
    def is_cash(self) -> bool:
        """Whether the part being typed is cash."""
        return self.method is TenderMethod.CASH

    @property
    def is_credit(self) -> bool:
        """Whether the part being typed is paid later."""
        return self.method is TenderMethod.CREDIT

    @property
    def is_of_member(self) -> bool:
        """Whether the books say whose the part being typed is: a member must be chosen."""
        return self.method in OF_MEMBERS

    @property
    def needs_reference(self) -> bool:
        """Whether the part being typed bears the number of a telephone or slip."""
        return not self.is_cash and not self.is_of_member

    @property
    def on_credit(self) -> Rupiah:
        """What of all parts is paid later."""
        later = (part.given for part in self.payments() if part.method is TenderMethod.CREDIT)
        return Rupiah(sum(later))

    @property
    def rest(self) -> Rupiah:
        """What the parts put down so far leave, before any rounding; not negative."""
        return Rupiah(max(0, self.due - sum(part.given for part in self.parts)))

    @property
    def proposed(self) -> Rupiah:
        """What the field says at first: the rest, rounded where it is paid in cash."""
        return rounded_to(self.rest, self.cash_step) if self.is_cash else self.rest

    @property
    def amount(self) -> Rupiah:
        """The part being typed."""
        return self.proposed if self.given is None else self.given

    @property
    def total(self) -> Rupiah:
        """What is to be paid, the rounding of its cash part included."""
        payments = self.payments()
        if not any(payment.method is TenderMethod.CASH for payment in payments):
            return self.due
        others = sum(
            payment.given for payment in payments if payment.method is not TenderMethod.CASH
        )
        rest = Rupiah(max(0, self.due - others))
        return Rupiah(self.due - rest + rounded_to(rest, self.cash_step))

    @property
    def rounding(self) -> Rupiah:
        """The line of its own by which the total differs from what was due."""
        return Rupiah(self.total - self.due)

    def payments(self) -> tuple[Payment, ...]:
        """Return every part, the one being typed among them."""
        if self.parts and self.amount == 0:
            return self.parts
        return (*self.parts, Payment(self.method, self.amount, self.reference.strip()))

    def outcome(self) -> Outcome:
        """Say what paying so comes to."""
        try:
            return Outcome(settle(self.due, self.payments(), self.cash_step), None)
        except Refusal as refusal:
            return Outcome(None, refusal)

    def quick_sums(self) -> list[Rupiah]:
        """List what the buyer is likely to hand over in cash, the exact sum first."""
        return quick_sums(self.proposed)[:QUICK_MAX]

    def typed(self, given: Rupiah | None) -> "PaymentDraft":
        """Pay another amount this way; None is the proposed one."""
        return replace(self, given=given)

    def referred(self, reference: str) -> "PaymentDraft":
        """Note the number on the buyer's telephone or slip."""
        return replace(self, reference=reference)

    def by(self, method: TenderMethod) -> "PaymentDraft":
        """Pay this part in another way; its amount is proposed anew."""
        if method is self.method:
            return self
        return replace(self, method=method, given=None, reference="")

    def with_another(self) -> "PaymentDraft":
        """Put this part down, and pay what is left in another way.

        It is the same draft where the part leaves nothing to pay.

        Raises:
            ReferenceMissing: the part is not cash and bears no reference.
        """
        if self.amount == 0 or self.amount >= self.proposed:
            return self
        if self.needs_reference and not self.reference.strip():
            raise ReferenceMissing(self.method)
        part = Payment(self.method, self.amount, self.reference.strip())
        method = TenderMethod.QRIS if self.is_cash else TenderMethod.CASH
        return PaymentDraft(self.due, self.cash_step, (*self.parts, part), method)

    def with_most(self, method: TenderMethod, amount: Rupiah) -> "PaymentDraft":
        """Pay at most `amount` by `method`, and what is left in cash, or as the field says.

        Parts that go another way stay.
        """
        others = tuple(part for part in self.parts if part.method is not method)
        rest = self.due - sum(part.given for part in others)
        most = Payment(method, Rupiah(max(0, min(amount, rest))))
        parts = (*others, most) if most.given else others
        if self.method is method:
            return PaymentDraft(self.due, self.cash_step, parts)
        return replace(self, parts=parts, given=None)

    def without_last(self) -> "PaymentDraft":
        """Take the last part back into the field."""
        if not self.parts:
            return self
        *parts, last = self.parts
        return PaymentDraft(
            self.due, self.cash_step, tuple(parts), last.method, last.given, last.reference
        )


NOTHING_DUE = PaymentDraft(ZERO, 0)
"""Stands where no payment has begun."""
