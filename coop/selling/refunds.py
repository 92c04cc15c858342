"""What is paid back for goods that return: exactly what was paid for them, to the last rupiah.

The refund is reckoned from all that has come back of the sale so far, less what was refunded
before. So however the goods return, in one go or one by one, the last refund makes the sum equal to
what the sale was paid with, its discounts and its rounding included.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coop.facts.selling import Tender
from values.money import Rupiah, rounded_to
from values.quantity import Quantity
from values.tender_method import TenderMethod


class PaidLine(NamedTuple):
    """A line of the sale, as far as money goes."""

    quantity: Quantity
    amount: Rupiah


class PaidSale(NamedTuple):
    """A sale, as far as money goes; `lines` by their numbers from 1."""

    lines: Mapping[int, PaidLine]
    discount: Rupiah
    total: Rupiah


def part_of(line: PaidLine, quantity: Quantity) -> Rupiah:
    """Return what `quantity` of a line cost, in whole rupiah, rounded down."""
    return Rupiah(line.amount * quantity // line.quantity)


def refund_due(sale: PaidSale, back: Mapping[int, Quantity], cash_step: int) -> Rupiah:
    """Return what the goods `back` so far are worth; with everything back, the whole total."""
    if all(back.get(line, 0) == paid.quantity for line, paid in sale.lines.items()):
        return sale.total
    goods = sum(paid.amount for paid in sale.lines.values())
    if goods == 0:
        return Rupiah(0)
    value = sum(part_of(sale.lines[line], quantity) for line, quantity in back.items())
    share = value * (goods - sale.discount) // goods
    return min(rounded_to(Rupiah(share), cash_step), sale.total)


def refund_ways(
    amount: Rupiah, paid: Sequence[Tender], refunded: Mapping[TenderMethod, Rupiah]
) -> tuple[Tender, ...]:
    """Pay `amount` back by the ways the sale was paid, cash first, none above what came by it."""
    ways = []
    left = amount
    cash_first = sorted(paid, key=lambda tender: tender.method is not TenderMethod.CASH)
    given_back = dict(refunded)
    for tender in cash_first:
        earlier = min(tender.amount, given_back.get(tender.method, 0))
        given_back[tender.method] = Rupiah(given_back.get(tender.method, 0) - earlier)
        part = Rupiah(min(left, tender.amount - earlier))
        if part:
            ways.append(Tender(tender.method, part, part, tender.reference))
            left = Rupiah(left - part)
    assert left == 0, (amount, left)
    return tuple(ways)
