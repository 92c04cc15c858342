r"""The print queue on the disk: what is to be printed, in order, and what became of it.

A receipt is put in here by the sale's own transaction, so there is no sale without its paper and no
paper without its sale. Papers about savings, and others, follow the act that they are about. The
printing thread takes the oldest and reports on it:

    waiting -- begin_sending --> sending -- end_sending --> sent
       ^                            |                   \-> waiting   nothing reached the printer
       |                            +-- a crash, or half of it went out --> unsure
       +------------------ print_again, when somebody has looked -------------+
"""

from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select, update

from coop.selling.paper_snapshot import Paper, kept_paper, sale_snapshot, written_snapshot
from coop.selling.receipt import Receipt
from coop.selling.written_paper import WrittenPaper
from db.rows import driver_connection
from db.session import Session
from db.tables import PrintJob
from values.identity import FactId, PrintJobId, new_uuid
from values.instant import instant_at
from values.print_state import PrintState

_INSERT = (  # A plain statement: it stands in the way of every sale.
    "INSERT INTO print_job (job_id, fact_id, state, attempts, last_problem, snapshot) "
    "VALUES (?, ?, ?, 0, '', ?)"
)
_AFTER_MILLISECONDS = 80
"""Bits of an id behind its milliseconds (UUIDv7)."""
_OPEN = (PrintState.WAITING, PrintState.SENDING, PrintState.UNSURE)


class OpenJob(NamedTuple):
    """A paper that waits, or of which nobody knows whether it was printed."""

    job_id: PrintJobId
    fact_id: FactId | None
    state: PrintState
    attempts: int
    last_problem: str
    paper: Paper
    opens_drawer: bool

    @property
    def queued_at(self) -> datetime:
        """When it was put in: the id begins with that moment."""
        return instant_at((self.job_id.int >> _AFTER_MILLISECONDS) * 1_000)


class JobCounts(NamedTuple):
    """How much is left to do."""

    waiting: int
    """With the one that is being sent."""
    unsure: int


def enqueue_receipt(
    session: Session, receipt: Receipt, fact_id: FactId | None, *, prints: bool = True
) -> PrintJobId:
    """Keep the snapshot of a receipt, to be printed as soon as the transaction is on the disk.

    With `prints` False it is only kept, for a later print or a PDF.
    """
    state = PrintState.WAITING if prints else PrintState.KEPT
    return enqueue_snapshot(session, sale_snapshot(receipt), fact_id, state)


def enqueue_written(
    session: Session, paper: WrittenPaper, paper_id: FactId | None = None, *, prints: bool = True
) -> PrintJobId:
    """Print a paper that is laid out already; with `prints` False it is only noted.

    What may be printed again is counted by an id, of its fact or of what it says.
    """
    state = PrintState.WAITING if prints else PrintState.KEPT
    return enqueue_snapshot(session, written_snapshot(paper), paper_id, state)


def count_written(session: Session, paper_id: FactId) -> int:
    """Say how often a paper that was laid out has been printed or noted."""
    jobs = select(func.count()).where(PrintJob.fact_id == paper_id)
    return session.scalar(jobs) or 0


def enqueue_snapshot(
    session: Session, snapshot: bytes, fact_id: FactId | None, state: PrintState
) -> PrintJobId:
    """Keep a paper of any kind, written by `coop.selling.paper_snapshot`."""
    job_id = PrintJobId(new_uuid())
    row = (job_id.bytes, fact_id.bytes if fact_id else None, state, snapshot)
    driver_connection(session).execute(_INSERT, row)
    return job_id


def enqueue_copy(session: Session, receipt: Receipt, fact_id: FactId) -> PrintJobId:
    """Print once more; the paper bears the number of its copy.

    Pass what `receipt_of` returns or, where the snapshot is lost, a receipt made anew. A receipt
    that was kept and never printed is printed as the original. The drawer stays closed.
    """
    copy_number = _next_copy_number(session, fact_id)
    copy = msgspec.structs.replace(receipt, copy_number=copy_number, open_drawer=False)
    return enqueue_receipt(session, copy, fact_id)


