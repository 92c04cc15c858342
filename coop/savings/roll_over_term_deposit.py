"""Leave a deposit that is due for another term (perpanjang simpanan berjangka)."""

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import TermDepositRolledOver
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Numbered, movement_rows
from coop.savings.numbering import next_savings_number
from coop.savings.rule_book import rule_book
from coop.savings.term_deposits import Deposit, DepositState
from coop.savings.term_rules import TermNotDue, next_term_begins, open_deposit, rate_for
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import TermRollOver
from values.identity import FactId
from values.money import ZERO
from values.month import day_months_later
from values.savings import SavingsAct
from values.stamp import Stamp


@use_case
def roll_over_term_deposit(
    session: Session,
    stamp: Stamp,
    *,
    deposit_id: FactId,
    settings: ShopSettings,
    months: int | None = None,
) -> Deposit:
    """Let a deposit run on from its due day, for as long as before or for `months`.

    It earns what the cooperative pays for that length on the day on which the new term begins. Who
    comes so late that the interest of the due month is credited begins with the month after.

    Raises:
        TermDepositGone: it was paid out.
        TermNotDue: its term still runs.
        TermRateNotSet, RateAboveCeiling: of the length.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    deposit = open_deposit(session, deposit_id, stamp.business_date)
    if deposit.state(stamp.business_date) is not DepositState.DUE:
        raise TermNotDue(deposit.due_on, deposit.balance, ZERO)
    length = months or deposit.terms[-1].months
    begins_on = next_term_begins(session, deposit)
    fact = TermDepositRolledOver(
        register=settings.register,
        number=next_savings_number(session, settings.register, stamp.business_date),
        deposit_id=deposit_id,
        member_id=deposit.member_id,
        months=length,
        rate=rate_for(rule_book(session), length, begins_on),
        begins_on=begins_on,
        due_on=day_months_later(begins_on, length),
    )
    record(session, stamp, fact)
    return open_deposit(session, deposit_id, stamp.business_date)


@applies(TermDepositRolledOver)
def _rows(stamp: Stamp, fact: TermDepositRolledOver) -> Rows:
    document = Numbered(SavingsAct.TERM_ROLLED_OVER, fact.register, fact.number)
    yield from movement_rows(stamp, document, ())
    yield TermRollOver(
        fact_id=stamp.fact_id,
        deposit_id=fact.deposit_id,
        begins_on=fact.begins_on,
        due_on=fact.due_on,
        months=fact.months,
        rate=fact.rate,
    )
