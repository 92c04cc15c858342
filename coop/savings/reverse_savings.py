"""Take a movement back, with a reason (koreksi): the wrong line stays, and its opposite follows.

A list, or interest, may have taken several facts under one number: taken back as a whole, all of
them are, under one number again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import EntryReversed, MonthReversed, Payment, RowReversed, SavingsReversed
from coop.savings.balances import balance_of
from coop.savings.closed_days import check_day_open
from coop.savings.documents import facts_of_document
from coop.savings.entry_rows import Move, Numbered, month_rows, movement_rows
from coop.savings.numbering import next_savings_number, savings_number
from coop.savings.payments import checked_reason
from coop.savings.refusals import SavingsTooLow
from coop.savings.savers import saver
from coop.savings.several_facts import stamps_for_parts
from coop.savings.term_deposits import term_deposit
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from db.tables import (
    SavingsDocument,
    SavingsReversal,
    Settlement,
    SettlementClaim,
    SettlementDebt,
)
from values.identity import FactId, MemberId
from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp

_ENTRIES = """SELECT member_id, row, savings, amount, deposit_id FROM savings_entry
    WHERE fact_id = ? ORDER BY line"""
_MONTHS = "SELECT member_id, month, amount FROM mandatory_payment WHERE fact_id = ? ORDER BY month"
_REVERSED_ROWS = "SELECT of_row FROM savings_reversal WHERE of_fact = ?"


class ReversalFault(StrEnum):
    """Why a movement cannot be taken back."""

    UNKNOWN = "unknown"
    IS_REVERSAL = "is_reversal"  # The movement is entered again instead.
    ALREADY_REVERSED = "already_reversed"
    TOOK_DEBTS = "took_debts"  # A settlement that paid debts, or surplus, elsewhere in the books.
    PURCHASE = "purchase"  # Taken back with the sale.
    CREDIT_PAID = "credit_paid"  # Taken back where the payment was recorded: on shop credit.
    DEPOSIT_MOVED = "deposit_moved"  # The term deposit was paid out, or earned interest.


_AT_THE_SHOP = {
    SavingsAct.PURCHASE: ReversalFault.PURCHASE,
    SavingsAct.CREDIT_PAID: ReversalFault.CREDIT_PAID,
}


class CannotReverse(Refusal):
    """The movement is not there, or was taken back already."""

    fault: ReversalFault


class ReversalDone(NamedTuple):
    """What the screen says once the reversal is on the disk."""

    number: str
    total: Rupiah
    """What the members have more by it; mostly less."""
    fact_ids: tuple[FactId, ...]
    """Each has its receipts: `coop.savings.paper.savings_receipts`."""


@use_case
def reverse_savings(
    session: Session,
    stamp: Stamp,
    *,
    fact_id: FactId,
    reason: str,
    settings: ShopSettings,
    row: int = 0,
) -> ReversalDone:
    """Take back an act on savings, or one row of a list.

    Raises:
        ReasonMissing, SavingsTextTooLong: of the reason.
        CannotReverse: there is no such movement, or none any more.
        SavingsTooLow: what came in by it has been taken out since.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    why = checked_reason(reason)
    act, facts = _facts_to_reverse(session, fact_id, row)
    parts = [(of, rows) for of in facts if (rows := _left_of(session, of, row)) is not None]
    if not any(rows or act is SavingsAct.TERM_ROLLED_OVER for _, rows in parts):
        raise CannotReverse(ReversalFault.ALREADY_REVERSED)
    _check_balances(session, act, [r for _, rows in parts for r in rows])
    number = next_savings_number(session, settings.register, stamp.business_date)
    written = []
    for at, (of_fact, rows) in zip(stamps_for_parts(stamp), parts, strict=False):
        fact = SavingsReversed(
            register=settings.register,
            number=number,
            of_fact=of_fact,
            of_row=row,
            reason=why,
            rows=rows,
        )
        record(session, at, fact)
        written.append(at.fact_id)
    total = -sum(e.amount for _, rows in parts for r in rows for e in r.entries)
    written_number = savings_number(settings.register, stamp.business_date, number)
    return ReversalDone(written_number, Rupiah(total), tuple(written))


