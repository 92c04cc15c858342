"""What a leaving member owes the shop, for the settlement that takes it off their savings."""

from itertools import islice

from coop.credit.keep_what_is_left import keep_what_is_left
from coop.credit.open_charges import open_charges
from coop.credit.settle_credit import settle_credit
from coop.savings.settlement import Claims, Settled
from coop.savings.several_facts import stamps_for_parts
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

    def settle(self, session: Session, stamp: Stamp, member_id: MemberId, of: Settled) -> None:
        """Record what the settlement paid; what it could not pay stays owed."""
        assert not of.surplus, of.surplus  # Nobody has decided on any: `claims_of` says none.
        paid = sum(debt.paid for debt in of.debts if debt.kind is DebtKind.SHOP_CREDIT)
        unpaid = [claim for claim in of.claims if claim.settled < claim.amount]
        # By their ids, for so the ledger has them: what is paid stands before what is left.
        parts = islice(stamps_for_parts(stamp), 1 + len(unpaid))
        first, *others = sorted(parts, key=lambda at: at.fact_id)
        register = self._register
        settle_credit(session, first, member_id=member_id, paid=Rupiah(paid), register=register)
        for at, claim in zip(others, unpaid, strict=True):
            keep_what_is_left(session, at, member_id=member_id, of=claim, register=register)
