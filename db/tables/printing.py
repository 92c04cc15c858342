"""The print queue: what is to be printed, and every receipt as it was."""

from sqlalchemy import text

from db.base import STRICT, Base, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.identity import FactId, PrintJobId
from values.print_state import PrintState


class PrintJob(Base):
    """One paper: a working table. Rows stay when printed, for thermal paper fades within years."""

    __tablename__ = "print_job"
    __table_args__ = (
        CheckConstraint(one_of("state", PrintState), name="state_known"),
        CheckConstraint("attempts >= 0", name="attempts_not_negative"),
        Index("ix_print_job_fact_id", "fact_id", sqlite_where=text("fact_id IS NOT NULL")),
        Index(  # Small for ever: of a hundred thousand papers, a few wait.
            "ix_print_job_open",
            "state",
            "job_id",
            sqlite_where=text("state IN ('waiting', 'sending', 'unsure')"),
        ),
        STRICT,
    )

    job_id: Mapped[PrintJobId] = mapped_column(primary_key=True)  # In the order of their making.
    fact_id: Mapped[FactId | None]  # None for a test page; of a statement, an id of what it says.
    state: Mapped[PrintState] = mapped_column(Choice(PrintState))
    attempts: Mapped[int]
    last_problem: Mapped[str]  # The kind of trouble of the last attempt, or nothing.
    snapshot: Mapped[bytes]  # As `coop.selling.paper_snapshot` writes it.
