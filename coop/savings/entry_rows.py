"""The rows that follow from every act on savings: its document, its entries, the sums they add to.

A use case decides what moves; here it is written down. Mandatory savings of many months are one
entry in the ledger, as they are one line in a passbook, and one payment for each month.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from coop.fact_log import Rows
from coop.facts.savings import Payment, SavingsPaid
from db.rows import Addition, Row
from db.tables import (
    MandatoryMonth,
    MandatoryPayment,
    SavingsBalance,
    SavingsDocument,
    SavingsEntry,
    SavingsTotal,
)
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.month import NO_MONTH, Month
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp

BY_THE_BOOKS = Payment()
"""Of acts at which no money changes hands."""


class Numbered(Struct, frozen=True):
    """What a document is called by."""

    act: SavingsAct
    register: str
    number: int
    payment: Payment = BY_THE_BOOKS


class Move(Struct, frozen=True):
    """One entry to come."""

    member_id: MemberId
    savings: SavingsKind
    amount: Rupiah
    movement: MovementKind
    row: int = 0
    months: tuple[Month, ...] = ()
    deposit_id: FactId | None = None


def moves_of_paid(member_id: MemberId, paid: Iterable[SavingsPaid], row: int = 0) -> Iterator[Move]:
    """Return one entry for each account that was paid into."""
    sums: Counter[SavingsKind] = Counter()
    months: list[Month] = []
    for part in paid:
        sums[part.savings] += part.amount
        if part.month != NO_MONTH:
            months.append(part.month)
    for savings, amount in sums.items():
        of = tuple(months) if savings is SavingsKind.MANDATORY else ()
        yield Move(member_id, savings, Rupiah(amount), MovementKind.DEPOSIT, row, of)


def month_rows(stamp: Stamp, paid: Iterable[tuple[MemberId, Month, Rupiah]]) -> Iterator[Row]:
    """Return what was paid, or taken back, of months of mandatory savings."""
    for member_id, month, amount in paid:
        yield MandatoryPayment(
            fact_id=stamp.fact_id, member_id=member_id, month=month, amount=amount
        )
        key = {"member_id": member_id, "month": month}
        yield Addition(MandatoryMonth, key, {"amount": amount})


def months_paid(
    member_id: MemberId, paid: Iterable[SavingsPaid]
) -> Iterator[tuple[MemberId, Month, Rupiah]]:
    """List the months among what was paid."""
    return ((member_id, part.month, part.amount) for part in paid if part.month != NO_MONTH)


def movement_rows(stamp: Stamp, document: Numbered, moves: Sequence[Move]) -> Rows:
    """Return a document with its entries, and what they add to balances and totals."""
    yield _document(stamp, document, Rupiah(sum(move.amount for move in moves)))
    totals: Counter[SavingsKind] = Counter()
    for line, move in enumerate(moves, start=1):
        totals[move.savings] += move.amount
        yield SavingsEntry(
            member_id=move.member_id,
            savings=move.savings,
            business_date=stamp.business_date,
            recorded_at=stamp.recorded_at,
            fact_id=stamp.fact_id,
            line=line,
            row=move.row,
            amount=move.amount,
            movement=move.movement,
            months=len(move.months),
            first_month=min(move.months, default=NO_MONTH),
            last_month=max(move.months, default=NO_MONTH),
            deposit_id=move.deposit_id,
        )
        key = {"member_id": move.member_id, "savings": move.savings}
        yield Addition(SavingsBalance, key, {"amount": move.amount})
    for savings, amount in totals.items():
        yield Addition(SavingsTotal, {"savings": savings}, {"amount": amount})


def _document(stamp: Stamp, document: Numbered, total: Rupiah) -> SavingsDocument:
    payment = document.payment
    return SavingsDocument(
        fact_id=stamp.fact_id,
        act=document.act,
        register=document.register,
        number=document.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        way=payment.way,
        reference=payment.reference,
        payer_kind=payment.payer_kind,
        payer=payment.payer,
        note=payment.note,
        total=total,
    )
