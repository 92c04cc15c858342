"""Enter what a member owed when the books began (saldo awal kasbon)."""

from datetime import date, timedelta

from coop.credit.done import CreditDone, credit_done
from coop.credit.entry_rows import NumberedCredit, Owed, charge_rows, document_row
from coop.credit.numbering import next_credit_number
from coop.credit.refusals import DueDayNotPossible
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditOpened
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.payments import TEXT_LETTERS_MAX, limited_text
from coop.savings.refusals import check_amount
from coop.savings.savers import saver
from coop.shop_settings import ShopSettings
from db.session import Session
from values.credit import CreditAct, CreditMovement
from values.identity import MemberId
from values.money import Rupiah
from values.stamp import Stamp

DUE_WITHIN = timedelta(days=3_660)
"""Ten years back and ahead: a year typed wrong is noticed."""


@use_case
def record_opening_credit(  # noqa: PLR0913  What the old book says.
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    amount: Rupiah,
    due_on: date,
    settings: ShopSettings,
    note: str = "",
) -> CreditDone:
    """Enter an old debt, and return its receipt; no limit stops it.

    Raises:
        MemberUnknown: nobody has that id.
        AmountNotPossible: it is no amount.
        DueDayNotPossible: of the day.
        SavingsTextTooLong: of the note.
        DayClosed: the books of today are closed.
    """
    day = stamp.business_date
    check_day_open(session, day)
    saver(session, member_id)
    check_amount(amount)
    if abs(due_on - day) > DUE_WITHIN:
        raise DueDayNotPossible(due_on, day - DUE_WITHIN, day + DUE_WITHIN)
    fact = CreditOpened(
        register=settings.register,
        number=next_credit_number(session, settings.register, day),
        member_id=member_id,
        amount=amount,
        due_on=due_on,
        note=limited_text(note, TEXT_LETTERS_MAX),
    )
    record(session, stamp, fact)
    return credit_done(session, stamp.fact_id, settings)


@applies(CreditOpened)
def _rows(stamp: Stamp, fact: CreditOpened) -> Rows:
    payment = Payment(note=fact.note)
    document = NumberedCredit(CreditAct.OPENING, fact.register, fact.number, payment)
    yield document_row(stamp, document, fact.amount)
    owed = Owed(fact.member_id, fact.amount, fact.due_on)
    yield from charge_rows(stamp, owed, CreditMovement.OPENING)
