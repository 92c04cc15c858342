"""How much of voluntary savings may be taken out."""

from coop.savings.balances import balance_of
from coop.savings.refusals import SavingsTooLow
from coop.savings.rule_book import RuleBook
from db.session import Session
from values.identity import MemberId
from values.money import Rupiah
from values.savings import SavingsKind, SavingsRule
from values.stamp import Stamp


def check_voluntary(
    session: Session, stamp: Stamp, book: RuleBook, member_id: MemberId, amount: Rupiah
) -> None:
    """Refuse to take more from voluntary savings than is there and need not stay.

    Raises:
        SavingsTooLow: it is more.
    """
    balance = balance_of(session, member_id, SavingsKind.VOLUNTARY)
    must_stay = Rupiah(book.needed(SavingsRule.VOLUNTARY_MIN, stamp.business_date))
    if amount > balance - must_stay:
        raise SavingsTooLow(SavingsKind.VOLUNTARY, balance, must_stay, amount)
