"""What opening, renewing and closing a term deposit have in common."""

from datetime import date

from coop.errors import Refusal
from coop.savings.interest_months import last_interest_month
from coop.savings.rule_book import RuleBook, check_rate
from coop.savings.term_deposits import Deposit, DepositState, term_deposit
from db.session import Session
from values.identity import FactId
from values.money import Rupiah
from values.month import days_of
from values.percentage import BasisPoints
from values.savings import SavingsRule


class TermRateNotSet(Refusal):
    """The cooperative takes no deposits for so many months: no rate was set for them."""

    months: int


class TermDepositGone(Refusal):
    """There is no such deposit, or it was paid out already."""


class TermNotDue(Refusal):
    """The deposit is not due yet: taken out now, something of it is lost."""

    due_on: date
    balance: Rupiah
    penalty: Rupiah


def rate_for(book: RuleBook, months: int, day: date) -> BasisPoints:
    """Return the rate of a term that begins on `day`.

    Raises:
        TermRateNotSet: there is none for that length.
        RateAboveCeiling: the law has lowered its ceiling below it.
    """
    rate = book.value(SavingsRule.TERM_RATE, day, months)
    if rate is None:
        raise TermRateNotSet(months)
    return check_rate(rate, book, day)


def open_deposit(session: Session, deposit_id: FactId, day: date) -> Deposit:
    """Read a deposit that has not been paid out.

    Raises:
        TermDepositGone: there is none.
    """
    deposit = term_deposit(session, deposit_id)
    if deposit is None or deposit.state(day) is DepositState.CLOSED:
        raise TermDepositGone
    return deposit


def next_term_begins(session: Session, deposit: Deposit) -> date:
    """Return the day on which the next term of a deposit begins if it is rolled over now.

    That is its due day or, where the interest of that month is credited already, the first day of
    the month whose interest is not.
    """
    credited = last_interest_month(session)
    return max(deposit.due_on, days_of(credited).after) if credited else deposit.due_on
