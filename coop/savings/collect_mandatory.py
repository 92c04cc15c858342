"""Collect mandatory savings, many months in one go (rapel): all of them or none, one receipt."""

from collections.abc import Sequence

from coop.fact_log import use_case
from coop.facts.savings import Payment
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.done import SavingsDone
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import MemberId
from values.month import Month
from values.stamp import Stamp


@use_case
def collect_mandatory(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    months: Sequence[Month],
    payment: Payment,
    settings: ShopSettings,
) -> SavingsDone:
    """Take a member's mandatory savings for `months`, each with what it costs in that month.

    Raises:
        MonthPaid, MonthNotDue, AmountNotPossible: of one of them; none is posted.
        MemberUnknown, MembershipEnded, PayerMissing, SavingsTextTooLong, DayClosed: as in
        `deposit_savings`.
    """
    done = deposit_savings(
        session,
        stamp,
        member_id=member_id,
        deposit=Deposit(months=tuple(months)),
        payment=payment,
        settings=settings,
    )
    assert done is not None  # It is not in the log: `use_case` looked just now.
    return done
