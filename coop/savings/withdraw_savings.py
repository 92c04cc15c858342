"""Pay savings out (penarikan): of voluntary savings, as long as somebody is a member."""

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import Payment, SavingsWithdrawn
from coop.savings.closed_days import check_day_open
from coop.savings.done import SavingsDone, savings_done
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_payment
from coop.savings.refusals import check_amount
from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.savers import ENDED, saver
from coop.savings.voluntary_limit import check_voluntary
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_number
from values.money import Rupiah
from values.savings import MovementKind, SavingsAct, SavingsKind, SavingsRule
from values.stamp import Stamp

_TAKEN_TODAY = """SELECT coalesce(-sum(amount), 0) FROM savings_entry
    WHERE member_id = ? AND savings = 'voluntary' AND business_date = ?
    AND movement = 'withdrawal' AND NOT EXISTS (
        SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = savings_entry.fact_id)"""


class SavingsLocked(Refusal):
    """These savings stay as long as somebody is a member.

    Source: UU 25/1992, elucidation of article 41(2), on principal and mandatory savings; a term
    deposit is taken out by closing it.
    """

    savings: SavingsKind


class DailyLimitReached(Refusal):
    """More than may be taken out on one day."""

    limit: Rupiah
    taken_today: Rupiah
    asked: Rupiah


class NeedsSettlement(Refusal):
    """The membership ended: what is left is paid by the settlement, once and with all debts."""


@use_case
def withdraw_savings(  # noqa: PLR0913  What a receipt says.
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    amount: Rupiah,
    payment: Payment,
    settings: ShopSettings,
    savings: SavingsKind = SavingsKind.VOLUNTARY,
) -> SavingsDone:
    """Pay `amount` out of a member's voluntary savings.

    Raises:
        SavingsLocked: principal or mandatory savings are asked for, or a term deposit.
        NeedsSettlement: the membership ended.
        AmountNotPossible, SavingsTooLow, DailyLimitReached: of the amount.
        MemberUnknown, PayerMissing, SavingsTextTooLong, DayClosed: as in `deposit_savings`.
    """
    check_day_open(session, stamp.business_date)
    if saver(session, member_id).status in ENDED:
        raise NeedsSettlement
    if savings is not SavingsKind.VOLUNTARY:
        raise SavingsLocked(savings)
    book = rule_book(session)
    check_amount(amount)
    check_voluntary(session, stamp, book, member_id, amount)
    _check_day(session, stamp, book, member_id, amount)
    fact = SavingsWithdrawn(
        register=settings.register,
        number=next_savings_number(session, settings.register, stamp.business_date),
        member_id=member_id,
        amount=amount,
        payment=checked_payment(payment),
    )
    record(session, stamp, fact)
    return savings_done(session, stamp.fact_id, settings)


def _check_day(
    session: Session, stamp: Stamp, book: RuleBook, member_id: MemberId, amount: Rupiah
) -> None:
    limit = Rupiah(book.needed(SavingsRule.DAILY_LIMIT, stamp.business_date))
    if not limit:
        return
    asked = (member_id.bytes, day_number(stamp.business_date))
    (taken,) = driver_connection(session).execute(_TAKEN_TODAY, asked).fetchone()
    if taken + amount > limit:
        raise DailyLimitReached(limit, Rupiah(taken), amount)


@applies(SavingsWithdrawn)
def _rows(stamp: Stamp, fact: SavingsWithdrawn) -> Rows:
    document = Numbered(SavingsAct.WITHDRAWAL, fact.register, fact.number, fact.payment)
    out = Rupiah(-fact.amount)
    move = Move(fact.member_id, SavingsKind.VOLUNTARY, out, MovementKind.WITHDRAWAL)
    yield from movement_rows(stamp, document, [move])
