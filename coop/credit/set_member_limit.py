"""Let one member owe more, or less, than the others of their class (batas kasbon anggota)."""

from datetime import date

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import MemberCreditLimitSet
from coop.savings.payments import checked_reason
from coop.savings.refusals import AmountNotPossible
from coop.savings.savers import paying_saver
from db.rows import driver_connection
from db.session import Session
from db.tables import MemberCreditLimit
from values.identity import MemberId
from values.instant import day_number
from values.money import RUPIAH_MAX, Rupiah
from values.stamp import Stamp

_LAST = """SELECT coalesce(max(revision), 0) FROM credit_member_limit
    WHERE member_id = ? AND effective_from = ?"""


@use_case
def set_member_limit(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    amount: Rupiah | None,
    effective_from: date,
    reason: str,
) -> None:
    """Let a member owe up to `amount` from a day on: 0 for nothing, None as the class.

    Raises:
        MemberUnknown, MembershipEnded: nobody buys under that id.
        AmountNotPossible: it is no amount.
        ReasonMissing, SavingsTextTooLong: of the reason.
    """
    paying_saver(session, member_id)
    if amount is not None and not 0 <= amount <= RUPIAH_MAX:
        raise AmountNotPossible(amount)
    asked = (member_id.bytes, day_number(effective_from))
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    fact = MemberCreditLimitSet(
        member_id=member_id,
        amount=amount,
        effective_from=effective_from,
        revision=int(last) + 1,
        reason=checked_reason(reason),
    )
    record(session, stamp, fact)


@applies(MemberCreditLimitSet)
def _rows(stamp: Stamp, fact: MemberCreditLimitSet) -> Rows:
    yield MemberCreditLimit(
        member_id=fact.member_id,
        effective_from=fact.effective_from,
        revision=fact.revision,
        fact_id=stamp.fact_id,
        amount=fact.amount,
        reason=fact.reason,
    )
