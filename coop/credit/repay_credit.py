"""Take in what a member owes, or a part of it: what is due first is paid first (bayar kasbon)."""

from coop.credit.done import CreditDone, credit_done
from coop.credit.entry_rows import NumberedCredit, document_row, entry_rows, moves_of_parts
from coop.credit.numbering import next_credit_number
from coop.credit.on_savings import CreditOnSavings, rows_on_savings
from coop.credit.open_charges import oldest_first, open_charges
from coop.credit.refusals import NothingOwed, RepaymentTooMuch
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditPart, CreditRepaid
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_payment
from coop.savings.refusals import check_amount
from coop.savings.rule_book import rule_book
from coop.savings.savers import saver
from coop.savings.voluntary_limit import check_voluntary
from coop.shop_settings import ShopSettings
from db.session import Session
from values.credit import CreditAct, CreditMovement, CreditSource
from values.identity import MemberId
from values.money import Rupiah
from values.stamp import Stamp


@use_case
def repay_credit(  # noqa: PLR0913  What a receipt says.
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    amount: Rupiah,
    payment: Payment,
    settings: ShopSettings,
    source: CreditSource = CreditSource.MONEY,
) -> CreditDone:
    """Take `amount` in; from voluntary savings it leaves them in the same breath.

    Who left still pays what they owe.

    Raises:
        MemberUnknown: nobody has that id.
        AmountNotPossible, NothingOwed, RepaymentTooMuch: of the amount.
        SavingsTooLow: voluntary savings do not cover it.
        PayerMissing, SavingsTextTooLong, DayClosed: as for savings.
    """
    day = stamp.business_date
    check_day_open(session, day)
    saver(session, member_id)
    parts = _parts(session, member_id, amount)
    from_savings = source is CreditSource.VOLUNTARY
    if from_savings:
        check_voluntary(session, stamp, rule_book(session), member_id, amount)
    fact = CreditRepaid(
        register=settings.register,
        number=next_credit_number(session, settings.register, day),
        member_id=member_id,
        parts=parts,
        payment=checked_payment(payment),
        source=source,
        savings_number=next_savings_number(session, settings.register, day) if from_savings else 0,
    )
    record(session, stamp, fact)
    return credit_done(session, stamp.fact_id, settings)


def _parts(session: Session, member_id: MemberId, amount: Rupiah) -> tuple[CreditPart, ...]:
    """Spread an amount that can be paid over what is due first."""
    check_amount(amount)
    charges = open_charges(session, member_id)
    owed = Rupiah(sum(charge.left for charge in charges))
    if not charges:
        raise NothingOwed
    if amount > owed:
        raise RepaymentTooMuch(owed, amount)
    return oldest_first(charges, amount)


@applies(CreditRepaid)
def _rows(stamp: Stamp, fact: CreditRepaid) -> Rows:
    paid = Rupiah(-fact.amount)
    document = NumberedCredit(
        CreditAct.REPAYMENT, fact.register, fact.number, fact.payment, fact.source
    )
    yield document_row(stamp, document, paid)
    parts = moves_of_parts(fact.member_id, fact.parts, -1, CreditMovement.REPAYMENT)
    yield from entry_rows(stamp, parts)
    if fact.source is CreditSource.VOLUNTARY:
        named = CreditOnSavings(fact.register, fact.number, fact.savings_number)
        yield from rows_on_savings(stamp, fact.member_id, named, paid)
