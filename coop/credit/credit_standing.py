"""What a member owes the shop, and what may still be bought on credit (sisa batas kasbon)."""

from datetime import date, timedelta

from msgspec import Struct

from coop.credit.rule_book import CreditRules, credit_rules, limit_of
from coop.members.standing import MemberUnknown
from db.rows import driver_connection
from db.session import Session
from values.credit import CreditRule
from values.identity import CartId, MemberId
from values.instant import day_number
from values.membership import MemberStatus
from values.money import Rupiah

_MEMBER = """SELECT s.status, m.member_class FROM member_standing AS s
    JOIN member AS m ON m.member_id = s.member_id WHERE s.member_id = ?"""
_OWED = "SELECT amount FROM credit_balance WHERE member_id = ?"
_OVERDUE = """SELECT coalesce(sum(o.amount), 0)
    FROM credit_open AS o JOIN credit_charge AS c ON c.fact_id = o.charge_id
    WHERE o.member_id = ? AND o.amount <> 0 AND o.amount > 0 AND c.due_on < ?"""
_ON_HOLD = "SELECT coalesce(sum(due), 0) FROM cart WHERE member_id = ? AND cart_id <> ?"
_NO_CART = b""


class CreditStanding(Struct, frozen=True, kw_only=True):
    """How a member stands on a day."""

    status: MemberStatus
    limit: Rupiah
    owed: Rupiah
    """Negative where two tills took the same payment."""
    overdue: Rupiah
    on_hold: Rupiah
    """What waits in other carts of the member, each as if all of it were bought on credit."""
    due_on: date
    """By when it must be paid, if it is bought on that day."""

    @property
    def left(self) -> Rupiah:
        """What may still be bought on credit."""
        return Rupiah(max(0, self.limit - self.owed - self.on_hold))


def credit_standing(
    session: Session, member_id: MemberId, day: date, cart_id: CartId | None = None
) -> CreditStanding:
    """Read how a member stands; `cart_id` is the cart at hand, which is not on hold.

    Raises:
        MemberUnknown: nobody has that id.
    """
    connection = driver_connection(session)
    member = connection.execute(_MEMBER, (member_id.bytes,)).fetchone()
    if member is None:
        raise MemberUnknown
    status, member_class = member
    rules = credit_rules(session)
    owed = connection.execute(_OWED, (member_id.bytes,)).fetchone()
    at = (member_id.bytes, day_number(day))
    (overdue,) = connection.execute(_OVERDUE, at).fetchone()
    in_hand = cart_id.bytes if cart_id else _NO_CART
    (on_hold,) = connection.execute(_ON_HOLD, (member_id.bytes, in_hand)).fetchone()
    return CreditStanding(
        status=MemberStatus(status),
        limit=limit_of(session, rules, member_id, member_class, day),
        owed=Rupiah(owed[0] if owed else 0),
        overdue=Rupiah(overdue),
        on_hold=Rupiah(on_hold),
        due_on=due_day(rules, member_class, day),
    )


def due_day(rules: CreditRules, member_class: str, day: date) -> date:
    """Return by when something that is bought on `day` must be paid."""
    return day + timedelta(days=rules.value(CreditRule.DUE_AFTER, day, member_class))
