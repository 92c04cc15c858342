"""What a member owes, and what their voluntary savings could pay; read off the window's thread."""

from datetime import date
from typing import Any, NamedTuple

from coop.credit.open_charges import OpenCharge, open_charges
from coop.savings.balances import balance_of
from coop.savings.rule_book import rule_book
from coop.savings.savers import saver
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.savings import SavingsKind, SavingsRule


class Owing(NamedTuple):
    """One member, as a payment of what they owe needs them."""

    member_id: MemberId
    number: str
    full_name: str
    charges: tuple[OpenCharge, ...]
    """What is due first in front."""
    owed: Rupiah
    overdue: Rupiah
    savings: Rupiah
    """Voluntary."""
    payable: Rupiah
    """What may be taken from them."""


def owing(session: Any, member_id: MemberId, day: date) -> Owing:
    """Read what a member owes on `day`.

    Raises:
        MemberUnknown: nobody has that id.
    """
    of = saver(session, member_id)
    charges = tuple(open_charges(session, member_id))
    savings = balance_of(session, member_id, SavingsKind.VOLUNTARY)
    must_stay = rule_book(session).value(SavingsRule.VOLUNTARY_MIN, day) or ZERO
    return Owing(
        member_id=member_id,
        number=of.number,
        full_name=of.full_name,
        charges=charges,
        owed=Rupiah(sum(charge.left for charge in charges)),
        overdue=Rupiah(sum(charge.left for charge in charges if charge.due_on < day)),
        savings=savings,
        payable=Rupiah(max(0, savings - must_stay)),
    )
