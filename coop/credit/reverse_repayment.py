"""Take a repayment back, with a reason (koreksi): the member owes it again."""

from uuid import UUID

from coop.credit.done import CreditDone, credit_done
from coop.credit.entry_rows import NumberedCredit, document_row, entry_rows, moves_of_parts
from coop.credit.numbering import next_credit_number
from coop.credit.on_savings import CreditOnSavings, rows_on_savings
from coop.credit.refusals import CannotReverseRepayment
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditPart, CreditRepaymentReversed
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_reason
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from db.tables import CreditDocument, CreditReversal
from values.credit import CreditAct, CreditMovement, CreditSource
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.stamp import Stamp

_PARTS = "SELECT member_id, charge_id, -amount FROM credit_entry WHERE fact_id = ? ORDER BY line"
_REVERSED = "SELECT 1 FROM credit_reversal WHERE of_fact = ?"


@use_case
def reverse_repayment(
    session: Session, stamp: Stamp, *, fact_id: FactId, reason: str, settings: ShopSettings
) -> CreditDone:
    """Take back a repayment, and return the receipt of the reversal.

    Money goes back as it came; what came from voluntary savings stands there again.

    Raises:
        ReasonMissing, SavingsTextTooLong: of the reason.
        CannotReverseRepayment: there is none, or none any more, or a settlement made it.
        DayClosed: the books of today are closed.
    """
    day = stamp.business_date
    check_day_open(session, day)
    why = checked_reason(reason)
    document = session.get(CreditDocument, fact_id)
    connection = driver_connection(session)
    if (
        document is None
        or document.act is not CreditAct.REPAYMENT
        or document.source is CreditSource.SETTLEMENT
        or connection.execute(_REVERSED, (fact_id.bytes,)).fetchone()
    ):
        raise CannotReverseRepayment
    rows = connection.execute(_PARTS, (fact_id.bytes,)).fetchall()
    to_savings = document.source is CreditSource.VOLUNTARY
    fact = CreditRepaymentReversed(
        register=settings.register,
        number=next_credit_number(session, settings.register, day),
        of_fact=fact_id,
        member_id=MemberId(UUID(bytes=rows[0][0])),
        parts=tuple(CreditPart(FactId(UUID(bytes=of)), Rupiah(paid)) for _, of, paid in rows),
        reason=why,
        source=document.source,
        savings_number=next_savings_number(session, settings.register, day) if to_savings else 0,
    )
    record(session, stamp, fact)
    return credit_done(session, stamp.fact_id, settings)


@applies(CreditRepaymentReversed)
def _rows(stamp: Stamp, fact: CreditRepaymentReversed) -> Rows:
    payment = Payment(note=fact.reason)
    document = NumberedCredit(CreditAct.REVERSAL, fact.register, fact.number, payment, fact.source)
    total = Rupiah(sum(part.amount for part in fact.parts))
    yield document_row(stamp, document, total)
    parts = moves_of_parts(fact.member_id, fact.parts, 1, CreditMovement.REVERSAL)
    yield from entry_rows(stamp, parts)
    yield CreditReversal(fact_id=stamp.fact_id, of_fact=fact.of_fact)
    if fact.source is CreditSource.VOLUNTARY:
        named = CreditOnSavings(fact.register, fact.number, fact.savings_number)
        yield from rows_on_savings(stamp, fact.member_id, named, total)
