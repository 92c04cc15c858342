"""What is paid back for goods that return: exactly what was paid for them, to the last rupiah.

The refund is reckoned from all that has come back of the sale so far, less what was refunded
before. So however the goods return, in one go or one by one, the last refund makes the sum equal to
what the sale was paid with, its discounts and its rounding included.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coop.facts.selling import Tender
from values.money import ZERO, Rupiah, rounded_to
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
    amount: Rupiah,
    paid: Sequence[Tender],
    refunded: Mapping[TenderMethod, Rupiah],
    owed: Rupiah = ZERO,
    *,
    to_savings: bool = True,
) -> tuple[Tender, ...]:
    """Pay `amount` back: first it lowers what is still `owed` for the sale, the rest is money.

    Money goes back by the ways it came, cash first, none above what came by it; what was bought on
    credit and has been paid for since goes back in cash, and so does what savings paid if they
    cannot take it back.
    """
    less = Rupiah(min(amount, owed))
    ways = [Tender(TenderMethod.CREDIT, less, less)] if less else []
    left = Rupiah(amount - less)
    given_back = dict(refunded)
    in_cash = ZERO
    for tender in sorted(paid, key=lambda tender: tender.method is not TenderMethod.CASH):
        if tender.method is TenderMethod.CREDIT or (
            tender.method is TenderMethod.SAVINGS and not to_savings
        ):
            in_cash = Rupiah(in_cash + tender.amount)
            continue
        earlier = min(tender.amount, given_back.get(tender.method, 0))
        given_back[tender.method] = Rupiah(given_back.get(tender.method, 0) - earlier)
        part = Rupiah(min(left, tender.amount - earlier))
        if part:
            ways.append(Tender(tender.method, part, part, tender.reference))
            left = Rupiah(left - part)
    assert 0 <= left <= in_cash, (amount, left)
    return _with_cash(ways, left) if left else tuple(ways)


def _with_cash(ways: Sequence[Tender], more: Rupiah) -> tuple[Tender, ...]:
    cash = more + sum(way.amount for way in ways if way.method is TenderMethod.CASH)
    others = [way for way in ways if way.method is not TenderMethod.CASH]
    return (Tender(TenderMethod.CASH, Rupiah(cash), Rupiah(cash)), *others)
