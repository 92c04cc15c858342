"""What a repayment from voluntary savings does to them: less stands there, never more."""

from typing import NamedTuple

from coop.credit.numbering import credit_number
from coop.fact_log import Rows
from coop.facts.savings import Payment
from coop.savings.entry_rows import Move, Numbered, movement_rows
from values.identity import MemberId
from values.money import Rupiah
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp


class CreditOnSavings(NamedTuple):
    """The numbers under which one act stands in both books."""

    register: str
    credit: int
    savings: int


def rows_on_savings(
    stamp: Stamp, member_id: MemberId, numbers: CreditOnSavings, amount: Rupiah
) -> Rows:
    """Return the document of savings and its movement; what leaves them is negative."""
    note = credit_number(numbers.register, stamp.business_date, numbers.credit)
    payment = Payment(note=note)
    document = Numbered(SavingsAct.CREDIT_PAID, numbers.register, numbers.savings, payment)
    move = Move(member_id, SavingsKind.VOLUNTARY, amount, MovementKind.SHOP)
    yield from movement_rows(stamp, document, [move])
