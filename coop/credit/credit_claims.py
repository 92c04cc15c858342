"""What a leaving member owes the shop, for the settlement that takes it off their savings."""

from collections.abc import Sequence

from coop.credit.open_charges import open_charges
from coop.credit.settle_credit import settle_credit
from coop.facts.settlement import DebtTaken
from coop.savings.settlement import Claims
from db.session import Session
from values.identity import MemberId
from values.money import Rupiah
from values.savings import DebtKind
from values.stamp import Stamp


class CreditClaims:
    """The desk where a settlement asks; `register` is where its documents are numbered."""

    def __init__(self, register: str) -> None:
        self._register = register

    def claims_of(self, session: Session, member_id: MemberId) -> Claims:
        """Read what a member owes."""
        owed = sum(charge.left for charge in open_charges(session, member_id))
        return Claims(shop_credit=Rupiah(owed))

    def settle(
        self,
        session: Session,
        stamp: Stamp,
        member_id: MemberId,
        debts: Sequence[DebtTaken],
        surplus: Rupiah,
    ) -> None:
        """Record what the settlement paid; what it could not pay stays owed."""
        assert not surplus, surplus  # Nobody has decided on any: `claims_of` says none.
        paid = sum(debt.paid for debt in debts if debt.kind is DebtKind.SHOP_CREDIT)
        settle_credit(
            session, stamp, member_id=member_id, paid=Rupiah(paid), register=self._register
        )