def _next_copy_number(session: Session, fact_id: FactId) -> int:
    """Count the papers of a fact; one of which nothing is known counts as printed."""
    states = session.scalars(select(PrintJob.state).where(PrintJob.fact_id == fact_id)).all()
    papers = sum(state is not PrintState.KEPT for state in states)
    return papers if states else 1


def receipt_of(session: Session, fact_id: FactId) -> Receipt | None:
    """Return a sale's receipt as it was when the sale was recorded; None for other facts."""
    snapshots = select(PrintJob.snapshot).where(PrintJob.fact_id == fact_id)
    first = session.scalar(snapshots.order_by(PrintJob.job_id).limit(1))
    paper = None if first is None else kept_paper(first).paper
    return paper if isinstance(paper, Receipt) else None


def open_jobs(session: Session) -> list[OpenJob]:
    """List what waits or is unsure, oldest first."""
    job = PrintJob
    columns = select(
        job.job_id, job.fact_id, job.state, job.attempts, job.last_problem, job.snapshot
    )
    rows = session.execute(columns.where(job.state.in_(_OPEN)).order_by(job.job_id))
    return [OpenJob(*row[:-1], *kept_paper(row.snapshot)) for row in rows]


def count_jobs(session: Session) -> JobCounts:
    """Count what waits and what is unsure."""
    counted = select(PrintJob.state, func.count()).where(PrintJob.state.in_(_OPEN))
    rows = session.execute(counted.group_by(PrintJob.state))
    counts: dict[PrintState, int] = {state: number for state, number in rows}  # noqa: C416  Rows.
    waiting = counts.get(PrintState.WAITING, 0) + counts.get(PrintState.SENDING, 0)
    return JobCounts(waiting, counts.get(PrintState.UNSURE, 0))


def begin_sending(session: Session) -> OpenJob | None:
    """Take the oldest job that waits, marked as being sent; None if nothing waits."""
    job = PrintJob
    columns = select(job.job_id, job.fact_id, job.attempts, job.last_problem, job.snapshot)
    oldest = columns.where(job.state == PrintState.WAITING).order_by(job.job_id).limit(1)
    row = session.execute(oldest).one_or_none()
    if row is None:
        return None
    attempts = row.attempts + 1
    _change(session, row.job_id, state=PrintState.SENDING, attempts=attempts)
    head = (row.job_id, row.fact_id, PrintState.SENDING, attempts, row.last_problem)
    return OpenJob(*head, *kept_paper(row.snapshot))


def end_sending(
    session: Session, job_id: PrintJobId, state: PrintState, last_problem: str = ""
) -> None:
    """Note what became of a job that was being sent."""
    _change(session, job_id, state=state, last_problem=last_problem)


def doubt_interrupted(session: Session) -> None:
    """After a crash: of what was being sent, nobody knows what is on paper."""
    interrupted = update(PrintJob).where(PrintJob.state == PrintState.SENDING)
    session.execute(interrupted.values(state=PrintState.UNSURE))


def print_again(session: Session, job_id: PrintJobId) -> None:
    """Print an unsure job after all: somebody looked, and the paper is not there."""
    _change(session, job_id, was=(PrintState.UNSURE,), state=PrintState.WAITING)


def cancel_job(session: Session, job_id: PrintJobId) -> None:
    """Leave a job unprinted, or take an unsure one for printed."""
    _change(
        session,
        job_id,
        was=(PrintState.WAITING, PrintState.UNSURE),
        state=PrintState.CANCELLED,
    )


def cancel_all_jobs(session: Session) -> None:
    """Leave everything unprinted that waits or is unsure."""
    mine = PrintJob.state.in_((PrintState.WAITING, PrintState.UNSURE))
    session.execute(update(PrintJob).where(mine).values(state=PrintState.CANCELLED))


def _change(
    session: Session,
    job_id: PrintJobId,
    was: tuple[PrintState, ...] = tuple(PrintState),
    **values: PrintState | int | str,
) -> None:
    job = update(PrintJob).where(PrintJob.job_id == job_id, PrintJob.state.in_(was))
    session.execute(job.values(**values))
