"""Keep what a settlement could not pay of a debt that only a paper knew: it is owed from now on."""

from coop.credit.entry_rows import NumberedCredit, Owed, charge_rows, document_row
from coop.credit.numbering import next_credit_number
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditLeftBySettlement
from coop.facts.savings import Payment
from coop.facts.settlement import NamedClaim
from db.session import Session
from values.credit import CreditAct, CreditMovement
from values.identity import MemberId
from values.money import Rupiah
from values.stamp import Stamp


@use_case
def keep_what_is_left(
    session: Session, stamp: Stamp, *, member_id: MemberId, of: NamedClaim, register: str
) -> None:
    """Let the member owe what the settlement left of a claim; due at once, and never asked a fee.

    It stands among what members owe, and is paid as shop credit is.
    """
    fact = CreditLeftBySettlement(
        register=register,
        number=next_credit_number(session, register, stamp.business_date),
        member_id=member_id,
        amount=Rupiah(of.amount - of.settled),
        due_on=stamp.business_date,
        note=", ".join(filter(None, (of.what, of.paper))),
    )
    record(session, stamp, fact)


@applies(CreditLeftBySettlement)
def _rows(stamp: Stamp, fact: CreditLeftBySettlement) -> Rows:
    payment = Payment(note=fact.note)
    document = NumberedCredit(CreditAct.SETTLEMENT, fact.register, fact.number, payment)
    yield document_row(stamp, document, fact.amount)
    owed = Owed(fact.member_id, fact.amount, fact.due_on)
    yield from charge_rows(stamp, owed, CreditMovement.SETTLEMENT)
