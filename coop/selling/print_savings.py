"""Printing papers about savings: the receipt of an act, once as the original and then as copies.

A list has many receipts and one fact, so that papers are told apart by their numbers.
"""

from msgspec.structs import replace
from sqlalchemy.orm import Session

from coop.savings.receipt import SavingsReceipt
from coop.selling.paper_snapshot import savings_snapshot
from coop.selling.print_queue import enqueue_snapshot
from db.rows import driver_connection
from values.identity import FactId, PrintJobId
from values.print_state import PrintState

_PAPERS = """SELECT count(*), count(*) FILTER (WHERE state <> 'kept') FROM print_job
    WHERE fact_id = ? AND json_extract(CAST(snapshot AS TEXT), '$.receipt.number') = ?"""


def print_savings_receipt(
    session: Session,
    receipt: SavingsReceipt,
    fact_id: FactId,
    *,
    prints: bool = True,
    opens_drawer: bool = False,
) -> PrintJobId:
    """Print the receipt of what was just done; with `prints` False it is only kept.

    Asked again, it prints a copy that says so. The drawer opens for an original alone.
    """
    _, printed = _papers(session, fact_id, receipt.number)
    paper = replace(receipt, copy_number=printed)
    opens = opens_drawer and prints and not printed
    snapshot = savings_snapshot(paper, opens_drawer=opens)
    return enqueue_snapshot(session, snapshot, fact_id, _state(prints=prints))


def print_savings_copy(session: Session, receipt: SavingsReceipt, fact_id: FactId) -> PrintJobId:
    """Print a receipt once more; what was kept and never printed is the original.

    Of a receipt that this till knows nothing of, the original is taken to be somewhere else.
    """
    kept, printed = _papers(session, fact_id, receipt.number)
    paper = replace(receipt, copy_number=printed if kept else 1)
    snapshot = savings_snapshot(paper, opens_drawer=False)
    return enqueue_snapshot(session, snapshot, fact_id, _state(prints=True))


def _papers(session: Session, fact_id: FactId, number: str) -> tuple[int, int]:
    """Count the papers with a number that are kept, and those of them that went to a printer."""
    asked = (fact_id.bytes, number)
    kept, printed = driver_connection(session).execute(_PAPERS, asked).fetchone()
    return kept, printed


def _state(*, prints: bool) -> PrintState:
    return PrintState.WAITING if prints else PrintState.KEPT
