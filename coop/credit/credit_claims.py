"""What a leaving member owes the shop, for the settlement that takes it off their savings."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from coop.credit.numbering import next_credit_number
from coop.credit.open_charges import oldest_first, open_charges
from coop.fact_log import record
from coop.facts.credit import CreditRepaid
from coop.facts.savings import Payment
from coop.facts.settlement import DebtTaken
from coop.savings.settlement import Claims
from values.credit import CreditSource
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
        parts = oldest_first(open_charges(session, member_id), Rupiah(paid))
        if not parts:
            return
        fact = CreditRepaid(
            register=self._register,
            number=next_credit_number(session, self._register, stamp.business_date),
            member_id=member_id,
            parts=parts,
            payment=Payment(),
            source=CreditSource.SETTLEMENT,
        )
        record(session, stamp, fact)
