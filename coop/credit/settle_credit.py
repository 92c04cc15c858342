"""Pay what a leaving member owes the shop, off what the cooperative gives back to them."""

from coop.credit.numbering import next_credit_number
from coop.credit.open_charges import oldest_first, open_charges
from coop.fact_log import record, use_case
from coop.facts.credit import CreditRepaid
from coop.facts.savings import Payment
from db.session import Session
from values.credit import CreditSource
from values.identity import MemberId
from values.money import Rupiah
from values.stamp import Stamp


@use_case
def settle_credit(
    session: Session, stamp: Stamp, *, member_id: MemberId, paid: Rupiah, register: str
) -> None:
    """Record what the settlement paid; what it could not pay stays owed."""
    parts = oldest_first(open_charges(session, member_id), paid)
    if not parts:
        return
    fact = CreditRepaid(
        register=register,
        number=next_credit_number(session, register, stamp.business_date),
        member_id=member_id,
        parts=parts,
        payment=Payment(),
        source=CreditSource.SETTLEMENT,
    )
    record(session, stamp, fact)
