"""Printing receipts for money (kwitansi): once as the original, and then as copies.

A list has many receipts and one fact, so that papers are told apart by their numbers. What was just
done is printed by the act's own transaction (`coop.selling.with_paper`).
"""

from msgspec.structs import replace

from coop.credit.receipt import CreditReceipt
from coop.savings.receipt import SavingsReceipt
from coop.selling.paper_snapshot import credit_snapshot, savings_snapshot
from coop.selling.print_queue import enqueue_snapshot
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, PrintJobId
from values.print_state import PrintState

MoneyReceipt = SavingsReceipt | CreditReceipt
_PAPERS = """SELECT count(*), count(*) FILTER (WHERE state <> 'kept') FROM print_job
    WHERE fact_id = ? AND json_extract(CAST(snapshot AS TEXT), '$.receipt.number') = ?"""


def print_kwitansi(
    session: Session,
    receipt: MoneyReceipt,
    fact_id: FactId,
    *,
    prints: bool = True,
    opens_drawer: bool = False,
) -> PrintJobId:
    """Print the receipt of what was just done; with `prints` False it is only kept.

    Asked again, it prints a copy that says so. The drawer opens for an original alone.
    """
    _, printed = _papers(session, fact_id, receipt.number)
    opens = opens_drawer and prints and not printed
    state = PrintState.WAITING if prints else PrintState.KEPT
    snapshot = _snapshot(receipt, printed, opens_drawer=opens)
    return enqueue_snapshot(session, snapshot, fact_id, state)


def print_kwitansi_copy(session: Session, receipt: MoneyReceipt, fact_id: FactId) -> PrintJobId:
    """Print a receipt once more; what was kept and never printed is the original.

    Of a receipt that this till knows nothing of, the original is taken to be somewhere else.
    """
    number = kwitansi_copy_number(session, fact_id, receipt.number)
    snapshot = _snapshot(receipt, number, opens_drawer=False)
    return enqueue_snapshot(session, snapshot, fact_id, PrintState.WAITING)


def kwitansi_copy_number(session: Session, fact_id: FactId, number: str) -> int:
    """Return which copy a receipt would be, handed out now; 0 for the original."""
    kept, printed = _papers(session, fact_id, number)
    return printed if kept else 1


def _papers(session: Session, fact_id: FactId, number: str) -> tuple[int, int]:
    """Count the papers with a number that are kept, and those of them that went to a printer."""
    asked = (fact_id.bytes, number)
    kept, printed = driver_connection(session).execute(_PAPERS, asked).fetchone()
    return kept, printed


def _snapshot(receipt: MoneyReceipt, copy_number: int, *, opens_drawer: bool) -> bytes:
    match receipt:
        case SavingsReceipt():
            of_savings = replace(receipt, copy_number=copy_number)
            return savings_snapshot(of_savings, opens_drawer=opens_drawer)
        case CreditReceipt():
            of_credit = replace(receipt, copy_number=copy_number)
            return credit_snapshot(of_credit, opens_drawer=opens_drawer)
