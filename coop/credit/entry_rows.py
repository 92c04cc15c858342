"""The rows that follow from every act on shop credit: entries, and the sums they add to."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from coop.facts.credit import CreditPart
from coop.facts.savings import Payment
from db.rows import Addition, Row
from db.tables import CreditBalance, CreditCharge, CreditDocument, CreditEntry, OpenCredit
from values.credit import CreditAct, CreditMovement, CreditSource
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.stamp import Stamp

BY_THE_BOOKS = Payment()
"""Of acts at which no money changes hands."""


class Owed(Struct, frozen=True):
    """A charge to come, named by the fact that makes it."""

    member_id: MemberId
    amount: Rupiah
    due_on: date
    sale_id: FactId | None = None
    approved_by: str = ""
    reason: str = ""


class NumberedCredit(Struct, frozen=True):
    """What a document is called by."""

    act: CreditAct
    register: str
    number: int
    payment: Payment = BY_THE_BOOKS
    source: CreditSource = CreditSource.MONEY


class CreditMove(Struct, frozen=True):
    """One entry to come."""

    member_id: MemberId
    charge_id: FactId
    amount: Rupiah
    """What the member owes more is positive."""
    movement: CreditMovement


def moves_of_parts(
    member_id: MemberId, parts: Iterable[CreditPart], sign: int, movement: CreditMovement
) -> Iterator[CreditMove]:
    """Return one entry for each charge; `sign` is -1 where the member owes less by it."""
    for part in parts:
        yield CreditMove(member_id, part.charge_id, Rupiah(sign * part.amount), movement)


def charge_rows(stamp: Stamp, owed: Owed, movement: CreditMovement) -> Iterator[Row]:
    """Return a charge and its entry."""
    yield CreditCharge(
        fact_id=stamp.fact_id,
        member_id=owed.member_id,
        sale_id=owed.sale_id,
        business_date=stamp.business_date,
        due_on=owed.due_on,
        amount=owed.amount,
        approved_by=owed.approved_by,
        reason=owed.reason,
    )
    move = CreditMove(owed.member_id, stamp.fact_id, owed.amount, movement)
    yield from entry_rows(stamp, [move], of_fact=owed.sale_id)


def entry_rows(
    stamp: Stamp, moves: Iterable[CreditMove], of_fact: FactId | None = None
) -> Iterator[Row]:
    """Return entries, and what they add to; `of_fact` bears their number if not this fact."""
    for line, move in enumerate(moves, start=1):
        yield CreditEntry(
            member_id=move.member_id,
            business_date=stamp.business_date,
            recorded_at=stamp.recorded_at,
            fact_id=stamp.fact_id,
            line=line,
            charge_id=move.charge_id,
            of_fact=of_fact or stamp.fact_id,
            amount=move.amount,
            movement=move.movement,
        )
        key = {"member_id": move.member_id, "charge_id": move.charge_id}
        yield Addition(OpenCredit, key, {"amount": move.amount})
        yield Addition(CreditBalance, {"member_id": move.member_id}, {"amount": move.amount})


def document_row(stamp: Stamp, document: NumberedCredit, total: Rupiah) -> CreditDocument:
    """Return a document; `total` is what members owe more by it."""
    payment = document.payment
    return CreditDocument(
        fact_id=stamp.fact_id,
        act=document.act,
        register=document.register,
        number=document.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        source=document.source,
        way=payment.way,
        reference=payment.reference,
        payer_kind=payment.payer_kind,
        payer=payment.payer,
        note=payment.note,
        total=total,
    )
