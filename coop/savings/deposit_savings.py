"""Take savings in (setoran): any mix of one payment, and what is complete makes a member."""

from dataclasses import dataclass

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import Payment, SavingsDeposited, SavingsPaid
from coop.savings.closed_days import check_day_open
from coop.savings.done import SavingsDone, savings_done
from coop.savings.entry_rows import Numbered, month_rows, months_paid, movement_rows, moves_of_paid
from coop.savings.mandatory_months import months_of_saver
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_payment
from coop.savings.principal import Activations, check_principal, principal_left
from coop.savings.refusals import AmountNotPossible, check_amount
from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.savers import Saver, paying_saver
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import SavingsAct, SavingsKind
from values.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """What one payment is for; the amount of mandatory savings follows from the months."""

    principal: Rupiah = ZERO
    """A candidate may pay it in parts."""
    months: tuple[Month, ...] = ()
    voluntary: Rupiah = ZERO


@use_case
def deposit_savings(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    deposit: Deposit,
    payment: Payment,
    settings: ShopSettings,
) -> SavingsDone:
    """Put one payment into the accounts of a member; the last part of the principal activates them.

    Raises:
        MemberUnknown, MembershipEnded: nobody saves under that id.
        AmountNotPossible: nothing is paid, or less.
        PrincipalPaid, PrincipalTooMuch: of the principal savings.
        MonthPaid, MonthNotDue: of the mandatory savings.
        RuleNotSet: nobody has set how much the principal is.
        PayerMissing, SavingsTextTooLong: of who paid.
        DayClosed: the books of the day are closed.
    """
    check_day_open(session, stamp.business_date)
    saver = paying_saver(session, member_id)
    book = rule_book(session)
    paid = _paid_parts(session, stamp, book, saver, deposit)
    fact = SavingsDeposited(
        register=settings.register,
        number=next_savings_number(session, settings.register, stamp.business_date),
        member_id=member_id,
        paid=paid,
        payment=checked_payment(payment),
    )
    record(session, stamp, fact)
    made_active = Activations(stamp).activate_if_paid(session, book, saver)
    return savings_done(session, stamp.fact_id, settings, made_active=made_active)


def _paid_parts(
    session: Session, stamp: Stamp, book: RuleBook, saver: Saver, deposit: Deposit
) -> tuple[SavingsPaid, ...]:
    """Turn what is to be paid into parts, each for one account or month."""
    day = stamp.business_date
    parts: list[SavingsPaid] = []
    if deposit.principal:
        left = principal_left(session, book, saver.member_id, day)
        amount = check_principal(deposit.principal, left)
        parts.append(SavingsPaid(SavingsKind.PRINCIPAL, amount))
    if deposit.months:
        parts.extend(months_of_saver(session, saver).payments_of(deposit.months, day))
    if deposit.voluntary:
        parts.append(SavingsPaid(SavingsKind.VOLUNTARY, check_amount(deposit.voluntary)))
    if not parts:
        raise AmountNotPossible(0)
    return tuple(parts)


@applies(SavingsDeposited)
def _rows(stamp: Stamp, fact: SavingsDeposited) -> Rows:
    document = Numbered(SavingsAct.DEPOSIT, fact.register, fact.number, fact.payment)
    moves = tuple(moves_of_paid(fact.member_id, fact.paid))
    yield from movement_rows(stamp, document, moves)
    yield from month_rows(stamp, months_paid(fact.member_id, fact.paid))
