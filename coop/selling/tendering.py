"""How a total is settled: in cash, otherwise, or in parts."""

from collections.abc import Sequence
from typing import NamedTuple

from coop.errors import Refusal
from coop.facts.selling import Tender
from values.money import ZERO, Rupiah, rounded_to
from values.tender_method import TenderMethod

_NOTES = (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50)
"""Rupiah notes and coins in use. Source: Bank Indonesia."""
_QUICK_STEPS = (10_000, 20_000, 50_000, 100_000)
REFERENCE_LETTERS_MAX = 64
OF_MEMBERS = frozenset({TenderMethod.CREDIT, TenderMethod.SAVINGS})
"""The books say whose they are: nothing is read off a telephone or slip."""


class Payment(NamedTuple):
    """What the buyer hands over in one way."""

    method: TenderMethod
    given: Rupiah
    reference: str = ""


class Settlement(NamedTuple):
    """How the sale is paid: `total` is what was due plus `rounding`."""

    tenders: tuple[Tender, ...]
    rounding: Rupiah
    total: Rupiah
    change: Rupiah


class CashTooLow(Refusal):
    """What was handed over does not cover the total."""

    missing: Rupiah


class TenderTooHigh(Refusal):
    """More than the total would be paid in a way that gives no change."""

    total: Rupiah


class ReferenceMissing(Refusal):
    """What is not cash is written down with the number on the buyer's telephone or slip."""

    method: TenderMethod


def settle(due: Rupiah, payments: Sequence[Payment], cash_step: int) -> Settlement:
    """Settle `due`; what is not cash is taken as it is, cash pays the rounded rest.

    Raises:
        CashTooLow: something is missing.
        TenderTooHigh: more than `due` is paid without cash.
        ReferenceMissing: a payment without cash bears no reference.
    """
    assert all(payment.given >= 0 for payment in payments), payments
    others = [
        payment
        for payment in payments
        if payment.method is not TenderMethod.CASH and payment.given  # Nothing is no tender.
    ]
    for payment in others:
        if payment.method not in OF_MEMBERS and not _reference_of(payment):
            raise ReferenceMissing(payment.method)
    rest = due - sum(payment.given for payment in others)
    if rest < 0:
        raise TenderTooHigh(due)
    tenders = [
        Tender(payment.method, payment.given, payment.given, _reference_of(payment))
        for payment in others
    ]
    cash = [payment for payment in payments if payment.method is TenderMethod.CASH]
    if not cash:
        if rest:
            raise CashTooLow(Rupiah(rest))
        return Settlement(tuple(tenders), ZERO, due, ZERO)
    given = Rupiah(sum(payment.given for payment in cash))
    in_cash = rounded_to(Rupiah(rest), cash_step)
    if given < in_cash:
        raise CashTooLow(Rupiah(in_cash - given))
    if given:
        tenders.append(Tender(TenderMethod.CASH, in_cash, given))
    rounding = Rupiah(in_cash - rest)
    return Settlement(tuple(tenders), rounding, Rupiah(due + rounding), Rupiah(given - in_cash))


def _reference_of(payment: Payment) -> str:
    return payment.reference.strip()[:REFERENCE_LETTERS_MAX]


def quick_sums(due: Rupiah) -> list[Rupiah]:
    """List what a buyer is likely to hand over: the exact sum first, then the next round ones."""
    sums = {due}
    sums.update(Rupiah(-(-due // step) * step) for step in _QUICK_STEPS)
    return sorted(sums)


def in_notes(change: Rupiah) -> list[tuple[int, int]]:
    """List the notes and coins that make up `change`: (value, how many), large ones first.

    What is less than the smallest coin is left out.
    """
    left, notes = int(change), []
    for note in _NOTES:
        count, left = divmod(left, note)
        if count:
            notes.append((note, count))
    return notes
