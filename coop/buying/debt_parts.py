"""Which receipts an amount pays for: those that were chosen, or what is due first."""

from collections.abc import Collection, Iterator, Sequence

from coop.buying.payables import Payable
from coop.facts.buying import DebtPart
from values.identity import FactId
from values.money import Rupiah


def debt_parts(
    owed: Sequence[Payable], amount: Rupiah, chosen: Collection[FactId] = ()
) -> tuple[tuple[DebtPart, ...], Rupiah]:
    """Share `amount` out over what is owed, in its order; return the parts and what is left over.

    Chosen receipts are paid alone. A receipt for which nothing is owed gets nothing.
    """
    wanted = [payable for payable in owed if not chosen or payable.receipt_id in chosen]
    parts = tuple(_parts(wanted, amount))
    return parts, Rupiah(amount - sum(part.amount for part in parts))


def _parts(owed: Sequence[Payable], amount: Rupiah) -> Iterator[DebtPart]:
    left = amount
    for payable in owed:
        part = min(left, payable.owed)
        if part > 0:
            yield DebtPart(payable.receipt_id, part)
            left = Rupiah(left - part)
