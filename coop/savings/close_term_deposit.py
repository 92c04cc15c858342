"""Pay a term deposit out: at its due day whole, before it with a loss (cairkan)."""

from collections.abc import Iterator
from dataclasses import dataclass

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import Payment, TermDepositClosed
from coop.savings.closed_days import check_day_open
from coop.savings.done import SavingsDone, savings_done
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.numbering import next_savings_number
from coop.savings.payments import checked_payment
from coop.savings.rule_book import rule_book
from coop.savings.savers import ENDED, saver
from coop.savings.term_deposits import DepositState
from coop.savings.term_penalty import penalty_for
from coop.savings.term_rules import TermNotDue, open_deposit
from coop.savings.withdraw_savings import NeedsSettlement
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId
from values.money import Rupiah
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a deposit is paid out."""

    breaks: bool = False
    """True: also before its due day, with the loss that it means."""
    to_voluntary: bool = False
    """True: to the member's voluntary savings; False: in the way that the payment says."""


AT_ITS_DAY = Closing()


@use_case
def close_term_deposit(
    session: Session,
    stamp: Stamp,
    *,
    deposit_id: FactId,
    payment: Payment,
    settings: ShopSettings,
    how: Closing = AT_ITS_DAY,
) -> SavingsDone:
    """Pay out all that stands on a deposit; before its due day less the cooperative's penalty.

    Raises:
        TermDepositGone: it was paid out.
        TermNotDue: it is not due, and nobody said that it is to be broken.
        NeedsSettlement: the membership ended.
        PayerMissing, SavingsTextTooLong, DayClosed: as in `deposit_savings`.
    """
    day = stamp.business_date
    check_day_open(session, day)
    deposit = open_deposit(session, deposit_id, day)
    if saver(session, deposit.member_id).status in ENDED:
        raise NeedsSettlement
    penalty = penalty_for(deposit, rule_book(session), day)
    if deposit.state(day) is DepositState.RUNNING and not how.breaks:
        raise TermNotDue(deposit.due_on, deposit.balance, penalty)
    fact = TermDepositClosed(
        register=settings.register,
        number=next_savings_number(session, settings.register, day),
        deposit_id=deposit_id,
        member_id=deposit.member_id,
        amount=deposit.balance,
        penalty=penalty,
        to_voluntary=how.to_voluntary,
        payment=checked_payment(payment),
    )
    record(session, stamp, fact)
    return savings_done(session, stamp.fact_id, settings)


@applies(TermDepositClosed)
def _rows(stamp: Stamp, fact: TermDepositClosed) -> Rows:
    document = Numbered(SavingsAct.TERM_CLOSED, fact.register, fact.number, fact.payment)
    yield from movement_rows(stamp, document, tuple(_moves(fact)))


def _moves(fact: TermDepositClosed) -> Iterator[Move]:
    paid = Rupiah(fact.amount - fact.penalty)
    movement = MovementKind.TRANSFER if fact.to_voluntary else MovementKind.WITHDRAWAL
    for amount, kind in ((paid, movement), (fact.penalty, MovementKind.PENALTY)):
        if amount:
            out = Rupiah(-amount)
            yield Move(fact.member_id, SavingsKind.TERM, out, kind, deposit_id=fact.deposit_id)
    if fact.to_voluntary and paid:
        yield Move(fact.member_id, SavingsKind.VOLUNTARY, paid, MovementKind.TRANSFER)
