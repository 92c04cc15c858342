"""Principal savings (simpanan pokok): equal for all, in parts only before somebody is a member.

Source: model deed, article 5(2): a member is who has paid the principal savings in full.
"""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from coop.derived_ids import ids_derived_from
from coop.members.activate_member import activate_member
from coop.savings.balances import balance_of
from coop.savings.refusals import PrincipalPaid, PrincipalTooMuch, check_amount
from coop.savings.rule_book import RuleBook
from coop.savings.savers import Saver
from db.session import Session
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.savings import SavingsKind, SavingsRule
from values.stamp import Stamp


class PrincipalLeft(NamedTuple):
    """How far the principal savings of a member are paid."""

    amount: Rupiah
    """What everybody pays."""
    left: Rupiah


def principal_left(
    session: Session, book: RuleBook, member_id: MemberId, day: date
) -> PrincipalLeft:
    """Read how much of the principal savings a member has still to pay.

    Raises:
        RuleNotSet: nobody has set how much they are.
    """
    amount = Rupiah(book.needed(SavingsRule.PRINCIPAL_AMOUNT, day))
    paid = balance_of(session, member_id, SavingsKind.PRINCIPAL)
    return PrincipalLeft(amount, Rupiah(max(0, amount - paid)))


def check_principal(asked: int, principal: PrincipalLeft) -> Rupiah:
    """Return what is to be paid of the principal savings.

    Raises:
        AmountNotPossible: it is no amount.
        PrincipalPaid: they are paid.
        PrincipalTooMuch: it is more than what is left.
    """
    amount = check_amount(asked)
    if not principal.left:
        raise PrincipalPaid(principal.amount)
    if amount > principal.left:
        raise PrincipalTooMuch(principal.left, amount)
    return amount


class Activations:
    """Makes candidates members as soon as their principal is fully paid.

    Each by a fact of its own, whose id follows from that of the payment.
    """

    def __init__(self, stamp: Stamp) -> None:
        self._stamp = stamp
        self._ids = ids_derived_from(stamp.fact_id, "activation")

    def activate_if_paid(self, session: Session, book: RuleBook, saver: Saver) -> bool:
        """Make a candidate a member if nothing of the principal is left; say whether it was so."""
        if saver.status is not MemberStatus.CANDIDATE:
            return False
        day = self._stamp.business_date
        if book.value(SavingsRule.PRINCIPAL_AMOUNT, day) is None:
            return False  # Nobody has said what is enough.
        if principal_left(session, book, saver.member_id, day).left:
            return False
        stamp = replace(self._stamp, fact_id=FactId(next(self._ids)))
        activate_member(session, stamp, member_id=saver.member_id, effective_on=day)
        return True