def _facts_to_reverse(
    session: Session, fact_id: FactId, row: int
) -> tuple[SavingsAct, Sequence[FactId]]:
    """List the facts under the number of one of them; of a row, only the one that has it."""
    document = session.get(SavingsDocument, fact_id)
    if document is None:
        raise CannotReverse(ReversalFault.UNKNOWN)
    if document.act is SavingsAct.REVERSAL:
        raise CannotReverse(ReversalFault.IS_REVERSAL)
    if document.act in _AT_THE_SHOP:
        raise CannotReverse(_AT_THE_SHOP[document.act])
    if document.act is SavingsAct.SETTLEMENT and _took_elsewhere(session, fact_id):
        raise CannotReverse(ReversalFault.TOOK_DEBTS)
    return document.act, [fact_id] if row else facts_of_document(session, fact_id)


def _took_elsewhere(session: Session, fact_id: FactId) -> bool:
    made = session.get_one(Settlement, fact_id)
    debts = select(SettlementDebt.paid).where(SettlementDebt.fact_id == fact_id)
    named = select(SettlementClaim.line).where(SettlementClaim.fact_id == fact_id)
    return bool(made.surplus) or any(session.scalars(debts)) or any(session.scalars(named))


def _left_of(session: Session, fact_id: FactId, row: int) -> tuple[RowReversed, ...] | None:
    """Return what is left of a fact to be taken back, or of one of its rows.

    None where all of it was; nothing where it moved nothing, as a deposit's new term.
    """
    connection = driver_connection(session)
    taken_back = {of for (of,) in connection.execute(_REVERSED_ROWS, (fact_id.bytes,))}
    if 0 in taken_back:
        return None
    months: defaultdict[bytes, list[MonthReversed]] = defaultdict(list)
    for member_id, month, amount in connection.execute(_MONTHS, (fact_id.bytes,)):
        months[member_id].append(MonthReversed(Month(month), Rupiah(amount)))
    entries: defaultdict[tuple[bytes, int], list[EntryReversed]] = defaultdict(list)
    for member_id, of_row, savings, amount, deposit in connection.execute(
        _ENTRIES, (fact_id.bytes,)
    ):
        if of_row not in taken_back and row in {0, of_row}:
            deposit_id = FactId(UUID(bytes=deposit)) if deposit else None
            entry = EntryReversed(SavingsKind(savings), Rupiah(amount), deposit_id)
            entries[member_id, of_row].append(entry)
    rows = (
        RowReversed(MemberId(UUID(bytes=member)), of_row, tuple(of), tuple(months[member]))
        for (member, of_row), of in entries.items()
    )
    return tuple(rows)


def _check_balances(session: Session, act: SavingsAct, rows: Sequence[RowReversed]) -> None:
    """Refuse to take back what is no longer there."""
    taken: Counter[tuple[MemberId, SavingsKind]] = Counter()
    of_deposits: Counter[FactId] = Counter()
    for row in rows:
        for entry in row.entries:
            taken[row.member_id, entry.savings] += entry.amount
            if entry.deposit_id is not None:
                of_deposits[entry.deposit_id] += entry.amount
    for deposit_id, amount in of_deposits.items():
        deposit = term_deposit(session, deposit_id)
        left = deposit.balance - amount if deposit else 0
        if left < 0 or (left and act is SavingsAct.TERM_OPENED):
            raise CannotReverse(ReversalFault.DEPOSIT_MOVED)
    for (member_id, savings), amount in taken.items():
        balance = balance_of(session, member_id, savings)
        if amount > max(balance, 0):
            number = saver(session, member_id).number
            raise SavingsTooLow(savings, balance, ZERO, Rupiah(amount), number)


@applies(SavingsReversed)
def _rows(stamp: Stamp, fact: SavingsReversed) -> Rows:
    payment = Payment(note=fact.reason)
    document = Numbered(SavingsAct.REVERSAL, fact.register, fact.number, payment)
    yield from movement_rows(stamp, document, tuple(_moves(fact)))
    yield from month_rows(
        stamp,
        (
            (row.member_id, month.month, Rupiah(-month.amount))
            for row in fact.rows
            for month in row.months
        ),
    )
    yield SavingsReversal(fact_id=stamp.fact_id, of_fact=fact.of_fact, of_row=fact.of_row)


def _moves(fact: SavingsReversed) -> Iterator[Move]:
    for row in fact.rows:
        months = tuple(month.month for month in row.months)
        for entry in row.entries:
            is_mandatory = entry.savings is SavingsKind.MANDATORY
            yield Move(
                row.member_id,
                entry.savings,
                Rupiah(-entry.amount),
                MovementKind.REVERSAL,
                row.row,
                months if is_mandatory else (),
                entry.deposit_id,
            )
