"""What the books say of the buyer while it is paid: their credit, and their own savings."""

from datetime import date
from typing import Any, NamedTuple

from coop.credit.credit_standing import CreditStanding, credit_standing
from coop.savings.balances import balance_of
from values.identity import CartId, MemberId
from values.money import Rupiah
from values.savings import SavingsKind


class Accounts(NamedTuple):
    """What may be owed, and what may be taken."""

    credit: CreditStanding
    voluntary: Rupiah


def accounts_of(session: Any, member_id: MemberId, day: date, cart_id: CartId) -> Accounts:
    """Read the accounts of a member; `cart_id` is the cart at hand.

    Raises:
        MemberUnknown: nobody has that id.
    """
    credit = credit_standing(session, member_id, day, cart_id)
    return Accounts(credit, balance_of(session, member_id, SavingsKind.VOLUNTARY))
