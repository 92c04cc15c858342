"""What breaking a term deposit early costs (penalti)."""

from datetime import date

from coop.savings.rule_book import RuleBook
from coop.savings.term_deposits import Deposit, DepositState
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints, share_of
from values.savings import SavingsRule


def penalty_for(deposit: Deposit, book: RuleBook, day: date) -> Rupiah:
    """Return what is lost by taking a deposit out on `day`: nothing once it is due."""
    if deposit.state(day) is not DepositState.RUNNING:
        return ZERO
    rate = BasisPoints(book.needed(SavingsRule.BREAK_PENALTY, day))
    return share_of(deposit.balance, rate)
