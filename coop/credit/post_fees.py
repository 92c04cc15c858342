"""Ask the fees of a month of everybody who was late (bukukan jasa kasbon), once."""

from datetime import timedelta
from typing import NamedTuple

from coop.credit.credit_standing import due_day
from coop.credit.entry_rows import NumberedCredit, Owed, charge_rows, document_row
from coop.credit.fees import are_fees_posted, fees_of, month_mark
from coop.credit.numbering import credit_number, next_credit_number
from coop.credit.refusals import FeesAlreadyPosted, FeesChanged, FeesNotYet
from coop.credit.rule_book import credit_rules
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditFeePosted
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.session import Session
from values.credit import CreditAct, CreditMovement
from values.money import Rupiah
from values.month import Month, last_day_of
from values.stamp import Stamp


class FeesDone(NamedTuple):
    """What the screen says once the fees are on the disk."""

    number: str
    members: int
    total: Rupiah


@use_case
def post_fees(
    session: Session, stamp: Stamp, *, month: Month, seen: Rupiah, settings: ShopSettings
) -> FeesDone:
    """Let each member owe the fee of `month`; `seen` is the sum that the preview showed.

    Raises:
        FeesNotYet: the month is not over.
        FeesAlreadyPosted: they were posted before.
        FeesChanged: they come to another sum now, or to nothing.
        DayClosed: the books of today are closed.
    """
    day = stamp.business_date
    check_day_open(session, day)
    if day <= last_day_of(month):
        raise FeesNotYet(last_day_of(month) + timedelta(days=1))
    if are_fees_posted(session, month):
        raise FeesAlreadyPosted
    fees = fees_of(session, month)
    total = Rupiah(sum(of.fee for of in fees))
    if not total or total != seen:
        raise FeesChanged(seen, total)
    number = next_credit_number(session, settings.register, day)
    due_on = due_day(credit_rules(session), "", day)
    for at, of in zip(stamps_for_parts(stamp), fees, strict=False):
        fact = CreditFeePosted(
            register=settings.register,
            number=number,
            member_id=of.member_id,
            month=month,
            amount=of.fee,
            due_on=due_on,
        )
        record(session, at, fact)
    return FeesDone(credit_number(settings.register, day, number), len(fees), total)


@applies(CreditFeePosted)
def _rows(stamp: Stamp, fact: CreditFeePosted) -> Rows:
    payment = Payment(note=month_mark(fact.month))
    document = NumberedCredit(CreditAct.FEES, fact.register, fact.number, payment)
    yield document_row(stamp, document, fact.amount)
    owed = Owed(fact.member_id, fact.amount, fact.due_on)
    yield from charge_rows(stamp, owed, CreditMovement.FEE)
