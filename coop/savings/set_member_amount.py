"""Let one member pay another amount of mandatory savings, where the bylaws say so.

Source: definition of simpanan wajib in Juklak Menkop 1/2025: it may differ between members.
"""

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings_rules import MemberAmountSet
from coop.savings.closed_days import check_day_open
from coop.savings.payments import checked_reason
from coop.savings.refusals import AmountNotPossible, MonthNotDue, ReasonMissing
from coop.savings.savers import paying_saver
from db.rows import driver_connection
from db.session import Session
from db.tables import MemberAmount
from values.identity import MemberId
from values.money import RUPIAH_MAX, Rupiah
from values.month import Month, is_month, last_day_of
from values.stamp import Stamp

_LAST = """SELECT coalesce(max(revision), 0) FROM savings_member_amount
    WHERE member_id = ? AND from_month = ?"""


class AmountReasonMissing(ReasonMissing):
    """Nobody says why a member pays another amount than everybody."""


@use_case
def set_member_amount(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    from_month: Month,
    amount: Rupiah | None,
    reason: str,
) -> None:
    """Let a member pay `amount` from a month on: 0 for nothing, None for what everybody pays.

    Raises:
        MemberUnknown, MembershipEnded: nobody pays under that id.
        MonthNotDue: there is no such month.
        AmountNotPossible: it is no amount.
        AmountReasonMissing, SavingsTextTooLong: of the reason.
        DayClosed: the books of that whole month are closed.
    """
    paying_saver(session, member_id)
    if not is_month(from_month):
        raise MonthNotDue(from_month)
    if amount is not None and not 0 <= amount <= RUPIAH_MAX:
        raise AmountNotPossible(amount)
    check_day_open(session, last_day_of(from_month))
    asked = (member_id.bytes, from_month)
    (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
    fact = MemberAmountSet(
        member_id=member_id,
        from_month=from_month,
        amount=amount,
        revision=last + 1,
        reason=checked_reason(reason, AmountReasonMissing),
    )
    record(session, stamp, fact)


@applies(MemberAmountSet)
def _rows(stamp: Stamp, fact: MemberAmountSet) -> Rows:
    yield MemberAmount(
        member_id=fact.member_id,
        from_month=fact.from_month,
        revision=fact.revision,
        fact_id=stamp.fact_id,
        amount=fact.amount,
        reason=fact.reason,
    )
