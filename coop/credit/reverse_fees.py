"""Take a fee back, with a reason (koreksi jasa kasbon): of one member, or all of its month."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from coop.credit.entry_rows import CreditMove, NumberedCredit, document_row, entry_rows
from coop.credit.numbering import credit_number, next_credit_number
from coop.credit.refusals import CannotReverseFee, FeePaid
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditFeeReversed
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.payments import checked_reason
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from db.tables import CreditReversal
from values.credit import CreditAct, CreditMovement
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.stamp import Stamp

# Fees that stand, with what is still owed of each.
_FEES = """SELECT c.fact_id, c.member_id, m.number, m.full_name, c.amount, o.amount
    FROM credit_document AS d JOIN credit_charge AS c ON c.fact_id = d.fact_id
    JOIN credit_open AS o ON o.member_id = c.member_id AND o.charge_id = c.fact_id
    LEFT JOIN member AS m ON m.member_id = c.member_id
    WHERE d.act = 'fees' AND {which}
    AND NOT EXISTS (SELECT 1 FROM credit_reversal AS r WHERE r.of_fact = d.fact_id)
    ORDER BY m.serial, m.number, c.member_id"""
_ONE = "d.fact_id = :fact_id"
_ALL_OF_MONTH = "d.note = (SELECT n.note FROM credit_document AS n WHERE n.fact_id = :fact_id)"


class FeesReversed(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    members: int
    total: Rupiah
    fact_ids: tuple[FactId, ...]
    """One for each member: each has a receipt."""


@use_case
def reverse_fees(
    session: Session,
    stamp: Stamp,
    *,
    fact_id: FactId,
    reason: str,
    settings: ShopSettings,
    whole_month: bool = False,
) -> FeesReversed:
    """Take back the fee of `fact_id`; with `whole_month` all fees of that month that stand.

    Once none of a month stands, its fees may be posted anew.

    Raises:
        ReasonMissing, SavingsTextTooLong: of the reason.
        CannotReverseFee: there is no such fee, or none any more.
        FeePaid: somebody paid it, or a part of it; that payment is taken back first.
        DayClosed: the books of today are closed.
    """
    day = stamp.business_date
    check_day_open(session, day)
    why = checked_reason(reason)
    number = next_credit_number(session, settings.register, day)
    fees = _standing(session, fact_id, whole_month=whole_month)
    fact_ids = []
    for at, (of_fact, member_id, amount) in zip(stamps_for_parts(stamp), fees, strict=False):
        fact = CreditFeeReversed(
            register=settings.register,
            number=number,
            of_fact=of_fact,
            member_id=member_id,
            amount=amount,
            reason=why,
        )
        record(session, at, fact)
        fact_ids.append(at.fact_id)
    total = Rupiah(sum(amount for _, _, amount in fees))
    done = credit_number(settings.register, day, number)
    return FeesReversed(done, len(fees), total, tuple(fact_ids))


def _standing(
    session: Session, fact_id: FactId, *, whole_month: bool
) -> Sequence[tuple[FactId, MemberId, Rupiah]]:
    """Return the fees that are to be taken back, none of them paid."""
    query = _FEES.format(which=_ALL_OF_MONTH if whole_month else _ONE)
    fees = []
    rows = driver_connection(session).execute(query, {"fact_id": fact_id.bytes})
    for of_fact, member_id, number, name, amount, left in rows:
        if left != amount:
            raise FeePaid(number or "", name or "", Rupiah(amount - left))
        fees.append((FactId(UUID(bytes=of_fact)), MemberId(UUID(bytes=member_id)), Rupiah(amount)))
    if not fees:
        raise CannotReverseFee
    return fees


@applies(CreditFeeReversed)
def _rows(stamp: Stamp, fact: CreditFeeReversed) -> Rows:
    less = Rupiah(-fact.amount)
    payment = Payment(note=fact.reason)
    document = NumberedCredit(CreditAct.REVERSAL, fact.register, fact.number, payment)
    yield document_row(stamp, document, less)
    move = CreditMove(fact.member_id, fact.of_fact, less, CreditMovement.FEE)
    yield from entry_rows(stamp, [move])
    yield CreditReversal(fact_id=stamp.fact_id, of_fact=fact.of_fact)
