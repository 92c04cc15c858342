"""Put a sum away for some months at a rate (buka simpanan berjangka)."""

from collections.abc import Iterator
from dataclasses import dataclass

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import Payment, TermDepositOpened
from coop.savings.closed_days import check_day_open
from coop.savings.done import SavingsDone, savings_done
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_payment
from coop.savings.refusals import check_amount
from coop.savings.rule_book import rule_book
from coop.savings.savers import paying_saver
from coop.savings.term_rules import rate_for
from coop.savings.voluntary_limit import check_voluntary
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import TermDeposit
from values.identity import MemberId
from values.money import Rupiah
from values.month import day_months_later
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTermDeposit:
    """What the member wants."""

    amount: Rupiah
    months: int
    rolls_over: bool = False
    """What is done at its due day, unless the member says otherwise then."""
    keeps_interest: bool = False
    """True: interest stays on the deposit; False: it goes to voluntary savings each month."""
    from_voluntary: bool = False
    """True: the sum comes out of voluntary savings; False: it is paid in."""


@use_case
def open_term_deposit(
    session: Session,
    stamp: Stamp,
    *,
    member_id: MemberId,
    deposit: NewTermDeposit,
    payment: Payment,
    settings: ShopSettings,
) -> SavingsDone:
    """Open a term deposit at the cooperative's rate for its length; its number is the act's.

    Raises:
        TermRateNotSet, RateAboveCeiling: of the length.
        AmountNotPossible: of the amount.
        SavingsTooLow: voluntary savings do not cover it.
        MemberUnknown, MembershipEnded, PayerMissing, SavingsTextTooLong, DayClosed.
    """
    day = stamp.business_date
    check_day_open(session, day)
    paying_saver(session, member_id)
    book = rule_book(session)
    amount = check_amount(deposit.amount)
    rate = rate_for(book, deposit.months, day)
    if deposit.from_voluntary:
        check_voluntary(session, stamp, book, member_id, amount)
    fact = TermDepositOpened(
        register=settings.register,
        number=next_savings_number(session, settings.register, day),
        member_id=member_id,
        amount=amount,
        months=deposit.months,
        rate=rate,
        due_on=day_months_later(day, deposit.months),
        rolls_over=deposit.rolls_over,
        keeps_interest=deposit.keeps_interest,
        from_voluntary=deposit.from_voluntary,
        payment=checked_payment(payment),
    )
    record(session, stamp, fact)
    return savings_done(session, stamp.fact_id, settings)


@applies(TermDepositOpened)
def _rows(stamp: Stamp, fact: TermDepositOpened) -> Rows:
    document = Numbered(SavingsAct.TERM_OPENED, fact.register, fact.number, fact.payment)
    yield from movement_rows(stamp, document, tuple(_moves(stamp, fact)))
    yield TermDeposit(
        fact_id=stamp.fact_id,
        member_id=fact.member_id,
        opened_on=stamp.business_date,
        amount=fact.amount,
        months=fact.months,
        rate=fact.rate,
        due_on=fact.due_on,
        rolls_over=fact.rolls_over,
        keeps_interest=fact.keeps_interest,
    )


def _moves(stamp: Stamp, fact: TermDepositOpened) -> Iterator[Move]:
    movement = MovementKind.DEPOSIT
    if fact.from_voluntary:
        movement = MovementKind.TRANSFER
        yield Move(fact.member_id, SavingsKind.VOLUNTARY, Rupiah(-fact.amount), movement)
    yield Move(fact.member_id, SavingsKind.TERM, fact.amount, movement, deposit_id=stamp.fact_id)
